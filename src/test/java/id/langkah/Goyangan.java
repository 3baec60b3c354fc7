package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengenalan.BarisDikenal;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import id.langkah.domain.sop.Sop;
import java.util.List;
import java.util.Random;

/** Simulates drawing by hand: moves every symbol, line end and word at random by up to 2.8 mm and removes all glue. */
public final class Goyangan {
    private static final double FARTHEST = 2.8 * 36_000;

    private Goyangan() {}

    /**
     * Asserts that the pelaksana are still recognised, and that a keputusan recognised wrongly is
     * marked as a guess.
     */
    public static void assertBorne(String name, List<Denah> read, Sop expected, long seed) {
        var random = new Random(seed);
        List<Denah> denah = read.stream().map(sheet -> shaken(sheet, random)).toList();

        SopDikenal found = KasusKantor.recognised(name, denah).sop().getFirst();

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
