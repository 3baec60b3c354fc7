package id.langkah.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong, in the words of whoever has to mend it.
 *
 * @param tingkat how grave it is
 * @param pesan what is wrong, a full sentence
 * @param tempat where, in words: "Aktivitas 8, kolom Waktu"; blank when it concerns the whole
 * @param saran what to do, a full sentence; blank when there is nothing to advise
 * @param letak where in a file, or null when it was not found in a file
 */
public record Masalah(
        Tingkat tingkat,
        String pesan,
        String tempat,
        String saran,
        @Nullable Letak letak) {

    /** How grave a finding is. The order is from the gravest down. */
    public enum Tingkat {
        /** What was asked for is not done. */
        GALAT,
        /** It is done, but somebody should look. */
        PERINGATAN,
        /** It could be better. */
        SARAN
    }

    /**
     * A place in a file.
     *
     * @param berkas the file's name, as the user gave it
     * @param baris the line, from 1; 0 where the file has no lines
     * @param kolom the character in the line, from 1; 0 where it has none
     * @param pointer the JSON pointer (RFC 6901); blank where there is none
     */
    public record Letak(String berkas, int baris, int kolom, String pointer) {}

    public static Masalah galat(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.GALAT, pesan, tempat, saran, null);
    }

    public static Masalah peringatan(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.PERINGATAN, pesan, tempat, saran, null);
    }

    public static Masalah saran(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.SARAN, pesan, tempat, saran, null);
    }

    /** Whether any of them forbids going on. */
    public static boolean anyGalat(Collection<Masalah> masalah) {
        return masalah.stream().anyMatch(Masalah::isGalat);
    }

    /** Whether it forbids going on. */
    public boolean isGalat() {
        return tingkat == Tingkat.GALAT;
    }
}
