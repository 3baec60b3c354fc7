package id.langkah.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TempelanTest {

    @Test
    void tabsPartCellsAndLineEndsPartRows() {
        assertThat(Tempelan.read("a\tb\r\nc\td\r\n")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(Tempelan.read("a\rb")).containsExactly(List.of("a"), List.of("b"));
        assertThat(Tempelan.read("")).isEmpty();
    }

    @Test
    void rowsAreEquallyLong() {
        assertThat(Tempelan.read("a\tb\t\nc")).containsExactly(List.of("a", "b", ""), List.of("c", "", ""));
        assertThat(Tempelan.read("a\t")).containsExactly(List.of("a", ""));
        assertThat(Tempelan.read("\n\nx")).containsExactly(List.of(""), List.of(""), List.of("x"));
    }

    @Test
    void quotedCellsKeepTabsLineEndsAndQuotes() {
        assertThat(Tempelan.read("\"baris 1\nbaris \"\"2\"\"\"\tb\n\"\t\"\tc"))
                .containsExactly(List.of("baris 1\nbaris \"2\"", "b"), List.of("\t", "c"));
        assertThat(Tempelan.read("\"\"\tx")).containsExactly(List.of("", "x"));
    }

    @Test
    void aQuoteThatClosesNothingIsText() {
        assertThat(Tempelan.read("\"a\tb")).containsExactly(List.of("\"a", "b"));
        assertThat(Tempelan.read("\"a\" b\tc")).containsExactly(List.of("\"a\" b", "c"));
        assertThat(Tempelan.read("5\" pipa")).containsExactly(List.of("5\" pipa"));
        assertThat(Tempelan.read("\"")).containsExactly(List.of("\""));
    }

    @Property(tries = 500)
    void whatWasWrittenIsReadAsTheSame(
            @ForAll @Size(min = 1, max = 4)
                    List<
                                    @Size(2) List<
                                            @Chars({'"', '\t', '\n', 'a', ' ', '='}) @CharRange(from = 'x', to = 'z')
                                            String>>
                            baris) {
        assertThat(Tempelan.read(Tempelan.write(baris))).isEqualTo(baris);
    }

    @Test
    void whatCannotBePrintedBecomesABlank() {
        assertThat(Tempelan.read("a\u000bb\t\u001bc\n\uffff\td"))
                .containsExactly(List.of("a b", " c"), List.of(" ", "d"));
    }
}
