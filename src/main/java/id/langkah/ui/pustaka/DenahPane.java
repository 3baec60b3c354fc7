package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import id.langkah.ui.kit.ZoomPane;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/** Draws a sheet or table as in its file, with cells, symbols and arrows, and marks one step. */
final class DenahPane extends BorderPane {
    private static final double EMU_PER_PIXEL = 9_525;

    /** The most rows that are drawn; of larger sheets only the rows around the table are shown. */
    private static final int MOST_ROWS = 300;

    private static final double HEAD = 7;
    private static final double LETTER = 6.5;

    private final Pane body = new Pane();
    private final Rectangle mark = new Rectangle();
    private final ZoomPane zoom;
    private final Denah denah;
    private final int to;

    DenahPane(Denah denah) {
        this.denah = denah;
        this.to = Math.min(denah.kisi().rows(), MOST_ROWS);
        zoom = new ZoomPane("Gambar " + denah.tempat(), new Region(), body);
        Kisi kisi = denah.kisi();
        body.getStyleClass().add("denah");
        body.setMinSize(px(kisi.x(kisi.columns())), px(kisi.y(to)));
        body.setPrefSize(px(kisi.x(kisi.columns())), px(kisi.y(to)));
        for (int r = 0; r < to; r++) {
            for (int c = 0; c < kisi.columns(); c++) {
                if (kisi.isCorner(r, c)) {
                    cell(kisi, kisi.sel(r, c));
                }
            }
        }
        mark.getStyleClass().add("denah-baris");
        mark.setMouseTransparent(true);
        body.getChildren().add(mark);
        denah.gambar().forEach(this::picture);
        denah.bentuk().forEach(this::symbol);
        denah.garis().forEach(this::line);
        denah.tulisan().forEach(this::label);
        setCenter(zoom);
    }

    private static double px(double emu) {
        return emu / EMU_PER_PIXEL;
    }

    /** Marks the rows of a step and scrolls to them. */
    void mark(int from, int below) {
        Kisi kisi = denah.kisi();
        if (from >= to) {
            return;
        }
        double top = px(kisi.y(from));
        double bottom = px(kisi.y(Math.min(below, to)));
        mark.setX(0);
        mark.setY(top);
        mark.setWidth(px(kisi.x(kisi.columns())));
        mark.setHeight(bottom - top);
        zoom.bringIntoView(top, bottom);
    }

    private void cell(Kisi kisi, SelKisi sel) {
        Petak petak = kisi.petak(sel);
        if (petak.lebar() <= 0 || petak.tinggi() <= 0) {
            return;
        }
        Label cell = text(petak, sel.teks(), "denah-sel");
        if (sel.warna() != null) {
            cell.setStyle(String.format(Locale.ROOT, "-fx-background-color: #%06x66;", sel.warna()));
        }
    }

    private Label text(Petak petak, String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.relocate(px(petak.kiri()), px(petak.atas()));
        double width = Math.max(px(petak.lebar()), text.length() == 0 ? 0 : LETTER * Math.min(text.length(), 8));
        label.setMinSize(width, px(petak.tinggi()));
        label.setPrefSize(width, px(petak.tinggi()));
        label.setMaxSize(width, px(petak.tinggi()));
        body.getChildren().add(label);
        return label;
    }

    private void picture(Petak petak) {
        text(petak, "(gambar)", "denah-gambar");
    }

    private void label(Tulisan tulisan) {
        text(tulisan.petak(), tulisan.teks(), "denah-tulisan");
    }

    private void symbol(Bentuk bentuk) {
        Petak petak = bentuk.petak();
        double left = px(petak.kiri());
        double top = px(petak.atas());
        double right = px(petak.kanan());
        double bottom = px(petak.bawah());
        Shape shape = switch (bentuk.jenis()) {
            case KAPSUL -> rounded(left, top, right, bottom, bottom - top);
            case KOTAK -> rounded(left, top, right, bottom, 0);
            case KETUPAT ->
                new Polygon(
                        (left + right) / 2,
                        top,
                        right,
                        (top + bottom) / 2,
                        (left + right) / 2,
                        bottom,
                        left,
                        (top + bottom) / 2);
            case SEGILIMA ->
                new Polygon(
                        left,
                        top,
                        right,
                        top,
                        right,
                        (top + bottom) / 2,
                        (left + right) / 2,
                        bottom,
                        left,
                        (top + bottom) / 2);
        };
        shape.getStyleClass().add("denah-bentuk");
        body.getChildren().add(shape);
        if (!bentuk.teks().isBlank()) {
            text(petak, bentuk.teks(), "denah-tulisan");
        }
    }

    private static Rectangle rounded(double left, double top, double right, double bottom, double arc) {
        var box = new Rectangle(left, top, right - left, bottom - top);
        box.setArcWidth(arc);
        box.setArcHeight(arc);
        return box;
    }

    private void line(Garis garis) {
        var path = new Polyline();
        List<Ujung> points = garis.titik();
        points.forEach(point -> path.getPoints().addAll(px(point.x()), px(point.y())));
        path.getStyleClass().add("denah-garis");
        body.getChildren().add(path);
        if (garis.panahAkhir()) {
            head(points.get(points.size() - 2), points.getLast());
        }
        if (garis.panahMulai()) {
            head(points.get(1), points.getFirst());
        }
    }

    private void head(Ujung from, Ujung to) {
        double turn = Math.atan2(to.y() - from.y(), to.x() - from.x());
        double x = px(to.x());
        double y = px(to.y());
        var head = new Polygon(
                x,
                y,
                x - HEAD * Math.cos(turn - 0.4),
                y - HEAD * Math.sin(turn - 0.4),
                x - HEAD * Math.cos(turn + 0.4),
                y - HEAD * Math.sin(turn + 0.4));
        head.getStyleClass().add("denah-panah");
        body.getChildren().add(head);
    }
}
