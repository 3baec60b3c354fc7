package id.langkah.ui.pengerjaan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.Comparator;
import java.util.Locale;

/** The orders of the list. */
enum UrutanDaftar {
    /** Open runs first, late ones first among them, then the latest. */
    MENDESAK("Paling mendesak"),
    JUDUL("Pengerjaan"),
    LANGKAH("Langkah"),
    PELAKSANA("Menunggu"),
    TENGGAT("Sisa waktu");

    private final String kata;

    UrutanDaftar(String kata) {
        this.kata = kata;
    }

    Comparator<BarisRun> order() {
        return switch (this) {
            case MENDESAK -> BarisRun.ORDER;
            case JUDUL -> comparing(baris -> KataPengerjaan.judul(baris.run()).toLowerCase(Locale.ROOT));
            case LANGKAH -> comparingDouble(baris -> baris.semua() == 0 ? 0 : (double) baris.langkah() / baris.semua());
            case PELAKSANA ->
                comparing((BarisRun baris) -> baris.siapa().isEmpty()).thenComparing(BarisRun::siapa);
            case TENGGAT -> comparing(BarisRun::tenggat);
        };
    }

    @Override
    public String toString() {
        return kata;
    }
}
