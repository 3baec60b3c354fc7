package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.Keyakinan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The recognised steps with their lanes. A click adds or removes a pelaksana, guesses are marked,
 * and keputusan show their targets.
 */
final class LajurTable extends GridPane {
    private static final PseudoClass GUESSED = PseudoClass.getPseudoClass("ditebak");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double URAIAN = 170;
    private static final double LANE = 62;

    private final PencocokanModel model;
    private final Consumer<String> rename;
    private final KeputusanLajur keputusan;
    private final List<List<Node>> rows = new ArrayList<>();

    /** @param rename asks the user for another name of a lane */
    LajurTable(PencocokanModel model, Consumer<String> rename) {
        this.model = model;
        this.keputusan = new KeputusanLajur(model);
        this.rename = rename;
        getStyleClass().add("lajur-tabel");
        show();
        model.masuk().addListener((property, before, now) -> show());
        model.baris().addListener((property, before, now) -> choose());
    }

    private void show() {
        Sop sop = model.sop();
        getChildren().clear();
        getColumnConstraints().clear();
        rows.clear();
        constrain(sop.pelaksana().size());
        addRow(0, head(sop));
        for (int i = 0; i < sop.aktivitas().size(); i++) {
            List<Node> nodes = row(sop, i);
            rows.add(nodes);
            addRow(i + 1, nodes.toArray(Node[]::new));
        }
        choose();
    }

    private void constrain(int lanes) {
        getColumnConstraints().add(new ColumnConstraints());
        var uraian = new ColumnConstraints();
        uraian.setHgrow(Priority.ALWAYS);
        uraian.setMinWidth(URAIAN);
        uraian.setPrefWidth(URAIAN);
        getColumnConstraints().add(uraian);
        for (int i = 0; i < lanes; i++) {
            var lane = new ColumnConstraints();
            lane.setMinWidth(LANE);
            lane.setMaxWidth(2 * LANE);
            getColumnConstraints().add(lane);
        }
        var keputusan = new ColumnConstraints();
        keputusan.setMinWidth(KeputusanLajur.WIDTH);
        getColumnConstraints().add(keputusan);
    }

    private Node[] head(Sop sop) {
        var nodes = new ArrayList<Node>(List.of(ScreenText.caption("No"), ScreenText.caption("Kegiatan")));
        for (String nama : sop.pelaksana()) {
            var name = new Button(nama);
            name.getStyleClass().addAll("button-link", "lajur-nama");
            name.setWrapText(true);
            name.setTooltip(new Tooltip("Ganti nama atau gabungkan \"" + nama + "\""));
            name.setAccessibleHelp("Ganti nama atau gabungkan");
            name.setOnAction(event -> rename.accept(nama));
            nodes.add(name);
        }
        nodes.add(ScreenText.caption("Keputusan"));
        return nodes.toArray(Node[]::new);
    }

    private List<Node> row(Sop sop, int index) {
        Aktivitas aktivitas = sop.aktivitas().get(index);
        var nodes = new ArrayList<Node>();
        nodes.add(number(aktivitas, index));
        Label uraian = ScreenText.body(aktivitas.uraian());
        uraian.setMinWidth(0);
        uraian.setOnMouseClicked(event -> model.baris().set(index));
        nodes.add(uraian);
        for (String nama : sop.pelaksana()) {
            nodes.add(lane(aktivitas, index, nama));
        }
        nodes.add(keputusan.of(sop, index));
        boolean guessed = model.cocok().isGuessed(index);
        nodes.forEach(node -> {
            if (!(node instanceof ToggleButton)) {
                node.getStyleClass().add("lajur-sel");
            }
            node.pseudoClassStateChanged(GUESSED, guessed);
        });
        return nodes;
    }

    private Node number(Aktivitas aktivitas, int index) {
        boolean guessed = model.cocok().isGuessed(index);
        var number = new Button(aktivitas.nomor() + (guessed ? " ?" : ""));
        number.getStyleClass().add("button-link");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.setOnAction(event -> model.baris().set(index));
        String told = Aktivitas.sebutan(index, aktivitas.nomor()) + (guessed ? ": " + why(index) : "");
        number.setAccessibleText(told);
        number.setTooltip(new Tooltip(told));
        return number;
    }

    private String why(int index) {
        List<String> sebab = model.cocok().row(index).sebab();
        boolean empty = model.cocok().row(index).pelaksana() == Keyakinan.KOSONG;
        return sebab.isEmpty() && empty ? "Pelaksana belum terbaca." : String.join(" ", sebab);
    }

    private Node lane(Aktivitas aktivitas, int index, String nama) {
        boolean set = aktivitas.pelaksana().contains(nama);
        boolean decides = nama.equals(model.sop().pemutus(index).orElse(null));
        var cell = new ToggleButton(set ? decides ? "◆" : "■" : "");
        cell.setSelected(set);
        cell.getStyleClass().add("lajur-tombol");
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        cell.setAccessibleText(Aktivitas.sebutan(index, aktivitas.nomor()) + ", " + nama);
        cell.setOnAction(event -> {
            model.baris().set(index);
            model.toggle(index, nama);
        });
        return cell;
    }

    private void choose() {
        for (int i = 0; i < rows.size(); i++) {
            boolean chosen = i == model.baris().get();
            rows.get(i).forEach(node -> node.pseudoClassStateChanged(CHOSEN, chosen));
        }
    }

    /** The vertical position of a row for scrolling; empty before the table is laid out. */
    OptionalInt top(int row) {
        return row < rows.size()
                ? OptionalInt.of((int) rows.get(row).get(1).getBoundsInParent().getMinY())
                : OptionalInt.empty();
    }
}
