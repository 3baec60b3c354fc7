package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "biasa saja, \"biasa saja\"",
                "'', \"\"",
                "kata \"laporan\" ini, \"kata \\\"laporan\\\" ini\"",
                "\"di tepi\", \"\\\"di tepi\\\"\"",
                "C:\\data, \"C:\\\\data\"",
                "\\, \"\\\\\""
            })
    void quotesAndBackslashesAreEscapedWhereverTheyStand(String text, String json) {
        var written = new JsonText();
        written.text(text);
        assertThat(written).hasToString(json);
    }

    @ParameterizedTest
    @CsvSource({"0, \\u0000", "9, \\u0009", "10, \\u000a", "31, \\u001f"})
    void controlCharactersAreEscaped(int letter, String escape) {
        var written = new JsonText();
        written.text("a" + (char) letter + (char) letter + "b");
        assertThat(written).hasToString("\"a" + escape + escape + "b\"");
    }
}
