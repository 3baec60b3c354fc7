package id.langkah.excel;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.bagan.Bagan;
import id.langkah.domain.bagan.ChartMeasures;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The flowchart page of an SOP: the table of the form, and the flowchart drawn over it. */
final class BaganSheet {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final String MUTU_BAKU = "Mutu Baku";
    private static final int FIRST_ROLE = 2;

    /** In characters: number and wording before the roles, the standard and remarks after them. */
    private static final List<Double> BEFORE = List.of(5.0, 38.0);

    private static final List<Double> AFTER = List.of(24.0, 11.0, 24.0, 16.0);
    private static final int NARROWEST_ROLE = 13;

    /** So many stand beside each other with their names level; more have them written upwards. */
    private static final int MOST_LEVEL = 6;

    private static final double UPRIGHT_ROLE = 8.5;
    private static final double TALLEST_NAME = 120;
    private static final int WIDEST_ROLE = 18;

    private static final double LOWEST_ROW = 51;

    /** For a keputusan with the kapsul "Mulai" above it or "Selesai" below it. */
    private static final double LOWEST_WITH_END = 75;

    private static final double STRIP = 30;
    private static final double PIXEL = 0.75;
    private static final float GAP = 6;

    private final Sop sop;
    private final List<String> roles;
    private final Grid grid;
    private final Layout layout;

    BaganSheet(XSSFSheet sheet, Styles styles, Sop sop, Kertas kertas) {
        this.sop = sop;
        this.roles = sop.pelaksana().isEmpty() ? List.of("") : sop.pelaksana();
        var widths = new ArrayList<>(BEFORE);
        widths.addAll(Collections.nCopies(roles.size(), roleWidth(roles)));
        widths.addAll(AFTER);
        this.grid = new Grid(sheet, styles, widths);
        this.layout = new Layout(kertas, true);
    }

    /** Wide enough for the longest word of all, so that none is broken. */
    private static double roleWidth(List<String> roles) {
        if (roles.size() > MOST_LEVEL) {
            return UPRIGHT_ROLE;
        }
        double longest = roles.stream()
                .flatMap(role -> Arrays.stream(role.split("\\s+")))
                .mapToDouble(CellLook.ROLE.width()::of)
                .max()
                .orElse(0);
        double characters = Math.ceil((longest + 6) / (7 * PIXEL));
        return Math.clamp(characters, NARROWEST_ROLE, WIDEST_ROLE);
    }

    void write() {
        int header = head();
        int first = header(header);
        double above = new Anchors(grid).top(first);
        List<Double> heights = IntStream.range(0, sop.aktivitas().size())
                .mapToObj(this::height)
                .toList();
        double high = above + heights.stream().mapToDouble(Double::doubleValue).sum();
        int percent = layout.percent(grid.wide(), high);
        double room = layout.scaled(percent) - above;
        var ukuran = new ChartMeasures(grid.width(FIRST_ROLE), heights, room, STRIP);
        Bagan bagan = Bagan.of(sop, ukuran);
        var tops = new ArrayList<Integer>();
        int row = first;
        for (Halaman halaman : bagan.halaman()) {
            if (!tops.isEmpty()) {
                grid.sheet().setRowBreak(row - 1);
            }
            tops.add(row);
            row = rows(halaman, row, ukuran);
        }
        note(row, bagan);
        var anchors = new Anchors(grid);
        var shapes = new BaganShapes((XSSFSheet) grid.sheet(), anchors, anchors.left(FIRST_ROLE));
        for (int i = 0; i < tops.size(); i++) {
            shapes.draw(bagan.halaman().get(i), anchors.top(tops.get(i)));
        }
        prepare(header, first, percent);
    }

    private int head() {
        grid.line(0, ("SOP " + sop.nama()).toUpperCase(INDONESIA), CellLook.TITLE);
        grid.row(1, GAP);
        return 2;
    }

    /** The two rows of headings; the row below them. */
    private int header(int top) {
        CellLook name = roles.size() > MOST_LEVEL ? CellLook.ROLE_UP : CellLook.ROLE;
        grid.dress(grid.row(top, even(CellLook.HEADING.height(1))), 0, grid.last(), CellLook.HEADING);
        Row lower = grid.row(top + 1, even(nameHeight(name)));
        grid.dress(lower, 0, grid.last(), CellLook.HEADING);
        int after = FIRST_ROLE + roles.size();
        tall(top, 0, "No");
        tall(top, 1, "Kegiatan");
        wide(top, FIRST_ROLE, after - 1, "Pelaksana");
        wide(top, after, after + 2, MUTU_BAKU);
        tall(top, after + 3, "Keterangan");
        for (int i = 0; i < roles.size(); i++) {
            grid.put(lower.getCell(FIRST_ROLE + i), roles.get(i), ColumnKind.WORD, name);
        }
        List<String> standard = List.of("Kelengkapan", "Waktu", "Output");
        for (int i = 0; i < standard.size(); i++) {
            lower.getCell(after + i).setCellValue(standard.get(i));
        }
        return top + 2;
    }

    private double nameHeight(CellLook name) {
        if (name == CellLook.ROLE_UP) {
            double longest = roles.stream().mapToDouble(name.width()::of).max().orElse(0);
            return Math.min(TALLEST_NAME, longest + GAP);
        }
        int lines = roles.stream()
                .mapToInt(role -> grid.lines(FIRST_ROLE, FIRST_ROLE, role, name))
                .max()
                .orElse(1);
        return name.height(Math.max(2, lines));
    }

    private void tall(int top, int column, String heading) {
        grid.sheet().getRow(top).getCell(column).setCellValue(heading);
        grid.merge(top, top + 1, column, column);
    }

    private void wide(int row, int from, int to, String heading) {
        grid.sheet().getRow(row).getCell(from).setCellValue(heading);
        grid.merge(row, row, from, to);
    }

    /** As high as the longest of its texts, and high enough for its symbols. */
    private Double height(int index) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        boolean alone = index > 0 && sop.next(index).isPresent();
        double least = aktivitas.isKeputusan() && !alone ? LOWEST_WITH_END : LOWEST_ROW;
        List<String> texts = texts(aktivitas);
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            int column = i == 0 ? 1 : FIRST_ROLE + roles.size() + i - 1;
            lines = Math.max(lines, grid.lines(column, column, texts.get(i), CellLook.BODY));
        }
        return (double) even(Math.max(least, CellLook.BODY.height(lines)));
    }

    /** Wording, kelengkapan, waktu, output, keterangan. */
    private static List<String> texts(Aktivitas aktivitas) {
        var mutuBaku = aktivitas.mutuBaku();
        return List.of(
                aktivitas.uraian(),
                list(mutuBaku.kelengkapan().stream().map(Kelengkapan::nama)),
                mutuBaku.waktu().teks(),
                list(mutuBaku.output().stream()),
                aktivitas.keterangan());
    }

    private static String list(Stream<String> items) {
        List<String> all = items.toList();
        return all.size() < 2
                ? String.join("", all)
                : all.stream().map("• "::concat).collect(joining("\n"));
    }

    /** The rows of a page with the strips of its connectors; the row below them. */
    private int rows(Halaman halaman, int top, ChartMeasures ukuran) {
        int row = top;
        if (halaman.kepala() > 0) {
            grid.dress(grid.row(row++, (float) halaman.kepala()), 0, grid.last(), CellLook.BODY);
        }
        for (int i = halaman.dari(); i < halaman.sampai(); i++) {
            fill(
                    grid.row(row++, ukuran.baris().get(i).floatValue()),
                    sop.aktivitas().get(i));
        }
        if (halaman.kaki() > 0) {
            grid.dress(grid.row(row++, (float) halaman.kaki()), 0, grid.last(), CellLook.BODY);
        }
        return row;
    }

    private void fill(Row row, Aktivitas aktivitas) {
        grid.dress(row, 0, grid.last(), CellLook.BODY);
        List<String> texts = texts(aktivitas);
        int after = FIRST_ROLE + roles.size();
        grid.put(row.getCell(0), aktivitas.nomor(), ColumnKind.ORDINAL, CellLook.BODY);
        grid.put(row.getCell(1), texts.get(0), ColumnKind.TEXT, CellLook.BODY);
        grid.put(row.getCell(after), texts.get(1), ColumnKind.TEXT, CellLook.BODY);
        grid.put(row.getCell(after + 1), texts.get(2), ColumnKind.WORD, CellLook.BODY);
        grid.put(row.getCell(after + 2), texts.get(3), ColumnKind.TEXT, CellLook.BODY);
        grid.put(row.getCell(after + 3), texts.get(4), ColumnKind.TEXT, CellLook.BODY);
    }

    private void note(int top, Bagan bagan) {
        if (bagan.tanpaPelaksana().isEmpty()) {
            return;
        }
        String nomor = bagan.tanpaPelaksana().stream()
                .map(row -> "" + sop.aktivitas().get(row).nomor())
                .collect(joining(", "));
        grid.row(top, GAP);
        Row row = grid.row(top + 1, CellLook.NOTE.height(1));
        String text = "Pelaksana belum ditetapkan pada aktivitas " + nomor + ".";
        grid.put(row.createCell(0), text, ColumnKind.TEXT, CellLook.NOTE);
    }

    private void prepare(int header, int first, int percent) {
        var sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, first);
        sheet.setRepeatingRows(new CellRangeAddress(header, first - 1, 0, grid.last()));
        layout.scale(sheet, percent, "SOP " + sop.nama());
    }

    /** In whole pixels, so that what is drawn over the rows stands where it was measured. */
    private static float even(double points) {
        return (float) (Math.ceil(points / PIXEL) * PIXEL);
    }
}
