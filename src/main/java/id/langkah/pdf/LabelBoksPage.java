package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.rekap.Boks;
import id.langkah.domain.rekap.DaftarArsip;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes labels for the boxes of the archive, two per page: the office, the number in large
 * letters, and the contents. What does not fit continues on another label.
 */
public final class LabelBoksPage {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final double OFFICE = 11;
    private static final double NUMBER = 40;
    private static final double PLACE = 11;
    private static final double TEXT = 9;
    private static final double PADDING = 12;
    private static final double BETWEEN = 24;
    private static final double BORDER = 1.4;
    private static final List<Double> SHARES = List.of(0.18, 0.44, 0.24, 0.14);
    private static final List<String> TITLES = List.of("Kode klasifikasi", "Uraian", "Kurun waktu", "Jumlah");

    private final Document document;
    private final Kantor kantor;
    private final Paper paper;
    private final double width;
    private final double height;
    private final List<Label> labels = new ArrayList<>();

    private record Label(Boks boks, int part, List<EntriArsip> entri) {}

    private LabelBoksPage(Document document, Kantor kantor) {
        this.document = document;
        this.kantor = kantor;
        this.paper = Paper.portrait(kantor.kertas());
        this.width = paper.innerWidth();
        this.height = (paper.bottom() - Paper.MARGIN - BETWEEN) / 2;
    }

    /**
     * Writes the labels of all boxes that have a number; when there is none, a page without labels.
     * The same list and office give the same bytes.
     *
     * @throws IOException when the stream cannot be written
     */
    public static void write(DaftarArsip daftar, Kantor kantor, OutputStream out) throws IOException {
        try (var document = new Document("Label Boks Arsip", kantor.nama(), DocumentId.of(daftar))) {
            var page = new LabelBoksPage(document, kantor);
            daftar.boks().stream().filter(boks -> !boks.nomor().isBlank()).forEach(page::split);
            page.draw();
            document.save(out);
        }
    }

    /** Splits a box into as many labels as its entries need. */
    private void split(Boks boks) {
        double room = height - head(boks, 1).height() - headings().height() - 3 * PADDING;
        var entri = new ArrayList<EntriArsip>();
        double used = 0;
        int part = 1;
        for (EntriArsip entriArsip : boks.entri()) {
            double high = rowHeight(entriArsip);
            if (!entri.isEmpty() && used + high > room) {
                labels.add(new Label(boks, part++, List.copyOf(entri)));
                entri.clear();
                used = 0;
            }
            entri.add(entriArsip);
            used += high;
        }
        labels.add(new Label(boks, part, entri));
    }

    private void draw() throws IOException {
        if (labels.isEmpty()) {
            Canvas canvas = document.page(paper);
            new Block(width)
                    .text(document.regular, TEXT + 2, "Belum ada arsip yang memiliki nomor boks.")
                    .draw(canvas, Paper.MARGIN, Paper.MARGIN);
        }
        for (int i = 0; i < labels.size(); i++) {
            Canvas canvas = i % 2 == 0 ? document.page(paper) : document.last();
            double y = Paper.MARGIN + (i % 2) * (height + BETWEEN);
            draw(canvas, y, labels.get(i));
            if (i % 2 == 1) {
                cut(canvas, y - BETWEEN / 2);
            }
        }
    }

    /** Draws the line for cutting. */
    private void cut(Canvas canvas, double y) throws IOException {
        canvas.lineWidth(0.5);
        canvas.ink(0.6);
        double right = Paper.MARGIN + width;
        for (double x = Paper.MARGIN; x < right; x += 8) {
            canvas.line(x, y, Math.min(right, x + 4), y);
        }
        canvas.ink(0);
    }

    private Block head(Boks boks, int part) {
        var head = new Block(width - 2 * PADDING);
        for (String line : kantor.kop()) {
            boolean address = Kantor.isAlamat(line);
            if (!address && !line.isBlank()) {
                head.centred(document.bold, OFFICE, line.toUpperCase(INDONESIA));
            }
        }
        head.gap(document.regular, 6);
        String number = boks.kata().toUpperCase(INDONESIA);
        head.centred(document.bold, fitting(number), number);
        if (!boks.lokasi().isBlank()) {
            head.centred(document.regular, PLACE, boks.lokasi());
        }
        if (part > 1) {
            head.centred(document.regular, PLACE, "Lanjutan " + (part - 1));
        }
        return head.gap(document.regular, 8);
    }

    /** The font size at which a long number fits. */
    private double fitting(String number) {
        double room = width - 2 * PADDING;
        double wide = document.bold.width(document.bold.clean(number), NUMBER);
        return wide <= room ? NUMBER : Math.max(OFFICE, NUMBER * room / wide);
    }

    private Block headings() {
        return new Block(width).text(document.bold, TEXT, "Kode");
    }

    private List<Block> cells(EntriArsip entriArsip) {
        return List.of(
                cell(0).text(document.regular, TEXT, entriArsip.kodeKlasifikasi()),
                cell(1).text(document.regular, TEXT, entriArsip.uraian()),
                cell(2).text(document.regular, TEXT, entriArsip.kurunWaktu()),
                cell(3).text(document.regular, TEXT, entriArsip.jumlahTercetak()));
    }

    private double rowHeight(EntriArsip entriArsip) {
        return cells(entriArsip).stream().mapToDouble(Block::height).max().orElse(0) + 4;
    }

    private Block cell(int column) {
        return new Block(SHARES.get(column) * (width - 2 * PADDING) - 4);
    }

    private void draw(Canvas canvas, double top, Label label) throws IOException {
        canvas.lineWidth(BORDER);
        canvas.box(Paper.MARGIN, top, width, height);
        double y = top + PADDING;
        Block head = head(label.boks(), label.part());
        head.draw(canvas, Paper.MARGIN + PADDING, y);
        y += head.height();
        var titles = new ArrayList<Block>();
        for (int i = 0; i < TITLES.size(); i++) {
            titles.add(cell(i).text(document.bold, TEXT, TITLES.get(i)));
        }
        y = row(canvas, y, titles);
        for (EntriArsip entriArsip : label.entri()) {
            y = row(canvas, y, cells(entriArsip));
        }
    }

    private double row(Canvas canvas, double y, List<Block> cells) throws IOException {
        double x = Paper.MARGIN + PADDING;
        double high = 0;
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).draw(canvas, x, y + 2);
            x += SHARES.get(i) * (width - 2 * PADDING);
            high = Math.max(high, cells.get(i).height());
        }
        double below = y + high + 4;
        canvas.lineWidth(0.4);
        canvas.line(Paper.MARGIN + PADDING, below, Paper.MARGIN + width - PADDING, below);
        return below;
    }
}
