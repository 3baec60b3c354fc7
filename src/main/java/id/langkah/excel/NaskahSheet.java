package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.Tanda;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a paper onto a sheet whose columns lie where the paper's tables have their lines. */
final class NaskahSheet {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float GAP = 8;
    private static final float PADDING = 5;
    private static final int ROOM_TO_SIGN = 4;

    private final Naskah naskah;
    private final Kantor kantor;
    private final ColumnEdges edges;
    private final Grid grid;
    private final List<Integer> groups = new ArrayList<>(List.of(0));
    private boolean joined = true;
    private int headerRow = -1;
    private int next;

    NaskahSheet(Sheet sheet, Styles styles, Naskah naskah, Kantor kantor) {
        this.naskah = naskah;
        this.kantor = kantor;
        this.edges = ColumnEdges.of(naskah);
        this.grid = new Grid(sheet, styles, edges.widths(naskah.rebah()));
    }

    void write() {
        next = new Letterhead(grid, kantor).write();
        grid.line(next++, naskah.judul().toUpperCase(INDONESIA), CellLook.TITLE);
        naskah.subjudul().forEach(line -> grid.line(next++, line, CellLook.PERIOD));
        for (Bagian bagian : naskah.bagian()) {
            // a signature never stands on a page alone
            joined = groups.size() == 1 || bagian instanceof TandaTangan;
            begin();
            grid.row(next++, GAP);
            joined = true;
            write(bagian);
        }
        grid.sheet().setDisplayGridlines(false);
        var layout = new Layout(kantor.kertas(), naskah.rebah());
        layout.fit(grid.sheet(), 0, naskah.judul());
        turnPages(new PageBreaks(grid.sheet(), layout.fitted(grid.wide())));
    }

    /** What comes next may begin a page, unless it is joined to what stands before it. */
    private void begin() {
        if (!joined) {
            groups.add(next);
        }
        joined = false;
    }

    private void turnPages(PageBreaks pages) {
        for (int i = 0; i < groups.size(); i++) {
            int from = groups.get(i);
            int to = i + 1 < groups.size() ? groups.get(i + 1) : next;
            double points = 0;
            for (int row = from; row < to; row++) {
                points += grid.sheet().getRow(row).getHeightInPoints();
            }
            pages.add(from, points);
            if (headerRow >= from && headerRow < to) {
                pages.repeat(grid.sheet().getRow(headerRow).getHeightInPoints());
            }
        }
    }

    private void write(Bagian bagian) {
        switch (bagian) {
            case Paragraf one -> text(one.teks(), CellLook.TEXT);
            case Subjudul one -> text(one.teks(), CellLook.LABEL);
            case Isian one -> one.baris().forEach(this::field);
            case Tabel one -> table(one);
            case TandaTangan one -> signatures(one);
        }
    }

    private void text(String text, CellLook look) {
        begin();
        int lines = grid.lines(0, grid.last(), text, look);
        grid.row(next, look.height(lines));
        grid.block(next, next, 0, grid.last(), text, look);
        next++;
    }

    private void field(Nama nama) {
        begin();
        int value = edges.label();
        String text = ": " + nama.nilai();
        int lines = grid.lines(value, grid.last(), text, CellLook.TEXT);
        grid.row(next, CellLook.TEXT.height(lines));
        grid.block(next, next, 0, value - 1, nama.nama(), CellLook.TEXT);
        grid.block(next, next, value, grid.last(), text, CellLook.TEXT);
        next++;
    }

    private void table(Tabel tabel) {
        List<Integer> from = edges.columns(tabel);
        int top = next;
        if (tabel.berjudul()) {
            List<String> names = tabel.kolom().stream().map(Kolom::nama).toList();
            cells(names, from, tabel.kolom(), CellLook.HEADING);
            joined = true;
        }
        for (Baris baris : tabel.baris()) {
            if (baris.pita()) {
                CellLook look = tabel.berjudul() ? CellLook.TOTAL : CellLook.ENTRY;
                cells(baris.sel(), List.of(0, grid.last() + 1), List.of(Kolom.of("", 1)), look);
                joined = true;
            } else {
                CellLook look = tabel.berjudul() ? CellLook.BODY : CellLook.ENTRY;
                cells(baris.sel(), from, tabel.kolom(), look);
            }
        }
        if (tabel.berjudul()) {
            grid.sheet().setRepeatingRows(new CellRangeAddress(top, top, 0, grid.last()));
            headerRow = top;
        }
    }

    /**
     * A framed row.
     *
     * @param from the first column of each cell, and last the one after all
     */
    private void cells(List<String> texts, List<Integer> from, List<Kolom> kolom, CellLook look) {
        begin();
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, grid.lines(from.get(i), from.get(i + 1) - 1, texts.get(i), look));
        }
        Row row = grid.row(next, look.height(lines) + PADDING);
        for (int i = 0; i < texts.size(); i++) {
            int to = from.get(i + 1) - 1;
            grid.dress(row, from.get(i), to, look);
            ColumnKind kind = kolom.get(i).tengah() ? ColumnKind.WORD : ColumnKind.TEXT;
            grid.put(row.getCell(from.get(i)), texts.get(i), kind, look);
            grid.merge(next, next, from.get(i), to);
        }
        next++;
    }

    private void signatures(TandaTangan signed) {
        begin();
        boolean roles = signed.tanda().stream().anyMatch(one -> !one.peran().isBlank());
        int above = roles ? 3 : 2;
        List<List<String>> lines =
                signed.tanda().stream().map(tanda -> lines(tanda, roles)).toList();
        List<Integer> from = edges.signatures(lines.size());
        int rows = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            // the name stands below the room to sign, which follows place, role and jabatan
            CellLook look = i == above + ROOM_TO_SIGN ? CellLook.SIGNER : CellLook.SIGNATURE;
            int high = 1;
            for (int j = 0; j < lines.size(); j++) {
                String text = i < lines.get(j).size() ? lines.get(j).get(i) : "";
                high = Math.max(high, grid.lines(from.get(j), from.get(j + 1) - 1, text, look));
            }
            grid.row(next, look.height(high));
            for (int j = 0; j < lines.size(); j++) {
                String text = i < lines.get(j).size() ? lines.get(j).get(i) : "";
                grid.block(next, next, from.get(j), from.get(j + 1) - 1, text, look);
            }
            next++;
        }
    }

    private static List<String> lines(Tanda tanda, boolean roles) {
        Pejabat pejabat = tanda.pejabat();
        var lines = new ArrayList<String>();
        lines.add(tanda.tempat());
        if (roles) {
            lines.add(tanda.peran());
        }
        lines.add(or(pejabat.jabatan()));
        for (int i = 0; i < ROOM_TO_SIGN; i++) {
            lines.add("");
        }
        lines.add(or(pejabat.nama()));
        if (!pejabat.pangkat().isBlank()) {
            lines.add(pejabat.pangkat());
        }
        lines.add("NIP. " + or(pejabat.nipTercetak()));
        return lines;
    }

    private static String or(String text) {
        return text.isBlank() ? Naskah.TITIK : text;
    }
}
