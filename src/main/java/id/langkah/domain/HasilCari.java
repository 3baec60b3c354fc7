package id.langkah.domain;

/**
 * One thing that the search over everything has found.
 *
 * @param id the number of the SOP, of the run, of the indicator (also where a figure's bukti was
 *     found) or of the archive's entry
 * @param judul what it is called
 * @param keterangan what tells it from others of the name; may be blank
 * @param tempat where its papers lie: {@code Boks 12, Lemari 2}; blank when they are not archived
 */
public record HasilCari(Jenis jenis, long id, String judul, String keterangan, String tempat) {

    /** What can be found, in the order in which it is shown. */
    public enum Jenis implements Berkata {
        SOP("SOP"),
        PENGERJAAN("Pengerjaan"),
        INDIKATOR("Data kinerja"),
        BUKTI("Bukti dukung"),
        ARSIP("Arsip");

        private final String kata;

        Jenis(String kata) {
            this.kata = kata;
        }

        /** The words as shown. */
        @Override
        public String kata() {
            return kata;
        }
    }
}
