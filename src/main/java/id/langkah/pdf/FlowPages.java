package id.langkah.pdf;

import id.langkah.domain.Kantor;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.TataForm;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Writes the flowchart pages: the table of aktivitas with the chart in its pelaksana columns. */
final class FlowPages {
    private static final double BORDER = 0.5;
    private static final double PALE = 0.55;

    /** The distance of the baseline from the top of its line, as a multiple of the font size. */
    static final double ASCENT = 0.98;

    private final Document document;
    private final Paper paper;
    private final TataForm tata;

    FlowPages(Document document, Kantor kantor, FormSop form) {
        this.document = document;
        this.paper = Paper.landscape(kantor.kertas());
        this.tata = TataForm.of(form, paper.innerWidth(), paper.innerHeight());
    }

    void draw() throws IOException {
        List<Halaman> pages = tata.bagan().halaman();
        for (Halaman halaman : pages) {
            for (List<Kolom> kolom : tata.lembar()) {
                draw(halaman, kolom, halaman.equals(pages.getLast()));
            }
        }
    }

    private void draw(Halaman halaman, List<Kolom> kolom, boolean last) throws IOException {
        Canvas canvas = document.page(paper);
        double wide = kolom.stream().mapToDouble(tata::lebar).sum();
        double x = Paper.MARGIN + Math.max(0, (paper.innerWidth() - wide) / 2);
        double y = Paper.MARGIN + tata.tinggiJudul() + tata.tinggiKepala();
        if (halaman.dari() == 0 && kolom.contains(Kolom.PELAKSANA)) {
            canvas.element(StandardStructureTypes.H1, () -> title(canvas));
        } else {
            canvas.artifact(() -> title(canvas));
        }
        canvas.lineWidth(BORDER);
        new FlowHead(document, canvas, tata, kolom).draw(x, Paper.MARGIN + tata.tinggiJudul());
        grid(canvas, halaman, kolom, x, y);
        for (int row = halaman.dari(); row < halaman.sampai(); row++) {
            int baris = row;
            canvas.row(() -> row(canvas, halaman, kolom, baris, x, y));
        }
        chart(canvas, halaman, kolom, x, y);
        if (last) {
            double below = y + halaman.tinggi() + 4;
            lines(canvas, document.regular, TataForm.NOTE, List.of(tata.catatan()), x, wide, below, false);
        }
    }

    /** Writes the texts of a row, with one cell over all pelaksana columns for the symbols. */
    private void row(Canvas canvas, Halaman halaman, List<Kolom> kolom, int row, double x, double y)
            throws IOException {
        double left = x;
        for (Kolom butir : kolom) {
            double at = left;
            if (butir == Kolom.PELAKSANA) {
                canvas.cell(false, 1, tata.form().pelaksana().size(), () -> {});
            } else {
                canvas.cell(false, () -> text(canvas, halaman, butir, row, at, y));
            }
            left += tata.lebar(butir);
        }
    }

    private void title(Canvas canvas) throws IOException {
        double wide = paper.innerWidth();
        lines(canvas, document.bold, tata.hurufJudul(), tata.judul(), Paper.MARGIN, wide, Paper.MARGIN, true);
    }

    /** Draws the chart, with a description in words for readers who cannot see it. */
    private void chart(Canvas canvas, Halaman halaman, List<Kolom> kolom, double x, double y) throws IOException {
        if (kolom.contains(Kolom.PELAKSANA)) {
            double left = x + tata.lebar(Kolom.NOMOR) + tata.lebar(Kolom.URAIAN);
            canvas.element(
                    StandardStructureTypes.Figure,
                    tata.teksBagan(halaman),
                    () -> new BaganDrawing(document, canvas, left, y).draw(halaman));
        }
    }

    /** Writes the text of a cell, vertically centred. */
    private void text(Canvas canvas, Halaman halaman, Kolom kolom, int row, double x, double y) throws IOException {
        List<String> texts = tata.baris().get(row).sel(kolom);
        double tall = texts.size() * tata.huruf() * TataForm.LEADING;
        double top = y + halaman.atas(row) + (halaman.tinggi(row) - tall) / 2;
        canvas.element(
                StandardStructureTypes.P,
                () -> cell(
                        canvas, document.regular, tata.huruf(), texts, x, tata.lebar(kolom), top, kolom.isCentred()));
    }

    private void cell(
            Canvas canvas,
            Face face,
            double size,
            List<String> texts,
            double x,
            double width,
            double y,
            boolean centred)
            throws IOException {
        double inner = width - 2 * TataForm.PADDING;
        lines(canvas, face, size, texts, x + TataForm.PADDING, inner, y, centred);
    }

    /** Writes lines below each other; a line wider than expected is set in a smaller size. */
    static void lines(
            Canvas canvas,
            Face face,
            double size,
            List<String> texts,
            double x,
            double width,
            double y,
            boolean centred)
            throws IOException {
        double top = y;
        for (String text : texts) {
            String clean = face.clean(text);
            double wide = face.width(clean, size);
            double fits = wide > width ? size * width / wide : size;
            double indent = centred ? Math.max(0, (width - wide) / 2) : 0;
            canvas.text(face, fits, x + indent, top + ASCENT * size, clean);
            top += size * TataForm.LEADING;
        }
    }

    /** Draws the lines of the table; those between rows and columns are paler than the arrows. */
    private void grid(Canvas canvas, Halaman halaman, List<Kolom> kolom, double x, double y) throws IOException {
        double bottom = y + halaman.tinggi();
        var at = new ArrayList<Double>();
        double right = x;
        for (Kolom butir : kolom) {
            int count = butir == Kolom.PELAKSANA ? tata.form().pelaksana().size() : 1;
            for (int i = 0; i < count; i++) {
                right += tata.lebar(butir) / count;
                at.add(right);
            }
        }
        canvas.ink(PALE);
        for (double line : halaman.atas()) {
            canvas.line(x, y + line, right, y + line);
        }
        for (double line : at) {
            canvas.line(line, y, line, bottom);
        }
        canvas.ink(0);
        canvas.box(x, y, right - x, bottom - y);
    }
}
