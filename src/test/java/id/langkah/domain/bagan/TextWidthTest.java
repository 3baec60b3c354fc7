package id.langkah.domain.bagan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextWidthTest {
    private final TextWidth arial = new TextWidth(10, false);

    @Test
    void aDigitIsAsWideAsAdobeSays() {
        assertThat(arial.of("0000000000")).isEqualTo(55.6);
        assertThat(arial.of("")).isZero();
        assertThat(new TextWidth(10, true).of("b")).isGreaterThan(arial.of("b"));
    }

    @ParameterizedTest
    @CsvSource({
        "Kinerja, 100, 1",
        "Data Kinerja, 45, 2",
        "Mengumpulkan Data Kinerja, 70, 2",
        "Mengumpulkan Data Kinerja, 66, 2",
        "Mengumpulkan Data Kinerja, 40, 4",
        "'', 40, 1",
    })
    void wrapsBetweenWordsAndWhereAWordIsTooLong(String text, double width, int lines) {
        assertThat(arial.lines(text, width)).isEqualTo(lines);
    }

    @Test
    void countsTheLinesThatAreThere() {
        assertThat(arial.lines("a\n\nb", 100)).isEqualTo(3);
        assertThat(arial.lines("a\n" + "kata ".repeat(10), 100)).isEqualTo(4);
    }
}
