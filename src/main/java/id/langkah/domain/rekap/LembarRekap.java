package id.langkah.domain.rekap;

import id.langkah.domain.Berkata;

/** The sheets of the rekap's workbook, in order. */
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
    /** LKjIP: target, realisasi and capaian of the year. */
    LKJIP_CAPAIAN("LKjIP Capaian", "LKjIP Capaian"),
    /** LKjIP: comparison with the year before. */
    LKJIP_TAHUN_LALU("LKjIP Tahun Lalu", "LKjIP Tahun Lalu"),
    /** LKjIP: comparison with the target at the end of the Renstra. */
    LKJIP_RENSTRA("LKjIP Renstra", "LKjIP Renstra"),
    /** Pagu, realisasi, serapan and efisiensi for the LKjIP. */
    ANGGARAN("LKjIP Anggaran", "LKjIP Anggaran");

    private final String kata;
    private final String singkat;

    LembarRekap(String kata, String singkat) {
        this.kata = kata;
        this.singkat = singkat;
    }

    /** The name of the sheet. */
    @Override
    public String kata() {
        return kata;
    }

    /** The shorter name on a tab of the screen. */
    public String singkat() {
        return singkat;
    }

    /** Whether it is a table of the yearly report, which exists only for whole years. */
    public boolean isLkjip() {
        return compareTo(LKJIP_CAPAIAN) >= 0;
    }

    /** Whether the user may choose columns of the sheet. */
    public boolean hasColumns() {
        return this != RINGKASAN && this != GRAFIK;
    }
}
