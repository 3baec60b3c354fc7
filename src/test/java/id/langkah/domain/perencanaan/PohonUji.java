package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Nilai;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Trees for tests, from outlines or at random. */
public final class PohonUji {
    private PohonUji() {}

    /**
     * A tree from lines such as {@code --Program: Penataan rumah}, with one dash for each level
     * below the tujuan. Nodes are numbered from 1.
     */
    public static PohonKinerja pohon(String... lines) {
        var simpul = new ArrayList<SimpulPohon>();
        for (String line : lines) {
            String words = line.replaceFirst("^-*", "");
            int depth = line.length() - words.length();
            simpul.add(
                    SimpulPohon.of(TingkatPohon.at(depth).orElseThrow(), words).withId(simpul.size() + 1L));
        }
        return new PohonKinerja(simpul);
    }

    /** The tree with nodes that are not stored yet. */
    public static PohonKinerja unnumbered(PohonKinerja pohon) {
        return new PohonKinerja(
                pohon.simpul().stream().map(simpul -> simpul.withId(0)).toList());
    }

    /** The tree as such lines. */
    public static List<String> lines(PohonKinerja pohon) {
        return pohon.simpul().stream()
                .map(simpul -> "-".repeat(simpul.tingkat().dalam()) + simpul.uraian())
                .toList();
    }

    /** An indicator of the Renstra with targets for consecutive years. */
    public static IndikatorRenstra indikator(String nama, int dari, int... target) {
        IndikatorRenstra butir = IndikatorRenstra.of(TingkatPohon.SASARAN, nama);
        for (int i = 0; i < target.length; i++) {
            butir = butir.withTarget(dari + i, Nilai.of(BigDecimal.valueOf(target[i])));
        }
        return butir;
    }

    /** Any tree of up to thirty nodes. */
    static Arbitrary<PohonKinerja> semua() {
        return Arbitraries.of(TingkatPohon.values()).list().ofMaxSize(30).map(depths -> {
            var simpul = new ArrayList<SimpulPohon>();
            for (TingkatPohon tingkat : depths) {
                simpul.add(SimpulPohon.of(tingkat, "s" + simpul.size()).withId(simpul.size() + 1L));
            }
            return new PohonKinerja(simpul);
        });
    }
}
