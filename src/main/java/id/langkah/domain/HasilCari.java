package id.langkah.domain;

/**
 * One result of the search over everything in the office's file.
 *
 * @param id the number of the SOP, of the run, of the indicator (also where a figure's bukti was
 *     found) or of the archive's entry
 * @param judul what it is called
 * @param keterangan what tells it from others of the name; may be blank
 * @param cuplikan the words of its content in which it was found; blank where its name says it
 * @param tempat where its papers lie: {@code Boks 12, Lemari 2}; blank when they are not archived
 */
public record HasilCari(Jenis jenis, long id, String judul, String keterangan, String cuplikan, String tempat) {

    /** The kinds of results, in the order in which they are shown. */
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

        @Override
        public String kata() {
            return kata;
        }
    }
}
