package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Ukuran;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of a figure or of a share in percent: a number where there is one, else a text. */
public final class IsiSel {
    /** What stands where nothing can be counted. */
    public static final String TIDAK_ADA = "–";

    /** Decimals that a capaian keeps, so that every way of counting it comes to the same number. */
    public static final int DESIMAL = 10;

    private IsiSel() {}

    /** Its number, else its text; null when not filled. */
    public static @Nullable Object of(Nilai nilai, Ukuran ukuran) {
        if (!nilai.isFilled()) {
            return null;
        }
        return isAngka(nilai, ukuran) ? nilai.angka() : nilai.teks();
    }

    /** The same of a figure whose indicator is not known here; its text may be blank. */
    public static @Nullable Object of(Nilai nilai) {
        return nilai.angka() == null || isKata(nilai) ? nilai.teks() : nilai.angka();
    }

    /** Whether it was typed as a word, a grade or a range, whatever it counts as. */
    public static boolean isKata(Nilai nilai) {
        return Angka.read(nilai.teks()).isEmpty();
    }

    /** Whether a figure stands in its cell as a number. */
    public static boolean isAngka(Nilai nilai, Ukuran ukuran) {
        return ukuran.tipe().isNumeric() && nilai.angka() != null && (isDigits(nilai.teks()) || !isKata(nilai));
    }

    /** Most figures are; it spares a closer look. */
    private static boolean isDigits(String teks) {
        return teks.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    /** A share in percent, or a dash. */
    public static Object of(Capaian capaian) {
        return capaian.angka().<Object>map(IsiSel::bulat).orElse(TIDAK_ADA);
    }

    /** The same before the upper bound. */
    public static Object utuh(Capaian capaian) {
        return capaian instanceof Capaian.Terhitung counted ? bulat(counted.utuh()) : TIDAK_ADA;
    }

    /** A mean in percent, or a dash. */
    public static Object of(RataCapaian rata) {
        BigDecimal persen = rata.persen();
        return persen == null ? TIDAK_ADA : bulat(persen);
    }

    /** A share in percent, or nothing. */
    public static @Nullable Object orNull(Capaian capaian) {
        return capaian.angka().map(IsiSel::bulat).orElse(null);
    }

    /** Rounded to {@link #DESIMAL} decimals. */
    public static BigDecimal bulat(BigDecimal angka) {
        return angka.setScale(DESIMAL, RoundingMode.HALF_UP);
    }
}
