package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Names;
import id.langkah.excel.kit.Shade;
import id.langkah.excel.kit.Shading;
import id.langkah.excel.kit.Styles;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * The sheet with the tables used by formulas of other sheets: bands of kategori, upper cap, and
 * scores of words. Changing a number here changes the results.
 */
final class SkalaSheet {
    static final String NAME = "Skala";
    static final String BATAS = "Kategori_Batas";
    static final String KATEGORI = "Kategori_Nama";
    static final String BATAS_ATAS = "Batas_Atas";
    static final String KUNCI = "Nilai_Kunci";
    static final String ANGKA = "Nilai_Angka";

    private static final List<Double> WIDTHS = List.of(30.0, 26.0, 18.0, 0.0);
    private static final float GAP = 10;

    private final Grid grid;
    private final PengaturanKinerja pengaturan;
    private int next;

    SkalaSheet(Sheet sheet, Styles styles, PengaturanKinerja pengaturan) {
        this.grid = new Grid(sheet, styles, WIDTHS);
        this.pengaturan = pengaturan;
    }

    void write(WrittenNumbers numbers, Kantor kantor) {
        grid.line(next++, "SKALA DAN BATAS", CellLook.TITLE);
        grid.line(
                next++,
                "Rumus pada lembar lain membaca tabel ini. Batas, kategori, dan skor di sini boleh"
                        + " diubah untuk melihat pengaruhnya.",
                CellLook.HINT);
        grid.line(next++, pengaturan.kata(), CellLook.HINT);
        bands();
        bound();
        words(numbers);
        Sheet sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        new Layout(kantor.kertas(), false).fit(sheet, 0, "Skala dan Batas");
    }

    /** Writes the bands from the lowest up, as Excel's lookup requires. */
    private void bands() {
        heading("Kategori capaian", List.of("Kategori", "Mulai dari capaian (%)"));
        List<Kategori> up = pengaturan.skalaKategori().kategori().reversed();
        int from = next;
        for (Kategori kategori : up) {
            Row row = row(2);
            grid.put(row.getCell(0), kategori.nama(), ColumnKind.TEXT, CellLook.BODY);
            grid.put(row.getCell(1), kategori.batasBawah(), ColumnKind.FIGURE, CellLook.BODY);
        }
        Names.give(grid.sheet(), KATEGORI, from, next - 1, 0);
        Names.give(grid.sheet(), BATAS, from, next - 1, 1);
        var shading = new Shading(grid.sheet());
        for (Kategori kategori : up) {
            shading.apply(Shade.of("", kategori), List.of(new CellRangeAddress(from, next - 1, 0, 0)));
        }
    }

    private void bound() {
        heading("Batas atas capaian", List.of("Berlaku untuk", "Capaian paling tinggi (%)"));
        Row row = row(2);
        BatasAtas batas = pengaturan.batasAtas();
        Object value =
                batas.persen().<Object>map(BigDecimal::stripTrailingZeros).orElse(batas.kata());
        grid.put(row.getCell(0), "Semua indikator", ColumnKind.TEXT, CellLook.BODY);
        grid.put(row.getCell(1), value, ColumnKind.FIGURE, CellLook.BODY);
        Names.give(grid.sheet(), BATAS_ATAS, next - 1, next - 1, 1);
    }

    private void words(WrittenNumbers numbers) {
        heading("Nilai yang ditulis dengan kata", List.of("Skala", "Nilai", "Dihitung sebagai"));
        int from = next;
        for (WrittenNumbers.Entry entry : numbers.entries()) {
            Row row = row(3);
            grid.put(row.getCell(0), entry.kind(), ColumnKind.TEXT, CellLook.BODY);
            grid.put(row.getCell(1), entry.text(), ColumnKind.TEXT, CellLook.BODY);
            grid.put(row.getCell(2), entry.number(), ColumnKind.FIGURE, CellLook.BODY);
            grid.put(row.createCell(3), entry.key(), ColumnKind.TEXT, CellLook.BODY);
        }
        if (next == from) {
            row(3);
        }
        Names.give(grid.sheet(), ANGKA, from, next - 1, 2);
        Names.give(grid.sheet(), KUNCI, from, next - 1, 3);
    }

    private Row row(int columns) {
        Row row = grid.row(next++, CellLook.BODY.height(1) + 2);
        grid.dress(row, 0, columns - 1, CellLook.BODY);
        return row;
    }

    private void heading(String title, List<String> headings) {
        grid.row(next++, GAP);
        Row top = grid.row(next++, CellLook.PART.height(1) + 3);
        grid.put(top.createCell(0), title, ColumnKind.TEXT, CellLook.PART);
        Row row = grid.row(next++, CellLook.HEADING.height(1) + 4);
        for (int i = 0; i < headings.size(); i++) {
            grid.put(row.createCell(i), headings.get(i), ColumnKind.WORD, CellLook.HEADING);
        }
    }
}
