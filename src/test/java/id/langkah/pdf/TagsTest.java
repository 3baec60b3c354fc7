package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.KasusForm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What a program finds that reads a paper aloud. */
class TagsTest {
    private static byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        SopPage.write(KasusForm.sop("c21"), Kantor.BELUM, out);
        return out.toByteArray();
    }

    @Test
    void headingsTextsAndDrawingsAreTheDocumentsStructure() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo("id-ID");
            var body = (PDStructureElement)
                    catalog.getStructureTreeRoot().getKids().getFirst();
            List<PDStructureElement> elements = new ArrayList<>();
            body.getKids().forEach(kid -> elements.add((PDStructureElement) kid));
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "P", "Figure");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .hasSize(2)
                    .first()
                    .satisfies(figure -> assertThat(figure.getAlternateDescription())
                            .startsWith("Bagan alir. Langkah 1: Sekretaris."));
        }
    }

    @Test
    void everyContentOfAPageHasANumberOfItsOwn() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            for (var page : document.getPages()) {
                var extractor = new PDFMarkedContentExtractor();
                extractor.processPage(page);
                List<Integer> numbers = extractor.getMarkedContents().stream()
                        .map(content -> content.getMCID())
                        .filter(number -> number >= 0)
                        .toList();
                assertThat(numbers).doesNotHaveDuplicates().hasSizeGreaterThan(10);
            }
        }
    }

    @Test
    void aRowIsReadFromTheLeftToTheRight() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("14. Memeriksa, jika tidak sesuai dikembalikan Dokumen 20 menit Draf 15.");
        }
    }
}
