package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.BacaanAngka.Gaya;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BacaanAngkaTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234,56      | 1234.56",
                "1.250.000     | 1250000",
                "45.250        | 45250",
                "1.250         | 1250",
                "1,5           | 1.5",
                "97,25         | 97.25",
                "1,250         | 1.25",
                "1.5           | 1.5",
                "97.25         | 97.25",
                "0.125         | 0.125",
                "12.5000       | 12.5",
                "1234.567      | 1234.567",
                "1,234.50      | 1234.5",
                "1,234,567     | 1234567",
                "12 Laporan    | 12",
                "70 poin       | 70",
                "Rp 1.250.000  | 1250000",
                "Rp1.250.000,- | 1250000",
                "-Rp 2.000     | -2000",
                "Rp -2.000     | -2000",
                "95 %          | 95",
                "± 15          | 15",
                "+0,5          | 0.5",
                "1 (satu) dokumen    | 1",
                "12 (dua belas)      | 12",
                "1.250 m2      | 1250",
                "3 km/jam      | 3",
                "nihil         | 0",
                "Nihil         | 0",
                "1,5 juta      | 1500000",
                "Rp 2 miliar   | 2000000000",
            })
    void readsTheTableOfTheOffice(String teks, BigDecimal angka) {
        assertThat(BacaanAngka.of(teks).orElseThrow().angka()).isEqualByComparingTo(angka);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5d",
                "0x1p3",
                "1e5",
                "12a",
                "5 5",
                "1.23.456",
                "0.123.456",
                "1.234.56",
                "80-90",
                "5 Oktober",
                "2026-10-05",
                "5 jam 30 menit",
                "80 sampai",
                "3 dari 5",
                "75 % lebih",
                "Rp 5 %",
                "5,-%",
                "NaN",
                "٣",
                "",
                "-"
            })
    void refusesWhatIsNoNumber(String teks) {
        assertThat(BacaanAngka.of(teks)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 Laporan         | Laporan",
                "1 (satu) dokumen   | dokumen",
                "95 %               | %",
                "Rp 1.000           | Rp",
                "1,5 juta jiwa      | jiwa",
                "12                 | ''",
            })
    void offersTheUnitThatStoodBesideIt(String teks, String satuan) {
        assertThat(BacaanAngka.of(teks).orElseThrow().satuan()).isEqualTo(satuan);
    }

    @Test
    void aWordThatIsTheUnitItselfDoesNotMultiply() {
        assertThat(BacaanAngka.of("1,5 juta", "Juta rupiah").orElseThrow().angka())
                .isEqualTo("1.5");
        assertThat(BacaanAngka.of("1,5 juta", "Rupiah").orElseThrow().gaya()).isEqualTo(Gaya.PENGALI);
    }

    @Test
    void saysByWhichRule() {
        assertThat(BacaanAngka.of("1,234.50").orElseThrow().gaya()).isEqualTo(Gaya.INGGRIS);
        assertThat(BacaanAngka.of("nihil").orElseThrow().gaya()).isEqualTo(Gaya.NIHIL);
        assertThat(BacaanAngka.of("1.250").orElseThrow().gaya()).isEqualTo(Gaya.BAKU);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            delimiter = '|',
            value = {
                "45.250    | 45.25",
                "-45.250   | -45.25",
                "11,900    | 11900",
                "0,125     | none",
                "1.234,5   | none",
                "1250      | none",
                "1.250.000 | none",
                "97.25     | none",
            })
    void tellsTheOtherReading(String teks, BigDecimal lain) {
        assertThat(BacaanAngka.of(teks).orElseThrow().lain())
                .usingComparator(Comparator.nullsFirst(BigDecimal::compareTo))
                .isEqualTo(lain);
    }

    @ParameterizedTest
    @CsvSource({
        // two readings a thousand times apart: the nearer by twenty or more is likely
        "97.250, 100, true",
        "97.250, 100000, false",
        "11'900, 12000, true",
        "45.250, 0, false",
        "1.000, 7, true",
        "1.000, 8, false",
        "1.5, 1500, false",
    })
    void isDoubtfulWhereTheOtherReadingIsMuchNearer(String teks, BigDecimal rujukan, boolean doubtful) {
        assertThat(BacaanAngka.of(teks.replace('\'', ',')).orElseThrow().isDoubtful(List.of(rujukan)))
                .isEqualTo(doubtful);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "–", "—", "--", "n/a", "N/A", "n.a."})
    void saysWhatIsNotFilled(String teks) {
        assertThat(BacaanAngka.isKosong(teks)).isTrue();
        assertThat(BacaanAngka.isKosong("nihil")).isFalse();
    }
}
