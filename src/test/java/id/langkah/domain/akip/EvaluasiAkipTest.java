package id.langkah.domain.akip;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluasiAkipTest {
    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private static BigDecimal round(BigDecimal angka) {
        return angka.setScale(10, RoundingMode.HALF_UP);
    }

    /** A table of one to four criteria with odd weights in each part. */
    static TabelAkip tabel(Random random) {
        var kriteria = new ArrayList<KriteriaAkip>();
        for (KomponenAkip komponen : KomponenAkip.values()) {
            for (SubAkip sub : SubAkip.values()) {
                for (int i = 0; i <= random.nextInt(4); i++) {
                    kriteria.add(new KriteriaAkip(
                            komponen + "." + sub + "." + i,
                            komponen,
                            sub,
                            "Kriteria " + i,
                            BigDecimal.valueOf(1 + random.nextInt(700), 2),
                            "",
                            List.of()));
                }
            }
        }
        return new TabelAkip("Acak", kriteria, JawabanAkip.skorBaku());
    }

    /** Some of it answered at random, or all of it. */
    static EvaluasiAkip acak(long seed, boolean all) {
        var random = new Random(seed);
        EvaluasiAkip evaluasi = EvaluasiAkip.baru(2026, tabel(random));
        for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
            if (all || random.nextBoolean()) {
                evaluasi = evaluasi.with(
                        kriteria,
                        IsianAkip.BELUM.withJawaban(
                                List.of(JawabanAkip.values()).get(random.nextInt(8))));
            }
        }
        return evaluasi;
    }

    private static EvaluasiAkip semua(JawabanAkip jawaban) {
        EvaluasiAkip evaluasi = EvaluasiAkip.baru(2026, tabel(new Random(7)));
        for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
            evaluasi = evaluasi.with(kriteria, IsianAkip.BELUM.withJawaban(jawaban));
        }
        return evaluasi;
    }

    @Test
    void theWeightsAreThoseOfTheRule() {
        assertThat(List.of(KomponenAkip.values()).stream()
                        .map(KomponenAkip::bobot)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(FULL);
        assertThat(KomponenAkip.PERENCANAAN.bobot(SubAkip.PEMANFAATAN)).isEqualByComparingTo("15");
        assertThat(KomponenAkip.PENGUKURAN.bobot(SubAkip.KUALITAS)).isEqualByComparingTo("9");
        assertThat(KomponenAkip.PELAPORAN.bobot(SubAkip.KUALITAS)).isEqualByComparingTo("4.5");
        assertThat(KomponenAkip.EVALUASI.bobot(SubAkip.KEBERADAAN)).isEqualByComparingTo("5");
    }

    @Property(tries = 100)
    void theSharesOfAllCriteriaAreAHundred(@ForAll long seed) {
        EvaluasiAkip evaluasi = acak(seed, false);
        BigDecimal sum = evaluasi.tabel().kriteria().stream()
                .map(kriteria -> evaluasi.nilai(kriteria).bobot())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(round(sum)).isEqualByComparingTo(FULL);
        assertThat(round(evaluasi.nilai().bobot())).isEqualByComparingTo(FULL);
    }

    @Property(tries = 100)
    void theMarkStaysBetweenNothingAndAll(@ForAll long seed) {
        NilaiAkip nilai = acak(seed, false).nilai();
        assertThat(nilai.nilai()).isBetween(BigDecimal.ZERO, FULL);
        assertThat(round(nilai.nilai().add(nilai.terbuka()))).isLessThanOrEqualTo(FULL);
        assertThat(nilai.persen()).isBetween(BigDecimal.ZERO, FULL);
    }

    @Property(tries = 100)
    void aBetterAnswerNeverLowersTheMark(@ForAll long seed) {
        EvaluasiAkip evaluasi = acak(seed, false);
        for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
            BigDecimal before = evaluasi.nilai().nilai();
            JawabanAkip jawaban = evaluasi.isian(kriteria).jawaban();
            JawabanAkip better =
                    jawaban == null ? JawabanAkip.E : jawaban.naik().orElse(jawaban);
            EvaluasiAkip then = evaluasi.with(kriteria, IsianAkip.BELUM.withJawaban(better));
            assertThat(round(then.nilai().nilai())).isGreaterThanOrEqualTo(round(before));
        }
    }

    @Property(tries = 100)
    void whatIsLackingIsWhatThePeluangWouldGain(@ForAll long seed) {
        EvaluasiAkip evaluasi = acak(seed, false);
        List<PeluangAkip> peluang = evaluasi.peluang();
        BigDecimal gain = peluang.stream().map(PeluangAkip::penuh).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(evaluasi.nilai().nilai().add(gain).setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(FULL);
        assertThat(peluang).isSortedAccordingTo((one, other) -> other.penuh().compareTo(one.penuh()));
        assertThat(peluang).allSatisfy(one -> assertThat(one.setingkat()).isBetween(BigDecimal.ZERO, one.penuh()));
    }

    @Property(tries = 100)
    void theStepsToTheNextPredicateAreTheFewest(@ForAll long seed) {
        EvaluasiAkip evaluasi = acak(seed, true);
        PredikatAkip now = evaluasi.predikat().orElseThrow();
        evaluasi.naikPredikat()
                .ifPresentOrElse(
                        langkah -> {
                            assertThat(langkah.predikat()).isLessThan(now);
                            BigDecimal without = langkah.nilai()
                                    .subtract(evaluasi.peluang()
                                            .get(langkah.kriteria() - 1)
                                            .penuh());
                            assertThat(PredikatAkip.of(without)).isGreaterThanOrEqualTo(now);
                        },
                        () -> assertThat(now).isEqualTo(PredikatAkip.AA));
    }

    @ParameterizedTest
    @CsvSource({
        "100, AA",
        "90.01, AA",
        "90.005, AA",
        "90.004, A",
        "90, A",
        "80.01, A",
        "80, BB",
        "70, B",
        "60, CC",
        "50, C",
        "30.01, C",
        "30, D",
        "0, D"
    })
    void thePredicateBeginsAboveItsBorder(BigDecimal nilai, PredikatAkip predikat) {
        assertThat(PredikatAkip.of(nilai)).isEqualTo(predikat);
    }

    @ParameterizedTest
    @CsvSource({"AA, 100, AA", "A, 90, A", "BB, 80, BB", "B, 70, B", "CC, 60, CC", "C, 50, C", "D, 30, D", "E, 0, D"})
    void oneAnswerEverywhereIsItsScore(JawabanAkip jawaban, BigDecimal nilai, PredikatAkip predikat) {
        EvaluasiAkip evaluasi = semua(jawaban);
        assertThat(round(evaluasi.nilai().nilai())).isEqualByComparingTo(nilai);
        assertThat(evaluasi.predikat()).contains(predikat);
    }

    @Test
    void notAnsweredIsNotE() {
        EvaluasiAkip none = EvaluasiAkip.baru(2026, tabel(new Random(3)));
        assertThat(none.predikat()).isEmpty();
        assertThat(none.hasil()).startsWith("Sementara 0,00; ");
        assertThat(round(none.nilai().terbuka())).isEqualByComparingTo(FULL);
        assertThat(semua(JawabanAkip.E).nilai().terbuka()).isEqualByComparingTo("0");
        assertThat(semua(JawabanAkip.BB).hasil()).isEqualTo("80,00, predikat BB – Sangat Baik");
    }

    @Test
    void otherCriteriaKeepTheAnswersOfTheirKode() {
        EvaluasiAkip evaluasi = semua(JawabanAkip.B);
        KriteriaAkip first = evaluasi.tabel().kriteria().getFirst();
        KriteriaAkip second = evaluasi.tabel().kriteria().get(1);
        var kriteria = new ArrayList<>(evaluasi.tabel().kriteria());
        kriteria.remove(first);
        kriteria.set(
                0,
                new KriteriaAkip(
                        second.kode(), second.komponen(), second.sub(), "Lain", BigDecimal.ONE, "", List.of()));
        var other = new TabelAkip("Baru", kriteria, Map.of());
        assertThat(evaluasi.hilang(other)).containsExactly(first);
        assertThat(evaluasi.berubah(other)).containsExactly(second);
        EvaluasiAkip then = evaluasi.withTabel(other);
        assertThat(then.isian(first)).isEqualTo(IsianAkip.BELUM);
        assertThat(then.isian(second).jawaban()).isEqualTo(JawabanAkip.B);
    }

    @Test
    void theTablesSayWhatWasCounted() {
        EvaluasiAkip evaluasi = acak(11, false);
        assertThat(LembarAkip.ringkasan(evaluasi).baris()).hasSize(12);
        assertThat(LembarAkip.kertasKerja(evaluasi).baris())
                .hasSize(evaluasi.tabel().kriteria().size());
        assertThat(LembarPeluang.of(evaluasi).catatan().getFirst()).startsWith("Bila ");
        assertThat(LembarAkip.kertasKerja(evaluasi).catatan())
                .anySatisfy(teks -> assertThat(teks).contains("AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0"));
    }
}
