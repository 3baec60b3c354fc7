package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated
class AngkaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0               | 0",
                "92              | 92",
                "007             | 7",
                "1,5             | 1.5",
                "1.5             | 1.5",
                "1.500           | 1500",
                "1,500           | 1.500",
                "1.234,5         | 1234.5",
                "1.234.567       | 1234567",
                "12.345.678,90   | 12345678.90",
                "75%             | 75",
                "75,5 %          | 75.5",
                "-3              | -3",
                "−3,5            | -3.5",
                "Rp 1.234.567    | 1234567",
                "Rp1.234.567     | 1234567",
                "rp. 1.234.567,- | 1234567",
                "Rp 500.000      | 500000",
                "Rp 500.000,25   | 500000.25",
                "Rp 0,5          | 0.5",
                "-Rp 2.000       | -2000",
            })
    void readsWhatAnOfficeWrites(String teks, BigDecimal angka) {
        assertThat(Angka.read(teks)).contains(angka);
    }

    @Test
    void blanksOfAnotherKindCountAsBlanks() {
        assertThat(Angka.read("\u00a0Rp\u00a012.500,-\u202f")).contains(new BigDecimal("12500"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "–",
                "abc",
                "12a",
                "1,2,3",
                "1.23.456",
                "1.2345,6",
                "0.123.456",
                ",5",
                "5,",
                ".5",
                "5.",
                "1e5",
                "0x10",
                "--5",
                "%",
                "Rp",
                "Rp 5 %",
                "5 5",
                "80-90",
                "٣",
                "NaN",
                "Infinity",
                "1.234.56"
            })
    void refusesNonsense(String teks) {
        assertThat(Angka.read(teks)).isEmpty();
    }

    @Test
    void refusesWhatNobodyWrites() {
        assertThat(Angka.read("9".repeat(80))).isPresent();
        assertThat(Angka.read("9".repeat(81))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1234.56    | 1.234,56",
                "1234567    | 1.234.567",
                "0.5        | 0,5",
                "1.50       | 1,5",
                "1E+3       | 1.000",
                "-1234.5    | -1.234,5",
                "0          | 0",
                "0.123456789| 0,123456789",
            })
    void writesAllDecimals(BigDecimal angka, String teks) {
        assertThat(Angka.write(angka)).isEqualTo(teks);
    }

    @Test
    void roundsHalfUp() {
        assertThat(Angka.write(new BigDecimal("102.225"), 2)).isEqualTo("102,23");
        assertThat(Angka.write(new BigDecimal("-0.001"), 2)).isEqualTo("0");
        assertThat(Angka.persen(new BigDecimal("102.2222"))).isEqualTo("102,22 %");
        assertThat(Angka.persen(new BigDecimal("120"))).isEqualTo("120 %");
    }

    @Test
    void writesAlikeUnderEveryLanguage() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(Angka.write(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property(tries = 300)
    void aNumberInACellIsReadAsTheSame(@ForAll @BigRange(min = "-9e15", max = "9e15") @Scale(3) BigDecimal angka) {
        assertThat(Angka.read(Angka.writeBare(angka)).orElseThrow()).isEqualByComparingTo(angka);
    }

    @Property(tries = 300)
    void whatWasWrittenIsReadAsTheSame(@ForAll @BigRange(min = "-9e15", max = "9e15") @Scale(2) BigDecimal angka) {
        assertThat(Angka.read(Angka.write(angka, 2)).orElseThrow()).isEqualByComparingTo(angka);
    }
}
