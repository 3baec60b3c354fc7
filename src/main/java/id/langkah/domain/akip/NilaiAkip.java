package id.langkah.domain.akip;

import id.langkah.domain.Angka;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * What answers come to, of a criterion, a part, a component or all of it; none of it is rounded.
 *
 * @param bobot the most that can be had
 * @param nilai what there is now; what is not answered counts nothing
 * @param terbuka what the unanswered criteria could still bring
 * @param dijawab how many criteria are answered
 * @param seluruh how many there are
 */
public record NilaiAkip(BigDecimal bobot, BigDecimal nilai, BigDecimal terbuka, int dijawab, int seluruh) {
    /** Nothing of nothing. */
    static final NilaiAkip NOL = new NilaiAkip(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0);

    NilaiAkip plus(NilaiAkip other) {
        return new NilaiAkip(
                bobot.add(other.bobot),
                nilai.add(other.nilai),
                terbuka.add(other.terbuka),
                dijawab + other.dijawab,
                seluruh + other.seluruh);
    }

    /** Whether every criterion is answered. */
    public boolean isLengkap() {
        return dijawab == seluruh;
    }

    /** Its share of what can be had, in percent; 0 where nothing can be. */
    public BigDecimal persen() {
        return bobot.signum() == 0 ? BigDecimal.ZERO : nilai.movePointRight(2).divide(bobot, MathContext.DECIMAL128);
    }

    /** {@code 72,35}. */
    public String tercetak() {
        return Angka.writeAligned(nilai, PredikatAkip.DESIMAL);
    }
}
