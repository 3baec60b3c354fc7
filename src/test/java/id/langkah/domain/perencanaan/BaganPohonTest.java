package id.langkah.domain.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.perencanaan.BaganPohon.Ukuran;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BaganPohonTest {
    private static final double HALUS = 1e-6;

    @Provide
    Arbitrary<PohonKinerja> pohonApaPun() {
        return PohonUji.semua()
                .map(pohon -> new PohonKinerja(IntStream.range(0, pohon.size())
                        .mapToObj(at -> pohon.get(at)
                                .withUraian("Meningkatnya layanan ".repeat(1 + at % 9))
                                .withPenanggungJawab(at % 3 == 0 ? "Kepala Bidang" : "")
                                .withIndikator(IntStream.range(0, at % 4)
                                        .mapToObj(which -> PohonUji.indikator(
                                                "Persentase layanan nomor " + which + " yang selesai",
                                                2025,
                                                1,
                                                2,
                                                3,
                                                4,
                                                5))
                                        .toList()))
                        .toList()));
    }

    private static Renstra renstra(PohonKinerja pohon) {
        return new Renstra(1, "", 2025, 2029, "", pohon);
    }

    @Test
    void aNodeStandsBesideTheFirstOfThoseBelowIt() {
        PohonKinerja pohon = PohonUji.pohon("A", "-B", "--C", "--D", "-E");
        BaganPohon bagan =
                BaganPohon.of(renstra(pohon), new Ukuran(600, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 8));
        List<KotakPohon> kotak = bagan.halaman().getFirst().kotak();
        assertThat(kotak).extracting(KotakPohon::simpul).containsExactly(0, 1, 2, 3, 4);
        assertThat(kotak.subList(0, 3)).allMatch(butir -> butir.bidang().y() == 0);
        assertThat(kotak.get(3).bidang().x()).isEqualTo(kotak.get(2).bidang().x());
        assertThat(kotak.get(4).bidang().y())
                .isGreaterThan(kotak.get(3).bidang().bawah());
        assertThat(bagan.halaman().getFirst().garis()).hasSize(4);
    }

    @Property(tries = 200)
    void everyNodeStandsOnAPageAndNoFramesMeet(
            @ForAll("pohonApaPun") PohonKinerja pohon, @ForAll @IntRange(min = 180, max = 700) int tinggi) {
        BaganPohon bagan = BaganPohon.of(renstra(pohon), new Ukuran(780, tinggi - 60, tinggi, 7));
        List<Integer> drawn = bagan.halaman().stream()
                .flatMap(halaman -> halaman.kotak().stream())
                .filter(kotak -> !kotak.lanjutan())
                .map(KotakPohon::simpul)
                .toList();
        assertThat(drawn)
                .containsExactlyElementsOf(
                        IntStream.range(0, pohon.size()).boxed().toList());
        for (HalamanPohon halaman : bagan.halaman()) {
            List<Bidang> all = halaman.kotak().stream().map(KotakPohon::bidang).toList();
            for (int i = 0; i < all.size(); i++) {
                assertThat(all.get(i).kanan()).isLessThanOrEqualTo(780 + HALUS);
                for (int k = 0; k < i; k++) {
                    assertThat(overlap(all.get(i), all.get(k))).isFalse();
                }
            }
            assertThat(halaman.tinggi()).isLessThanOrEqualTo(tinggi + HALUS);
            halaman.kotak()
                    .forEach(kotak -> assertThat(kotak.baris())
                            .allMatch(baris -> baris.y() < kotak.bidang().bawah()));
        }
    }

    private static boolean overlap(Bidang one, Bidang other) {
        return one.x() < other.kanan() - HALUS
                && other.x() < one.kanan() - HALUS
                && one.y() < other.bawah() - HALUS
                && other.y() < one.bawah() - HALUS;
    }
}
