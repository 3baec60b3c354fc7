package id.langkah.pdf;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.Bagan;
import id.langkah.domain.bagan.ChartMeasures;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.sop.Sop;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The flowchart pages: the table of the aktivitas with the chart in its pelaksana columns. */
final class FlowPages {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double TITLE = 11;
    private static final double HIGHEST_TITLE = 60;
    private static final double TEXT = 7.5;
    private static final double NOTE = 7;
    private static final double LOWEST_ROW = 40;
    private static final double STRIP = 20;
    private static final double BORDER = 0.5;
    private static final double PALE = 0.55;

    private final Document document;
    private final Sop sop;
    private final Paper paper;
    private final FlowColumns columns;
    private final FlowHeader header;
    private final Block title;
    private final Block note;

    FlowPages(Document document, Kantor kantor, Sop sop) {
        this.document = document;
        this.sop = sop;
        this.paper = Paper.landscape(kantor.kertas());
        this.columns = FlowColumns.of(sop, paper.innerWidth());
        this.header = new FlowHeader(document, columns, sop.pelaksana());
        this.title = title();
        this.note = new Block(paper.innerWidth()).text(document.regular, NOTE, missing());
    }

    /** In smaller letters where it would take too much of the page. */
    private Block title() {
        String text = "SOP " + sop.nama().toUpperCase(INDONESIA);
        double size = TITLE;
        Block block;
        do {
            block = new Block(paper.innerWidth()).centred(document.bold, size, text);
            size *= 0.9;
        } while (block.height() > HIGHEST_TITLE);
        return block.gap(document.bold, 5);
    }

    private String missing() {
        String rows = sop.aktivitas().stream()
                .filter(satu -> satu.pelaksana().isEmpty())
                .map(satu -> String.valueOf(satu.nomor()))
                .collect(joining(", "));
        return rows.isEmpty() ? "" : "Pelaksana belum ditetapkan pada aktivitas " + rows + ".";
    }

    void draw() throws IOException {
        double top = Paper.MARGIN + title.height() + header.height();
        double notes = note.size() == 0 ? 0 : note.height() + 4;
        double room = Math.max(LOWEST_ROW + 2 * STRIP, paper.bottom() - top - notes);
        var rows = new ArrayList<FlowRow>();
        for (var aktivitas : sop.aktivitas()) {
            rows.add(FlowRow.of(document, columns, aktivitas, TEXT, room - 2 * STRIP));
        }
        List<Double> heights =
                rows.stream().map(row -> Math.max(LOWEST_ROW, row.height())).toList();
        double column = columns.jumlahPelaksana() == 0 ? 1 : columns.pelaksana();
        Bagan bagan = Bagan.of(sop, new ChartMeasures(column, heights, room, STRIP));
        double end = 0;
        for (Halaman halaman : bagan.halaman()) {
            end = draw(halaman, rows);
        }
        note.draw(document.last(), Paper.MARGIN, end + 4);
    }

    private double draw(Halaman halaman, List<FlowRow> rows) throws IOException {
        Canvas canvas = document.page(paper);
        double x = Paper.MARGIN;
        double y = Paper.MARGIN;
        title.draw(canvas, x, y);
        y += title.height();
        canvas.lineWidth(BORDER);
        header.draw(canvas, x, y);
        y += header.height();
        grid(canvas, halaman, x, y);
        for (int row = halaman.dari(); row < halaman.sampai(); row++) {
            rows.get(row).draw(canvas, x, y + halaman.atas(row), halaman.tinggi(row));
        }
        new BaganDrawing(document, canvas, x + columns.left(), y).draw(halaman);
        return y + halaman.tinggi();
    }

    /** The lines of the table; those between the rows and columns are paler than the arrows. */
    private void grid(Canvas canvas, Halaman halaman, double x, double y) throws IOException {
        double right = x + columns.width();
        double bottom = y + halaman.tinggi();
        canvas.ink(PALE);
        for (double line : halaman.atas()) {
            canvas.line(x, y + line, right, y + line);
        }
        var lines = new ArrayList<Double>(List.of(columns.nomor()));
        for (int i = 0; i <= columns.jumlahPelaksana(); i++) {
            lines.add(columns.left() + i * columns.pelaksana());
        }
        double at = columns.mutuBaku() + columns.kelengkapan();
        lines.add(at);
        lines.add(at + columns.waktu());
        lines.add(at + columns.waktu() + columns.output());
        for (double line : lines) {
            canvas.line(x + line, y, x + line, bottom);
        }
        canvas.ink(0);
        canvas.box(x, y, columns.width(), bottom - y);
    }
}
