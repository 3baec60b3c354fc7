package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year over the tree of a Renstra. A value typed at a node counts there; otherwise
 * the sum of its children counts. So budgets may be typed for programs, kegiatan or sub kegiatan.
 *
 * @param pohon the tree of the nodes
 * @param isian the typed values, keyed by the number of the node
 */
public record AnggaranTahun(int tahun, PohonKinerja pohon, Map<Long, Anggaran> isian, PerubahanAnggaran dokumen) {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);

    public AnggaranTahun {
        var filled = new HashMap<Long, Anggaran>();
        isian.forEach((id, anggaran) -> {
            if (anggaran.isFilled()) {
                filled.put(id, anggaran);
            }
        });
        isian = Map.copyOf(filled);
    }

    /** A year without any budget. */
    public static AnggaranTahun kosong(int tahun, PohonKinerja pohon) {
        return new AnggaranTahun(tahun, pohon, Map.of(), PerubahanAnggaran.BAKU);
    }

    /** The values typed at a node, given by its place. */
    public Anggaran isian(int at) {
        return isian.getOrDefault(pohon.get(at).id(), Anggaran.BELUM);
    }

    /** The values that count at a node: those typed, otherwise those of its children, field by field. */
    public Anggaran berlaku(int at) {
        return isian(at).over(anak(at));
    }

    /** The sum of a node's children. */
    public Anggaran anak(int at) {
        return Anggaran.sum(pohon.anak(at).stream().map(this::berlaku).toList());
    }

    /** The sum for the whole office. */
    public Anggaran jumlah() {
        return Anggaran.sum(pohon.akar().stream().map(this::berlaku).toList());
    }

    /** The pagu that counts in a quarter; null when none is filled. */
    public @Nullable BigDecimal pagu(Anggaran anggaran, Triwulan triwulan) {
        boolean changed = triwulan.compareTo(dokumen.berlaku()) >= 0 || anggaran.murni() == null;
        return changed ? anggaran.pagu() : anggaran.murni();
    }

    /**
     * The spending up to the end of a quarter in percent of the pagu, not rounded; empty when
     * either is not filled or the pagu is zero.
     */
    public Optional<BigDecimal> serapan(Anggaran anggaran, Triwulan triwulan) {
        BigDecimal pagu = pagu(anggaran, triwulan);
        BigDecimal realisasi = anggaran.sampai(triwulan);
        return pagu == null || realisasi == null || pagu.signum() <= 0
                ? Optional.empty()
                : Optional.of(realisasi.multiply(SERATUS).divide(pagu, MathContext.DECIMAL128));
    }

    /** The places of the nodes that have a budget or can have one. */
    public List<Integer> baris() {
        return IntStream.range(0, pohon.size())
                .filter(at -> pohon.get(at).tingkat().isBeranggaran()
                        || IntStream.range(at, pohon.akhir(at))
                                .anyMatch(below -> pohon.get(below).tingkat().isBeranggaran()))
                .boxed()
                .toList();
    }

    /** A copy with other values at some nodes, keyed by their numbers. */
    public AnggaranTahun withIsian(Map<Long, Anggaran> changed) {
        var more = new HashMap<>(isian);
        more.putAll(changed);
        return new AnggaranTahun(tahun, pohon, more, dokumen);
    }

    /** A copy with another document of the changed budget. */
    public AnggaranTahun withDokumen(PerubahanAnggaran other) {
        return new AnggaranTahun(tahun, pohon, isian, other);
    }
}
