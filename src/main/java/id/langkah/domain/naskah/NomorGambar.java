package id.langkah.domain.naskah;

/** Counts the tables and the charts of a paper, so that every printer gives them the same numbers. */
public final class NomorGambar {
    private int tabel;
    private int gambar;

    /**
     * What stands above a table or below a chart.
     *
     * @param nomor from 1
     */
    public record Keterangan(String jenis, int nomor, String judul) {
        /** {@code Tabel 3 Target dan Realisasi}. */
        public String teks() {
            return jenis + " " + nomor + " " + judul;
        }
    }

    /** That of a table which is named. */
    public Keterangan next(Naskah.Tabel butir) {
        tabel++;
        return new Keterangan("Tabel", tabel, butir.judul());
    }

    /** That of a chart. */
    public Keterangan next(Naskah.Grafik butir) {
        gambar++;
        return new Keterangan("Gambar", gambar, butir.judul());
    }
}
