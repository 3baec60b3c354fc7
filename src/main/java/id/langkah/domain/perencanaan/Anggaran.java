package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a node in a year, in rupiah. Not filled is different from zero.
 *
 * @param murni the budget of the beginning of the year; null when not filled
 * @param perubahan the changed budget; null when not filled
 * @param realisasi the spending of each quarter alone; quarters that are not filled are missing
 */
public record Anggaran(
        @Nullable BigDecimal murni, @Nullable BigDecimal perubahan, Map<Triwulan, BigDecimal> realisasi) {

    /** Nothing filled. */
    public static final Anggaran BELUM = new Anggaran(null, null, Map.of());

    public Anggaran {
        murni = plain(murni);
        perubahan = plain(perubahan);
        var bare = new EnumMap<Triwulan, BigDecimal>(Triwulan.class);
        realisasi.forEach((triwulan, jumlah) -> bare.put(triwulan, Objects.requireNonNull(plain(jumlah))));
        realisasi = Map.copyOf(bare);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal angka) {
        if (angka == null) {
            return null;
        }
        BigDecimal bare = angka.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Only a murni budget. */
    public static Anggaran murni(BigDecimal pagu) {
        return new Anggaran(pagu, null, Map.of());
    }

    /** Whether anything is filled. */
    public boolean isFilled() {
        return murni != null || perubahan != null || !realisasi.isEmpty();
    }

    /** The latest budget: the changed one, or else the murni; null when not filled. */
    public @Nullable BigDecimal pagu() {
        return perubahan == null ? murni : perubahan;
    }

    /** The spending of a quarter; null when not filled. */
    public @Nullable BigDecimal realisasi(Triwulan triwulan) {
        return realisasi.get(triwulan);
    }

    /** The spending from the beginning of the year to the end of a quarter; null when nothing is filled. */
    public @Nullable BigDecimal sampai(Triwulan triwulan) {
        return sum(triwulan.sampai(), this::realisasi);
    }

    /** A copy with another murni budget. */
    public Anggaran withMurni(@Nullable BigDecimal other) {
        return new Anggaran(other, perubahan, realisasi);
    }

    /** A copy with another changed budget. */
    public Anggaran withPerubahan(@Nullable BigDecimal other) {
        return new Anggaran(murni, other, realisasi);
    }

    /** A copy with other spending of a quarter; null for not filled. */
    public Anggaran withRealisasi(Triwulan triwulan, @Nullable BigDecimal other) {
        var more = new EnumMap<Triwulan, BigDecimal>(Triwulan.class);
        more.putAll(realisasi);
        if (other == null) {
            more.remove(triwulan);
        } else {
            more.put(triwulan, other);
        }
        return new Anggaran(murni, perubahan, more);
    }

    /** The sum field by field of what is filled; a field filled nowhere stays not filled. */
    static Anggaran sum(List<Anggaran> all) {
        var realisasi = new EnumMap<Triwulan, BigDecimal>(Triwulan.class);
        for (Triwulan triwulan : Triwulan.values()) {
            BigDecimal jumlah = sum(all, anggaran -> anggaran.realisasi(triwulan));
            if (jumlah != null) {
                realisasi.put(triwulan, jumlah);
            }
        }
        boolean changed = all.stream().anyMatch(anggaran -> anggaran.perubahan() != null);
        return new Anggaran(sum(all, Anggaran::murni), changed ? sum(all, Anggaran::pagu) : null, realisasi);
    }

    /** A copy whose unfilled fields are taken from {@code other}. */
    public Anggaran over(Anggaran other) {
        var filled = new EnumMap<Triwulan, BigDecimal>(Triwulan.class);
        filled.putAll(other.realisasi);
        filled.putAll(realisasi);
        return new Anggaran(
                murni == null ? other.murni : murni, perubahan == null ? other.perubahan : perubahan, filled);
    }

    /** The sum of the filled values; null when none is filled. */
    static <T> @Nullable BigDecimal sum(Collection<T> all, Function<T, @Nullable BigDecimal> which) {
        BigDecimal sum = null;
        for (T butir : all) {
            BigDecimal angka = which.apply(butir);
            if (angka != null) {
                sum = sum == null ? angka : sum.add(angka);
            }
        }
        return sum;
    }
}
