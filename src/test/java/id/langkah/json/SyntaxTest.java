package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A typing fault is told by its own name, where it is. */
class SyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":“x”}              | KUTIP_MIRING      | 6",
                "{a:1}                    | KUNCI_TANPA_KUTIP | 2",
                "{\"a\":01}               | ANGKA             | 7",
                "{\"a\":+1}               | ANGKA             | 7",
                "{\"a\":1,5}              | PECAHAN           | 8",
                "{\"a\" 1}                | TITIK_DUA         | 6",
                "{\"a\":\"\\x\"}          | GARIS_MIRING      | 8",
                "{\"a\":\"x               | TERPOTONG         | 8",
                "[1,2                     | TERPOTONG         | 5",
                "{\"a\":True}             | TEKS_TANPA_KUTIP  | 6",
                "{\"a\":[1,2}             | KURUNG            | 10",
                "{\"a\":}                 | TANPA_ISI         | 6",
                "{\"a\":1,}               | KOMA_TERAKHIR     | 8",
                "[1,,2]                   | KOMA_BERLEBIH     | 4",
                "{\"a\":\"dia \"ya\" b\"} | KOMA_KURANG       | 12",
                "{\"a\":1} {\"b\":2}      | ISI_LAIN          | 9",
                "{\"a\":1} x              | TEKS_TANPA_KUTIP  | 9",
                "{\"a\":1 # b             | KOMENTAR          | 8",
                "{\"é\":'x'}              | KUTIP_TUNGGAL     | 6",
                "nama: x                  | BUKAN_JSON        | 1",
            })
    void isTold(String text, Syntax syntax, int kolom) {
        Masalah told = SopReader.read("x", text.getBytes(StandardCharsets.UTF_8))
                .masalah()
                .getLast();
        assertThat(told.pesan()).isEqualTo(syntax.pesan);
        assertThat(Objects.requireNonNull(told.letak()).kolom()).isEqualTo(kolom);
    }

    @Test
    void aTabInATextIsToldBehindAByteOrderMarkToo() {
        Masalah told = SopReader.read("x", "\uFEFF\r\n{\"a\":\"\t\"}".getBytes(StandardCharsets.UTF_8))
                .masalah()
                .getLast();
        assertThat(told.pesan()).isEqualTo(Syntax.HURUF_KENDALI.pesan);
        assertThat(told.letak()).extracting("baris", "kolom").containsExactly(2, 7);
    }
}
