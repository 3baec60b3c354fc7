package id.langkah.ui.pengerjaan;

import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** All aktivitas of a run in order, with their states, rounds and delays. */
final class JalanPanel extends VBox {
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final PengerjaanModel model;

    /** The steps whose earlier rounds are expanded. */
    private final Set<Integer> opened = new HashSet<>();

    JalanPanel(PengerjaanModel model) {
        this.model = model;
        getStyleClass().add("pengerjaan-jalan");
    }

    /** Shows the present state and marks the round in the middle. */
    void set(RunViewState shown) {
        List<Node> rows = new ArrayList<>();
        for (Langkah langkah : Langkah.of(shown.run())) {
            rows.add(step(shown, langkah));
            rows.addAll(rounds(shown, langkah));
        }
        getChildren().setAll(rows);
    }

    /** The earlier rounds: one is always shown, more only when expanded. */
    private List<Node> rounds(RunViewState shown, Langkah langkah) {
        List<Putaran> all = langkah.putaran();
        boolean returned = !all.isEmpty() && isReturned(langkah, all.size() - 1);
        List<Putaran> behind = all.isEmpty() || returned ? all : all.subList(0, all.size() - 1);
        if (behind.size() < 2) {
            return behind.stream().map(putaran -> (Node) round(shown, putaran)).toList();
        }
        boolean open =
                opened.contains(langkah.aktivitas()) || behind.stream().anyMatch(putaran -> isShown(shown, putaran));
        String words = all.size() + " putaran " + (open ? "▾" : "▸");
        RowButton fold = new RowButton(
                all.size() + " putaran, " + (open ? "tutup" : "buka"),
                () -> turn(shown, langkah.aktivitas(), open),
                new Icon(MaterialDesignR.REDO_VARIANT),
                ScreenText.muted(words));
        fold.getStyleClass().add("pengerjaan-putaran");
        List<Node> rows = new ArrayList<>(List.of(fold));
        if (open) {
            behind.forEach(putaran -> rows.add(round(shown, putaran)));
        }
        return rows;
    }

    private void turn(RunViewState shown, int aktivitas, boolean open) {
        if (open) {
            opened.remove(aktivitas);
        } else {
            opened.add(aktivitas);
        }
        set(shown);
        getChildren().stream()
                .filter(node -> node instanceof RowButton button
                        && String.valueOf(button.getAccessibleText()).contains(" putaran, "))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** The row of the round in the middle; empty when there is none. */
    Optional<RowButton> chosen() {
        return getChildren().stream()
                .filter(RowButton.class::isInstance)
                .map(RowButton.class::cast)
                .filter(RowButton::isChosen)
                .findFirst();
    }

    private static boolean isReturned(Langkah langkah, int round) {
        return langkah.putaran().get(round).hasil() == Putaran.Hasil.DIKEMBALIKAN;
    }

    private RowButton step(RunViewState shown, Langkah langkah) {
        Pengerjaan run = shown.run();
        Aktivitas aktivitas = run.sop().aktivitas().get(langkah.aktivitas());
        Label uraian = new Label(aktivitas.uraian());
        uraian.setWrapText(true);
        uraian.getStyleClass().addAll("pengerjaan-jalan-uraian", "may-shorten");
        Label state = ScreenText.muted(state(run, langkah));
        state.getStyleClass().add("pengerjaan-jalan-state");
        VBox words = new VBox(uraian, state);
        HBox.setHgrow(words, Priority.ALWAYS);
        boolean late = !langkah.putaran().isEmpty()
                && model.waktu(run, langkah.putaran().getLast()).terlambat();
        RowButton button = new RowButton(
                "Aktivitas "
                        + aktivitas.nomor()
                        + ", "
                        + langkah.tanda().kata()
                        + (late ? ", terlambat: " : ": ")
                        + aktivitas.uraian(),
                () -> langkah.putaran().reversed().stream().findFirst().ifPresent(model::look),
                mark(aktivitas, langkah),
                words);
        button.getStyleClass()
                .addAll("pengerjaan-langkah", langkah.tanda().name().toLowerCase(Locale.ROOT));
        button.pseudoClassStateChanged(LATE, late);
        Tooltip.install(button, new Tooltip(aktivitas.uraian()));
        button.setFocusTraversable(!langkah.putaran().isEmpty());
        button.setChosen(
                !langkah.putaran().isEmpty() && isShown(shown, langkah.putaran().getLast()));
        return button;
    }

    private String state(Pengerjaan run, Langkah langkah) {
        List<Putaran> rounds = langkah.putaran();
        String who = KataPengerjaan.pelaksana(
                run.sop().aktivitas().get(langkah.aktivitas()).pelaksana());
        if (langkah.tanda() == Langkah.Tanda.DILEWATI) {
            return langkah.tanda().kata();
        }
        if (rounds.isEmpty()) {
            return who;
        }
        Putaran latest = rounds.getLast();
        String late = model.waktu(run, latest).terlambat() ? " · terlambat" : "";
        LocalDateTime selesai = latest.selesai();
        String round = latest.nomor() > 1 ? " · putaran " + latest.nomor() : "";
        String when = selesai == null || langkah.tanda() == Langkah.Tanda.DIULANG ? "" : " " + Tanggal.panjang(selesai);
        return langkah.tanda().kata() + when + round + late;
    }

    private RowButton round(RunViewState shown, Putaran putaran) {
        LocalDateTime selesai = putaran.selesai();
        String how = putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN
                ? "dikembalikan ke "
                        + shown.run().sop().aktivitas().get(putaran.tujuan()).nomor()
                : putaran.hasil().kata().toLowerCase(Locale.ROOT);
        String text = "Putaran "
                + putaran.nomor()
                + " "
                + how
                + (selesai == null ? "" : " · " + Tanggal.panjang(selesai))
                + (putaran.alasan().isBlank() ? "" : ": " + putaran.alasan());
        Label words = ScreenText.muted(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        RowButton button =
                new RowButton(text, () -> model.look(putaran), new Icon(MaterialDesignR.REDO_VARIANT), words);
        button.getStyleClass().add("pengerjaan-putaran");
        button.setChosen(isShown(shown, putaran));
        return button;
    }

    private static boolean isShown(RunViewState shown, Putaran putaran) {
        return shown.putaran().filter(putaran::equals).isPresent();
    }

    private static StackPane mark(Aktivitas aktivitas, Langkah langkah) {
        Node inside = langkah.tanda() == Langkah.Tanda.SELESAI
                ? new Icon(MaterialDesignC.CHECK)
                : new Label(Integer.toString(aktivitas.nomor()));
        StackPane mark = new StackPane(inside);
        mark.getStyleClass().add(aktivitas.isKeputusan() ? "pengerjaan-mark-keputusan" : "pengerjaan-mark");
        mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return mark;
    }
}
