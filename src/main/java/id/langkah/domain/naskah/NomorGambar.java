package id.langkah.domain.naskah;

/** Numbers the tables and charts of a paper, so that all printers use the same numbers. */
public final class NomorGambar {
    private int tabel;
    private int gambar;

    /**
     * The caption of a table or chart.
     *
     * @param nomor the number, from 1
     */
    public record Keterangan(String jenis, int nomor, String judul) {
        /** The caption: {@code Tabel 3 Target dan Realisasi}. */
        public String teks() {
            return jenis + " " + nomor + " " + judul;
        }
    }

    /** The caption of the next table that has a title. */
    public Keterangan next(Naskah.Tabel butir) {
        tabel++;
        return new Keterangan("Tabel", tabel, butir.judul());
    }

    /** The caption of the next chart. */
    public Keterangan next(Grafik butir) {
        gambar++;
        return new Keterangan("Gambar", gambar, butir.judul());
    }
}
