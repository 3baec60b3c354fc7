package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Berkata;
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

    /** Why a share cannot be told. */
    enum Sebab implements Berkata {
        BERUPA_TEKS("Nilai berupa teks tidak dihitung persennya."),
        TARGET_KOSONG("Target belum diisi."),
        REALISASI_KOSONG("Realisasi belum diisi."),
        TARGET_TIDAK_TERBACA("Target \"%s\" tidak terbaca sebagai nilai."),
        REALISASI_TIDAK_TERBACA("Realisasi \"%s\" tidak terbaca sebagai nilai."),
        TARGET_NEGATIF("Target di bawah nol tidak dapat menjadi pembagi."),
        TARGET_NOL("Target nol tidak dapat menjadi pembagi."),
        REALISASI_NOL("Realisasi nol atau kurang tidak dapat menjadi pembagi."),
        TIDAK_DIUKUR("Indikator tidak diukur pada triwulan ini."),
        BELUM_DIUKUR("Indikator belum diukur pada tahun sebelumnya.");

        private final String kata;

        Sebab(String kata) {
            this.kata = kata;
        }

        /** A full sentence; {@code %s} stands for the text that was no figure. */
        @Override
        public String kata() {
            return kata;
        }
    }

    /**
     * There is no figure.
     *
     * @param teks what could not be read; blank for the other reasons
     */
    record TidakTerhitung(Sebab sebab, String teks) implements Capaian {
        public TidakTerhitung(Sebab sebab) {
            this(sebab, "");
        }

        /** The reason as a full sentence. */
        public String alasan() {
            return sebab.kata().formatted(teks);
        }
    }

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

    /** {@code 102,20}, aligned with others below it, or "–". */
    default String sejajar() {
        return angka().map(persen -> Angka.writeAligned(persen, DESIMAL)).orElse("–");
    }

    /** How it was made, or why it could not be. */
    default String keterangan() {
        return switch (this) {
            case Terhitung terhitung -> terhitung.penjelasan();
            case TidakTerhitung tidak -> tidak.alasan();
        };
    }
}
