package id.langkah.ui;

/** The help chapter of each screen. */
final class HelpChapter {
    private HelpChapter() {}

    /**
     * The file name of the chapter that explains a screen.
     *
     * @param part the open part of the screen, as in {@link Screen#part()}
     */
    static String of(Destination place, String part) {
        return switch (place) {
            case Destination.Beranda here -> "hari-pertama";
            case Destination.Pengaturan here -> "hari-pertama";
            case Destination.Pustaka here -> "mengimpor";
            case Destination.Sop here -> "mengimpor";
            case Destination.Impor here -> "mengimpor";
            case Destination.Penulisan here -> "menulis";
            case Destination.Banding here -> "menulis";
            case Destination.DaftarPengerjaan here -> "menjalankan";
            case Destination.Pengerjaan here -> "menjalankan";
            case Destination.DataKinerja here -> part.equals("Perbaikan") ? "perbaikan" : "data-kinerja";
            case Destination.Indikator here -> "data-kinerja";
            case Destination.IndikatorBaru here -> "data-kinerja";
            case Destination.Formulir here -> "data-kinerja";
            case Destination.Perencanaan here ->
                switch (part) {
                    case "Rencana Aksi" -> "rencana-aksi";
                    case "Evaluasi AKIP" -> "evaluasi-akip";
                    case "Perjanjian & Laporan" -> "perjanjian-laporan";
                    default -> "perencanaan";
                };
            case Destination.Gabungan here -> "gabungan";
            case Destination.Rekap here -> "rekap";
            case Destination.Evaluasi here -> "evaluasi";
            case Destination.Arsip here -> "arsip";
            case Destination.Cari here -> "arsip";
            case Destination.Bantuan here -> here.bab();
        };
    }
}
