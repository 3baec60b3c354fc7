package id.langkah.domain.rekap;

import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a {@link Lembar}: what stands in it, on the screen and on paper alike.
 *
 * @param <R> what a row is made of
 * @param kunci its name in formulas, in the names of totals and in what the office has chosen; letters and digits only
 * @param kelompok a heading over several neighbours that share it; blank for none
 * @param judul its heading
 * @param lebar in characters of a paper
 * @param nilai what stands in a row, as its {@link JenisKolom} says; null for nothing
 */
public record KolomRekap<R>(
        String kunci,
        String kelompok,
        String judul,
        double lebar,
        JenisKolom jenis,
        Function<R, @Nullable Object> nilai,
        Tampil tampil) {

    /** When a column is there. */
    public enum Tampil {
        LAZIM,
        /** When somebody chooses it. */
        PILIHAN,
        /** Only for what is counted from it, and out of sight. */
        TERSEMBUNYI
    }

    public static <R> KolomRekap<R> of(
            String kunci, String judul, double lebar, JenisKolom jenis, Function<R, @Nullable Object> nilai) {
        return new KolomRekap<>(kunci, "", judul, lebar, jenis, nilai, Tampil.LAZIM);
    }

    /** Text that may take several lines. */
    public static <R> KolomRekap<R> teks(String kunci, String judul, double lebar, Function<R, String> nilai) {
        return of(kunci, judul, lebar, JenisKolom.TEKS, nilai::apply);
    }

    /** A word, in the middle. */
    public static <R> KolomRekap<R> kata(String kunci, String judul, double lebar, Function<R, String> nilai) {
        return of(kunci, judul, lebar, JenisKolom.KATA, nilai::apply);
    }

    /** A word for yes and a word for no. */
    public static <R> KolomRekap<R> ya(String kunci, String judul, double lebar, Function<R, Boolean> nilai) {
        return kata(kunci, judul, lebar, baris -> nilai.apply(baris) ? "Ya" : "Tidak");
    }

    /** The same below a heading that its neighbours share. */
    public KolomRekap<R> dalam(String kelompok) {
        return new KolomRekap<>(kunci, kelompok, judul, lebar, jenis, nilai, tampil);
    }

    public KolomRekap<R> tampil(Tampil tampil) {
        return new KolomRekap<>(kunci, kelompok, judul, lebar, jenis, nilai, tampil);
    }

    /** There when somebody chooses it. */
    public KolomRekap<R> pilihan() {
        return tampil(Tampil.PILIHAN);
    }

    /** There when somebody chooses it, or when it has something to say. */
    public KolomRekap<R> bila(boolean lazim) {
        return tampil(lazim ? Tampil.LAZIM : Tampil.PILIHAN);
    }

    /** What stands in a row, as text. */
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
