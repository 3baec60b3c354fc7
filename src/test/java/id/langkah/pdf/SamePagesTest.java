package id.langkah.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.SopAcak;
import id.langkah.domain.bagan.TataForm;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.Book;
import id.langkah.excel.SopWorkbook;
import id.langkah.excel.kit.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** PDF and workbook draw one geometry and turn the page at the same rows. */
@Execution(ExecutionMode.CONCURRENT)
class SamePagesTest {
    @ParameterizedTest
    @EnumSource
    void bothHaveTheSameRoomOnAPage(Kertas kertas) {
        Paper paper = Paper.landscape(kertas);
        var layout = new Layout(kertas, true);
        assertThat(paper.innerWidth()).isCloseTo(layout.across(), within(1e-6));
        assertThat(paper.innerHeight()).isCloseTo(layout.down(), within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void theyTurnThePageAtTheSameSteps(long seed) throws IOException {
        var acak = new SopAcak(seed);
        for (Kertas kertas : Kertas.values()) {
            Sop sop = acak.next(30, 8);
            Kantor kantor = new Kantor(List.of("Dinas"), "", Optional.empty(), Pejabat.BELUM, kertas);
            Paper paper = Paper.landscape(kertas);
            TataForm tata = TataForm.of(FormSop.of(sop), paper.innerWidth(), paper.innerHeight());
            List<List<Integer>> pages = tata.bagan().halaman().stream()
                    .map(halaman -> steps(tata, halaman))
                    .toList();
            assertThat(printed(sop, kantor, tata.lembar().size())).isEqualTo(pages);
            assertThat(onSheet(sop, kantor)).isEqualTo(pages);
        }
    }

    /** The numbers of the steps whose rows begin on a page. */
    private static List<Integer> steps(TataForm tata, Halaman halaman) {
        var steps = new ArrayList<Integer>();
        for (int row = halaman.dari(); row < halaman.sampai(); row++) {
            TataForm.Baris baris = tata.baris().get(row);
            if (!baris.lanjutan()) {
                steps.add(tata.form().sop().aktivitas().get(baris.aktivitas()).nomor());
            }
        }
        return steps;
    }

    /** Of the first of the pages beside each other, after the identity page. */
    private static List<List<Integer>> printed(Sop sop, Kantor kantor, int beside) throws IOException {
        var out = new ByteArrayOutputStream();
        SopPage.write(sop, kantor, out);
        var pages = new ArrayList<List<Integer>>();
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            var stripper = new PDFTextStripper();
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document);
                pages.add(text.lines()
                        .filter(line -> line.matches("\\d+\\. ?.*"))
                        .map(line -> Integer.valueOf(line.substring(0, line.indexOf('.'))))
                        .toList());
            }
        }
        var first = new ArrayList<List<Integer>>();
        for (int page = 0; page < pages.size(); page += beside) {
            first.add(pages.get(page));
        }
        return first;
    }

    private static List<List<Integer>> onSheet(Sop sop, Kantor kantor) throws IOException {
        var out = new ByteArrayOutputStream();
        SopWorkbook.write(sop, kantor, out);
        XSSFSheet sheet = Book.of(out.toByteArray()).sheet("Bagan Alir");
        var breaks = new ArrayList<Integer>();
        for (int row : sheet.getRowBreaks()) {
            breaks.add(row);
        }
        var pages = new ArrayList<List<Integer>>();
        pages.add(new ArrayList<>());
        for (Row row : sheet) {
            boolean step = row.getCell(0) != null && row.getCell(0).getCellType() == CellType.NUMERIC;
            if (step) {
                pages.getLast().add((int) row.getCell(0).getNumericCellValue());
            }
            if (breaks.contains(row.getRowNum())) {
                pages.add(new ArrayList<>());
            }
        }
        return pages;
    }
}
