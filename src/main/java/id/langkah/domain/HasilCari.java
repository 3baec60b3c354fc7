package id.langkah.domain;

/**
 * One result of the search over everything in the office's file.
 *
 * @param id the number of the SOP, run, indicator (also for its bukti), node of the pohon kinerja or
 *     archive entry
 * @param judul its name
 * @param keterangan details that distinguish it from others of the same name; may be blank
 * @param cuplikan the part of its content that contains the words; blank when its name contains
 *     them
 * @param tempat where its papers are kept: {@code Boks 12, Lemari 2}; blank when they are not
 *     archived
 */
public record HasilCari(Jenis jenis, long id, String judul, String keterangan, String cuplikan, String tempat) {

    /** The kinds of results, in the order in which they are shown. */
    public enum Jenis implements Berkata {
        SOP("SOP"),
        PENGERJAAN("Pengerjaan"),
        INDIKATOR("Data kinerja"),
        BUKTI("Bukti dukung"),
        POHON("Pohon kinerja"),
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
