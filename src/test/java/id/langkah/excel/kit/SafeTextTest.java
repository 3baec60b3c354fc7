package id.langkah.excel.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {
    @Test
    void keepsWhatACellCanHold() {
        String text = "Rekap “kinerja” – é 漢 😀\n\tbaris kedua";
        assertThat(SafeText.shown(text)).isEqualTo(text);
        assertThat(SafeText.written(text)).isEqualTo(text);
    }

    @Test
    void lineEndsOfAllKindsAreOne() {
        assertThat(SafeText.shown("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\u0007", "\u000b", "\u001b", "\ufffe", "\uffff", "\ud800", "\udc00"})
    void whatXmlCannotWriteBecomesABlank(String bad) {
        assertThat(SafeText.shown("a" + bad + "b")).isEqualTo("a b");
    }

    @ParameterizedTest
    @CsvSource({
        "_x000D_, _x005F_x000D_",
        "a_x0041_x0042_, a_x005F_x0041_x005F_x0042_",
        "_x00_, _x00_",
        "nama_xlsx, nama_xlsx"
    })
    void aTextThatLooksLikeACodeIsMasked(String text, String written) {
        assertThat(SafeText.written(text)).isEqualTo(written);
        assertThat(SafeText.shown(text)).isEqualTo(text);
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        String fits = "x".repeat(SafeText.LONGEST);
        assertThat(SafeText.shown(fits)).isEqualTo(fits);
        assertThat(SafeText.shown(fits + "x"))
                .hasSize(SafeText.LONGEST)
                .endsWith("x … [dipotong, aslinya 32768 huruf]");
    }

    @Test
    void isNotCutInTheMiddleOfACharacter() {
        for (int shift = 0; shift < 2; shift++) {
            String cut = SafeText.shown("x".repeat(shift) + "😀".repeat(SafeText.LONGEST));
            assertThat(cut.codePoints()).noneMatch(nomor -> nomor >= 0xD800 && nomor <= 0xDFFF);
            assertThat(cut.length()).isBetween(SafeText.LONGEST - 1, SafeText.LONGEST);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, true",
        "+62 561, true",
        "-, true",
        "@SUM(A1), true",
        "a=1, false",
        "1-2, false",
    })
    void tellsWhatWouldBeTakenForAFormula(String text, boolean formula) {
        assertThat(SafeText.looksLikeFormula(text)).isEqualTo(formula);
    }

    @Test
    void anEmptyTextIsNoFormula() {
        assertThat(SafeText.looksLikeFormula("")).isFalse();
        assertThat(SafeText.looksLikeFormula("\t=1")).isTrue();
    }
}
