package id.langkah.word;

import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Seri;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** Draws a chart that can be edited in Word; its figures are in a workbook inside the document. */
final class DocumentChart {
    private static final int[][] COLOURS = {{0x2F, 0x6D, 0xB5}, {0xBF, 0xBF, 0xBF}, {0xE0, 0x8A, 0x2C}};
    private static final double HEIGHT = 190;
    private static final double TWENTIETH = 20;
    private static final String NUMBER = "#,##0.##";
    private static final int GAP_BETWEEN_GROUPS = 80;

    /** The largest number of bars with labels; on more bars the labels would overlap. */
    private static final int LABELLED = 12;

    private final XWPFDocument document;

    DocumentChart(XWPFDocument document) {
        this.document = document;
    }

    /** @param width the width between the margins, in twentieths of a point */
    void draw(Grafik grafik, long width) throws IOException {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(Gaya.GAMBAR);
        XWPFRun run = paragraph.createRun();
        XWPFChart chart = chart(run, width);
        chart.getCTChart().addNewAutoTitleDeleted().setVal(true);
        var bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var left = chart.createValueAxis(AxisPosition.LEFT);
        left.setMinimum(Math.min(0, least(grafik)));
        left.setCrossBetween(AxisCrossBetween.BETWEEN);
        left.setNumberFormat(NUMBER);
        left.setTitle(DocumentText.clean(grafik.satuan()));
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, bottom, left);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP_BETWEEN_GROUPS);
        data.setVaryColors(false);
        int count = grafik.kategori().size();
        var names = XDDFDataSourcesFactory.fromArray(
                grafik.kategori().stream().map(DocumentText::clean).toArray(String[]::new), cells(chart, count, 0));
        for (int i = 0; i < grafik.seri().size(); i++) {
            Seri seri = grafik.seri().get(i);
            var values = XDDFDataSourcesFactory.fromArray(
                    seri.nilai().toArray(BigDecimal[]::new), cells(chart, count, i + 1), i + 1);
            XDDFChartData.Series series = data.addSeries(names, values);
            String title = DocumentText.clean(seri.nama());
            series.setTitle(title, chart.setSheetTitle(title, i + 1));
            fill(series, COLOURS[i % COLOURS.length]);
            if (count * grafik.seri().size() <= LABELLED) {
                label(((XDDFBarChartData.Series) series).getCTBarSer().addNewDLbls());
            }
        }
        chart.plot(data);
        if (grafik.seri().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.TOP);
        }
        var properties = run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr();
        properties.setDescr(DocumentText.clean("Grafik batang: " + grafik.judul()));
    }

    private XWPFChart chart(XWPFRun run, long width) throws IOException {
        try {
            XWPFChart chart = document.createChart(run, Units.toEMU(width / TWENTIETH), Units.toEMU(HEIGHT));
            chart.getWorkbook()
                    .getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(
                            DocumentSeal.TIME.atZone(ZoneId.systemDefault()).toInstant())));
            return chart;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static double least(Grafik grafik) {
        return grafik.seri().stream()
                .flatMap(seri -> seri.nilai().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .min()
                .orElse(0);
    }

    private static String cells(XWPFChart chart, int count, int column) {
        return chart.formatRange(new CellRangeAddress(1, count, column, column));
    }

    private static void fill(XDDFChartData.Series series, int[] rgb) {
        var properties = new XDDFShapeProperties();
        properties.setFillProperties(
                new XDDFSolidFillProperties(XDDFColor.from(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]})));
        series.setShapeProperties(properties);
    }

    private static void label(CTDLbls labels) {
        var format = labels.addNewNumFmt();
        format.setFormatCode(NUMBER + ";-" + NUMBER + ";"); // Bars without a figure must not show a zero.
        format.setSourceLinked(false);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }
}
