package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTest {
    @Test
    void ordinaryTextsStayAsTheyAre() {
        String text = "Rekap “kinerja” – é 漢 😀 العربية\r\n\tbaris kedua\u00a0";
        assertThat(Printable.of(text)).isSameAs(text);
        assertThat(Printable.named(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\0",
                "\u0002",
                "\u0007",
                "\u000b",
                "\f",
                "\u001b",
                "\u007f",
                "\u0085",
                "\u009b",
                "\ufdd0",
                "\ufffe",
                "\uffff",
                "\ud83f\udfff",
                "\ud800",
                "\udc00"
            })
    void whatCannotBePrintedBecomesABlank(String bad) {
        assertThat(Printable.is("a" + bad)).isFalse();
        assertThat(Printable.of("a" + bad + "b")).isEqualTo("a b");
    }

    @Test
    void isNamedByItsNumberInUnicode() {
        assertThat(Printable.named("a\u000bb\u001bc\u000bd\uffff\0")).isEqualTo("U+000B, U+001B, U+FFFF");
    }
}
