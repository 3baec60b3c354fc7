package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PecahanTest {
    private static final Ukuran PERSEN = Ukuran.BAKU.withTipe(TipeNilai.PERSEN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45/60 | 75 | 75",
                "1.250 / 2.000 orang | 62,5 | 62.5",
                "1/3 | 33,3333 | 33.3333",
                "2/3 | 66,6667 | 66.6667",
                "0/12 | 0 | 0",
                "75,5/100 | 75,5 | 75.5",
            })
    void aPercentageMayBeTypedAsWhatWasCountedOfWhat(String typed, String shown, BigDecimal counts) {
        Nilai nilai = PengaturanKinerja.BAKU.read(typed, PERSEN);
        assertThat(nilai.angka()).isEqualByComparingTo(counts);
        assertThat(nilai.teks()).isEqualTo(typed);
        assertThat(nilai.tampak()).isEqualTo(shown);
        assertThat(nilai.pecahan()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12/0", "5/10/2026", "a/b", "/60", "45/", "50%/60", "12/-4"})
    void anythingElseIsNone(String typed) {
        assertThat(PengaturanKinerja.BAKU.read(typed, PERSEN).angka()).isNull();
        assertThat(Pecahan.of(typed)).isEmpty();
    }

    @Test
    void onlyAPercentageIsReadSo() {
        assertThat(PengaturanKinerja.BAKU.read("45/60", Ukuran.BAKU).angka()).isNull();
        assertThat(PengaturanKinerja.BAKU.read("75", PERSEN).pecahan()).isEmpty();
    }

    @Test
    void bothAreToldByTheNamesOfTheIndicator() {
        Uraian uraian = Uraian.of("", "Rumah layak").with(KolomIndikator.PEMBILANG, "Rumah layak huni");
        assertThat(new Pecahan(BigDecimal.valueOf(1250), BigDecimal.valueOf(2000)).kata(uraian))
                .isEqualTo("Rumah layak huni: 1.250; Penyebut: 2.000");
    }

    @Property
    void whatIsWrittenIsReadAsTheSame(
            @ForAll @IntRange(max = 9_999_999) int atas, @ForAll @IntRange(min = 1, max = 9_999_999) int bawah) {
        var pecahan = new Pecahan(BigDecimal.valueOf(atas), BigDecimal.valueOf(bawah));
        Nilai nilai = PengaturanKinerja.BAKU.read(pecahan.tertulis(), PERSEN);
        assertThat(nilai.pecahan()).contains(pecahan);
        assertThat(nilai.angka())
                .isEqualByComparingTo(
                        BigDecimal.valueOf(100L * atas).divide(BigDecimal.valueOf(bawah), 4, RoundingMode.HALF_UP));
    }
}
