package id.langkah.excel.rekap;

import id.langkah.excel.kit.SafeText;
import id.langkah.excel.kit.Shade;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Draws Excel charts over cells of the same sheet. */
final class Charts {
    private static final int[][] COLOURS = {{0x2F, 0x6D, 0xB5}, {0xBF, 0xBF, 0xBF}};
    private static final int GREY = 0xD5;
    private static final int DARK = 0x60;
    private static final int GAP_BETWEEN_GROUPS = 60;

    /** The capaian in percent at which the darker grid line lies. */
    private static final double WHOLE = 100;

    private static final double QUARTER = 25;

    private final XSSFSheet sheet;

    Charts(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    /** The area of a chart: first and last row, both included, and the last column. */
    record Place(int top, int bottom, int last) {}

    /**
     * A series of a chart.
     *
     * @param values the values of the cells; null where there is none
     * @param colours the colour of each bar; null for the colour of the series
     * @param column the column of the cells
     */
    record Line(String name, List<@Nullable Double> values, List<Shade.@Nullable Colour> colours, int column) {
        boolean isEmpty() {
            return values.stream().allMatch(Objects::isNull);
        }
    }

    /**
     * Draws grouped bars with a line at 100 % and a value label on each bar.
     *
     * @param title a description for readers who cannot see the chart
     * @param first the row of the first name and values
     * @param lying whether bars are horizontal, which leaves room for long names
     */
    void bars(Place place, String title, List<String> names, int nameColumn, int first, List<Line> all, boolean lying) {
        List<Line> lines = all.stream().filter(line -> !line.isEmpty()).toList();
        if (lines.isEmpty()) {
            return;
        }
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        var anchor = new XSSFClientAnchor(0, 0, 0, 0, 0, place.top(), place.last() + 1, place.bottom() + 1);
        XSSFChart chart = drawing.createChart(anchor);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        var properties = chart.getGraphicFrame()
                .getCTGraphicalObjectFrame()
                .getNvGraphicFramePr()
                .getCNvPr();
        properties.setName(SafeText.shown(title));
        properties.setDescr(SafeText.shown("Grafik batang: " + title + ". Angkanya ada pada tabel di bawahnya."));
        XDDFCategoryAxis bottom = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        XDDFValueAxis left = chart.createValueAxis(lying ? AxisPosition.BOTTOM : AxisPosition.LEFT);
        left.setCrosses(lying ? AxisCrosses.MAX : AxisCrosses.AUTO_ZERO);
        left.setMinimum(0);
        left.setNumberFormat("0");
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.setMajorUnit(WHOLE);
        left.setMinorUnit(QUARTER);
        left.getOrAddMajorGridProperties().setLineProperties(grey(DARK));
        left.getOrAddMinorGridProperties().setLineProperties(grey(GREY));
        if (lying) {
            // Without this, the first name would stand at the bottom.
            bottom.setOrientation(AxisOrientation.MAX_MIN);
        }
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP_BETWEEN_GROUPS);
        data.setVaryColors(false);
        var categories = XDDFDataSourcesFactory.fromArray(
                names.stream().map(SafeText::shown).toArray(String[]::new), cells(first, names.size(), nameColumn));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            var values = XDDFDataSourcesFactory.fromArray(
                    line.values().toArray(Double[]::new), cells(first, names.size(), line.column()));
            XDDFChartData.Series series = data.addSeries(categories, values);
            series.setTitle(SafeText.shown(line.name()), null);
            fill(series, COLOURS[i % COLOURS.length]);
            colour((XDDFBarChartData.Series) series, line);
            label((XDDFBarChartData.Series) series);
        }
        chart.plot(data);
        if (lines.size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
    }

    private String cells(int first, int count, int column) {
        var range = new CellRangeAddress(first, first + count - 1, column, column);
        return range.formatAsString(sheet.getSheetName(), true);
    }

    /** Colours the bars by kategori, with an outline so that pale colours stay visible. */
    private static void colour(XDDFBarChartData.Series series, Line line) {
        for (int i = 0; i < line.colours().size(); i++) {
            Shade.Colour colour = line.colours().get(i);
            if (colour != null) {
                var properties = new XDDFShapeProperties();
                properties.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(colour.rgb())));
                properties.setLineProperties(grey(DARK));
                var point = series.getDataPoint(i);
                point.setShapeProperties(properties);
            }
        }
    }

    private static void label(XDDFBarChartData.Series series) {
        var labels = series.getCTBarSer().addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("0.0;-0.0;");
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static XDDFLineProperties grey(int shade) {
        var colour = XDDFColor.from(new byte[] {(byte) shade, (byte) shade, (byte) shade});
        return new XDDFLineProperties(new XDDFSolidFillProperties(colour));
    }

    private static void fill(XDDFChartData.Series series, int[] rgb) {
        var colour = XDDFColor.from(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]});
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(new XDDFSolidFillProperties(colour));
        var none = new XDDFLineProperties(new XDDFSolidFillProperties(colour));
        properties.setLineProperties(none);
        series.setShapeProperties(properties);
    }
}
