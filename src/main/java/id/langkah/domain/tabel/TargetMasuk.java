package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides what imported targets change: the Murni, or a change of targets. Targets by which a
 * figure is already settled stay, and so do earlier changes; targets that differ come into force
 * from the first quarter that is not settled.
 */
final class TargetMasuk {
    private final PilihanImpor.Dokumen dokumen;

    TargetMasuk(PilihanImpor.Dokumen dokumen) {
        this.dokumen = dokumen;
    }

    /** The filled cells of the columns with changed targets (P-APBD). */
    static Map<KolomIndikator, String> perubahan(BarisMasuk baris) {
        var texts = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        baris.sel().forEach((makna, teks) -> {
            if (makna instanceof Makna.Perubahan perubahan && !teks.isBlank()) {
                texts.put(perubahan.kolom(), teks);
            }
        });
        return texts;
    }

    /**
     * The indicator after the import.
     *
     * @param read the indicator that the row gives, with the latest targets
     * @param murni the Murni targets of the row; empty when it does not distinguish them
     * @param tercatat the stored indicator; empty for a new one
     */
    Indikator assemble(Indikator read, Optional<Target> murni, Optional<IndikatorTercatat> tercatat) {
        Optional<Indikator> stored = tercatat.map(IndikatorTercatat::indikator);
        Target latest = stored.map(Indikator::terkini).map(Indikator::target).orElse(Target.BELUM);
        List<PerubahanTarget> before = stored.map(Indikator::perubahan).orElse(List.of());
        Optional<Triwulan> settled = tercatat.flatMap(IndikatorTercatat::ditetapkanTerakhir);
        boolean changes = !read.target().equals(latest);
        boolean first = before.isEmpty() && settled.isEmpty();
        if (murni.isEmpty() && (first || !changes)) {
            return stored.filter(lama -> !before.isEmpty())
                    .map(lama -> read.withPerubahan(before)
                            .withTarget(
                                    lama.target().withAkhirRenstra(read.target().akhirRenstra())))
                    .orElse(read);
        }
        Target base = settled.isPresent() || murni.isEmpty()
                ? stored.map(Indikator::target).orElse(Target.BELUM)
                : murni.get();
        Target start = base.withAkhirRenstra(read.target().akhirRenstra());
        if (!changes && !before.isEmpty()) {
            return read.withPerubahan(before).withTarget(start);
        }
        return read.withTarget(start)
                .withPerubahan(before)
                .berubah(new PerubahanTarget(
                        dokumen.nomor(),
                        dokumen.tanggal().orElse(null),
                        berlaku(before, settled, murni.isPresent()),
                        read.target().withAkhirRenstra(Nilai.BELUM)));
    }

    /**
     * The quarter from which changed targets are in force: the one the user chose, otherwise the
     * one after the last settled quarter, or that of the last change.
     */
    private Triwulan berlaku(List<PerubahanTarget> before, Optional<Triwulan> settled, boolean told) {
        Optional<Triwulan> open = settled.map(last -> Stream.of(Triwulan.values())
                .filter(triwulan -> triwulan.compareTo(last) > 0)
                .findFirst()
                .orElse(Triwulan.IV));
        Optional<Triwulan> changed = before.isEmpty()
                ? Optional.empty()
                : Optional.of(before.getLast().berlaku());
        Triwulan usual = Stream.concat(open.stream(), changed.stream())
                .max(Comparator.naturalOrder())
                .orElse(told ? Triwulan.IV : Triwulan.I);
        return dokumen.berlaku()
                .filter(asked -> settled.isEmpty() || asked.compareTo(settled.get()) > 0)
                .orElse(usual);
    }
}
