package id.langkah.ui.kit.bagan;

import id.langkah.domain.bagan.Bagan;
import id.langkah.domain.bagan.ChartMeasures;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * The table of aktivitas with the chart in its pelaksana columns, on one endless page. Its size
 * follows from its texts; it does not scroll by itself.
 */
final class FormBody extends Region {
    private static final double PADDING_EM = 0.5;
    private static final double LOWEST_ROW_EM = 5;
    private static final double STRIP_EM = 2;
    /** The distance of an arrow from a line beside it, in em; 1.5 mm at a letter height of 3.4 mm. */
    private static final double JARAK_EM = 0.45;

    private final BaganPane.Kolom kolom;
    private final Text em = new Text("m");
    private final Group drawing = new Group();
    private final ReadOnlyObjectWrapper<Drawn> drawn;
    private Sop sop;
    private List<StepMark> tanda = List.of();
    private List<Double> tops = List.of(0.0);
    private @Nullable Font drawnIn;

    FormBody(Sop sop, BaganPane.Kolom kolom) {
        this.sop = sop;
        this.kolom = kolom;
        drawn = new ReadOnlyObjectWrapper<>(
                new Drawn(sop, Columns.of(sop, em.getFont().getSize(), kolom)));
        getStyleClass().add("bagan");
        em.setVisible(false);
        em.setManaged(false);
        drawing.setManaged(false);
        getChildren().addAll(drawing, em);
        em.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    /**
     * Shows an SOP.
     *
     * @param tanda the state of each aktivitas; empty without a run
     */
    void show(Sop sop, List<StepMark> tanda) {
        this.sop = sop;
        this.tanda = List.copyOf(tanda);
        drawnIn = null;
        requestLayout();
    }

    /** An SOP with the columns computed for it; both change together. */
    record Drawn(Sop sop, Columns columns) {}

    /** The SOP that is drawn, which is the one shown last as soon as it is laid out. */
    ReadOnlyObjectProperty<Drawn> drawn() {
        return drawn.getReadOnlyProperty();
    }

    Font font() {
        return em.getFont();
    }

    /** The top of a row in pixels; for the number of rows, the bottom of the last row. */
    double top(int row) {
        draw();
        return tops.get(Math.min(row, tops.size() - 1));
    }

    /** The row at a height; -1 below the last row. */
    int rowAt(double y) {
        for (int row = 0; row + 1 < tops.size(); row++) {
            if (y < tops.get(row + 1)) {
                return row;
            }
        }
        return -1;
    }

    @Override
    protected double computePrefWidth(double height) {
        draw();
        return drawn.get().columns().width() + 1;
    }

    @Override
    protected double computePrefHeight(double width) {
        draw();
        return tops.getLast() + 1;
    }

    @Override
    protected void layoutChildren() {
        draw();
    }

    private void draw() {
        if (em.getFont().equals(drawnIn)) {
            return;
        }
        drawnIn = em.getFont();
        double size = drawnIn.getSize();
        Columns now = Columns.of(sop, size, kolom);
        drawing.getChildren().clear();
        var texts = new ArrayList<RowTexts>();
        var heights = new ArrayList<Double>();
        for (int row = 0; row < sop.aktivitas().size(); row++) {
            var cells = new RowTexts(
                    em,
                    now,
                    PADDING_EM * size,
                    FormCells.of(FormSop.of(sop), row, now),
                    tanda(row),
                    kolom != BaganPane.Kolom.NOMOR);
            texts.add(cells);
            heights.add((double) Math.round(Math.max(LOWEST_ROW_EM * size, cells.height() + 2 * PADDING_EM * size)));
        }
        Bagan bagan = Bagan.of(
                sop,
                new ChartMeasures(
                        now.width(now.firstPelaksana()),
                        heights,
                        Double.POSITIVE_INFINITY,
                        STRIP_EM * size,
                        JARAK_EM * size));
        bagan.halaman().forEach(page -> draw(page, texts, now));
        drawing.applyCss(); // Without this, shapes drawn during layout would be black in their first frame.
        drawn.set(new Drawn(sop, now));
    }

    private void draw(Halaman page, List<RowTexts> texts, Columns now) {
        tops = page.atas();
        double bottom = tops.getLast();
        for (int row = 0; row < page.jumlahBaris(); row++) {
            var band = new Rectangle(0, tops.get(row), now.width(), page.tinggi(row));
            band.getStyleClass().addAll("bagan-baris", tanda(row).kelas());
            drawing.getChildren().add(band);
        }
        for (double top : tops) {
            line(0, top, now.width(), top);
        }
        for (double left : now.left()) {
            line(left, 0, left, bottom);
        }
        for (int row = 0; row < texts.size(); row++) {
            drawing.getChildren().addAll(texts.get(row).place(tops.get(row), page.tinggi(row)));
        }
        var chart = new Group(Shapes.of(page, this::tanda));
        chart.setTranslateX(now.left(now.firstPelaksana()));
        drawing.getChildren().add(chart);
    }

    private void line(double x1, double y1, double x2, double y2) {
        var line = new Line(x1 + 0.5, y1 + 0.5, x2 + 0.5, y2 + 0.5);
        line.getStyleClass().add("bagan-garis");
        drawing.getChildren().add(line);
    }

    private StepMark tanda(int row) {
        return row < tanda.size() ? tanda.get(row) : StepMark.NONE;
    }

    /** Sets what happens when a row is clicked. */
    void onClick(Consumer<Integer> rowClicked) {
        setOnMouseClicked(click -> {
            int row = rowAt(click.getY());
            if (row >= 0 && click.isStillSincePress()) {
                rowClicked.accept(row);
            }
        });
    }
}
