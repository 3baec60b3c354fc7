package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.DaftarIsi;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.NomorGambar;
import id.langkah.domain.naskah.Tanda;
import id.langkah.excel.kit.CellLook;
import id.langkah.excel.kit.ColumnEdges;
import id.langkah.excel.kit.ColumnKind;
import id.langkah.excel.kit.Grid;
import id.langkah.excel.kit.Layout;
import id.langkah.excel.kit.Letterhead;
import id.langkah.excel.kit.PageBreaks;
import id.langkah.excel.kit.SheetSignature;
import id.langkah.excel.kit.Styles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes a paper onto a sheet whose columns match the lines of the paper's tables. */
final class NaskahSheet {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float GAP = 8;

    /** The most lines of a row; Excel allows at most 409 points. A longer row continues in the next one. */
    private static final int MOST_LINES = 28;

    private static final float PADDING = 5;

    private final Naskah naskah;
    private final Kantor kantor;
    private final ColumnEdges edges;
    private final Grid grid;
    private final NomorGambar nomor = new NomorGambar();
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
        boolean headed = naskah.kepala() == Kepala.LENGKAP || naskah.kepala() == Kepala.SURAT;
        next = headed ? new Letterhead(grid, kantor).write() : 0;
        if (naskah.kepala() != Kepala.SURAT && !naskah.judul().isBlank()) {
            grid.line(next++, naskah.judul().toUpperCase(INDONESIA), CellLook.TITLE);
            naskah.subjudul().forEach(line -> grid.line(next++, line, CellLook.PERIOD));
        }
        for (Bagian bagian : naskah.bagian()) {
            // A signature never stands on a page alone.
            joined = groups.size() == 1 || bagian instanceof TandaTangan;
            begin();
            grid.row(next++, GAP);
            joined = true;
            write(bagian);
        }
        grid.sheet().setDisplayGridlines(false);
        var layout = new Layout(kantor.kertas(), naskah.rebah());
        int pages = layout.pages(grid);
        layout.fit(grid.sheet(), pages, naskah.judul());
        if (pages == 0) {
            turnPages(new PageBreaks(grid.sheet(), layout.fitted(grid.wide())));
        }
    }

    /** Marks a place where a page may begin, unless the next part must stay with the one before. */
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
            case Paragraf paragraf -> text(paragraf.teks(), CellLook.TEXT);
            case Kosong kosong -> text(kosong.teks(), CellLook.NOTE);
            case DaftarIsi daftar ->
                naskah.daftarIsi()
                        .forEach(subjudul -> text(
                                "  ".repeat(subjudul.tingkat().nomor())
                                        + subjudul.teks().replace('\n', ' '),
                                CellLook.TEXT));
            case Grafik grafik -> chart(grafik);
            case Subjudul subjudul -> text(subjudul.teks(), CellLook.LABEL);
            case Isian isian -> isian.baris().forEach(this::field);
            case Tabel tabel -> table(tabel);
            case TandaTangan tandaTangan -> signatures(tandaTangan);
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

    /** Writes the figures of a chart as a table. */
    private void chart(Grafik grafik) {
        text(
                nomor.next(grafik).teks() + (grafik.satuan().isBlank() ? "" : " (" + grafik.satuan() + ")"),
                CellLook.LABEL);
        joined = true;
        table(grafik.tabel());
    }

    private void table(Tabel tabel) {
        if (!tabel.judul().isBlank()) {
            text(nomor.next(tabel).teks(), CellLook.LABEL);
            joined = true;
        }
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
     * Writes a framed row.
     *
     * @param from the first sheet column of each cell, followed by the sheet column after the last
     */
    private void cells(List<String> texts, List<Integer> from, List<Kolom> kolom, CellLook look) {
        begin();
        int lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, grid.lines(from.get(i), from.get(i + 1) - 1, texts.get(i), look));
        }
        if (lines > MOST_LINES) {
            parts(texts, from, kolom, look);
            return;
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

    /** Writes a row that is too long as several rows. */
    private void parts(List<String> texts, List<Integer> from, List<Kolom> kolom, CellLook look) {
        var wrapped = new ArrayList<List<String>>();
        int most = 0;
        for (int i = 0; i < texts.size(); i++) {
            wrapped.add(grid.wrap(from.get(i), from.get(i + 1) - 1, texts.get(i), look));
            most = Math.max(most, wrapped.get(i).size());
        }
        for (int line = 0; line < most; line += MOST_LINES) {
            var part = new ArrayList<String>();
            for (List<String> lines : wrapped) {
                int to = Math.min(lines.size(), line + MOST_LINES);
                part.add(line < to ? String.join("\n", lines.subList(line, to)) : "");
            }
            cells(part, from, kolom, look);
        }
    }

    private void signatures(TandaTangan signed) {
        begin();
        int above = signed.tanda().stream()
                .mapToInt(tanda -> tanda.atas().size())
                .max()
                .orElse(0);
        List<List<String>> lines =
                signed.tanda().stream().map(tanda -> lines(tanda, above)).toList();
        List<Integer> from = edges.signatures(lines.size());
        int rows = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            boolean name = i == above + SheetSignature.ROOM_TO_SIGN;
            int high = 1;
            for (int j = 0; j < lines.size(); j++) {
                String text = i < lines.get(j).size() ? lines.get(j).get(i) : "";
                high = Math.max(high, grid.lines(from.get(j), from.get(j + 1) - 1, text, CellLook.SIGNER));
            }
            grid.row(next, CellLook.SIGNATURE.height(high));
            for (int j = 0; j < lines.size(); j++) {
                String text = i < lines.get(j).size() ? lines.get(j).get(i) : "";
                CellLook look = name && signed.tanda().get(j).isBernama() ? CellLook.SIGNER : CellLook.SIGNATURE;
                grid.block(next, next, from.get(j), from.get(j + 1) - 1, text, look);
            }
            next++;
        }
    }

    /** The lines of a signature with room to sign; names of signatures side by side are at the same height. */
    private static List<String> lines(Tanda tanda, int above) {
        var lines =
                new ArrayList<String>(Collections.nCopies(above - tanda.atas().size(), ""));
        lines.addAll(tanda.atas());
        lines.addAll(Collections.nCopies(SheetSignature.ROOM_TO_SIGN, ""));
        lines.add(tanda.nama());
        lines.addAll(tanda.bawah());
        return lines;
    }
}
