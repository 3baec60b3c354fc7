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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
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
            var elements = new ArrayList<PDStructureElement>();
            gather(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(PDStructureElement::getStructureType)
                    .contains("H1", "P", "Figure", "Table", "TR", "TH", "TD");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .hasSize(2)
                    .first()
                    .satisfies(figure -> assertThat(figure.getAlternateDescription())
                            .startsWith("Bagan alir. Langkah 1: Sekretaris."));
        }
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> into) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                into.add(element);
                gather(element, into);
            }
        }
    }

    /** Cells over several columns count as so many. */
    @Test
    void theRowsOfATableAreOfOneWidth() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            var elements = new ArrayList<PDStructureElement>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<PDStructureElement> tables = elements.stream()
                    .filter(element -> element.getStructureType().equals("Table"))
                    .toList();
            assertThat(tables).hasSize(3); // identity, and the chart on two pages
            for (PDStructureElement table : tables.subList(1, 3)) {
                List<Integer> widths = table.getKids().stream()
                        .map(row -> cells((PDStructureElement) row))
                        .toList();
                int columns = 6 + 4; // with those of four pelaksana
                assertThat(widths.subList(2, widths.size())).containsOnly(columns);
                // No., Kegiatan and Keterangan reach down from the upper row of the head
                assertThat(widths.subList(0, 2)).containsExactly(columns, columns - 3);
            }
        }
    }

    private static int cells(PDStructureElement row) {
        assertThat(row.getStructureType()).isEqualTo("TR");
        int sum = 0;
        for (Object kid : row.getKids()) {
            var cell = (PDStructureElement) kid;
            assertThat(cell.getStructureType()).isIn("TD", "TH");
            var looks = cell.getAttributes();
            sum += looks.size() == 0 ? 1 : ((PDTableAttributeObject) looks.getObject(0)).getColSpan();
        }
        return sum;
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
    void theHeadIsReadBeforeTheRowsAndTheLettersOfTheDrawingAfterThem() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Pelaksana Mutu Baku Keterangan Kepala Dinas")
                    .containsSubsequence("Kelengkapan Waktu Output", "1. Menyusun", "10. Menyusun", "A", "Halaman 2");
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
