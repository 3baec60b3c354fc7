package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.rekap.Boks;
import id.langkah.domain.rekap.DaftarArsip;
import id.langkah.domain.rekap.LembarData;
import id.langkah.excel.kit.Anchors;
import id.langkah.excel.kit.CellFrame;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.PageBreaks;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.Streamed;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TableSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** Writes the Daftar Arsip as an Excel workbook, with a sheet of labels for the boxes. */
public final class ArsipWorkbook {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final List<Double> WIDTHS = List.of(18.0, 46.0, 22.0, 14.0);
    private static final float GAP = 18;

    private ArsipWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(DaftarArsip daftar, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new Streamed()) {
            var styles = new Styles(workbook);
            Table<EntriArsip> table = Table.of(LembarData.arsip(daftar));
            new TableSheet<>(table, workbook.createSheet(table.name()), styles, kantor, new Subject("", saat))
                    .write(() -> {});
            labels(workbook.createSheet("Label Boks"), styles, daftar, kantor);
            Properties.set(workbook, "Daftar Arsip", kantor, saat);
            workbook.writeTo(out);
        }
    }

    private static void labels(Sheet sheet, Styles styles, DaftarArsip daftar, Kantor kantor) {
        var grid = new Grid(sheet, styles, WIDTHS);
        var layout = new Layout(kantor.kertas(), false);
        var pages = new PageBreaks(sheet, layout.fitted(grid.wide()));
        int next = 0;
        for (Boks boks : daftar.boks()) {
            if (!boks.nomor().isBlank()) {
                int top = next;
                next = label(grid, boks, kantor, next);
                pages.add(top, new Anchors(grid).top(next) - new Anchors(grid).top(top));
            }
        }
        if (next == 0) {
            grid.line(next, "Belum ada arsip yang memiliki nomor boks.", CellLook.EMPTY);
        }
        sheet.setDisplayGridlines(false);
        layout.fit(sheet, 0, "Label Boks Arsip");
    }

    /** Writes one framed label; returns the next row. */
    private static int label(Grid grid, Boks boks, Kantor kantor, int top) {
        int row = top;
        for (String line : kantor.kop()) {
            boolean address = Kantor.isAlamat(line);
            if (!address && !line.isBlank()) {
                grid.line(row++, line.toUpperCase(INDONESIA), CellLook.OFFICE);
            }
        }
        grid.line(row++, boks.kata().toUpperCase(INDONESIA), CellLook.BOX);
        grid.line(row++, boks.lokasi(), CellLook.SIGNATURE);
        Row head = grid.row(row++, CellLook.HEADING.height(1) + 4);
        List<String> titles = List.of("Kode klasifikasi", "Uraian", "Kurun waktu", "Jumlah");
        for (int i = 0; i < titles.size(); i++) {
            grid.put(head.createCell(i), titles.get(i), ColumnKind.WORD, CellLook.HEADING);
        }
        for (EntriArsip entriArsip : boks.entri()) {
            int lines = grid.lines(1, 1, entriArsip.uraian(), CellLook.BODY);
            Row butir = grid.row(row++, CellLook.BODY.height(lines) + 3);
            grid.put(butir.createCell(0), entriArsip.kodeKlasifikasi(), ColumnKind.TEXT, CellLook.BODY);
            grid.put(butir.createCell(1), entriArsip.uraian(), ColumnKind.TEXT, CellLook.BODY);
            grid.put(butir.createCell(2), entriArsip.kurunWaktu(), ColumnKind.WORD, CellLook.BODY);
            grid.put(butir.createCell(3), entriArsip.jumlahTercetak(), ColumnKind.WORD, CellLook.BODY);
        }
        CellFrame.draw(grid, top, row - 1, 0, grid.last());
        grid.row(row++, GAP);
        return row;
    }
}
