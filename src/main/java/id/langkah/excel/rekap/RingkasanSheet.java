package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.RataCapaian;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RingkasanKinerja;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Foot;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.Shading;
import id.langkah.excel.kit.SheetHead;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.rekap.KinerjaMeans.Which;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** The sheet Ringkasan Kinerja: totals per sasaran and per bidang, computed from the Rekap Kinerja. */
final class RingkasanSheet {
    private static final int NAME = 1;
    private static final int ROWS = 2;
    private static final int QUARTER = 3;
    private static final int YEAR = 4;
    private static final int KATEGORI = 5;
    private static final int FIRST_COUNT = 6;

    private final Grid grid;
    private final RekapKinerja rekap;
    private final KinerjaMeans means;
    private final Kantor kantor;
    private final Subject subject;
    private int next;
    private int heading;

    RingkasanSheet(Sheet sheet, Styles styles, RekapKinerja rekap, KinerjaMeans means, Kantor kantor, Subject subject) {
        var widths = new ArrayList<>(List.of(6.0, 56.0, 11.0, 12.0, 12.0, 16.0));
        widths.addAll(Collections.nCopies(kategori(rekap).size() + 1, 11.0));
        this.grid = new Grid(sheet, styles, widths);
        this.rekap = rekap;
        this.means = means;
        this.kantor = kantor;
        this.subject = subject;
    }

    private static List<Kategori> kategori(RekapKinerja rekap) {
        return rekap.pengaturan().skalaKategori().kategori();
    }

    void write() {
        next = new SheetHead(grid, kantor, subject).write("Ringkasan Capaian Kinerja");
        part("Menurut sasaran", "Sasaran");
        for (int i = 0; i < rekap.sasaran().size(); i++) {
            RingkasanKinerja ringkasanKinerja = rekap.sasaran().get(i);
            row(i + 1, ringkasanKinerja, shown(ringkasanKinerja, "Tanpa sasaran"), new Which.Band(i), CellLook.BODY);
        }
        all();
        part("Menurut penanggung jawab", "Penanggung jawab");
        for (int i = 0; i < rekap.bidang().size(); i++) {
            RingkasanKinerja ringkasanKinerja = rekap.bidang().get(i);
            String cell = ringkasanKinerja.nama().isBlank() ? "" : reference(next, NAME, false, true);
            Which which = means.tells(ringkasanKinerja.nama()) ? new Which.Bidang(cell) : null;
            row(i + 1, ringkasanKinerja, shown(ringkasanKinerja, "Belum ditetapkan"), which, CellLook.BODY);
        }
        all();
        new Foot(grid, kantor)
                .write(
                        next,
                        List.of("Rata-rata dihitung dari indikator yang memiliki capaian, menurut"
                                + " bobot bila semuanya berbobot. Kategori menurut "
                                + rekap.dasar().kata()
                                + "."),
                        subject.saat().toLocalDate());
        Sheet sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        var layout = new Layout(kantor.kertas(), true);
        layout.fit(sheet, layout.pages(grid), "Ringkasan Kinerja · " + subject.periode());
    }

    private void all() {
        row(0, rekap.seluruh(), "Seluruh indikator", new Which.All(), CellLook.TOTAL);
        next++;
    }

    private static String shown(RingkasanKinerja ringkasanKinerja, String otherwise) {
        return ringkasanKinerja.nama().isBlank() ? otherwise : ringkasanKinerja.nama();
    }

    private void part(String title, String what) {
        Row head = grid.row(next++, CellLook.PART.height(1) + 3);
        grid.put(head.createCell(0), title, ColumnKind.TEXT, CellLook.PART);
        var headings = new ArrayList<>(List.of(
                "No",
                what,
                "Jumlah indikator",
                "Rata-rata capaian " + rekap.judul(rekap.sampai()) + " (%)",
                "Rata-rata capaian tahun (%)",
                "Kategori"));
        kategori(rekap).forEach(kategori -> headings.add(kategori.nama()));
        headings.add("Tanpa capaian");
        int lines = 1;
        for (int i = 0; i < headings.size(); i++) {
            lines = Math.max(lines, grid.lines(i, i, headings.get(i), CellLook.HEADING));
        }
        heading = next;
        Row row = grid.row(next++, CellLook.HEADING.height(lines) + 4);
        for (int i = 0; i < headings.size(); i++) {
            grid.put(row.createCell(i), headings.get(i), ColumnKind.WORD, CellLook.HEADING);
        }
        List<CellRangeAddress> cells =
                List.of(new CellRangeAddress(next, next + rekap.baris().size(), KATEGORI, KATEGORI));
        var shading = new Shading(grid.sheet());
        kategori(rekap).forEach(kategori -> shading.apply(Shade.of("", kategori), cells));
    }

    private void row(int number, RingkasanKinerja ringkasanKinerja, String name, @Nullable Which which, CellLook look) {
        int index = next++;
        Row row = grid.row(index, look.height(grid.lines(NAME, NAME, name, look)) + 3);
        grid.dress(row, 0, grid.last(), look);
        if (number > 0) {
            grid.put(row.getCell(0), number, ColumnKind.ORDINAL, look);
        }
        grid.put(row.getCell(NAME), name, ColumnKind.TEXT, look);
        put(
                row,
                ROWS,
                which == null ? null : means.rows(which),
                ringkasanKinerja.baris().size(),
                ColumnKind.WHOLE,
                look);
        RataCapaian quarter = rekap.rata(ringkasanKinerja.baris(), rekap.sampai());
        String mean = which == null ? null : means.quarter(which, rekap.sampai());
        put(row, QUARTER, mean, IsiSel.of(quarter), ColumnKind.DECIMAL, look);
        RataCapaian year = rekap.rataTahun(ringkasanKinerja.baris());
        String yearly = which == null ? null : means.year(which);
        put(row, YEAR, yearly, IsiSel.of(year), ColumnKind.DECIMAL, look);
        boolean byYear = rekap.dasar() == RekapKinerja.Dasar.TAHUN;
        band(row, byYear ? YEAR : QUARTER, byYear ? year : quarter, look);
        counts(row, ringkasanKinerja.baris(), which, look);
    }

    private void band(Row row, int from, RataCapaian mean, CellLook look) {
        String cell = reference(row.getRowNum(), from, false, false);
        String formula = CapaianFormula.kategori("x").replace("{x}", cell);
        String name = Optional.ofNullable(mean.persen())
                .map(persen -> rekap.pengaturan().skalaKategori().of(persen).nama())
                .orElse(IsiSel.TIDAK_ADA);
        grid.put(row.getCell(KATEGORI), formula, name, ColumnKind.WORD, look);
    }

    private void counts(Row row, List<BarisKinerja> rows, @Nullable Which which, CellLook look) {
        List<Kategori> all = kategori(rekap);
        for (int i = 0; i < all.size(); i++) {
            Kategori kategori = all.get(i);
            long count = rows.stream()
                    .filter(baris -> Objects.equals(baris.kategori(), kategori))
                    .count();
            String cell = reference(heading, FIRST_COUNT + i, true, false);
            String formula = which == null ? null : means.rows(which, cell);
            put(row, FIRST_COUNT + i, formula, count, ColumnKind.WHOLE, look);
        }
        long none = rows.stream().filter(baris -> baris.kategori() == null).count();
        String first = reference(row.getRowNum(), FIRST_COUNT, false, false);
        String last = reference(row.getRowNum(), grid.last() - 1, false, false);
        String rest = "%s-SUM(%s:%s)".formatted(reference(row.getRowNum(), ROWS, false, false), first, last);
        put(row, grid.last(), rest, none, ColumnKind.WHOLE, look);
    }

    private void put(Row row, int column, @Nullable String formula, Object value, ColumnKind kind, CellLook look) {
        if (formula == null) {
            grid.put(row.getCell(column), value, kind, look);
        } else {
            grid.put(row.getCell(column), formula, value, kind, look);
        }
    }

    private static String reference(int row, int column, boolean fixedRow, boolean fixedColumn) {
        return new CellReference(row, column, fixedRow, fixedColumn).formatAsString();
    }
}
