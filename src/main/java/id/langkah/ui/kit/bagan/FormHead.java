package id.langkah.ui.kit.bagan;

import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.bagan.FormSop.Kolom;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The head of the form's table; it has a second row where pelaksana and mutu baku are divided. */
final class FormHead extends Region {
    private static final double PADDING_EM = 0.4;

    private final Group drawing = new Group();
    private double width = 1;
    private double height = 1;

    FormHead() {
        getStyleClass().add("bagan-judul");
        drawing.setManaged(false);
        getChildren().add(drawing);
    }

    /** A part of the head; {@code to} is the column after its last one. */
    private record Part(Text text, int from, int to, boolean upper, boolean lower) {}

    void show(FormSop form, Columns columns, Font font) {
        drawing.getChildren().clear();
        double padding = PADDING_EM * font.getSize();
        List<Part> parts = parts(form, columns, font, padding);
        double upper = 0;
        double lower = 0;
        double both = 0;
        for (Part part : parts) {
            double wanted = part.text().getLayoutBounds().getHeight() + 2 * padding;
            if (part.upper() && part.lower()) {
                both = Math.max(both, wanted);
            } else if (part.upper()) {
                upper = Math.max(upper, wanted);
            } else {
                lower = Math.max(lower, wanted);
            }
        }
        lower = Math.max(lower, both - upper);
        width = columns.width() + 1;
        height = Math.round(upper + lower);
        for (Part part : parts) {
            double top = part.upper() ? 0 : upper;
            double bottom = part.lower() ? height : upper;
            double left = columns.left(part.from());
            double right = columns.left(part.to());
            Text text = part.text();
            text.setX(left + padding);
            text.setY(top + (bottom - top - text.getLayoutBounds().getHeight()) / 2);
            drawing.getChildren().add(text);
            line(left, top, right, top);
            line(left, top, left, bottom);
            line(right, top, right, bottom);
        }
        drawing.applyCss(); // Without this, the first frame would be black.
        resize(width, height);
        requestLayout();
    }

    private static List<Part> parts(FormSop form, Columns columns, Font font, double padding) {
        var parts = new ArrayList<Part>();
        var bold = Font.font(font.getFamily(), FontWeight.BOLD, font.getSize());
        int after = columns.afterPelaksana();
        parts.add(part(form.kepala(Kolom.NOMOR), columns, 0, 1, bold, padding, true, true));
        int first = columns.firstPelaksana();
        if (first > Columns.KEGIATAN) {
            parts.add(part(form.kepala(Kolom.URAIAN), columns, 1, 2, bold, padding, true, true));
        }
        parts.add(part(form.kepala(Kolom.PELAKSANA), columns, first, after, bold, padding, true, false));
        List<String> names = form.pelaksana();
        for (int i = 0; i < names.size(); i++) {
            int at = first + i;
            parts.add(part(names.get(i), columns, at, at + 1, bold, padding, false, true));
        }
        if (columns.isWhole()) {
            int mutuBaku = (int)
                    Kolom.SETELAH_PELAKSANA.stream().filter(Kolom::isMutuBaku).count();
            parts.add(part(form.kepalaMutuBaku(), columns, after, after + mutuBaku, bold, padding, true, false));
            for (int i = 0; i < Kolom.SETELAH_PELAKSANA.size(); i++) {
                Kolom kolom = Kolom.SETELAH_PELAKSANA.get(i);
                int at = after + i;
                parts.add(part(form.kepala(kolom), columns, at, at + 1, bold, padding, !kolom.isMutuBaku(), true));
            }
        }
        return parts;
    }

    private static Part part(
            String name, Columns columns, int from, int to, Font font, double padding, boolean upper, boolean lower) {
        var text = new Text(name);
        text.getStyleClass().add("bagan-teks");
        text.fontProperty().bind(new SimpleObjectProperty<>(font));
        text.setTextOrigin(VPos.TOP);
        text.setTextAlignment(TextAlignment.CENTER);
        text.setWrappingWidth(columns.left(to) - columns.left(from) - 2 * padding);
        return new Part(text, from, to, upper, lower);
    }

    private void line(double x1, double y1, double x2, double y2) {
        var line = new Line(x1 + 0.5, y1 + 0.5, x2 + 0.5, y2 + 0.5);
        line.getStyleClass().add("bagan-garis");
        drawing.getChildren().add(line);
    }

    @Override
    protected double computePrefWidth(double forHeight) {
        return width;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return height;
    }
}
