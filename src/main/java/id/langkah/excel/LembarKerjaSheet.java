package id.langkah.excel;

import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/**
 * Lembar Kerja Identifikasi Kegiatan: A what the activity is, B its steps at the beginning, in the
 * middle and at the end, C the same numbered.
 */
final class LembarKerjaSheet {
    /** In characters: label, number, text. */
    private static final List<Double> WIDTHS = List.of(30.0, 6.0, 62.0);

    private static final int TEXT = 2;
    private static final int MOST_LINES = 20;
    private static final float GAP = 10;

    private final Sop sop;
    private final Kertas kertas;
    private final Grid grid;
    private int next;

    LembarKerjaSheet(Sheet sheet, Styles styles, Sop sop, Kertas kertas) {
        this.sop = sop;
        this.kertas = kertas;
        this.grid = new Grid(sheet, styles, WIDTHS);
    }

    void write() {
        grid.line(next++, "LEMBAR KERJA IDENTIFIKASI KEGIATAN", CellLook.TITLE);
        part("A. Data Kegiatan");
        LembarKerja lembar = sop.lembarKerja();
        row("1. Judul SOP", sop.nama());
        row("2. Jenis Kegiatan", lembar.jenisKegiatan());
        row("3. Penanggung Jawab", "");
        row("    a. Produk", lembar.penanggungJawabProduk());
        row("    b. Kegiatan", lembar.penanggungJawabKegiatan());
        row("4. Scope (Ruang Lingkup)", lembar.ruangLingkup());
        part("B. Identifikasi Kegiatan");
        row("Judul Kegiatan", sop.nama());
        for (Tahap tahap : Tahap.values()) {
            row("Langkah " + tahap.kata(), summary(steps(tahap)));
        }
        part("C. Identifikasi Langkah");
        for (Tahap tahap : Tahap.values()) {
            numbered(tahap);
        }
        grid.sheet().setDisplayGridlines(false);
        new Layout(kertas, false).fit(grid.sheet(), 0, FormSop.nama(sop));
    }

    private void part(String title) {
        grid.row(next++, GAP);
        grid.row(next, CellLook.LABEL.height(1) + 4);
        grid.block(next, next, 0, TEXT, title, CellLook.LABEL);
        next++;
    }

    private void row(String label, String value) {
        int lines = grid.lines(1, TEXT, value, CellLook.BODY);
        grid.row(next, CellLook.BODY.height(lines) + 3);
        grid.block(next, next, 0, 0, label, CellLook.BODY);
        grid.block(next, next, 1, TEXT, value, CellLook.BODY);
        next++;
    }

    /** The steps' wordings, or where to find them when they are too many for one cell. */
    private String summary(List<Integer> steps) {
        List<String> uraian =
                steps.stream().map(i -> sop.aktivitas().get(i).uraian()).toList();
        String all = String.join("; ", uraian);
        if (grid.lines(1, TEXT, all, CellLook.BODY) <= MOST_LINES) {
            return all;
        }
        int first = sop.aktivitas().get(steps.getFirst()).nomor();
        int last = sop.aktivitas().get(steps.getLast()).nomor();
        return "Aktivitas %d sampai dengan %d, lihat bagian C".formatted(first, last);
    }

    private void numbered(Tahap tahap) {
        List<Integer> steps = steps(tahap);
        int top = next;
        for (int i : steps) {
            String uraian = sop.aktivitas().get(i).uraian();
            int lines = grid.lines(TEXT, TEXT, uraian, CellLook.BODY);
            Row row = grid.row(next++, CellLook.BODY.height(lines) + 3);
            grid.dress(row, 0, TEXT, CellLook.BODY);
            grid.put(row.getCell(1), sop.aktivitas().get(i).nomor(), ColumnKind.ORDINAL, CellLook.BODY);
            grid.put(row.getCell(TEXT), uraian, ColumnKind.TEXT, CellLook.BODY);
        }
        if (steps.isEmpty()) {
            grid.dress(grid.row(next++, CellLook.BODY.height(1) + 3), 0, TEXT, CellLook.BODY);
        }
        grid.block(top, next - 1, 0, 0, "Langkah " + tahap.kata(), CellLook.ENTRY);
    }

    private List<Integer> steps(Tahap tahap) {
        return IntStream.range(0, sop.aktivitas().size())
                .filter(i -> sop.tahap(i) == tahap)
                .boxed()
                .toList();
    }
}
