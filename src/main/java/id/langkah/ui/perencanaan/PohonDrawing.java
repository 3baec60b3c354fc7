package id.langkah.ui.perencanaan;

import id.langkah.domain.bagan.Titik;
import id.langkah.domain.perencanaan.BaganPohon;
import id.langkah.domain.perencanaan.HalamanPohon;
import id.langkah.domain.perencanaan.KotakPohon;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Draws the pohon kinerja on one endless page as on paper; its size follows from its texts. */
final class PohonDrawing extends Region {
    private static final double COLUMN_EM = 19;

    /** The factor by which text is reduced, since the letters of the screen are wider than those of the paper. */
    private static final double SMALLER = 0.92;

    private final Text em = new Text("m");
    private final Group drawing = new Group();
    private final IntConsumer clicked;
    private Renstra renstra = new Renstra(0, "", 2000, 2000, "", PohonKinerja.KOSONG);
    private @Nullable Font drawnIn;
    private double wide;
    private double high;

    /** @param clicked receives the index of the clicked node */
    PohonDrawing(IntConsumer clicked) {
        this.clicked = clicked;
        getStyleClass().add("bagan");
        em.setVisible(false);
        em.setManaged(false);
        drawing.setManaged(false);
        getChildren().addAll(drawing, em);
        em.fontProperty().addListener((property, before, now) -> requestLayout());
    }

    void show(Renstra now) {
        if (!renstra.equals(now)) {
            renstra = now;
            drawnIn = null;
            requestLayout();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        draw();
        return wide + 2;
    }

    @Override
    protected double computePrefHeight(double width) {
        draw();
        return high + 2;
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
        double size = em.getFont().getSize();
        long columns = renstra.pohon().simpul().stream()
                .map(simpul -> simpul.tingkat())
                .distinct()
                .count();
        wide = Math.max(1, columns) * COLUMN_EM * size;
        BaganPohon bagan = BaganPohon.of(
                renstra, new BaganPohon.Ukuran(wide, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, size));
        drawing.getChildren().clear();
        high = 0;
        for (HalamanPohon halaman : bagan.halaman()) {
            high = halaman.tinggi();
            halaman.garis().forEach(garis -> drawing.getChildren().add(line(garis)));
            halaman.kotak().forEach(kotak -> drawing.getChildren().addAll(box(kotak, size)));
        }
        drawing.applyCss(); // drawn while the window is laid out, all would be black in its first frame
    }

    private static Node line(List<Titik> titik) {
        var line = new Polyline(titik.stream()
                .flatMap(point -> Stream.of(point.x() + 1, point.y() + 1))
                .mapToDouble(Double::doubleValue)
                .toArray());
        line.getStyleClass().add("bagan-panah");
        line.setFill(null);
        return line;
    }

    private List<Node> box(KotakPohon kotak, double size) {
        var all = new ArrayList<Node>();
        var frame = new Rectangle(
                kotak.bidang().x() + 1,
                kotak.bidang().y() + 1,
                kotak.bidang().lebar(),
                kotak.bidang().tinggi());
        frame.getStyleClass().add("bagan-simbol");
        frame.setOnMouseClicked(event -> clicked.accept(kotak.simpul()));
        all.add(frame);
        var strip = new Rectangle(
                kotak.kepala().x() + 1,
                kotak.kepala().y() + 1,
                kotak.kepala().lebar(),
                kotak.kepala().tinggi());
        strip.getStyleClass()
                .addAll("pohon-kepala", "pohon-tingkat-" + kotak.tingkat().dalam());
        strip.setMouseTransparent(true);
        all.add(strip);
        double below = kotak.kepala().y() + 0.7 * kotak.kepala().tinggi();
        all.add(text(kotak.judul(), kotak.kepala().x() + size / 2, below, size, false));
        kotak.baris().forEach(baris -> all.add(text(baris.teks(), baris.x(), baris.y(), size, baris.tebal())));
        return all;
    }

    private static Text text(String words, double x, double y, double size, boolean bold) {
        var text = new Text(x + 1, y + 1, words);
        text.getStyleClass().add(bold ? "bagan-tulisan" : "bagan-teks");
        text.setStyle("-fx-font-size: " + SMALLER * size + "px");
        text.setMouseTransparent(true);
        return text;
    }
}
