package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.util.Optional;

/** The share of a target that was reached, or why there is none to tell. */
public sealed interface Capaian {

    /** Decimals of a capaian on paper; it is rounded half up, and only there. */
    int DESIMAL = 2;

    /**
     * The share that was reached.
     *
     * @param persen not rounded, between 0 and the upper bound that the office has set
     * @param utuh the same before it was kept between the bounds
     * @param ukuran how it was counted
     * @param target with a number
     * @param realisasi with a number
     */
    record Terhitung(BigDecimal persen, BigDecimal utuh, Ukuran ukuran, Nilai target, Nilai realisasi)
            implements Capaian {

        /** Whether a bound has changed it. */
        public boolean isLimited() {
            return persen.compareTo(utuh) != 0;
        }

        /** The sum in figures: {@code (2 × 5 − 4) / 5 = 120 %}. */
        public String penjelasan() {
            return new Penjelasan(this).teks();
        }
    }

    /** There is no figure; {@code alasan} is a full sentence. */
    record TidakTerhitung(String alasan) implements Capaian {}

    /** The figure in percent, not rounded; empty when there is none. */
    default Optional<BigDecimal> angka() {
        return switch (this) {
            case Terhitung terhitung -> Optional.of(terhitung.persen());
            case TidakTerhitung tidak -> Optional.empty();
        };
    }

    /** {@code 102,22}, or "–". */
    default String tercetak() {
        return angka().map(persen -> Angka.write(persen, DESIMAL)).orElse("–");
    }

    /** How it was made, or why it could not be. */
    default String keterangan() {
        return switch (this) {
            case Terhitung terhitung -> terhitung.penjelasan();
            case TidakTerhitung tidak -> tidak.alasan();
        };
    }
}
