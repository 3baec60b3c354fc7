package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.pengenalan.BarisDikenal;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import id.langkah.domain.sop.Sop;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/**
 * A hand draws no straight lines: with every symbol, every end of a line and every word moved at
 * random by up to 2.8 mm, and nothing glued, the pelaksana stay right, and a keputusan that is not
 * carries a mark.
 */
class GoyanganTest {
    private static final double FARTHEST = 2.8 * 36_000;
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
        var random = new Random(seed);
        List<Denah> denah =
                read
                        .computeIfAbsent(
                                name,
                                key -> DenahReader.read(KasusKantor.file(key + ".xlsx"))
                                        .denah())
                        .stream()
                        .map(sheet -> shaken(sheet, random))
                        .toList();

        SopDikenal found = KasusKantor.recognised(name, denah).sop().getFirst();

        Sop expected = KasusKantor.expected(name).getFirst();
        for (int i = 0; i < expected.aktivitas().size(); i++) {
            assertThat(found.sop().aktivitas().get(i).pelaksana())
                    .containsExactlyInAnyOrderElementsOf(
                            expected.aktivitas().get(i).pelaksana());
            BarisDikenal row = found.baris().get(i);
            if (row.sebab().isEmpty()) {
                assertThat(KasusKantor.keputusan(found.sop(), i)).isEqualTo(KasusKantor.keputusan(expected, i));
            }
        }
    }

    private static Denah shaken(Denah sheet, Random random) {
        return new Denah(
                sheet.tempat(),
                sheet.nama(),
                sheet.halaman(),
                sheet.pengantar(),
                sheet.kisi(),
                sheet.bentuk().stream()
                        .map(symbol -> new Bentuk(
                                symbol.id(),
                                symbol.jenis(),
                                shaken(symbol.petak(), random),
                                symbol.teks(),
                                symbol.ditebak()))
                        .toList(),
                sheet.garis().stream()
                        .map(line -> new Garis(
                                shaken(line.mulai(), random),
                                line.belokan(),
                                shaken(line.akhir(), random),
                                line.panahMulai(),
                                line.panahAkhir()))
                        .toList(),
                sheet.tulisan().stream()
                        .map(text -> new Tulisan(shaken(text.petak(), random), text.teks()))
                        .toList(),
                sheet.gambar(),
                sheet.masalah());
    }

    private static Petak shaken(Petak petak, Random random) {
        return petak.moved(by(random), by(random));
    }

    private static Ujung shaken(Ujung end, Random random) {
        return Ujung.at(end.x() + by(random), end.y() + by(random));
    }

    private static double by(Random random) {
        return (random.nextDouble() * 2 - 1) * FARTHEST;
    }
}
