package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Copies of indicators that differ in one thing, for tests. The program changes an indicator
 * through {@link IsianIndikator}, as a user does.
 */
public final class Ubah {
    private Ubah() {}

    /** With another way of measuring. */
    public static Indikator ukuran(Indikator dari, Ukuran other) {
        return of(dari, other, dari.bobot(), dari.aktif());
    }

    /** With another weight. */
    public static Indikator bobot(Indikator dari, BigDecimal other) {
        return of(dari, dari.ukuran(), other, dari.aktif());
    }

    /** Counted from now on, or no more. */
    public static Indikator aktif(Indikator dari, boolean other) {
        return of(dari, dari.ukuran(), dari.bobot(), other);
    }

    /** With another formula. */
    public static Ukuran rumus(Ukuran dari, RumusCapaian other) {
        return new Ukuran(dari.satuan(), dari.tipe(), other, dari.caraHitung(), dari.frekuensi(), dari.skala());
    }

    /** Filled in at other times. */
    public static Ukuran frekuensi(Ukuran dari, Frekuensi other) {
        return new Ukuran(dari.satuan(), dari.tipe(), dari.rumus(), dari.caraHitung(), other, dari.skala());
    }

    private static Indikator of(Indikator dari, Ukuran ukuran, @Nullable BigDecimal bobot, boolean aktif) {
        return new Indikator(
                dari.tahun(),
                dari.kode(),
                dari.jenis(),
                dari.uraian(),
                ukuran,
                dari.target(),
                bobot,
                dari.penanggungJawab(),
                aktif,
                dari.perubahan());
    }
}
