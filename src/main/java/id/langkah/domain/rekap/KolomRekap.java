package id.langkah.domain.rekap;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link Lembar}, described once for screen and paper.
 *
 * @param <R> the type of the rows
 * @param kunci the key used in formulas, names of totals and stored choices; letters and digits
 *     only
 * @param kelompok a heading over neighbouring columns that share it; blank for none
 * @param judul the heading
 * @param lebar the width in characters of the paper
 * @param nilai gives the value of a row, of the type that {@link JenisKolom} tells; null for none
 */
public record KolomRekap<R>(
        String kunci,
        String kelompok,
        String judul,
        double lebar,
        JenisKolom jenis,
        Function<R, @Nullable Object> nilai,
        Tampil tampil) {

    /** When a column is shown. */
    public enum Tampil {
        LAZIM,
        /** Only when the user chooses it. */
        PILIHAN,
        /** Never; other columns are computed from it in formulas. */
        TERSEMBUNYI
    }

    /** A column that is always shown. */
    public static <R> KolomRekap<R> of(
            String kunci, String judul, double lebar, JenisKolom jenis, Function<R, @Nullable Object> nilai) {
        return new KolomRekap<>(kunci, "", judul, lebar, jenis, nilai, Tampil.LAZIM);
    }

    /** A column of text that may take several lines. */
    public static <R> KolomRekap<R> teks(String kunci, String judul, double lebar, Function<R, String> nilai) {
        return of(kunci, judul, lebar, JenisKolom.TEKS, nilai::apply);
    }

    /** A column of centred words. */
    public static <R> KolomRekap<R> kata(String kunci, String judul, double lebar, Function<R, String> nilai) {
        return of(kunci, judul, lebar, JenisKolom.KATA, nilai::apply);
    }

    /** A column of yes and no, written as words. */
    public static <R> KolomRekap<R> ya(String kunci, String judul, double lebar, Function<R, Boolean> nilai) {
        return kata(kunci, judul, lebar, baris -> nilai.apply(baris) ? "Ya" : "Tidak");
    }

    /** A copy with other values. */
    public KolomRekap<R> dengan(Function<R, @Nullable Object> nilaiLain) {
        return new KolomRekap<>(kunci, kelompok, judul, lebar, jenis, nilaiLain, tampil);
    }

    /** A copy of another width. */
    public KolomRekap<R> selebar(double karakter) {
        return new KolomRekap<>(kunci, kelompok, judul, karakter, jenis, nilai, tampil);
    }

    /** A copy below a heading that it shares with its neighbours. */
    public KolomRekap<R> dalam(String kelompok) {
        return new KolomRekap<>(kunci, kelompok, judul, lebar, jenis, nilai, tampil);
    }

    /** A copy that is shown under another condition. */
    public KolomRekap<R> tampil(Tampil tampil) {
        return new KolomRekap<>(kunci, kelompok, judul, lebar, jenis, nilai, tampil);
    }

    /** A copy that is shown only when the user chooses it. */
    public KolomRekap<R> pilihan() {
        return tampil(Tampil.PILIHAN);
    }

    /** A copy that is shown when {@code lazim} is true, otherwise only when the user chooses it. */
    public KolomRekap<R> bila(boolean lazim) {
        return tampil(lazim ? Tampil.LAZIM : Tampil.PILIHAN);
    }

    /** The value of a row as text. */
    public String tercetak(R baris) {
        return jenis.tercetak(nilai.apply(baris));
    }

    static @Nullable Object orNull(OptionalLong nilai) {
        return nilai.isPresent() ? nilai.getAsLong() : null;
    }

    static @Nullable Object orNull(OptionalDouble nilai) {
        return nilai.isPresent() ? nilai.getAsDouble() : null;
    }
}
