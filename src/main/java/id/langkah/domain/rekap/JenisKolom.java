package id.langkah.domain.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The type of the values in a column of a {@link Lembar}. The Java type of the values stands in brackets. */
public enum JenisKolom {
    /** Text that may take several lines (String). */
    TEKS,
    /** Text typed by the user, shown exactly as typed (String). */
    KETIKAN,
    /** A word, centred (String). */
    KATA,
    /** A number that only identifies something, centred (Number). */
    URUTAN,
    /** A whole number (Number). */
    BULAT,
    /** A whole number shown with its sign (Number). */
    SELISIH,
    /** A figure as typed: a number with its own decimals (BigDecimal), or a text (String). */
    ANGKA,
    /** A number with two decimals (Number), or a dash (String). */
    DESIMAL,
    /** A number with two decimals and its sign (Number), or a dash (String). */
    PERUBAHAN,
    /** A fraction shown as percent; 1 means 100 % (Number). */
    PERSEN,
    /** A date (LocalDate). */
    TANGGAL,
    /** A date with time (LocalDateTime). */
    SAAT,
    /** A duration in minutes (Number). */
    DURASI;

    private static final int MINUTES_PER_HOUR = 60;

    /** Whether the values are aligned at the right. */
    public boolean isAngka() {
        return switch (this) {
            case BULAT, SELISIH, ANGKA, DESIMAL, PERUBAHAN, PERSEN, DURASI -> true;
            case TEKS, KETIKAN, KATA, URUTAN, TANGGAL, SAAT -> false;
        };
    }

    /**
     * The value in Indonesian, as a screen shows it. For null it is blank, or a dash in columns of
     * durations and percentages.
     */
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

    /** A duration as hours and minutes: 125 minutes give {@code 2:05}. */
    private static String durasi(long minutes) {
        long size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "")
                + size / MINUTES_PER_HOUR
                + String.format(Locale.ROOT, ":%02d", size % MINUTES_PER_HOUR);
    }
}
