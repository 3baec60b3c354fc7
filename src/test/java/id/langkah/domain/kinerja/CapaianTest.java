package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Capaian.Terhitung;
import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CapaianTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POSITIF | 90    | 92    | 102,22 | 92 / 90 = 102,22 %",
                "POSITIF | 90    | 0     | 0      | 0 / 90 = 0 %",
                "POSITIF | 75%   | 80%   | 106,67 | 80 / 75 = 106,67 %",
                "POSITIF | 1.234,5 | 617,25 | 50   | 617,25 / 1.234,5 = 50 %",
                "SELISIH | 5     | 4     | 120    | (2 × 5 − 4) / 5 = 120 %",
                "SELISIH | 5     | 5     | 100    | (2 × 5 − 5) / 5 = 100 %",
                "SELISIH | 5     | 10    | 0      | (2 × 5 − 10) / 5 = 0 %",
                "SELISIH | 5     | 0     | 200    | (2 × 5 − 0) / 5 = 200 %",
                "RASIO   | 5     | 4     | 125    | 5 / 4 = 125 %",
                "RASIO   | 5     | 10    | 50     | 5 / 10 = 50 %",
            })
    void followsTheTableOfFormulas(RumusCapaian rumus, String t, String r, String persen, String penjelasan) {
        Capaian capaian = Measures.capaian(Measures.rumus(rumus), t, r);
        assertThat(capaian.tercetak()).isEqualTo(persen);
        assertThat(capaian.keterangan()).isEqualTo(penjelasan);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BB        | A   | 120    | 6 [A] / 5 [BB] = 120 %",
                "A         | bb  | 83,33  | 5 [bb] / 6 [A] = 83,33 %",
                "Memuaskan | AA  | 116,67 | 7 [AA] / 6 [Memuaskan] = 116,67 %",
                "WTP       | WDP | 75     | 3 [WDP] / 4 [WTP] = 75 %",
                "WTP       | wdp | 75     | 3 [wdp] / 4 [WTP] = 75 %",
            })
    void wordsCountByTheirScores(String t, String r, String persen, String penjelasan) {
        Capaian capaian = Measures.capaian(Measures.tipe(TipeNilai.PREDIKAT), t, r);
        assertThat(capaian.tercetak()).isEqualTo(persen);
        assertThat(capaian.keterangan()).isEqualTo(penjelasan);
        assertThat(((Terhitung) capaian).ukuran().rumusTertulis()).isEqualTo("skor R / skor T × 100");
    }

    @Test
    void aScoreRisesWhicheverWayTheIndicatorGoes() {
        Ukuran ukuran = Measures.rumus(RumusCapaian.SELISIH).withTipe(TipeNilai.PREDIKAT);
        assertThat(Measures.capaian(ukuran, "A", "BB").tercetak()).isEqualTo("83,33");
    }

    @ParameterizedTest
    @EnumSource(RumusCapaian.class)
    void tellsTheFormulaThatWasUsed(RumusCapaian rumus) {
        var capaian = (Terhitung) Measures.capaian(Measures.rumus(rumus), "5", "5");
        assertThat(capaian.ukuran().rumusTertulis()).isEqualTo(rumus.tertulis());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "POSITIF | 90  |      | Realisasi belum diisi.",
                "POSITIF | 90  | -    | Realisasi belum diisi.",
                "POSITIF |     | 90   | Target belum diisi.",
                "POSITIF | 0   | 5    | Target nol tidak dapat menjadi pembagi.",
                "POSITIF | 0   | 0    | Target nol tidak dapat menjadi pembagi.",
                "SELISIH | 0   | 3    | Target nol tidak dapat menjadi pembagi.",
                "RASIO   | 0   | 3    | Target nol tidak dapat menjadi pembagi.",
                "RASIO   | 5   | 0    | Realisasi nol atau kurang tidak dapat menjadi pembagi.",
                "POSITIF | -2  | 3    | Target di bawah nol tidak dapat menjadi pembagi.",
                "POSITIF | ada | 3    | Target \"ada\" tidak terbaca sebagai nilai.",
                "POSITIF | 3   | ada  | Realisasi \"ada\" tidak terbaca sebagai nilai.",
            })
    void tellsWhyThereIsNoFigure(RumusCapaian rumus, String t, String r, String alasan) {
        Capaian capaian = Measures.capaian(Measures.rumus(rumus), t == null ? "" : t, r == null ? "" : r);
        assertThat(capaian).isInstanceOf(Capaian.TidakTerhitung.class);
        assertThat(capaian.keterangan()).isEqualTo(alasan);
        assertThat(capaian.tercetak()).isEqualTo("–");
        assertThat(capaian.angka()).isEmpty();
    }

    @Test
    void textIsNeverComputedWith() {
        assertThat(Measures.capaian(Measures.tipe(TipeNilai.TEKS), "100", "100").keterangan())
                .isEqualTo("Nilai berupa teks tidak dihitung persennya.");
    }

    @ParameterizedTest
    @EnumSource(
            value = RumusCapaian.class,
            names = {"SELISIH", "RASIO"})
    void nothingWantedAndNothingHappenedIsAllThatWasWanted(RumusCapaian rumus) {
        Capaian capaian = Measures.capaian(Measures.rumus(rumus), "0", "0");
        assertThat(capaian.tercetak()).isEqualTo("100");
        assertThat(capaian.keterangan()).isEqualTo("target dan realisasi sama-sama 0 = 100 %");
    }

    @Test
    void neverFallsBelowZeroButKeepsTheFigure() {
        var capaian = (Terhitung) Measures.capaian(Measures.rumus(RumusCapaian.SELISIH), "5", "12");
        assertThat(capaian.persen()).isEqualByComparingTo("0");
        assertThat(capaian.utuh()).isEqualByComparingTo("-40");
        assertThat(capaian.isLimited()).isTrue();
        assertThat(capaian.penjelasan()).isEqualTo("(2 × 5 − 12) / 5 = -40 %, dibatasi menjadi 0 %");
        assertThat(Measures.capaian(Ukuran.BAKU, "5", "-1").tercetak()).isEqualTo("0");
    }

    @ParameterizedTest
    @CsvSource({
        "TANPA, 250, ''",
        "SERATUS, 100, ', dibatasi menjadi 100 %'",
        "SERATUS_DUA_PULUH, 120, ', dibatasi menjadi 120 %'",
        "SERATUS_LIMA_PULUH, 150, ', dibatasi menjadi 150 %'",
        "DUA_RATUS, 200, ', dibatasi menjadi 200 %'",
    })
    void anUpperBoundLeavesTheFigureAboveItVisible(BatasAtas batas, String persen, String kata) {
        Capaian capaian = Measures.batas(batas).capaian(Ukuran.BAKU, Nilai.of(2), Nilai.of(5));
        assertThat(capaian.tercetak()).isEqualTo(persen);
        assertThat(((Terhitung) capaian).utuh()).isEqualByComparingTo("250");
        assertThat(capaian.keterangan()).isEqualTo("5 / 2 = 250 %" + kata);
    }

    @Test
    void aFigureAtTheBoundIsNotLimited() {
        Capaian capaian = Measures.batas(BatasAtas.SERATUS_DUA_PULUH).capaian(Ukuran.BAKU, Nilai.of(5), Nilai.of(6));
        assertThat(((Terhitung) capaian).isLimited()).isFalse();
    }

    @Test
    void isRoundedOnPaperOnly() {
        Capaian capaian = Measures.capaian(Ukuran.BAKU, "3", "2");
        assertThat(capaian.angka().orElseThrow())
                .isEqualByComparingTo(new BigDecimal(200).divide(new BigDecimal(3), MathContext.DECIMAL128));
        assertThat(capaian.tercetak()).isEqualTo("66,67");
    }

    @Property(tries = 200)
    void theTargetItselfIsAHundredByEveryFormula(
            @ForAll @LongRange(min = 1, max = 1_000_000_000_000L) long t, @ForAll RumusCapaian rumus) {
        Capaian capaian = PengaturanKinerja.BAKU.capaian(Measures.rumus(rumus), Nilai.of(t), Nilai.of(t));
        assertThat(capaian.angka().orElseThrow()).isEqualByComparingTo("100");
    }

    @Property(tries = 200)
    void betterIsNeverLess(
            @ForAll @LongRange(min = 1, max = 1_000_000) long t,
            @ForAll @LongRange(min = 1, max = 1_000_000) long r,
            @ForAll RumusCapaian rumus) {
        long better = rumus.arah() == Arah.POSITIF ? r + 1 : r - 1;
        BigDecimal before = persen(rumus, t, r);
        if (better > 0) {
            assertThat(persen(rumus, t, better)).isGreaterThanOrEqualTo(before);
        }
        assertThat(before).isNotNegative();
    }

    private static BigDecimal persen(RumusCapaian rumus, long t, long r) {
        return PengaturanKinerja.BAKU
                .capaian(Measures.rumus(rumus), Nilai.of(t), Nilai.of(r))
                .angka()
                .orElseThrow();
    }
}
