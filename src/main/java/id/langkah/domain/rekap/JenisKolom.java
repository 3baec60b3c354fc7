package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a column of a {@link Lembar} holds. In brackets what its {@link Kolom} gives for a row. */
public enum JenisKolom {
    /** Text that may take several lines (String). */
    TEKS,
    /** What somebody types, kept as it was typed (String). */
    KETIKAN,
    /** A word, in the middle (String). */
    KATA,
    /** A number that only names something, in the middle (Number). */
    URUTAN,
    /** A whole number (Number). */
    BULAT,
    /** A whole number that shows its sign (Number). */
    SELISIH,
    /** A figure as it was typed: a number with as many decimals as it has (BigDecimal), or a text (String). */
    ANGKA,
    /** A number with two decimals (Number), or a dash (String). */
    DESIMAL,
    /** The same with its sign. */
    PERUBAHAN,
    /** A share, 1 being 100 % (Number). */
    PERSEN,
    /** A day (LocalDate). */
    TANGGAL,
    /** A moment (LocalDateTime). */
    SAAT,
    /** A duration (Number, in minutes). */
    DURASI;

    private static final int MINUTES_PER_HOUR = 60;

    /** Whether its values stand at the right, so that their digits lie below each other. */
    public boolean isAngka() {
        return switch (this) {
            case BULAT, SELISIH, ANGKA, DESIMAL, PERUBAHAN, PERSEN, DURASI -> true;
            case TEKS, KETIKAN, KATA, URUTAN, TANGGAL, SAAT -> false;
        };
    }

    /** A value in Indonesian, as a screen shows it; blank for nothing, a dash for no duration or share. */
    public String tercetak(@Nullable Object nilai) {
        if (nilai == null) {
            return this == DURASI || this == SELISIH || this == PERSEN ? "–" : "";
        }
        return switch (nilai) {
            case LocalDateTime saat -> Tanggal.panjang(saat);
            case LocalDate hari -> Tanggal.panjang(hari);
            case Number angka -> tercetak(angka);
            default -> nilai.toString();
        };
    }

    private String tercetak(Number angka) {
        BigDecimal number = angka instanceof BigDecimal exact ? exact : new BigDecimal(angka.toString());
        return switch (this) {
            case URUTAN -> number.toPlainString();
            case SELISIH -> sign(number) + Angka.write(number, 0);
            case PERUBAHAN -> sign(number) + Angka.write(number, 2);
            case DESIMAL -> Angka.write(number, 2);
            case PERSEN -> Angka.write(number.movePointRight(2), 1) + " %";
            case DURASI -> durasi(number.longValue());
            default -> Angka.write(number);
        };
    }

    private static String sign(BigDecimal number) {
        return number.signum() > 0 ? "+" : "";
    }

    /** {@code 2:05} of 125 minutes. */
    private static String durasi(long minutes) {
        long size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "")
                + size / MINUTES_PER_HOUR
                + String.format(Locale.ROOT, ":%02d", size % MINUTES_PER_HOUR);
    }
}
