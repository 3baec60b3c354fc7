package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Kisi;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.XMLFilterImpl;

/** An XML filter that collects the edges, fills, merged cells and texts of a sheet. */
final class SheetGeometry extends XMLFilterImpl implements SheetContentsHandler {
    private static final int LONGEST_RANGE = 30;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_NUMBER = 10_000_000;

    private final SheetPlan plan;
    private final IntFunction<@Nullable Integer> fill;
    private int row = -1;
    private int column = -1;
    private @Nullable Integer warna;

    /** @param fill gives the fill colour of a cell style as 0xRRGGBB; null for none */
    SheetGeometry(XMLReader parent, SheetPlan plan, IntFunction<@Nullable Integer> fill) {
        super(parent);
        this.plan = plan;
        this.fill = fill;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "sheetFormatPr" -> {
                plan.edges.usualWidth(number(attributes, "defaultColWidth", 0));
                plan.edges.usualHeight(number(attributes, "defaultRowHeight", 0));
            }
            case "col" -> column(attributes);
            case "row" -> {
                row = (int) number(attributes, "r", row + 2) - 1;
                if (row >= MOST_ROWS) {
                    throw new SheetPlan.TooMuch();
                }
                column = -1;
                double height = number(attributes, "ht", -1);
                plan.edges.height(row, isHidden(attributes) ? 0 : height);
            }
            case "c" -> cell(attributes);
            case "mergeCell" -> merge(attributes.getValue("ref"));
            default -> {}
        }
        super.startElement(uri, name, qualified, attributes);
    }

    private void column(Attributes attributes) {
        int from = (int) number(attributes, "min", 0) - 1;
        int to = (int) Math.min(number(attributes, "max", 0), Kisi.MAX_COLUMNS) - 1;
        double width = number(attributes, "width", -1);
        for (int i = Math.max(0, from); i <= to; i++) {
            plan.edges.width(i, isHidden(attributes) ? 0 : width);
        }
    }

    private void cell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : SheetMarks.column(address);
        int style = (int) number(attributes, "s", 0);
        warna = plan.edges.holds(column, row) ? fill.apply(style) : null;
        if (warna != null) {
            plan.cell(row, column, "", warna);
        }
    }

    private void merge(@Nullable String range) {
        if (range == null || range.length() > LONGEST_RANGE || plan.hasManyMerges()) {
            return;
        }
        try {
            plan.merge(CellRangeAddress.valueOf(range));
        } catch (IllegalArgumentException e) {
            plan.skip();
        }
    }

    private static boolean isHidden(Attributes attributes) {
        String hidden = attributes.getValue("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private static double number(Attributes attributes, String name, double without) {
        String text = attributes.getValue(name);
        if (text == null || text.length() > LONGEST_RANGE) {
            return without;
        }
        try {
            double number = Double.parseDouble(text);
            return Math.abs(number) <= MOST_NUMBER ? number : without;
        } catch (NumberFormatException e) {
            return without;
        }
    }

    @Override
    public void startRow(int number) {
        // Rows are taken from the markup itself.
    }

    @Override
    public void endRow(int number) {
        // Nothing is collected per row.
    }

    @Override
    public void cell(@Nullable String address, @Nullable String text, @Nullable XSSFComment comment) {
        if (text != null && !text.startsWith("ERROR:")) {
            plan.cell(row, column, text.replace("\r\n", "\n").replace('\r', '\n'), warna);
        }
    }
}
