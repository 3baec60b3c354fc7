package id.langkah.ui.beranda;

import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A list on the start screen: its name and its first few lines, each of which opens something. */
final class Bagian extends VBox {
    private static final int AT_MOST = 6;

    private Bagian(Node name, VBox rows) {
        super(name, rows);
        getStyleClass().add("stack");
        rows.getStyleClass().add("beranda-daftar");
    }

    /**
     * The first few lines and a link to the others.
     *
     * @param rest the words after the number of the others: {@code lainnya di daftar pengerjaan}
     */
    static <T> Bagian of(String name, List<T> all, Function<T, Node> row, String rest, Runnable others) {
        var rows = new VBox();
        all.stream().limit(AT_MOST).map(row).forEach(rows.getChildren()::add);
        var bagian = new Bagian(ScreenText.heading(name), rows);
        if (all.size() > AT_MOST) {
            bagian.getChildren().add(Buttons.link((all.size() - AT_MOST) + " " + rest, others));
        }
        return bagian;
    }

    /** A line that works like a button. */
    static RowButton line(TugasRow row, Runnable go) {
        RowButton button = new RowButton(row.heard(), go, row);
        HBox.setHgrow(row, Priority.ALWAYS);
        button.getStyleClass().add("beranda-baris");
        return button;
    }
}
