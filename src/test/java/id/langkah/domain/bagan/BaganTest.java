package id.langkah.domain.bagan;

import static id.langkah.domain.bagan.SopAcak.aktivitas;
import static id.langkah.domain.bagan.SopAcak.sop;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.bagan.Simbol.Bentuk;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Sop;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How a chart is drawn: three pelaksana A, B and C, columns of 80, rows of 40. */
@Execution(ExecutionMode.CONCURRENT)
class BaganTest {
    private static final List<String> A = List.of("A");
    private static final List<String> B = List.of("B");
    private static final List<String> C = List.of("C");

    @Test
    void theFirstAndLastStepAreKapsulTheOthersKotakAndBelahKetupat() {
        Halaman halaman = satu(
                aktivitas(1, A, null),
                aktivitas(2, B, null),
                aktivitas(3, C, new Keputusan(null, 2)),
                aktivitas(4, A, null));
        assertThat(halaman.simbol())
                .extracting(Simbol::bentuk, Simbol::baris, Simbol::kolom)
                .containsExactly(
                        tuple(Bentuk.KAPSUL, 0, 0),
                        tuple(Bentuk.KOTAK, 1, 1),
                        tuple(Bentuk.BELAH_KETUPAT, 2, 2),
                        tuple(Bentuk.KAPSUL, 3, 0));
        assertThat(ways(halaman)).containsExactly("1>2", "2>3", "3>4 Ya", "3>2 Tidak");
    }

    @Test
    void stepsBelowEachOtherAreJoinedStraight() {
        Halaman halaman = satu(aktivitas(1, A, null), aktivitas(2, A, null));
        Panah panah = halaman.panah().get(0);
        assertThat(panah.isLurus(halaman)).isTrue();
        assertThat(panah.sisiDari()).isEqualTo(Sisi.BAWAH);
        assertThat(panah.sisiKe()).isEqualTo(Sisi.ATAS);
        assertThat(panah.kepala()).isTrue();
    }

    @Test
    void aStepInAnotherColumnIsReachedWithOneCorner() {
        Halaman halaman = satu(aktivitas(1, A, null), aktivitas(2, C, null));
        Panah panah = halaman.panah().get(0);
        assertThat(panah.titik()).hasSize(3);
        assertThat(panah.titik().get(1)).isEqualTo(new Titik(200, 20));
        assertThat(panah.isLurus(halaman)).isFalse();
    }

    @Test
    void aReturnToTheStepBeforeGoesBackOnTheOtherSide() {
        Halaman halaman = satu(
                aktivitas(1, A, null),
                aktivitas(2, A, null),
                aktivitas(3, B, new Keputusan(null, 2)),
                aktivitas(4, C, null));
        Panah ya = way(halaman, "3>4 Ya");
        Panah tidak = way(halaman, "3>2 Tidak");
        assertThat(ya.sisiDari()).isEqualTo(Sisi.KANAN);
        assertThat(tidak.sisiDari()).isEqualTo(Sisi.KIRI);
        assertThat(tidak.sisiKe()).isEqualTo(Sisi.BAWAH);
        assertThat(tidak.titik()).hasSize(3);
    }

    @Test
    void aStepOfSeveralPelaksanaStandsInEachColumnJoined() {
        Halaman halaman = satu(aktivitas(1, A, null), aktivitas(2, List.of("C", "A"), null), aktivitas(3, B, null));
        assertThat(halaman.simbol())
                .filteredOn(simbol -> simbol.baris() == 1)
                .extracting(Simbol::kolom)
                .containsExactly(0, 2);
        assertThat(halaman.panah())
                .filteredOn(panah -> !panah.kepala())
                .singleElement()
                .satisfies(panah -> {
                    assertThat(panah.isLurus(halaman)).isTrue();
                    assertThat(panah.asal()).isEqualTo(panah.tujuan());
                });
        assertThat(ways(halaman)).containsExactly("1>2", "2>3");
    }

    @Test
    void aKeputusanOfSeveralHasOneBelahKetupatWhereItIsDecided() {
        Halaman halaman = satu(
                aktivitas(1, A, null),
                aktivitas(2, List.of("A", "B", "C"), new Keputusan(null, 1, "B")),
                aktivitas(3, C, null));
        assertThat(halaman.simbol())
                .filteredOn(simbol -> simbol.baris() == 1)
                .extracting(Simbol::bentuk, Simbol::kolom)
                .containsExactly(tuple(Bentuk.KOTAK, 0), tuple(Bentuk.BELAH_KETUPAT, 1), tuple(Bentuk.KOTAK, 2));
        assertThat(way(halaman, "2>3 Ya").dari())
                .isEqualTo(way(halaman, "2>1 Tidak").dari());
        assertThat(halaman.simbol().get(way(halaman, "2>3 Ya").dari()).kolom()).isEqualTo(1);
    }

    @Test
    void whereNobodyIsNamedTheFirstPelaksanaDecides() {
        Halaman halaman = satu(
                aktivitas(1, A, null),
                aktivitas(2, List.of("C", "A"), new Keputusan(null, 1)),
                aktivitas(3, B, new Keputusan(null, 2)));
        assertThat(halaman.simbol())
                .filteredOn(simbol -> simbol.bentuk() == Bentuk.BELAH_KETUPAT)
                .extracting(Simbol::kolom)
                .containsExactly(2, 1);
    }

    @Test
    void aStepWithoutPelaksanaIsListedAndPassedThrough() {
        Sop sop = sop(
                List.of("A", "B", "C"),
                List.of(
                        aktivitas(1, A, null),
                        aktivitas(2, List.of(), null),
                        aktivitas(3, B, null),
                        aktivitas(4, C, new Keputusan(null, 2)),
                        aktivitas(5, A, null)));
        Bagan bagan = Bagan.of(sop, rata(80, 40, 5));
        assertThat(bagan.tanpaPelaksana()).containsExactly(1);
        assertThat(ways(bagan.halaman().get(0))).containsExactly("1>3", "3>4", "4>5 Ya", "4>3 Tidak");
    }

    @Test
    void anSopOfWhichNoPelaksanaIsKnownIsAnEmptyChart() {
        Sop sop = sop(List.of("A", "B"), List.of(aktivitas(1, List.of(), null), aktivitas(2, List.of(), null)));
        Bagan bagan = Bagan.of(sop, rata(80, 40, 2));
        assertThat(bagan.tanpaPelaksana()).containsExactly(0, 1);
        assertThat(bagan.halaman()).singleElement().satisfies(halaman -> {
            assertThat(halaman.simbol()).isEmpty();
            assertThat(halaman.panah()).isEmpty();
            assertThat(halaman.tinggi()).isEqualTo(80);
        });
    }

    @Test
    void aKeputusanAtAnEndHasAKapsulBesidesItsOwnSymbol() {
        Halaman halaman = satu(aktivitas(1, A, new Keputusan(null, 1)), aktivitas(2, B, new Keputusan(null, 1)));
        assertThat(halaman.simbol())
                .filteredOn(simbol -> !simbol.isAktivitas())
                .extracting(Simbol::bentuk, Simbol::teks, Simbol::baris)
                .containsExactly(tuple(Bentuk.KAPSUL, "Mulai", 0), tuple(Bentuk.KAPSUL, "Selesai", 1));
        assertThat(ways(halaman)).containsExactly("1>1", "2>2 Ya", "1>2 Ya", "1>1 Tidak", "2>1 Tidak");
    }

    @Test
    void whatCrossesAPageGoesThroughAPairOfSegilima() {
        Sop sop = sop(
                List.of("A", "B", "C"),
                List.of(
                        aktivitas(1, A, null),
                        aktivitas(2, B, null),
                        aktivitas(3, C, new Keputusan(null, 2)),
                        aktivitas(4, A, null)));
        ChartMeasures ukuran = new ChartMeasures(80, List.of(40.0, 40.0, 40.0, 40.0), 100, 20);
        Bagan bagan = Bagan.of(sop, ukuran);
        assertThat(bagan.halaman())
                .extracting(Halaman::dari, Halaman::sampai, Halaman::kepala, Halaman::kaki)
                .containsExactly(tuple(0, 2, 0.0, 20.0), tuple(2, 4, 20.0, 0.0));
        assertThat(bagan.halaman().get(0).simbol())
                .filteredOn(simbol -> simbol.bentuk() == Bentuk.SEGILIMA)
                .extracting(Simbol::teks)
                .containsExactlyInAnyOrder("A", "B");
        assertThat(ways(bagan.halaman().get(0))).containsExactly("1>2", "2>A", "B>2");
        assertThat(ways(bagan.halaman().get(1))).containsExactly("A>3", "3>4 Ya", "3>B Tidak");
    }

    @Test
    void aLastRowIsNotLeftAloneOnItsPage() {
        List<Aktivitas> lima = List.of(
                aktivitas(1, A, null),
                aktivitas(2, A, null),
                aktivitas(3, A, null),
                aktivitas(4, A, null),
                aktivitas(5, A, null));
        List<Double> baris = List.of(40.0, 40.0, 40.0, 40.0, 40.0);
        Bagan bagan = Bagan.of(sop(A, lima), new ChartMeasures(80, baris, 180, 20));
        assertThat(bagan.halaman()).extracting(Halaman::jumlahBaris).containsExactly(3, 2);
    }

    @Test
    void sixtyStepsOfTwelvePelaksanaAreDrawnWhileOneTypes() {
        var acak = new SopAcak(60);
        Sop sop = acak.next(60, 12);
        while (sop.aktivitas().size() < 50 || sop.pelaksana().size() < 11) {
            sop = acak.next(60, 12);
        }
        ChartMeasures ukuran = rata(32, 40, sop.aktivitas().size());
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < 60; round++) {
            long start = System.nanoTime();
            assertThat(Bagan.of(sop, ukuran).halaman()).hasSize(1);
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        assertThat(fastest).as("nanoseconds").isLessThan(50_000_000);
    }

    @Test
    void measuresThatCannotBeAreRefused() {
        Sop sop = sop(A, List.of(aktivitas(1, A, null)));
        assertThatThrownBy(() -> Bagan.of(sop, rata(80, 40, 2))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChartMeasures(80, List.of(40.0, Double.NaN), 500, 20))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Halaman satu(Aktivitas... aktivitas) {
        Sop sop = sop(List.of("A", "B", "C"), List.of(aktivitas));
        List<Halaman> halaman = Bagan.of(sop, rata(80, 40, aktivitas.length)).halaman();
        assertThat(halaman).hasSize(1);
        return halaman.get(0);
    }

    /** Rows of one height on one endless page. */
    private static ChartMeasures rata(double kolom, double tinggi, int jumlahBaris) {
        return new ChartMeasures(kolom, Collections.nCopies(jumlahBaris, tinggi), Double.POSITIVE_INFINITY, tinggi / 2);
    }

    /** The arrows in words: "3>2 Tidak"; a segilima by its letter. */
    private static List<String> ways(Halaman halaman) {
        return halaman.panah().stream()
                .filter(Panah::kepala)
                .map(panah -> words(halaman, panah))
                .toList();
    }

    private static Panah way(Halaman halaman, String words) {
        return halaman.panah().stream()
                .filter(panah -> words(halaman, panah).equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static String words(Halaman halaman, Panah panah) {
        Label label = panah.label();
        return words(halaman.simbol().get(panah.dari()))
                + ">"
                + words(halaman.simbol().get(panah.ke()))
                + (label == null ? "" : " " + label.teks());
    }

    private static String words(Simbol simbol) {
        return simbol.bentuk() == Bentuk.SEGILIMA ? simbol.teks() : "" + (simbol.baris() + 1);
    }
}
