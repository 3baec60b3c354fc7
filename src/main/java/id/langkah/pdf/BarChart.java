package id.langkah.pdf;

import id.langkah.domain.Angka;
import id.langkah.domain.naskah.Grafik;
import id.langkah.domain.naskah.Seri;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;

/** Draws grouped bars with a name below each group and the figure on each bar. */
final class BarChart implements FramedRows.Figure {
    static final double HEIGHT = 170;

    private static final double SMALL = 7;
    private static final double LEGEND = 16;
    private static final double NAMES = 26;
    private static final double TOP = 12;
    private static final double GAP = 0.3;
    private static final double WIDEST = 46;
    private static final double[] GREYS = {0.35, 0.7, 0.85};

    private final Document document;
    private final Grafik grafik;
    private final double width;
    private final double most;

    BarChart(Document document, Grafik grafik, double width) {
        this.document = document;
        this.grafik = grafik;
        this.width = width;
        this.most = grafik.seri().stream()
                .flatMap(seri -> seri.nilai().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(0);
    }

    @Override
    public void draw(Canvas canvas, double top) throws IOException {
        canvas.element("Figure", "Grafik batang: " + grafik.judul(), () -> {
            double bottom = top + HEIGHT - NAMES;
            double highest = HEIGHT - NAMES - LEGEND - TOP;
            legend(canvas, top);
            int groups = Math.max(1, grafik.kategori().size());
            double each = width / groups;
            double bar = Math.min(WIDEST, each * (1 - GAP) / grafik.seri().size());
            for (int i = 0; i < grafik.kategori().size(); i++) {
                double middle = Paper.MARGIN + (i + 0.5) * each;
                double left = middle - bar * grafik.seri().size() / 2;
                for (int j = 0; j < grafik.seri().size(); j++) {
                    BigDecimal value = grafik.seri().get(j).nilai().get(i);
                    if (value != null) {
                        bar(canvas, left + j * bar, bottom, bar, value, highest, GREYS[j % GREYS.length]);
                    }
                }
                new Block(each - 2)
                        .centred(document.regular, SMALL, grafik.kategori().get(i))
                        .draw(canvas, middle - each / 2 + 1, bottom + 3);
            }
            canvas.line(Paper.MARGIN, bottom, Paper.MARGIN + width, bottom);
        });
    }

    private void bar(Canvas canvas, double x, double bottom, double wide, BigDecimal value, double highest, double grey)
            throws IOException {
        double high = most > 0 ? Math.max(0, value.doubleValue()) / most * highest : 0;
        canvas.shade(x, bottom - high, wide, high, grey);
        String figure = Angka.write(value, 2);
        double at = x + (wide - document.regular.width(figure, SMALL)) / 2;
        canvas.text(document.regular, SMALL, at, bottom - high - 2, figure);
    }

    private void legend(Canvas canvas, double top) throws IOException {
        double x = Paper.MARGIN;
        for (int j = 0; j < grafik.seri().size(); j++) {
            Seri seri = grafik.seri().get(j);
            String name = document.regular.clean(
                    grafik.satuan().isBlank() ? seri.nama() : seri.nama() + " (" + grafik.satuan() + ")");
            canvas.shade(x, top + 2, SMALL, SMALL, GREYS[j % GREYS.length]);
            canvas.text(document.regular, SMALL, x + SMALL + 3, top + 2 + SMALL - 1, name);
            x += SMALL + 3 + document.regular.width(name, SMALL) + 2 * SMALL;
        }
    }
}
