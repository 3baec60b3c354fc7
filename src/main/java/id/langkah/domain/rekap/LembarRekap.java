package id.langkah.domain.rekap;

import id.langkah.domain.Berkata;

/** A sheet of the rekap's workbook, in the order in which they stand. */
public enum LembarRekap implements Berkata {
    KINERJA("Rekap Kinerja"),
    RINGKASAN("Ringkasan Kinerja"),
    GRAFIK("Grafik"),
    PERBAIKAN("Rekap Perbaikan"),
    PENGUMPULAN("Rekap Pengumpulan"),
    PENGERJAAN("Rekap Pengerjaan SOP"),
    RINCIAN("Rincian Pengerjaan SOP"),
    KELENGKAPAN("Rekap Kelengkapan"),
    SOP("Daftar SOP"),
    BUKTI("Daftar Bukti"),
    ARSIP("Daftar Arsip"),
    /** Target, realisasi and capaian of the year. */
    LKJIP_CAPAIAN("LKjIP Capaian"),
    /** The same against the year before. */
    LKJIP_TAHUN_LALU("LKjIP Tahun Lalu"),
    /** The same against the end of the five-year plan. */
    LKJIP_RENSTRA("LKjIP Renstra");

    private final String kata;

    LembarRekap(String kata) {
        this.kata = kata;
    }

    /** The sheet's name. */
    @Override
    public String kata() {
        return kata;
    }

    /** Whether it is a table of the yearly report, which speaks of whole years only. */
    public boolean isLkjip() {
        return compareTo(LKJIP_CAPAIAN) >= 0;
    }

    /** Whether it has columns that may be chosen. */
    public boolean hasColumns() {
        return this != RINGKASAN && this != GRAFIK;
    }
}
