package id.langkah.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlObject;

/** Checks a workbook against the limits of Excel (Excel specifications and limits). */
final class ExcelLimits {
    private static final int FOOTER = 255;
    private static final float ROW = 409.5f;
    private static final int COLUMN = 255;
    private static final int CELL = 32_767;
    private static final int SHEET_NAME = 31;
    private static final int VALIDATION_TITLE = 32;
    private static final int VALIDATION = 255;
    private static final int STYLES = 64_000;
    private static final int FONTS = 1_024;
    private static final int HYPERLINKS = 65_530;
    private static final int BREAKS = 1_026;
    private static final String DRAWING_IDS = "declare namespace xdr="
            + "'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing' .//xdr:cNvPr";

    private ExcelLimits() {}

    static void check(XSSFWorkbook workbook) {
        assertThat(workbook.getNumCellStyles()).isLessThan(STYLES);
        assertThat(workbook.getNumberOfFonts()).isLessThan(FONTS);
        Set<String> names = new HashSet<>();
        for (Name name : workbook.getAllNames()) {
            assertThat(name.getNameName()).matches("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]{0,254}");
            assertThat(names.add(name.getSheetIndex() + name.getNameName().toLowerCase(Locale.ROOT)))
                    .isTrue();
        }
        for (Sheet sheet : workbook) {
            check((XSSFSheet) sheet);
        }
    }

    private static void check(XSSFSheet sheet) {
        String name = sheet.getSheetName();
        assertThat(name).hasSizeLessThanOrEqualTo(SHEET_NAME).doesNotContainPattern("[\\[\\]*?/\\\\:]");
        footer(sheet.getFooter());
        footer(sheet.getHeader());
        assertThat(sheet.getHyperlinkList()).hasSizeLessThanOrEqualTo(HYPERLINKS);
        assertThat(sheet.getRowBreaks().length).isLessThanOrEqualTo(BREAKS);
        for (Row row : sheet) {
            assertThat(row.getHeightInPoints())
                    .as("%s %s", name, row.getRowNum())
                    .isLessThanOrEqualTo(ROW);
            row.forEach(cell -> cell(name, cell));
        }
        for (int column = 0; column < 40; column++) {
            assertThat(sheet.getColumnWidth(column)).isLessThanOrEqualTo(COLUMN * 256);
        }
        sheet.getDataValidations().forEach(ExcelLimits::validation);
        if (sheet.getDrawingPatriarch() != null) {
            drawing(sheet);
        }
    }

    private static void footer(HeaderFooter footer) {
        int length = 0;
        for (String part : new String[] {footer.getLeft(), footer.getCenter(), footer.getRight()}) {
            length += part.isEmpty() ? 0 : part.length() + 2;
        }
        assertThat(length).isLessThanOrEqualTo(FOOTER);
    }

    private static void cell(String sheet, Cell cell) {
        if (cell.getCellType() == CellType.STRING) {
            assertThat(cell.getStringCellValue()).as(sheet).hasSizeLessThanOrEqualTo(CELL);
        }
        if (cell.getCellType() == CellType.FORMULA) {
            assertThat(cell.getCellFormula()).as(sheet).hasSizeLessThan(8_192);
        }
    }

    private static void validation(DataValidation validation) {
        for (String title : new String[] {validation.getPromptBoxTitle(), validation.getErrorBoxTitle()}) {
            assertThat(title == null ? "" : title).hasSizeLessThanOrEqualTo(VALIDATION_TITLE);
        }
        for (String text : new String[] {validation.getPromptBoxText(), validation.getErrorBoxText()}) {
            assertThat(text == null ? "" : text).hasSizeLessThanOrEqualTo(VALIDATION);
        }
        String formula = validation.getValidationConstraint().getFormula1();
        assertThat(formula == null ? "" : formula).hasSizeLessThanOrEqualTo(VALIDATION + 2);
    }

    /** Checks that each drawing of a sheet has its own number and lies on the sheet. */
    private static void drawing(XSSFSheet sheet) {
        Set<String> ids = new HashSet<>();
        XmlObject[] properties = sheet.getDrawingPatriarch().getCTDrawing().selectPath(DRAWING_IDS);
        for (XmlObject xmlObject : properties) {
            String id =
                    xmlObject.getDomNode().getAttributes().getNamedItem("id").getNodeValue();
            assertThat(ids.add(id))
                    .as("drawing %s of %s", id, sheet.getSheetName())
                    .isTrue();
        }
        for (XSSFShape shape : sheet.getDrawingPatriarch().getShapes()) {
            assertThat(shape.getAnchor()).isNotNull();
        }
    }
}
