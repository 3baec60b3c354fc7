package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Words;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** The whole road: every aktivitas in order, how it stands, its rounds, what was late. */
final class JalanPanel extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PengerjaanModel model;

    JalanPanel(PengerjaanModel model) {
        this.model = model;
        getStyleClass().add("pengerjaan-jalan");
    }

    /** The run as it stands, and which round is in the middle. */
    void set(Shown shown) {
        List<Node> rows = new ArrayList<>();
        for (Langkah langkah : Langkah.of(shown.run())) {
            rows.add(step(shown, langkah));
            int last = langkah.putaran().size() - 1;
            for (int i = 0; i < last || (i == last && isReturned(langkah, i)); i++) {
                rows.add(round(shown, langkah.putaran().get(i)));
            }
        }
        getChildren().setAll(rows);
    }

    private static boolean isReturned(Langkah langkah, int round) {
        return langkah.putaran().get(round).hasil() == Putaran.Hasil.DIKEMBALIKAN;
    }

    private Button step(Shown shown, Langkah langkah) {
        Pengerjaan run = shown.run();
        Aktivitas aktivitas = run.sop().aktivitas().get(langkah.aktivitas());
        Label uraian = new Label(aktivitas.uraian());
        uraian.setWrapText(true);
        uraian.getStyleClass().addAll("pengerjaan-jalan-uraian", "may-shorten");
        Label state = Words.muted(state(run, langkah));
        state.getStyleClass().add("pengerjaan-jalan-state");
        VBox words = new VBox(uraian, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(mark(aktivitas, langkah), words);
        row.getStyleClass().add("pengerjaan-jalan-row");
        boolean late =
                !langkah.putaran().isEmpty()
                        && model.waktu(run, langkah.putaran().getLast()).terlambat();
        Button button = button(row, "pengerjaan-langkah");
        button.getStyleClass().add(langkah.tanda().name().toLowerCase(java.util.Locale.ROOT));
        button.pseudoClassStateChanged(LATE, late);
        button.setAccessibleText(
                "Aktivitas "
                        + aktivitas.nomor()
                        + ", "
                        + langkah.tanda().kata()
                        + (late ? ", terlambat: " : ": ")
                        + aktivitas.uraian());
        button.setTooltip(new Tooltip(aktivitas.uraian()));
        button.setDisable(langkah.putaran().isEmpty());
        if (!langkah.putaran().isEmpty()) {
            Putaran latest = langkah.putaran().getLast();
            button.setOnAction(event -> model.look(latest));
            button.pseudoClassStateChanged(CHOSEN, isShown(shown, latest));
        }
        return button;
    }

    private String state(Pengerjaan run, Langkah langkah) {
        List<Putaran> rounds = langkah.putaran();
        String who = Teks.pelaksana(run.sop().aktivitas().get(langkah.aktivitas()).pelaksana());
        if (rounds.isEmpty()) {
            return who;
        }
        Putaran latest = rounds.getLast();
        String late = model.waktu(run, latest).terlambat() ? " · terlambat" : "";
        LocalDateTime selesai = latest.selesai();
        String round = latest.nomor() > 1 ? " · putaran " + latest.nomor() : "";
        String when =
                selesai == null || langkah.tanda() == Langkah.Tanda.DIULANG
                        ? ""
                        : " " + Tanggal.panjang(selesai);
        return langkah.tanda().kata() + when + round + late;
    }

    private Button round(Shown shown, Putaran putaran) {
        LocalDateTime selesai = putaran.selesai();
        String how =
                putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN
                        ? "dikembalikan ke "
                                + shown.run().sop().aktivitas().get(putaran.tujuan()).nomor()
                        : putaran.hasil().kata().toLowerCase(java.util.Locale.ROOT);
        String text =
                "Putaran "
                        + putaran.nomor()
                        + " "
                        + how
                        + (selesai == null ? "" : " · " + Tanggal.panjang(selesai))
                        + (putaran.alasan().isBlank() ? "" : ": " + putaran.alasan());
        Label words = Words.muted(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(new Icon(MaterialDesignR.REDO_VARIANT), words);
        row.getStyleClass().add("pengerjaan-jalan-row");
        Button button = button(row, "pengerjaan-putaran");
        button.setAccessibleText(text);
        button.setOnAction(event -> model.look(putaran));
        button.pseudoClassStateChanged(CHOSEN, isShown(shown, putaran));
        return button;
    }

    private static boolean isShown(Shown shown, Putaran putaran) {
        return shown.putaran().filter(putaran::equals).isPresent();
    }

    private static Button button(HBox row, String styleClass) {
        Button button = new Button();
        button.setGraphic(row);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("button", styleClass);
        row.prefWidthProperty().bind(button.widthProperty());
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private static StackPane mark(Aktivitas aktivitas, Langkah langkah) {
        Node inside =
                langkah.tanda() == Langkah.Tanda.SELESAI
                        ? new Icon(MaterialDesignC.CHECK)
                        : new Label(Integer.toString(aktivitas.nomor()));
        StackPane mark = new StackPane(inside);
        mark.getStyleClass()
                .add(aktivitas.isKeputusan() ? "pengerjaan-mark-keputusan" : "pengerjaan-mark");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }
}
