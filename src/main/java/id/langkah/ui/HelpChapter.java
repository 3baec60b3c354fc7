package id.langkah.ui;

/** The help chapter of each screen. */
final class HelpChapter {
    private HelpChapter() {}

    /** The file name of the chapter that explains a screen. */
    static String of(Destination place) {
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
            case Destination.DataKinerja here ->
                here.bagian()
                                .filter(bagian -> bagian.nama().equals("Perbaikan"))
                                .isPresent()
                        ? "perbaikan"
                        : "data-kinerja";
            case Destination.Indikator here -> "data-kinerja";
            case Destination.IndikatorBaru here -> "data-kinerja";
            case Destination.Formulir here -> "data-kinerja";
            case Destination.Perencanaan here -> "data-kinerja";
            case Destination.Gabungan here -> "rekap";
            case Destination.Rekap here -> "rekap";
            case Destination.Evaluasi here -> "evaluasi";
            case Destination.Arsip here -> "arsip";
            case Destination.Cari here -> "arsip";
            case Destination.Bantuan here -> here.bab();
        };
    }
}
