package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Formulir;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;

/** The letter that asks a bidang for its figures. */
final class SuratSheet {
    static final String NAME = "Surat";

    private static final List<Double> WIDTHS = List.of(11.0, 3.0, 34.0, 14.0, 34.0);
    private static final float GAP = 10;

    private final Grid grid;
    private final Formulir formulir;
    private final Kantor kantor;
    private int next;

    SuratSheet(Sheet sheet, Styles styles, Formulir formulir, Kantor kantor) {
        this.grid = new Grid(sheet, styles, WIDTHS);
        this.formulir = formulir;
        this.kantor = kantor;
    }

    void write() {
        PermintaanData permintaan = formulir.permintaan();
        next = new Letterhead(grid, kantor).write();
        grid.row(next++, GAP);
        field("Nomor", permintaan.nomorSurat().isBlank() ? ".".repeat(24) : permintaan.nomorSurat());
        field("Sifat", "Biasa");
        field("Lampiran", "1 (satu) berkas formulir");
        field("Hal", formulir.hal());
        grid.row(next++, GAP);
        paragraph("Yth. " + permintaan.bidang());
        paragraph("di tempat");
        grid.row(next++, GAP);
        formulir.pembuka().forEach(this::paragraph);
        table();
        grid.row(next++, GAP);
        formulir.penutup().forEach(this::paragraph);
        new Foot(grid, kantor).write(next, List.of(), permintaan.tanggalMinta());
        Sheet sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        sheet.protectSheet("");
        var layout = new Layout(kantor.kertas(), false);
        layout.fit(sheet, layout.pages(grid), formulir.hal() + " · " + Tanggal.panjang(permintaan.tanggalMinta()));
    }

    private void field(String label, String value) {
        int lines = grid.lines(2, grid.last(), value, CellLook.TEXT);
        Row row = grid.row(next++, CellLook.TEXT.height(lines));
        grid.put(row.createCell(0), label, ColumnKind.TEXT, CellLook.TEXT);
        grid.put(row.createCell(1), ":", ColumnKind.TEXT, CellLook.TEXT);
        grid.over(row, 2, grid.last(), value, CellLook.TEXT);
    }

    private void paragraph(String text) {
        grid.line(next++, text, CellLook.TEXT);
    }

    private void table() {
        grid.row(next++, GAP / 2);
        Row head = grid.row(next, CellLook.HEADING.height(1) + 4);
        grid.dress(head, 0, grid.last(), CellLook.HEADING);
        grid.put(head.getCell(0), "No", ColumnKind.WORD, CellLook.HEADING);
        grid.put(head.getCell(1), "Indikator", ColumnKind.WORD, CellLook.HEADING);
        grid.merge(next, next, 1, 2);
        grid.put(head.getCell(3), "Satuan", ColumnKind.WORD, CellLook.HEADING);
        grid.put(head.getCell(4), "Sumber data", ColumnKind.WORD, CellLook.HEADING);
        next++;
        int number = 1;
        for (IndikatorTercatat tercatat : formulir.indikator()) {
            var satu = tercatat.indikator();
            int lines = Math.max(
                    grid.lines(1, 2, satu.nama(), CellLook.BODY),
                    grid.lines(4, 4, satu.uraian().sumberData(), CellLook.BODY));
            Row row = grid.row(next, CellLook.BODY.height(lines) + 2);
            grid.dress(row, 0, grid.last(), CellLook.BODY);
            grid.put(row.getCell(0), number++, ColumnKind.ORDINAL, CellLook.BODY);
            grid.put(row.getCell(1), satu.nama(), ColumnKind.TEXT, CellLook.BODY);
            grid.merge(next, next, 1, 2);
            grid.put(row.getCell(3), satu.ukuran().satuan(), ColumnKind.WORD, CellLook.BODY);
            grid.put(row.getCell(4), satu.uraian().sumberData(), ColumnKind.TEXT, CellLook.BODY);
            next++;
        }
    }
}
