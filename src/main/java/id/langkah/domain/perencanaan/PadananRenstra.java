package id.langkah.domain.perencanaan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Matches the indicators of a year with those of the Renstra: by equal keys, or by equal wording
 * when their kode are equal or one is missing. No link is stored, so imports and copies of years
 * need not maintain one.
 */
public final class PadananRenstra {
    private final Renstra renstra;
    private final int tahun;
    private final List<IndikatorTercatat> tahunan;
    private final Map<Renstra.Butir, IndikatorTercatat> padanan = new HashMap<>();

    /** @param tahunan the indicators of one year */
    public PadananRenstra(Renstra renstra, int tahun, Collection<IndikatorTercatat> tahunan) {
        this.renstra = renstra;
        this.tahun = tahun;
        this.tahunan = List.copyOf(tahunan);
        var left = new ArrayList<>(this.tahunan);
        for (boolean exact : new boolean[] {true, false}) {
            for (Renstra.Butir butir : renstra.butir()) {
                if (!padanan.containsKey(butir)) {
                    Indikator asked = renstra.indikator(butir, tahun);
                    left.stream()
                            .filter(tercatat -> exact
                                    ? tercatat.indikator().kunci().equals(asked.kunci())
                                    : isSame(tercatat.indikator(), asked))
                            .findFirst()
                            .ifPresent(found -> {
                                padanan.put(butir, found);
                                left.remove(found);
                            });
                }
            }
        }
    }

    private static boolean isSame(Indikator one, Indikator other) {
        boolean kode = one.kode().isBlank() || other.kode().isBlank();
        boolean kind = level(one.jenis()).equals(level(other.jenis()));
        return kode && kind && !one.nama().isBlank() && letters(one.nama()).equals(letters(other.nama()));
    }

    private static Jenis level(Jenis jenis) {
        return jenis == Jenis.IKU ? Jenis.SASARAN : jenis;
    }

    /** The year's indicator for one of the Renstra; empty when the year has none. */
    public Optional<IndikatorTercatat> find(Renstra.Butir butir) {
        return Optional.ofNullable(padanan.get(butir));
    }

    /** The indicators of the Renstra that the year lacks, as they would be added to it. */
    public List<Indikator> kurang() {
        return renstra.butir().stream()
                .filter(butir -> find(butir).isEmpty())
                .map(butir -> renstra.indikator(butir, tahun))
                .toList();
    }

    /** The year's indicators with a blank target that the Renstra fills, keyed by their number, with that target. */
    public Map<Long, Indikator> terisi() {
        var terisi = new HashMap<Long, Indikator>();
        for (Renstra.Butir butir : renstra.butir()) {
            Target asked = renstra.indikator(butir, tahun).target();
            find(butir)
                    .filter(tercatat -> asked.tahunan().isFilled()
                            && !tercatat.indikator().target().tahunan().isFilled())
                    .ifPresent(tercatat -> terisi.put(
                            tercatat.id(),
                            tercatat.indikator()
                                    .withTarget(new Target(
                                            asked.tahunan(),
                                            tercatat.indikator().target().triwulan(),
                                            asked.akhirRenstra()))));
        }
        return terisi;
    }

    /** The year's indicators that are not in the Renstra. */
    public List<IndikatorTercatat> lain() {
        return tahunan.stream()
                .filter(tercatat -> !padanan.containsValue(tercatat))
                .toList();
    }

    /**
     * The year's indicators of a node: those of the Renstra, and those whose own sasaran or program
     * has the wording of the node.
     */
    public List<IndikatorTercatat> simpul(int at) {
        SimpulPohon simpul = renstra.pohon().get(at);
        Set<IndikatorTercatat> found = new LinkedHashSet<>();
        renstra.butir().stream()
                .filter(butir -> butir.simpul() == at)
                .flatMap(butir -> find(butir).stream())
                .forEach(found::add);
        String words = letters(simpul.uraian());
        if (!words.isEmpty()) {
            lain().stream()
                    .filter(tercatat -> words.equals(letters(belongs(simpul.tingkat(), tercatat.indikator()))))
                    .forEach(found::add);
        }
        return List.copyOf(found);
    }

    private static String belongs(TingkatPohon tingkat, Indikator indikator) {
        boolean main = level(indikator.jenis()) == Jenis.SASARAN;
        return switch (tingkat) {
            case SASARAN -> main ? indikator.sasaran() : "";
            case PROGRAM ->
                indikator.jenis() == Jenis.PROGRAM ? indikator.uraian().program() : "";
            default -> "";
        };
    }

    private static String letters(String teks) {
        return Ejaan.letters(teks);
    }
}
