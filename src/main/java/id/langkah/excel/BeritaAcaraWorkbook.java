package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan;
import id.langkah.domain.rekap.BeritaAcaraPerbaikan.KolomTandaTangan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The Berita Acara Perbaikan as an Excel workbook, upright on one sheet. */
public final class BeritaAcaraWorkbook {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    /** Labels on the left; two halves for the signatures. */
    private static final List<Double> WIDTHS = List.of(26.0, 24.0, 50.0);

    private static final int ROOM_TO_SIGN = 4;
    private static final float GAP = 10;

    private final Grid grid;
    private final BeritaAcaraPerbaikan acara;
    private final Kantor kantor;
    private int next;

    private BeritaAcaraWorkbook(Grid grid, BeritaAcaraPerbaikan acara, Kantor kantor) {
        this.grid = grid;
        this.acara = acara;
        this.kantor = kantor;
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param saat when it is written, for the file's properties
     * @throws IOException when the stream takes no more
     */
    public static void write(BeritaAcaraPerbaikan acara, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Berita Acara");
            var grid = new Grid(sheet, new Styles(workbook), WIDTHS);
            new BeritaAcaraWorkbook(grid, acara, kantor).fill();
            sheet.setDisplayGridlines(false);
            var layout = new Layout(kantor.kertas(), false);
            layout.fit(sheet, layout.pages(grid), acara.judul());
            Properties.set(workbook, acara.judul(), kantor, saat);
            workbook.write(new FixedTimes(out));
        }
    }

    private void fill() {
        next = new Letterhead(grid, kantor).write();
        grid.line(next++, acara.judul().toUpperCase(INDONESIA), CellLook.TITLE);
        grid.line(next++, acara.nomorTercetak(), CellLook.SIGNATURE);
        grid.row(next++, GAP);
        grid.line(next++, acara.pembuka(), CellLook.TEXT);
        grid.row(next++, GAP);
        acara.butir().forEach(this::row);
        grid.row(next++, GAP);
        grid.line(next++, acara.penutup(), CellLook.TEXT);
        grid.row(next++, GAP);
        pair("", acara.tempatTanggal(kantor), CellLook.SIGNATURE);
        List<KolomTandaTangan> all = acara.tandaTangan();
        for (int i = 0; i < all.size(); i += 2) {
            signatures(all.get(i), all.get(i + 1));
        }
    }

    private void row(BeritaAcaraPerbaikan.Butir butir) {
        int lines = grid.lines(1, grid.last(), butir.isi(), CellLook.BODY);
        Row row = grid.row(next, CellLook.BODY.height(lines) + 4);
        grid.dress(row, 0, grid.last(), CellLook.BODY);
        grid.put(row.getCell(0), butir.judul(), ColumnKind.TEXT, CellLook.BODY);
        grid.put(row.getCell(1), butir.isi(), ColumnKind.TEXT, CellLook.BODY);
        grid.merge(next, next, 1, grid.last());
        next++;
    }

    private void signatures(KolomTandaTangan left, KolomTandaTangan right) {
        grid.row(next++, GAP);
        pair(left.tahap(), right.tahap(), CellLook.SIGNATURE);
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            grid.row(next++, CellLook.SIGNATURE.height(1));
        }
        pair(name(left), name(right), CellLook.SIGNER);
        pair(day(left), day(right), CellLook.SIGNATURE);
    }

    private static String name(KolomTandaTangan satu) {
        return satu.nama().isBlank() ? ".".repeat(30) : satu.nama();
    }

    private static String day(KolomTandaTangan satu) {
        return "Tanggal " + (satu.hari().isBlank() ? ".".repeat(20) : satu.hari());
    }

    private void pair(String left, String right, CellLook look) {
        Row row = grid.row(next++, look.height(1));
        grid.over(row, 0, 1, left, look);
        grid.over(row, 2, 2, right, look);
    }
}
