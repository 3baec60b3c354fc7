package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFConnector;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.main.CTConnection;

/** A row that somebody makes taller in Excel takes what is drawn over it along. */
@Execution(ExecutionMode.CONCURRENT)
class RowHeightTest {
    private static final int FIRST_ROW = 4;
    private static final float TALLER = 60;

    /** Where a shape begins and ends, in points from the top of the sheet. */
    private record Extent(double top, double bottom, int row) {}

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void symbolsAndArrowsMoveWithTheirRows(int step) throws IOException {
        XSSFSheet sheet =
                SopWorkbookTest.book(Contoh.berjenjang(), Kantor.BELUM).sheet("Bagan Alir");
        Map<Long, Extent> before = symbols(sheet);
        List<Double> gaps = gaps(sheet, before);
        int taller = FIRST_ROW + step;

        sheet.getRow(taller).setHeightInPoints(sheet.getRow(taller).getHeightInPoints() + TALLER);

        Map<Long, Extent> after = symbols(sheet);
        assertThat(before).hasSize(6);
        before.forEach((id, was) -> {
            Extent is = after.getOrDefault(id, was);
            double moved = was.row() > taller ? TALLER : 0;
            assertThat(is.top()).isCloseTo(was.top() + moved, within(1e-6));
            assertThat(is.bottom()).isCloseTo(was.bottom() + moved, within(1e-6));
        });
        assertThat(gaps).isNotEmpty().allSatisfy(gap -> assertThat(gap).isLessThan(1));
        assertThat(gaps(sheet, after)).isEqualTo(gaps);
    }

    private static Map<Long, Extent> symbols(XSSFSheet sheet) {
        var symbols = new LinkedHashMap<Long, Extent>();
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            if (shape instanceof XSSFSimpleShape symbol && symbol.getShapeName().startsWith("Simbol")) {
                long id = symbol.getCTShape().getNvSpPr().getCNvPr().getId();
                symbols.put(id, extent(sheet, symbol));
            }
        }
        return symbols;
    }

    /** How far the foot of each glued arrow that points down is from the symbol it is glued to. */
    private static List<Double> gaps(XSSFSheet sheet, Map<Long, Extent> symbols) {
        return sheet.getDrawingPatriarch().getShapes().stream()
                .filter(XSSFConnector.class::isInstance)
                .map(XSSFConnector.class::cast)
                .filter(arrow -> end(arrow) != null && end(arrow).getIdx() == 0)
                .map(arrow -> {
                    Extent its = symbols.get(end(arrow).getId());
                    return its == null
                            ? Double.MAX_VALUE
                            : rounded(extent(sheet, arrow).bottom() - its.top());
                })
                .toList();
    }

    /** To a hundredth of a point. */
    private static double rounded(double points) {
        return Math.round(Math.abs(points) * 100) / 100.0;
    }

    private static CTConnection end(XSSFConnector arrow) {
        return arrow.getCTConnector().getNvCxnSpPr().getCNvCxnSpPr().getEndCxn();
    }

    private static Extent extent(XSSFSheet sheet, XSSFShape shape) {
        var anchor = (XSSFClientAnchor) shape.getAnchor();
        return new Extent(
                top(sheet, anchor.getRow1()) + Units.toPoints(anchor.getDy1()),
                top(sheet, anchor.getRow2()) + Units.toPoints(anchor.getDy2()),
                anchor.getRow1());
    }

    private static double top(XSSFSheet sheet, int row) {
        return IntStream.range(0, row)
                .mapToDouble(i -> sheet.getRow(i).getHeightInPoints())
                .sum();
    }
}
