package id.langkah.ui.pengerjaan;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.RowMenu;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The open runs as cards in columns, by pelaksana or by step of their SOP. */
final class PapanPane extends BorderPane {
    /** The greatest fraction of the width for the name of an SOP. */
    private static final double HEADING = 0.9;

    private final DaftarModel model;
    private final RunMenu menu;
    private final VBox bands = new VBox();
    private final PillBar by = new PillBar("Kolom papan");

    PapanPane(DaftarModel model, RunMenu menu) {
        this.model = model;
        this.menu = menu;
        by.add("Menurut pemegang", this::show).add("Menurut langkah", this::show);
        by.getStyleClass().add("papan-pilihan");
        bands.getStyleClass().addAll("stack-wide", "papan");
        var scroll = new ScrollPane(bands);
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFocusTraversable(false);
        setTop(by);
        setCenter(scroll);
        by.choose(0);
    }

    /** Shows the present runs. */
    void show() {
        List<BarisRun> runs = model.berjalan();
        bands.getChildren().clear();
        if (by.chosen() == 1) {
            Map<String, List<BarisRun>> sop = runs.stream().collect(groupingBy(PapanPane::sop, TreeMap::new, toList()));
            sop.forEach((nama, rows) -> bands.getChildren().add(band(nama, rows)));
        } else {
            bands.getChildren().add(holders(runs));
        }
    }

    /** A band of cards; its heading stays visible while the columns scroll. */
    private VBox band(String nama, List<BarisRun> rows) {
        Label heading = ScreenText.wrapped(ScreenText.heading(nama));
        heading.maxWidthProperty().bind(widthProperty().multiply(HEADING));
        return new VBox(heading, steps(rows));
    }

    /** The name of the run's SOP, with the office when another SOP has the same name. */
    private static String sop(BarisRun baris) {
        String office = String.join(" ", baris.run().sop().identitas().instansi());
        return baris.run().sop().nama() + (office.isBlank() ? "" : " · " + office);
    }

    private HBox holders(List<BarisRun> runs) {
        Map<String, List<BarisRun>> who = runs.stream().collect(groupingBy(BarisRun::siapa, TreeMap::new, toList()));
        var columns = columns();
        who.forEach((nama, rows) -> columns.getChildren().add(column(nama, rows, true)));
        return columns;
    }

    private HBox steps(List<BarisRun> runs) {
        Map<Integer, List<BarisRun>> steps = new LinkedHashMap<>();
        runs.stream()
                .sorted(comparingInt(PapanPane::row))
                .forEach(baris -> steps.computeIfAbsent(row(baris), row -> new ArrayList<>())
                        .add(baris));
        var columns = columns();
        steps.forEach((row, rows) -> {
            Aktivitas aktivitas = rows.getFirst().run().sop().aktivitas().get(row);
            columns.getChildren().add(column(aktivitas.nomor() + ". " + aktivitas.uraian(), rows, false));
        });
        return columns;
    }

    private static int row(BarisRun baris) {
        return baris.putaran().orElseThrow().aktivitas();
    }

    private static HBox columns() {
        var columns = new HBox();
        columns.getStyleClass().add("papan-kolom-kolom");
        return columns;
    }

    private Node column(String name, List<BarisRun> rows, boolean withSop) {
        var head = ScreenText.wrapped(ScreenText.strong(name));
        var column = new VBox(head, ScreenText.caption(rows.size() + " pengerjaan"));
        rows.forEach(baris -> column.getChildren().add(card(baris, withSop)));
        column.getStyleClass().add("papan-kolom");
        return column;
    }

    private RowButton card(BarisRun baris, boolean withSop) {
        var progres = new ProgresLangkah();
        progres.set(baris);
        var marks = new FlowPane();
        marks.getStyleClass().add("pengerjaan-chips");
        marks.getChildren().setAll(TandaRun.of(baris, model.jam(), model.now()));
        String judul = KataPengerjaan.judul(baris.run());
        String second = withSop ? baris.run().sop().nama() : baris.siapa();
        var inside = new VBox(ScreenText.wrapped(ScreenText.strong(judul)), ScreenText.muted(second), progres, marks);
        inside.getStyleClass().addAll("stack-tight", "papan-kartu-isi");
        var card = new RowButton(
                judul + ", " + second + ", " + baris.langkah() + " dari " + baris.semua() + " langkah",
                () -> menu.open(baris),
                inside);
        card.getStyleClass().add("papan-kartu");
        RowMenu.of(card, () -> menu.acts(List.of(baris)));
        return card;
    }
}
