package id.langkah.domain.rekap;

import id.langkah.domain.Berkata;

/** A sheet of the rekap's workbook, in the order in which they stand. */
public enum LembarRekap implements Berkata {
    KINERJA("Rekap Kinerja", "Kinerja"),
    RINGKASAN("Ringkasan Kinerja", "Ringkasan"),
    GRAFIK("Grafik", "Grafik"),
    PERBAIKAN("Rekap Perbaikan", "Perbaikan"),
    PENGUMPULAN("Rekap Pengumpulan", "Pengumpulan"),
    PENGERJAAN("Rekap Pengerjaan SOP", "Pengerjaan"),
    RINCIAN("Rincian Pengerjaan SOP", "Rincian"),
    KELENGKAPAN("Rekap Kelengkapan", "Kelengkapan"),
    SOP("Daftar SOP", "Daftar SOP"),
    BUKTI("Daftar Bukti", "Bukti"),
    ARSIP("Daftar Arsip", "Arsip"),
    /** Target, realisasi and capaian of the year. */
    LKJIP_CAPAIAN("LKjIP Capaian", "LKjIP Capaian"),
    /** The same against the year before. */
    LKJIP_TAHUN_LALU("LKjIP Tahun Lalu", "LKjIP Tahun Lalu"),
    /** The same against the end of the five-year plan. */
    LKJIP_RENSTRA("LKjIP Renstra", "LKjIP Renstra");

    private final String kata;
    private final String singkat;

    LembarRekap(String kata, String singkat) {
        this.kata = kata;
        this.singkat = singkat;
    }

    /** The sheet's name. */
    @Override
    public String kata() {
        return kata;
    }

    /** The same on a screen's tab. */
    public String singkat() {
        return singkat;
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
