package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.Berkata;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The capaian of a realisasi against a target in percent, or the reason why it cannot be computed. */
public sealed interface Capaian {

    /** The decimals of a printed capaian; rounding is half up and happens only when printing. */
    int DESIMAL = 2;

    /**
     * A computed capaian.
     *
     * @param persen in percent, not rounded, between 0 and the office's upper cap
     * @param utuh in percent before the bounds were applied
     * @param ukuran the way of measuring
     * @param target the target, which has a number
     * @param realisasi the realisasi, which has a number
     */
    record Terhitung(BigDecimal persen, BigDecimal utuh, Ukuran ukuran, Nilai target, Nilai realisasi)
            implements Capaian {

        /** Whether the lower or upper bound changed the figure. */
        public boolean isLimited() {
            return persen.compareTo(utuh) != 0;
        }

        /** The computation in figures: {@code (2 × 5 − 4) / 5 = 120 %}. */
        public String penjelasan() {
            return new Penjelasan(this).teks();
        }
    }

    /** Why a capaian cannot be computed. */
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

        /** A full sentence; {@code %s} stands for the text that could not be read. */
        @Override
        public String kata() {
            return kata;
        }
    }

    /**
     * No capaian could be computed.
     *
     * @param teks the text that could not be read; blank for other reasons
     */
    record TidakTerhitung(Sebab sebab, String teks) implements Capaian {
        /** A reason without a text that could not be read. */
        public TidakTerhitung(Sebab sebab) {
            this(sebab, "");
        }

        /** The reason as a full sentence. */
        public String alasan() {
            return sebab.kata().formatted(teks);
        }
    }

    /** The capaian in percent, not rounded; empty when it could not be computed. */
    default Optional<BigDecimal> angka() {
        return switch (this) {
            case Terhitung terhitung -> Optional.of(terhitung.persen());
            case TidakTerhitung tidak -> Optional.empty();
        };
    }

    /** A percentage as it is printed, with {@link #DESIMAL} decimals. */
    static BigDecimal bulat(BigDecimal persen) {
        return persen.setScale(DESIMAL, RoundingMode.HALF_UP);
    }

    /** The capaian as printed: {@code 102,22}, or "–" when there is none. */
    default String tercetak() {
        return angka().map(persen -> Angka.write(persen, DESIMAL)).orElse("–");
    }

    /** The capaian with exactly two decimals, for columns: {@code 102,20}, or "–" when there is none. */
    default String sejajar() {
        return angka().map(persen -> Angka.writeAligned(persen, DESIMAL)).orElse("–");
    }

    /** How the capaian was computed, or why it could not be. */
    default String keterangan() {
        return switch (this) {
            case Terhitung terhitung -> terhitung.penjelasan();
            case TidakTerhitung tidak -> tidak.alasan();
        };
    }
}
