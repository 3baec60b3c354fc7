package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.SheetHead;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * The sheet Grafik: Excel charts of the capaian per quarter, per bidang and per indicator. Each
 * stands above a small table of its data, which refers to the Rekap Kinerja.
 */
final class GrafikSheet {
    /** The most bars of a chart that can be read on a page. */
    static final int MOST_BARS = 30;

    private static final List<Double> WIDTHS = List.of(6.0, 58.0, 20.0, 20.0);
    /** The column of the names. */
    static final int NAME = 1;

    private static final double ROW_OF_CHART = 15;

    /** The rows of a chart's block in addition to the chart and its data: title, headings, a gap. */
    private static final int PARTS_OF_A_CHART = 4;

    private final Grid grid;
    private final RekapKinerja rekap;
    private final GrafikPoints points;
    private final Kantor kantor;
    private final Subject subject;
    private final Charts charts;
    private int next;
    private double pageTop;

    GrafikSheet(
            XSSFSheet sheet, Styles styles, RekapKinerja rekap, KinerjaMeans means, Kantor kantor, Subject subject) {
        this.grid = new Grid(sheet, styles, WIDTHS);
        this.charts = new Charts(sheet);
        this.rekap = rekap;
        this.points = new GrafikPoints(rekap, means);
        this.kantor = kantor;
        this.subject = subject;
    }

    void write() {
        next = new SheetHead(grid, kantor, subject).write("Grafik Capaian Kinerja");
        if (rekap.baris().isEmpty()) {
            grid.line(next, "Belum ada indikator yang diukur pada periode ini.", CellLook.EMPTY);
        } else {
            draw("Rata-rata capaian per triwulan", "Triwulan", quarters(), points.quarterly(), false);
            drawNext(
                    "Rata-rata capaian per penanggung jawab",
                    "Penanggung jawab",
                    both(),
                    points.bidang(firstRow(points.bidang().size())),
                    true);
            drawNext(points.titleOfIndicators(), "Indikator", both(), points.indicators(), true);
        }
        grid.sheet().setDisplayGridlines(false);
        new Layout(kantor.kertas(), false).fit(grid.sheet(), 0, "Grafik Capaian Kinerja · " + subject.periode());
    }

    /** Draws a chart with its table, on the current page when it fits there. */
    private void drawNext(String title, String what, List<String> series, List<GrafikPoint> points, boolean lying) {
        double room = new Layout(kantor.kertas(), false).fitted(grid.wide());
        double needs =
                chartRows(points.size()) * ROW_OF_CHART + (points.size() + PARTS_OF_A_CHART) * CellLook.BODY.height(1);
        double used = new Anchors(grid).top(next) - pageTop;
        if (used + needs > room) {
            grid.sheet().setRowBreak(next - 1);
            pageTop += used;
        }
        draw(title, what, series, points, lying);
    }

    private List<String> both() {
        return List.of("Capaian " + rekap.judul(rekap.sampai()) + " (%)", "Capaian tahun (%)");
    }

    private static List<String> quarters() {
        return List.of("Capaian (%)");
    }

    private static int chartRows(int points) {
        return Math.max(15, Math.min(36, 6 + points));
    }

    /** The first row of the next chart's table, below its heading. */
    private int firstRow(int points) {
        return next + 1 + chartRows(points) + 1;
    }

    private void draw(String title, String what, List<String> series, List<GrafikPoint> points, boolean lying) {
        Row head = grid.row(next++, CellLook.PART.height(1) + 6);
        grid.put(head.createCell(0), title, ColumnKind.TEXT, CellLook.PART);
        int top = next;
        int high = chartRows(points.size());
        for (int i = 0; i < high; i++) {
            grid.row(next++, (float) ROW_OF_CHART);
        }
        table(what, series, points);
        int first = next - points.size();
        var lines = new ArrayList<Charts.Line>();
        for (int i = 0; i < series.size(); i++) {
            lines.add(new Charts.Line(series.get(i), numbers(points, i), colours(points, i), NAME + 1 + i));
        }
        charts.bars(
                new Charts.Place(top, top + high - 1, grid.last()),
                title,
                points.stream().map(GrafikPoint::name).toList(),
                NAME,
                first,
                lines,
                lying);
        grid.row(next++, CellLook.BODY.height(1));
    }

    private static List<@Nullable Double> numbers(List<GrafikPoint> points, int series) {
        var numbers = new ArrayList<@Nullable Double>();
        for (GrafikPoint point : points) {
            Object value = point.values().get(series);
            numbers.add(value instanceof BigDecimal share ? share.doubleValue() : null);
        }
        return numbers;
    }

    /** The colours of the kategori; when there are two series, the second one has them. */
    private List<Shade.@Nullable Colour> colours(List<GrafikPoint> points, int series) {
        var colours = new ArrayList<Shade.@Nullable Colour>();
        for (GrafikPoint point : points) {
            boolean last = series == point.values().size() - 1;
            colours.add(
                    last && point.values().get(series) instanceof BigDecimal share
                            ? Shade.of("", rekap.pengaturan().skalaKategori().of(share))
                                    .colour()
                            : null);
        }
        return colours;
    }

    private void table(String what, List<String> series, List<GrafikPoint> points) {
        Row headings = grid.row(next++, CellLook.HEADING.height(1) + 4);
        grid.put(headings.createCell(0), "No", ColumnKind.WORD, CellLook.HEADING);
        grid.put(headings.createCell(NAME), what, ColumnKind.WORD, CellLook.HEADING);
        for (int i = 0; i < series.size(); i++) {
            grid.put(headings.createCell(NAME + 1 + i), series.get(i), ColumnKind.WORD, CellLook.HEADING);
        }
        int number = 1;
        for (GrafikPoint point : points) {
            int lines = grid.lines(NAME, NAME, point.name(), CellLook.BODY);
            Row row = grid.row(next++, CellLook.BODY.height(lines));
            grid.put(row.createCell(0), number++, ColumnKind.ORDINAL, CellLook.BODY);
            grid.put(row.createCell(NAME), point.name(), ColumnKind.TEXT, CellLook.BODY);
            for (int i = 0; i < series.size(); i++) {
                var cell = row.createCell(NAME + 1 + i);
                Object value = point.values().get(i);
                String formula = point.formulas().get(i).orElse(null);
                if (formula == null) {
                    grid.put(cell, value, ColumnKind.DECIMAL, CellLook.BODY);
                } else {
                    grid.put(cell, formula, value, ColumnKind.DECIMAL, CellLook.BODY);
                }
            }
        }
    }
}
