package id.langkah.domain;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong or worth a look, in words for the person who has to mend it.
 *
 * @param tingkat how severe it is
 * @param pesan what is wrong, a full sentence
 * @param tempat where, in words: "Aktivitas 8, kolom Waktu"; blank when it concerns the whole
 * @param saran what to do, a full sentence; blank when there is nothing to advise
 * @param letak the place in a file; null when it does not concern a file
 */
public record Masalah(
        Tingkat tingkat,
        String pesan,
        String tempat,
        String saran,
        @Nullable Letak letak) {

    /** How severe it is, from the most severe down. */
    public enum Tingkat {
        /** The action was refused. */
        GALAT,
        /** The action was done, but somebody should check the result. */
        PERINGATAN,
        /** A suggestion; nothing is wrong. */
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

    /** A Masalah of level {@link Tingkat#GALAT} without a place in a file. */
    public static Masalah galat(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.GALAT, pesan, tempat, saran, null);
    }

    /** A Masalah of level {@link Tingkat#PERINGATAN} without a place in a file. */
    public static Masalah peringatan(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.PERINGATAN, pesan, tempat, saran, null);
    }

    /** A Masalah of level {@link Tingkat#SARAN} without a place in a file. */
    public static Masalah saran(String pesan, String tempat, String saran) {
        return new Masalah(Tingkat.SARAN, pesan, tempat, saran, null);
    }

    /** Whether any of them is a {@link Tingkat#GALAT}, which forbids going on. */
    public static boolean anyGalat(Collection<Masalah> masalah) {
        return masalah.stream().anyMatch(Masalah::isGalat);
    }

    /** Whether it is a {@link Tingkat#GALAT}, which forbids going on. */
    public boolean isGalat() {
        return tingkat == Tingkat.GALAT;
    }
}
