package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EjaanTest {

    @ParameterizedTest
    @CsvSource({
        "pelaksanaa, pelaksana",
        "wktu, waktu",
        "Keterangan_, keterangan",
        "pelakasna, pelaksana",
        "outpu t, output",
    })
    void findsTheWordThatWasMeant(String typed, String meant) {
        List<String> known = List.of("pelaksana", "waktu", "keterangan", "output", "kelengkapan");
        assertThat(Ejaan.nearest(typed, known)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"lampiran", "x", "waktunyakapan"})
    void findsNothingFarAway(String typed) {
        assertThat(Ejaan.nearest(typed, List.of("pelaksana", "waktu", "nomor"))).isNull();
    }

    @Test
    void countsSlipsAndSwaps() {
        assertThat(Ejaan.distance("perjalanan", "perjanjian")).isEqualTo(3);
        assertThat(Ejaan.distance("data", "dtaa")).isEqualTo(1);
        assertThat(Ejaan.distance("", "abc")).isEqualTo(3);
        assertThat(Ejaan.letters(" 800/ 14.047 / Banhub.A")).isEqualTo("80014047banhuba");
    }
}
