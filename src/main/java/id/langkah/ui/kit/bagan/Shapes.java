package id.langkah.ui.kit.bagan;

import id.langkah.domain.bagan.Bidang;
import id.langkah.domain.bagan.Halaman;
import id.langkah.domain.bagan.Label;
import id.langkah.domain.bagan.Panah;
import id.langkah.domain.bagan.Simbol;
import id.langkah.domain.bagan.Titik;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/** Draws the symbols and arrows of a chart as vector shapes, which stay sharp at any zoom. */
final class Shapes {
    private static final double HEAD = 8;
    private static final double HEAD_HALF = 3.2;

    /** The height of a segilima above its point, as a fraction of the whole. */
    private static final double SHOULDER = 0.62;

    private static final double LETTER_WIDTH = 0.6;

    private final IntFunction<StepMark> tanda;
    private final List<Node> nodes = new ArrayList<>();

    private Shapes(IntFunction<StepMark> tanda) {
        this.tanda = tanda;
    }

    /**
     * The shapes of a page, in the units of the page.
     *
     * @param tanda gives the state of a row's step
     */
    static List<Node> of(Halaman halaman, IntFunction<StepMark> tanda) {
        var shapes = new Shapes(tanda);
        halaman.panah().forEach(shapes::add);
        halaman.simbol().forEach(shapes::add);
        return shapes.nodes;
    }

    private void add(Panah panah) {
        List<Titik> points = new ArrayList<>(panah.titik());
        if (panah.kepala()) {
            points.set(points.size() - 1, addHead(points));
        }
        var line = new Polyline(flat(points));
        line.getStyleClass().add("bagan-panah");
        line.setFill(null);
        nodes.addFirst(line);
        Label label = panah.label();
        if (label != null) {
            write(label.teks(), label.huruf(), label.bidang(), "bagan-jawaban");
        }
    }

    /** Adds an arrowhead; returns where the line must end. */
    private Titik addHead(List<Titik> points) {
        Titik end = points.getLast();
        Titik before = points.get(points.size() - 2);
        double dx = Math.signum(end.x() - before.x());
        double dy = Math.signum(end.y() - before.y());
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        double head = Math.min(HEAD, 0.9 * length);
        double half = HEAD_HALF * head / HEAD;
        Titik neck = new Titik(end.x() - dx * head, end.y() - dy * head);
        var tip = new Polygon(flat(List.of(
                end,
                new Titik(neck.x() - dy * half, neck.y() - dx * half),
                new Titik(neck.x() + dy * half, neck.y() + dx * half))));
        tip.getStyleClass().add("bagan-kepala");
        nodes.add(tip);
        return neck;
    }

    private void add(Simbol simbol) {
        Bidang bidang = simbol.bidang();
        Titik tengah = bidang.tengah();
        Shape shape = switch (simbol.bentuk()) {
            case KAPSUL -> box(bidang, Math.min(bidang.tinggi(), bidang.lebar()));
            case KOTAK -> box(bidang, 0);
            case BELAH_KETUPAT ->
                polygon(
                        new Titik(tengah.x(), bidang.y()),
                        new Titik(bidang.kanan(), tengah.y()),
                        new Titik(tengah.x(), bidang.bawah()),
                        new Titik(bidang.x(), tengah.y()));
            case SEGILIMA -> pentagon(bidang);
        };
        shape.getStyleClass().add("bagan-simbol");
        nodes.add(shape);
        if (!simbol.isAktivitas()) {
            write(simbol.teks(), simbol.huruf(), simbol.tulisan(), "bagan-tulisan");
            return;
        }
        StepMark how = tanda.apply(simbol.baris());
        shape.getStyleClass().add(how.kelas());
        if (how.putaran() > 1) {
            writeInside(Integer.toString(how.putaran()), bidang, bidang.tinggi());
            nodes.getLast().getStyleClass().add(how.kelas());
        }
    }

    private static Rectangle box(Bidang bidang, double round) {
        var box = new Rectangle(bidang.x(), bidang.y(), bidang.lebar(), bidang.tinggi());
        box.setArcWidth(round);
        box.setArcHeight(round);
        return box;
    }

    private static Polygon pentagon(Bidang bidang) {
        double shoulder = bidang.y() + SHOULDER * bidang.tinggi();
        return polygon(
                new Titik(bidang.x(), bidang.y()),
                new Titik(bidang.kanan(), bidang.y()),
                new Titik(bidang.kanan(), shoulder),
                new Titik(bidang.tengah().x(), bidang.bawah()),
                new Titik(bidang.x(), shoulder));
    }

    private static Polygon polygon(Titik... points) {
        return new Polygon(flat(List.of(points)));
    }

    private static double[] flat(List<Titik> points) {
        return points.stream()
                .flatMap(point -> Stream.of(point.x(), point.y()))
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private void writeInside(String text, Bidang bidang, double height) {
        double size = Math.min(0.6 * height, 1.1 * bidang.lebar() / (text.length() + 1));
        write(text, size, new Bidang(bidang.x(), bidang.y(), bidang.lebar(), height), "bagan-tulisan");
    }

    /** Writes a text in the middle of a rectangle. */
    private void write(String words, double size, Bidang bidang, String styleClass) {
        var text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.setStyle("-fx-font-size: " + size + "px");
        text.setTextOrigin(VPos.CENTER);
        double width = LETTER_WIDTH * size * words.length();
        text.setX(bidang.tengah().x() - width / 2);
        text.setY(bidang.tengah().y());
        text.layoutBoundsProperty()
                .addListener(
                        (property, before, now) -> text.setX(bidang.tengah().x() - now.getWidth() / 2));
        nodes.add(text);
    }
}
