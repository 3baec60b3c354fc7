package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Foot;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.SheetHead;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The sheet Sampul: the contents of the workbook with links to its sheets, and the most important figures. */
final class CoverSheet {
    static final String NAME = "Sampul";

    private static final List<Double> WIDTHS = List.of(6.0, 34.0, 48.0, 14.0);
    private static final int LINK = 1;
    private static final int WHAT = 2;
    private static final int COUNT = 3;
    private static final float GAP = 10;

    private final Grid grid;
    private final PaketRekap paket;
    private final Kantor kantor;
    private final Subject subject;
    private int next;

    CoverSheet(Sheet sheet, Styles styles, PaketRekap paket, Kantor kantor, Subject subject) {
        this.grid = new Grid(sheet, styles, WIDTHS);
        this.paket = paket;
        this.kantor = kantor;
        this.subject = subject;
    }

    /**
     * A link to a sheet.
     *
     * @param rows the number of rows; negative for a sheet without a list
     */
    record Entry(String sheet, String what, int rows) {}

    void write(List<Entry> entries) {
        next = new SheetHead(grid, kantor, subject).write("Rekap Data Kinerja dan Pengerjaan SOP");
        part("Isi");
        headings(List.of("No", "Lembar", "Isi", "Baris"));
        int number = 1;
        for (Entry entry : entries) {
            row(number++, entry);
        }
        part("Sekilas");
        headings(List.of("Hal", "", "", "Jumlah"));
        grid.merge(next - 1, next - 1, 0, WHAT);
        figures();
        new Foot(grid, kantor).write(next, List.of(), subject.saat().toLocalDate());
        grid.sheet().setDisplayGridlines(false);
        var layout = new Layout(kantor.kertas(), false);
        layout.fit(grid.sheet(), layout.pages(grid), "Rekap · " + subject.periode());
    }

    private void part(String title) {
        grid.row(next++, GAP);
        Row row = grid.row(next++, CellLook.PART.height(1) + 3);
        grid.put(row.createCell(0), title, ColumnKind.TEXT, CellLook.PART);
    }

    private void headings(List<String> headings) {
        Row row = grid.row(next++, CellLook.HEADING.height(1) + 4);
        for (int i = 0; i < headings.size(); i++) {
            grid.put(row.createCell(i), headings.get(i), ColumnKind.WORD, CellLook.HEADING);
        }
    }

    private void row(int number, Entry entry) {
        int lines = grid.lines(WHAT, WHAT, entry.what(), CellLook.BODY);
        Row row = grid.row(next++, CellLook.BODY.height(lines) + 2);
        grid.dress(row, 0, grid.last(), CellLook.BODY);
        grid.put(row.getCell(0), number, ColumnKind.ORDINAL, CellLook.BODY);
        Cell cell = row.getCell(LINK);
        grid.put(cell, entry.sheet(), ColumnKind.TEXT, CellLook.LINK);
        link(cell, entry.sheet());
        grid.put(row.getCell(WHAT), entry.what(), ColumnKind.TEXT, CellLook.BODY);
        if (entry.rows() >= 0) {
            grid.put(row.getCell(COUNT), entry.rows(), ColumnKind.WHOLE, CellLook.BODY);
        }
    }

    private void link(Cell cell, String sheet) {
        Hyperlink link = grid.sheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetNameFormatter.format(sheet) + "!A1");
        link.setLabel(sheet);
        cell.setHyperlink(link);
    }

    private void figures() {
        var kinerja = paket.kinerja();
        figure("Indikator yang diukur", kinerja.baris().size(), ColumnKind.WHOLE);
        figure(
                "Rata-rata capaian " + kinerja.judul(kinerja.sampai()) + " (%)",
                IsiSel.of(kinerja.seluruh().triwulan()),
                ColumnKind.DECIMAL);
        figure(
                "Rata-rata capaian tahun s.d. " + kinerja.sampai().singkat() + " (%)",
                IsiSel.of(kinerja.seluruh().tahun()),
                ColumnKind.DECIMAL);
        figure("Nilai yang belum memiliki bukti", paket.bukti().kurang(), ColumnKind.WHOLE);
        figure("Perbaikan yang belum selesai", paket.perbaikan().terbuka(), ColumnKind.WHOLE);
        figure(
                "Permintaan data yang terlambat",
                paket.pengumpulan().jumlah(PermintaanData.Status.TERLAMBAT),
                ColumnKind.WHOLE);
        figure("Pengerjaan SOP yang selesai", runs(Pengerjaan.Status.SELESAI), ColumnKind.WHOLE);
        figure("Pengerjaan SOP seluruhnya", paket.rekap().pengerjaan().size(), ColumnKind.WHOLE);
        figure("Kelengkapan yang masih kurang", paket.rekap().kelengkapan().size(), ColumnKind.WHOLE);
    }

    private long runs(Pengerjaan.Status status) {
        return paket.rekap().pengerjaan().stream()
                .filter(baris -> baris.status() == status)
                .count();
    }

    private void figure(String what, Object value, ColumnKind kind) {
        int index = next++;
        Row row = grid.row(index, CellLook.BODY.height(1) + 2);
        grid.dress(row, 0, grid.last(), CellLook.BODY);
        grid.put(row.getCell(0), what, ColumnKind.TEXT, CellLook.BODY);
        grid.merge(index, index, 0, WHAT);
        grid.put(row.getCell(COUNT), value, kind, CellLook.BODY);
    }
}
