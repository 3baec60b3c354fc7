package id.langkah.domain.naskah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerbilangTest {
    @ParameterizedTest
    @CsvSource({
        "0,nol",
        "2,dua",
        "10,sepuluh",
        "11,sebelas",
        "12,dua belas",
        "19,sembilan belas",
        "20,dua puluh",
        "31,tiga puluh satu",
        "100,seratus",
        "111,seratus sebelas",
        "250,dua ratus lima puluh",
        "1000,seribu",
        "1999,seribu sembilan ratus sembilan puluh sembilan",
        "2026,dua ribu dua puluh enam",
        "9999,sembilan ribu sembilan ratus sembilan puluh sembilan",
    })
    void numbersAreWrittenInWords(int angka, String kata) {
        assertThat(Terbilang.of(angka)).isEqualTo(kata);
    }

    @Test
    void everyNumberHasWordsOfItsOwn() {
        assertThat(IntStream.rangeClosed(0, 9_999).mapToObj(Terbilang::of).distinct())
                .hasSize(10_000);
    }

    @Test
    void outsideThereAreNone() {
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Terbilang.of(10_000));
    }
}
