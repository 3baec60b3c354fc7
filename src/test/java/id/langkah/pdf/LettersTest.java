package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.KasusForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Which signs the papers have letters for. */
@Execution(ExecutionMode.CONCURRENT)
class LettersTest {
    @Test
    void theSignsOfOfficePapersAreThere() {
        assertThat(Letters.missing("• ● ▪ ■ □ ➢ ✓ ✔ ☑ ☐ → ⇒ ½ ² ° ± ≥ ≤ … – “kutip” é ﬁ ①"))
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsNamedOnce() {
        assertThat(Letters.missing("中 a 中 ꦗ\u200b\u00a0")).containsExactly("中", "ꦗ");
    }

    @Test
    void theyArePrintedAndCanBeSearched() throws IOException {
        var out = new ByteArrayOutputStream();
        SopPage.write(KasusForm.sop("c24"), Kantor.BELUM, out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(text).contains("A•B●C▪D■E□F→G✓H✓I✓J☐K→L⇒M½N²");
        }
    }
}
