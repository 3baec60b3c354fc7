package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Ukuran;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The contents of cells for figures and percentages: a number where possible, otherwise a text. */
public final class IsiSel {
    /** Stands in a cell where nothing can be computed. */
    public static final String TIDAK_ADA = "–";

    /** The decimals to which a capaian is rounded in cells, so that formulas and stored values agree. */
    public static final int DESIMAL = 10;

    private IsiSel() {}

    /** The number of a figure, or its text where it is not a number; null when not filled. */
    public static @Nullable Object of(Nilai nilai, Ukuran ukuran) {
        if (!nilai.isFilled()) {
            return null;
        }
        return isAngka(nilai, ukuran) ? nilai.angka() : nilai.teks();
    }

    /** Like {@link #of(Nilai, Ukuran)}, for a figure whose indicator is not known; its text may be blank. */
    public static @Nullable Object of(Nilai nilai) {
        return nilai.angka() == null || isKata(nilai) ? nilai.teks() : nilai.angka();
    }

    /** Whether the figure was typed as a word, a predikat or a range, even if it counts as a number. */
    public static boolean isKata(Nilai nilai) {
        return Angka.read(nilai.teks()).isEmpty() && nilai.pecahan().isEmpty();
    }

    /** Whether the cell of the figure holds a number. */
    public static boolean isAngka(Nilai nilai, Ukuran ukuran) {
        return ukuran.tipe().isNumeric() && nilai.angka() != null && (isDigits(nilai.teks()) || !isKata(nilai));
    }

    /** Whether the text has only digits, which is the most frequent case and needs no further reading. */
    private static boolean isDigits(String teks) {
        return teks.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** The capaian in percent after the cap, or {@link #TIDAK_ADA}. */
    public static Object of(Capaian capaian) {
        return capaian.angka().<Object>map(IsiSel::bulat).orElse(TIDAK_ADA);
    }

    /** The capaian in percent before the cap, or {@link #TIDAK_ADA}. */
    public static Object utuh(Capaian capaian) {
        return capaian instanceof Capaian.Terhitung counted ? bulat(counted.utuh()) : TIDAK_ADA;
    }

    /** The mean capaian in percent, or {@link #TIDAK_ADA}. */
    public static Object of(RataCapaian rata) {
        BigDecimal persen = rata.persen();
        return persen == null ? TIDAK_ADA : bulat(persen);
    }

    /** The capaian in percent after the cap; null when there is none. */
    public static @Nullable Object orNull(Capaian capaian) {
        return capaian.angka().map(IsiSel::bulat).orElse(null);
    }

    /** Rounds to {@link #DESIMAL} decimals. */
    public static BigDecimal bulat(BigDecimal angka) {
        return angka.setScale(DESIMAL, RoundingMode.HALF_UP);
    }
}
