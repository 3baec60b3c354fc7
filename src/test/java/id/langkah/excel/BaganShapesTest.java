package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The drawn flowchart, as it is found in the workbook. */
@Execution(ExecutionMode.CONCURRENT)
class BaganShapesTest {
    private static final int FIRST_ROW = 4;
    private static final int FIRST_ROLE = 2;

    @Test
    void everyStepHasItsSymbolInItsRowAndItsColumn() throws IOException {
        Sop sop = Contoh.berjenjang();
        List<XSSFSimpleShape> symbols = symbols(sheet(sop));
        assertThat(symbols).hasSize(6);
        for (int i = 0; i < 6; i++) {
            Aktivitas aktivitas = sop.aktivitas().get(i);
            int column =
                    FIRST_ROLE + sop.pelaksana().indexOf(aktivitas.pelaksana().getFirst());
            XSSFClientAnchor anchor = (XSSFClientAnchor) symbols.get(i).getAnchor();
            assertThat(List.of((int) anchor.getCol1(), (int) anchor.getCol2())).containsOnly(column);
            assertThat(List.of(anchor.getRow1(), anchor.getRow2())).containsOnly(FIRST_ROW + i);
            assertThat(anchor.getAnchorType()).isEqualTo(AnchorType.MOVE_AND_RESIZE);
        }
        assertThat(symbols)
                .extracting(XSSFSimpleShape::getShapeType)
                .containsExactly(
                        ShapeTypes.ROUND_RECT,
                        ShapeTypes.FLOW_CHART_PROCESS,
                        ShapeTypes.FLOW_CHART_PROCESS,
                        ShapeTypes.FLOW_CHART_DECISION,
                        ShapeTypes.FLOW_CHART_DECISION,
                        ShapeTypes.ROUND_RECT);
    }

    @Test
    void aSymbolStandsInTheMiddleOfItsColumn() throws IOException {
        XSSFSheet sheet = sheet(Contoh.berjenjang());
        for (XSSFSimpleShape symbol : symbols(sheet)) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) symbol.getAnchor();
            double column = sheet.getColumnWidth(anchor.getCol1()) / 256.0 * 7 * 9525;
            assertThat((anchor.getDx1() + anchor.getDx2()) / 2.0).isBetween(column / 2 - 9525, column / 2 + 9525);
        }
    }

    @Test
    void straightArrowsAreGluedToSymbolsThatAreThere() throws IOException {
        XSSFSheet sheet = sheet(Contoh.lurus(4));
        List<Long> ids = symbols(sheet).stream()
                .map(shape -> shape.getCTShape().getNvSpPr().getCNvPr().getId())
                .toList();
        List<XSSFConnector> arrows = of(sheet, XSSFConnector.class).toList();
        assertThat(arrows).hasSize(3);
        for (int i = 0; i < 3; i++) {
            var ends = arrows.get(i).getCTConnector().getNvCxnSpPr().getCNvCxnSpPr();
            assertThat(ends.getStCxn().getId()).isEqualTo(ids.get(i));
            assertThat(ends.getEndCxn().getId()).isEqualTo(ids.get(i + 1));
            assertThat(ends.getStCxn().getIdx()).isEqualTo(2);
            assertThat(ends.getEndCxn().getIdx()).isZero();
            assertThat(arrows.get(i).getCTConnector().getSpPr().getLn().isSetTailEnd())
                    .isTrue();
        }
    }

    @Test
    void bentArrowsAreLinesWithAHead() throws IOException {
        List<XSSFSimpleShape> bent = bent(sheet(Contoh.berjenjang()));
        assertThat(bent).isNotEmpty();
        for (XSSFSimpleShape arrow : bent) {
            var properties = arrow.getCTShape().getSpPr();
            var path = properties.getCustGeom().getPathLst().getPathArray(0);
            assertThat(path.sizeOfMoveToArray()).isEqualTo(1);
            assertThat(path.sizeOfLnToArray()).isGreaterThanOrEqualTo(2);
            assertThat(properties.isSetNoFill()).isTrue();
            assertThat(properties.getLn().isSetTailEnd()).isTrue();
        }
    }

    @Test
    void noTwoDrawingsHaveTheSameNumber() throws IOException {
        XSSFSheet sheet = sheet(Contoh.berjenjang());
        var ids = Stream.concat(
                        of(sheet, XSSFSimpleShape.class)
                                .map(s -> s.getCTShape().getNvSpPr().getCNvPr().getId()),
                        of(sheet, XSSFConnector.class)
                                .map(c -> c.getCTConnector()
                                        .getNvCxnSpPr()
                                        .getCNvPr()
                                        .getId()))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(15);
    }

    @Test
    void bothAnswersOfAKeputusanAreWritten() throws IOException {
        assertThat(words(sheet(Contoh.berjenjang()))).containsExactlyInAnyOrder("Ya", "Tidak", "Ya", "Tidak");
    }

    @Test
    void arrowsThatCrossPagesEndInPairsOfSegilima() throws IOException {
        XSSFSheet sheet = sheet(panjang());
        int pages = sheet.getRowBreaks().length + 1;
        assertThat(pages).isGreaterThanOrEqualTo(3);
        List<String> letters = symbols(sheet).stream()
                .filter(s -> s.getShapeType() == ShapeTypes.FLOW_CHART_OFFPAGE_CONNECTOR)
                .map(XSSFSimpleShape::getText)
                .sorted()
                .toList();
        assertThat(letters).hasSizeGreaterThanOrEqualTo(2 * (pages - 1)).hasSize(even(letters));
        for (int i = 0; i < letters.size(); i += 2) {
            assertThat(letters.get(i)).isEqualTo(letters.get(i + 1));
        }
    }

    @Test
    void nothingIsDrawnAcrossAPageBreak() throws IOException {
        XSSFSheet sheet = sheet(panjang());
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            XSSFClientAnchor anchor = (XSSFClientAnchor) shape.getAnchor();
            for (int last : sheet.getRowBreaks()) {
                boolean ends = anchor.getRow2() == last + 1 && anchor.getDy2() == 0;
                assertThat(anchor.getRow1() > last || anchor.getRow2() <= last || ends)
                        .isTrue();
            }
        }
    }

    @Test
    void stepsOfNobodyAreNotDrawnButSaid() throws IOException {
        Sop sop = Contoh.sop("Belum", List.of(Aktivitas.of(1, "Menyusun"), Aktivitas.of(2, "Menyampaikan")));
        XSSFSheet sheet = sheet(sop);
        assertThat(symbols(sheet)).isEmpty();
        assertThat(Book.texts(sheet)).contains("Pelaksana belum ditetapkan pada aktivitas 1, 2.");
    }

    /** Forty steps, every fifth of which sends back across a page or within one. */
    private static Sop panjang() {
        return Contoh.sop(
                "Contoh Panjang",
                IntStream.rangeClosed(1, 40)
                        .mapToObj(BaganShapesTest::aktivitas)
                        .toList());
    }

    private static Aktivitas aktivitas(int nomor) {
        Keputusan keputusan =
                nomor % 5 == 0 && nomor < 40 ? new Keputusan(nomor + 1, nomor - (nomor % 10 == 0 ? 9 : 2)) : null;
        return new Aktivitas(
                nomor,
                "Menyusun laporan",
                List.of(nomor % 2 == 0 ? "Staf" : "Kasubbag"),
                MutuBaku.BELUM,
                keputusan,
                null,
                "");
    }

    private static int even(List<String> letters) {
        return letters.size() / 2 * 2;
    }

    private static XSSFSheet sheet(Sop sop) throws IOException {
        return SopWorkbookTest.book(sop, Kantor.BELUM).sheet("Bagan Alir");
    }

    private static <S extends XSSFShape> Stream<S> of(XSSFSheet sheet, Class<S> type) {
        return sheet.getDrawingPatriarch().getShapes().stream()
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static List<XSSFSimpleShape> symbols(XSSFSheet sheet) {
        return named(sheet, "Simbol");
    }

    private static List<XSSFSimpleShape> bent(XSSFSheet sheet) {
        return named(sheet, "Panah");
    }

    private static List<String> words(XSSFSheet sheet) {
        return named(sheet, "Jawaban").stream().map(XSSFSimpleShape::getText).toList();
    }

    private static List<XSSFSimpleShape> named(XSSFSheet sheet, String name) {
        return of(sheet, XSSFSimpleShape.class)
                .filter(shape -> shape.getShapeName().startsWith(name))
                .toList();
    }
}
