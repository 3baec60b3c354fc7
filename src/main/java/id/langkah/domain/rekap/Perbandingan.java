package id.langkah.domain.rekap;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The standard duration and the time taken, both in minutes of working time.
 *
 * @param baku the standard; empty when the SOP has none that can be read
 */
public record Perbandingan(OptionalLong baku, long nyata) {

    /** The minutes by which the standard was exceeded, negative when it was not reached; empty without a standard. */
    public OptionalLong selisih() {
        return baku.isPresent() ? OptionalLong.of(nyata - baku.getAsLong()) : OptionalLong.empty();
    }

    /**
     * The time taken as a fraction of the standard, where 1 is the whole standard; empty when there
     * is no standard or it is 0.
     */
    public OptionalDouble rasio() {
        return baku.orElse(0) == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) nyata / baku.getAsLong());
    }

    /**
     * The sums of several. Those without a standard count only in {@link Jumlah#nyata}, so that the
     * ratio covers only those with a standard.
     */
    public static Jumlah sum(Collection<Perbandingan> all) {
        long baku = all.stream()
                .mapToLong(perbandingan -> perbandingan.baku.orElse(0))
                .sum();
        long nyata = all.stream().mapToLong(Perbandingan::nyata).sum();
        long selisih = all.stream()
                .mapToLong(perbandingan -> perbandingan.selisih().orElse(0))
                .sum();
        return new Jumlah(baku, nyata, selisih);
    }

    /** Sums in minutes; {@code selisih} covers only those with a standard. */
    public record Jumlah(long baku, long nyata, long selisih) {

        /** The time taken as a fraction of the standards; empty when the standards add up to 0. */
        public OptionalDouble rasio() {
            return baku == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 + (double) selisih / baku);
        }
    }
}
