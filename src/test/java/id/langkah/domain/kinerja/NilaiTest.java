package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NilaiTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POSITIF | 80-90          | 80",
                "POSITIF | 80 – 90        | 80",
                "POSITIF | 80 s.d. 90     | 80",
                "POSITIF | 80 s/d 90      | 80",
                "POSITIF | 80 sd 90       | 80",
                "POSITIF | 80,5 sampai 90 | 80.5",
                "POSITIF | 80% - 90%      | 80",
                "SELISIH | 80-90          | 90",
                "RASIO   | 2 sampai dengan 3 | 3",
                "POSITIF | ≥ 90           | 90",
                "SELISIH | <= 5           | 5",
                "POSITIF | > 1.234,5      | 1234.5",
                "POSITIF | -5             | -5",
            })
    void aRangeKeepsItsTextAndCountsAsTheEndThatIsEasierToReach(RumusCapaian rumus, String teks, BigDecimal angka) {
        assertThat(Measures.read(Measures.rumus(rumus), teks)).isEqualTo(new Nilai(teks, angka));
    }

    @Test
    void aRangeIsNamedInTheSum() {
        assertThat(Measures.capaian(Ukuran.BAKU, "80-90", "85").keterangan()).isEqualTo("85 / 80 [80-90] = 106,25 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "–", "---", "n/a"})
    void blankAndDashesAreNotFilled(String teks) {
        assertThat(Measures.read(Ukuran.BAKU, teks)).isEqualTo(Nilai.BELUM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90-80", "80-", "80-abc", "tersedia", "1,2,3", "> banyak", "80-90-95"})
    void textThatIsNoNumberIsKept(String teks) {
        assertThat(Measures.read(Ukuran.BAKU, teks)).isEqualTo(new Nilai(teks, null));
    }

    @Test
    void theDotGroupsWhateverTheType() {
        Ukuran rupiah = Measures.tipe(TipeNilai.RUPIAH);
        assertThat(Measures.read(rupiah, "500.000").angka()).isEqualTo("500000");
        assertThat(Measures.read(rupiah, "500.000 - 750.000").angka()).isEqualTo("500000");
        assertThat(Measures.read(Ukuran.BAKU, "500.000").angka()).isEqualTo("500000");
    }

    @Test
    void textCountsAsNoNumberEvenWhenItIsOne() {
        assertThat(Measures.read(Measures.tipe(TipeNilai.TEKS), "5")).isEqualTo(new Nilai("5", null));
    }

    @Test
    void equalNumbersAreEqualHoweverTheyWereMade() {
        assertThat(new Nilai("1,50", new BigDecimal("1.50"))).isEqualTo(new Nilai("1,50", new BigDecimal("1.5")));
        assertThat(Nilai.of(1000).angka()).isEqualTo(new BigDecimal("1000"));
        assertThat(Nilai.of(new BigDecimal("1E3"))).isEqualTo(Nilai.of(1000));
    }

    @Test
    void aComputedNumberMayBeTypedOver() {
        assertThat(Nilai.of(1000).teks()).isEqualTo("1000");
        assertThat(Nilai.of(new BigDecimal("1234.56789")).teks()).isEqualTo("1234,5679");
        assertThat(Measures.read(Ukuran.BAKU, Nilai.of(1000).teks())).isEqualTo(Nilai.of(1000));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45250      | 45.250",
                "45.250     | 45.250",
                "11.9       | 11,9",
                "1,234.50   | 1.234,5",
                "12 Laporan | 12",
                "75%        | 75",
                "nihil      | 0",
                "80-90      | 80-90",
                "≥ 90       | ≥ 90",
                "tersedia   | tersedia",
            })
    void whatIsSeenIsTheNumberThatCounts(String teks, String tampak) {
        assertThat(Measures.read(Ukuran.BAKU, teks).tampak()).isEqualTo(tampak);
    }

    @Test
    void aFigureThatWasReadOtherwiseOnceShowsWhatIsStored() {
        assertThat(new Nilai("1.500", new BigDecimal("1.5")).tampak()).isEqualTo("1,5");
        assertThat(new Nilai("3", new BigDecimal("5")).tampak()).isEqualTo("3");
    }

    @Test
    void aNumberThatNobodyTypedIsNone() {
        assertThatThrownBy(() -> new Nilai(" ", BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PERSEN, 80-90, 80",
        "PERSEN, 80 s.d. 90, 80",
        "PERSEN, 80-80, 80",
        "PERSEN, ≥ 85, 85",
        "PERSEN, 12/15, 80",
        "ANGKA, 80-90, 80",
        "ANGKA, < 85, 85",
    })
    void aRangeOrABoundCountsAsANumber(TipeNilai tipe, String teks, BigDecimal angka) {
        assertThat(Measures.read(Measures.tipe(tipe), teks).angka()).isEqualByComparingTo(angka);
        assertThat(Measures.read(Measures.tipe(tipe), "90-80").angka()).isNull();
    }
}
