package id.langkah.word;

import id.langkah.Goyangan;
import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.Denah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Documents drawn by a shaking hand. */
class ShakenDocumentTest {
    private static final List<String> CASES = List.of(
            "d01-bentuk-di-sel", "d02-bentuk-di-paragraf-luar", "d03-vml-lama", "d06-tabel-terpotong-nomor-otomatis");

    private final Map<String, List<Denah>> read = new HashMap<>();

    /** A piece of a return ended nearer to the middle of another line than to the piece that it goes on in. */
    @Example
    void anEndBetweenTwoLinesIsMarked() {
        for (long seed : new long[] {-34, -282}) {
            aShakingHandChangesNoPelaksanaAndNoKeputusanUnmarked(1, seed);
        }
    }

    @Property(tries = 200)
    void aShakingHandChangesNoPelaksanaAndNoKeputusanUnmarked(@ForAll @IntRange(max = 3) int which, @ForAll long seed) {
        String name = CASES.get(which);
        List<Denah> denah = read.computeIfAbsent(
                name,
                key -> SopDocumentReader.read(KasusKantor.file(key + ".docx")).denah());
        Goyangan.assertBorne(name, denah, KasusKantor.expected(name).getFirst(), seed);
    }
}
