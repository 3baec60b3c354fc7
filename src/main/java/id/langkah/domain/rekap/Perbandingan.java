package id.langkah.domain.rekap;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The standard against what it took, both in minutes of working time.
 *
 * @param baku empty when the SOP gives no standard that can be read
 */
public record Perbandingan(OptionalLong baku, long nyata) {

    /** Minutes over the standard, below zero when under it; empty as baku is. */
    public OptionalLong selisih() {
        return baku.isPresent() ? OptionalLong.of(nyata - baku.getAsLong()) : OptionalLong.empty();
    }

    /** What it took as a share of the standard, 1 being all of it; empty when baku is or is 0. */
    public OptionalDouble rasio() {
        return baku.orElse(0) == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) nyata / baku.getAsLong());
    }

    /**
     * All of them together. What has no standard adds to {@link Jumlah#nyata} alone, so that the
     * share is that of the ones that have.
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

    /** Sums over several; {@code selisih} is that of the ones that have a standard. */
    public record Jumlah(long baku, long nyata, long selisih) {

        /** The share of the standards that was used; empty when they come to nothing. */
        public OptionalDouble rasio() {
            return baku == 0 ? OptionalDouble.empty() : OptionalDouble.of(1 + (double) selisih / baku);
        }
    }
}
