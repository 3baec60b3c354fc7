package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import java.util.Optional;
import java.util.stream.Stream;

/** The choices of the filter by state. */
enum SaringanDaftar {
    SEMUA("Semua"),
    BERJALAN("Berjalan"),
    TERLAMBAT("Terlambat"),
    DITUNDA("Ditunda"),
    KURANG("Masih kurang"),
    SELESAI("Selesai"),
    DIBATALKAN("Dibatalkan");

    private final String kata;

    SaringanDaftar(String kata) {
        this.kata = kata;
    }

    /** The filter with that name; empty when there is none. */
    static Optional<SaringanDaftar> of(String kata) {
        return Stream.of(values())
                .filter(saringan -> saringan.kata.equals(kata))
                .findFirst();
    }

    boolean passes(BarisRun baris) {
        Pengerjaan.Status status = baris.run().status();
        return switch (this) {
            case SEMUA -> true;
            case BERJALAN -> status == Pengerjaan.Status.BERJALAN;
            case TERLAMBAT -> baris.terlambat();
            case DITUNDA -> status == Pengerjaan.Status.DITUNDA;
            case KURANG -> baris.kurang() > 0;
            case SELESAI -> status == Pengerjaan.Status.SELESAI;
            case DIBATALKAN -> status == Pengerjaan.Status.DIBATALKAN;
        };
    }

    @Override
    public String toString() {
        return kata;
    }
}
