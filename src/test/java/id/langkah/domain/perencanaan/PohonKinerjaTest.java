package id.langkah.domain.perencanaan;

import static id.langkah.domain.perencanaan.PohonUji.lines;
import static id.langkah.domain.perencanaan.PohonUji.pohon;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PohonKinerjaTest {
    private static final PohonKinerja POHON = pohon(
            "Layanan baik", "-Rumah layak", "--Program rumah", "---Bangun", "---Tata", "--Program lain", "-Air bersih");

    @Provide
    Arbitrary<PohonKinerja> pohonApaPun() {
        return PohonUji.semua();
    }

    @Test
    void knowsWhatBelongsToWhat() {
        assertThat(POHON.akar()).containsExactly(0);
        assertThat(POHON.anak(0)).containsExactly(1, 6);
        assertThat(POHON.anak(1)).containsExactly(2, 5);
        assertThat(POHON.anak(3)).isEmpty();
        assertThat(POHON.akhir(1)).isEqualTo(6);
        assertThat(POHON.induk(4)).isEqualTo(OptionalInt.of(2));
        assertThat(POHON.induk(0)).isEmpty();
        assertThat(POHON.jalur(4)).containsExactly(0, 1, 2, 4);
        assertThat(POHON.leluhur(4, TingkatPohon.SASARAN).map(SimpulPohon::uraian))
                .contains("Rumah layak");
        assertThat(POHON.find(7)).isEqualTo(OptionalInt.of(6));
    }

    @Test
    void aBranchGoesDeeperAndBack() {
        assertThat(lines(POHON.indent(6)))
                .containsExactly(
                        "Layanan baik",
                        "-Rumah layak",
                        "--Program rumah",
                        "---Bangun",
                        "---Tata",
                        "--Program lain",
                        "--Air bersih");
        assertThat(lines(POHON.outdent(2)).subList(2, 5)).containsExactly("-Program rumah", "--Bangun", "--Tata");
        assertThat(POHON.indent(6).outdent(6)).isEqualTo(POHON);
    }

    @Test
    void whatWouldLeaveADepthOutStaysWhereItIs() {
        assertThat(POHON.indent(0)).isEqualTo(POHON);
        assertThat(POHON.indent(3)).isEqualTo(POHON);
        assertThat(POHON.outdent(0)).isEqualTo(POHON);
        PohonKinerja deep = pohon("A", "-B", "--C", "---D", "----E", "-F", "--G", "---H", "----I");
        assertThat(deep.indent(5)).as("its sub kegiatan could go no deeper").isEqualTo(deep);
    }

    @Test
    void siblingsChangePlacesWithAllThatIsBelowThem() {
        assertThat(lines(POHON.down(2)))
                .containsExactly(
                        "Layanan baik",
                        "-Rumah layak",
                        "--Program lain",
                        "--Program rumah",
                        "---Bangun",
                        "---Tata",
                        "-Air bersih");
        assertThat(POHON.down(2).up(3)).isEqualTo(POHON);
        assertThat(POHON.up(1)).isEqualTo(POHON);
        assertThat(POHON.down(6)).isEqualTo(POHON);
    }

    @Test
    void aBranchIsMovedAnywhereButIntoItself() {
        assertThat(POHON.move(1, 3)).isEqualTo(POHON);
        assertThat(lines(POHON.move(6, 1)).subList(0, 3))
                .containsExactly("Layanan baik", "-Air bersih", "-Rumah layak");
        assertThat(POHON.moved(2, 6)).isEqualTo(3);
        assertThat(POHON.move(2, 6).get(3)).isEqualTo(POHON.get(2));
    }

    @Property
    void everyNodeBelongsToOneAbove(@ForAll("pohonApaPun") PohonKinerja pohon) {
        List<Integer> all = IntStream.range(0, pohon.size())
                .boxed()
                .flatMap(at -> pohon.anak(at).stream())
                .toList();
        assertThat(Stream.concat(all.stream(), pohon.akar().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, pohon.size()).boxed().toList());
    }

    @Property
    void whateverIsMovedNoNodeIsLost(
            @ForAll("pohonApaPun") PohonKinerja pohon, @ForAll int which, @ForAll int where, @ForAll int depth) {
        if (pohon.size() == 0) {
            return;
        }
        int at = Math.floorMod(which, pohon.size());
        int to = Math.floorMod(where, pohon.size() + 1);
        TingkatPohon tingkat = TingkatPohon.at(Math.floorMod(depth, 5)).orElseThrow();
        PohonKinerja moved = pohon.move(at, to);
        assertThat(moved.simpul()).containsExactlyInAnyOrderElementsOf(pohon.simpul());
        assertThat(moved.get(pohon.moved(at, to))).isEqualTo(pohon.get(at));
        for (PohonKinerja other : List.of(
                pohon.indent(at), pohon.outdent(at), pohon.up(at), pohon.down(at), pohon.withTingkat(at, tingkat))) {
            assertThat(other.simpul())
                    .extracting(SimpulPohon::id)
                    .containsExactlyInAnyOrderElementsOf(
                            pohon.simpul().stream().map(SimpulPohon::id).toList());
        }
    }

    @Property
    void aBranchGoesOutWhole(@ForAll("pohonApaPun") PohonKinerja pohon, @ForAll int which) {
        if (pohon.size() > 0) {
            int at = Math.floorMod(which, pohon.size());
            assertThat(pohon.remove(at).insert(at, pohon.simpul().subList(at, pohon.akhir(at))))
                    .isEqualTo(pohon);
        }
    }
}
