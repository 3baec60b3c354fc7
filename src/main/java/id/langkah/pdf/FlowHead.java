package id.langkah.pdf;

import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.bagan.TataForm;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Draws the head of the flowchart table: two rows, where the lower one divides pelaksana and mutu baku. */
final class FlowHead {
    private static final double GREY = 0.92;

    private final Document document;
    private final Canvas canvas;
    private final TataForm tata;
    private final List<Kolom> kolom;

    FlowHead(Document document, Canvas canvas, TataForm tata, List<Kolom> kolom) {
        this.document = document;
        this.canvas = canvas;
        this.tata = tata;
        this.kolom = kolom;
    }

    void draw(double x, double y) throws IOException {
        double wide = kolom.stream().mapToDouble(tata::lebar).sum();
        canvas.shade(x, y, wide, tata.tinggiKepala(), GREY);
        canvas.row(() -> upper(x, y));
        canvas.row(() -> lower(x, y + tata.kepalaAtas()));
    }

    private void upper(double x, double y) throws IOException {
        double left = x;
        for (Kolom butir : kolom) {
            double at = left;
            double width = tata.lebar(butir);
            String kata = tata.form().kepala(butir);
            if (butir == Kolom.PELAKSANA) {
                canvas.cell(true, 1, names().size(), () -> box(at, y, width, tata.kepalaAtas(), kata));
            } else if (butir == Kolom.KELENGKAPAN) {
                mutuBaku(at, y);
            } else if (!butir.isMutuBaku()) {
                canvas.cell(true, 2, 1, () -> box(at, y, width, tata.tinggiKepala(), kata));
            }
            left += width;
        }
    }

    private void mutuBaku(double x, double y) throws IOException {
        List<Kolom> below = kolom.stream().filter(Kolom::isMutuBaku).toList();
        double width = below.stream().mapToDouble(tata::lebar).sum();
        String kata = tata.form().kepalaMutuBaku();
        canvas.cell(true, 1, below.size(), () -> box(x, y, width, tata.kepalaAtas(), kata));
    }

    private void lower(double x, double y) throws IOException {
        double left = x;
        for (Kolom butir : kolom) {
            double at = left;
            if (butir == Kolom.PELAKSANA) {
                names(at, y);
            } else if (butir.isMutuBaku()) {
                String kata = tata.form().kepala(butir);
                canvas.cell(true, () -> box(at, y, tata.lebar(butir), tata.kepalaBawah(), kata));
            }
            left += tata.lebar(butir);
        }
    }

    private List<String> names() {
        return tata.form().pelaksana();
    }

    /** The names of the pelaksana, level or written upwards. */
    private void names(double x, double y) throws IOException {
        double left = x;
        for (String nama : names()) {
            double at = left;
            canvas.cell(true, () -> {
                if (tata.tegak()) {
                    upright(nama, at, y);
                } else {
                    box(at, y, tata.pelaksana(), tata.kepalaBawah(), nama, tata.hurufPelaksana());
                }
            });
            left += tata.pelaksana();
        }
    }

    private void upright(String nama, double x, double y) throws IOException {
        double size = tata.hurufPelaksana();
        double tall = tata.kepalaBawah();
        canvas.box(x, y, tata.pelaksana(), tall);
        List<String> lines = document.bold.wrap(nama, size, tall - 2 * TataForm.PADDING);
        double line = size * TataForm.LEADING;
        double first = x + (tata.pelaksana() - lines.size() * line) / 2 + FlowPages.ASCENT * size;
        canvas.element(StandardStructureTypes.P, () -> {
            double baseline = first;
            for (String teks : lines) {
                canvas.textUp(document.bold, size, baseline, y + tall - TataForm.PADDING, teks);
                baseline += line;
            }
        });
    }

    private void box(double x, double y, double width, double tall, String text) throws IOException {
        box(x, y, width, tall, text, tata.huruf());
    }

    private void box(double x, double y, double width, double tall, String text, double size) throws IOException {
        canvas.box(x, y, width, tall);
        List<String> lines = document.bold.wrap(text, size, width - 2 * TataForm.PADDING + 1);
        double top = y + (tall - lines.size() * size * TataForm.LEADING) / 2;
        canvas.element(
                StandardStructureTypes.P,
                () -> FlowPages.lines(canvas, document.bold, size, lines, x, width, top, true));
    }
}
