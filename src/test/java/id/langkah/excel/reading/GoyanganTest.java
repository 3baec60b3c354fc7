package id.langkah.excel.reading;

import id.langkah.Goyangan;
import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.Denah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Workbooks drawn by a shaking hand. */
class GoyanganTest {
    private static final List<String> CASES = List.of(
            "x01-dua-sheet-konektor-terikat",
            "x02-satu-sheet-garis-lepas",
            "x03-grup-baris-digabung",
            "x07-beberapa-simbol-per-baris",
            "x08-konektor-diputar-xfrm-basi");

    private final Map<String, List<Denah>> read = new HashMap<>();

    @Property(tries = 300)
    void aShakingHandChangesNoPelaksanaAndNoKeputusanUnmarked(@ForAll @IntRange(max = 4) int which, @ForAll long seed) {
        String name = CASES.get(which);
        List<Denah> denah = read.computeIfAbsent(
                name, key -> DenahReader.read(KasusKantor.file(key + ".xlsx")).denah());
        Goyangan.assertBorne(name, denah, KasusKantor.expected(name).getFirst(), seed);
    }
}
