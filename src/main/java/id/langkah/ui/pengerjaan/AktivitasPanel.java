package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One round of one aktivitas in large print: uraian, pelaksana, time, kelengkapan, output. The
 * nodes are kept while it shows the same round, so that the focus stays.
 */
final class AktivitasPanel extends VBox {

    private final PengerjaanModel model;
    private final List<ButirRow> rows = new ArrayList<>();
    private final VBox list = new VBox();
    private final Label counted = ScreenText.muted("");
    private final Button same;
    private final Button allThere;
    private final WaktuStrip waktu;
    private final boolean answerable;
    private final RunViewState first;

    /** Creates the panel for a round. */
    AktivitasPanel(PengerjaanModel model, Kit kit, RunViewState shown, Putaran putaran, Runnable answerAll) {
        this.model = model;
        this.first = shown;
        Pengerjaan run = shown.run();
        Aktivitas aktivitas = KataPengerjaan.aktivitas(run, putaran);
        getStyleClass().addAll("pengerjaan-aktivitas", "stack");
        var dialogs = new WaktuDialogs(model, kit.dialogs());
        waktu = new WaktuStrip(model, () -> withLatest(dialogs::breakdown), () -> withLatest(dialogs::set));
        same = Buttons.link("Sama seperti putaran sebelumnya", model::answerAsBefore);
        allThere = Buttons.withKeys(Buttons.link("Semua ada", answerAll), "Shift+A");
        allThere.managedProperty().bind(allThere.visibleProperty());
        same.managedProperty().bind(same.visibleProperty());
        answerable = model.isAnswerable(run, putaran);
        getChildren().addAll(new PutaranHead(run, putaran, aktivitas), waktu);
        kelengkapan(kit, run, putaran);
        texts("Output", aktivitas.mutuBaku().output());
        if (!aktivitas.keterangan().isBlank()) {
            texts("Keterangan", List.of(aktivitas.keterangan()));
        }
        if (!putaran.isOpen()) {
            getChildren().add(new PutaranHasil(run, putaran));
        }
        addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        set(run, putaran);
    }

    /** Whether the panel was created for this round and this mode (answering or reading). */
    boolean shows(RunViewState shown, Putaran putaran) {
        return first.putaran()
                        .filter(butir -> butir.aktivitas() == putaran.aktivitas()
                                && butir.nomor() == putaran.nomor()
                                && butir.hasil() == putaran.hasil())
                        .isPresent()
                && answerable == model.isAnswerable(shown.run(), putaran);
    }

    /** Updates the same round. */
    void set(Pengerjaan run, Putaran putaran) {
        waktu.set(run, putaran);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).set(putaran.butir().get(i));
        }
        long answered = putaran.butir().stream()
                .filter(butir -> butir.keadaan() != Keadaan.BELUM)
                .count();
        counted.setText(answered + " dari " + putaran.butir().size() + " terjawab");
        allThere.setVisible(answerable && answered < putaran.butir().size());
        same.setVisible(answerable && putaran.isOpen() && !Pengulangan.of(run).isEmpty());
    }

    /** Records what was typed and is not recorded yet. */
    void commit() {
        rows.forEach(ButirRow::commit);
    }

    /** What was typed but cannot be saved. */
    List<Masalah> salah() {
        return rows.stream().flatMap(row -> row.salah().stream()).toList();
    }

    /** Puts the focus on the first date that cannot be read. */
    void goToSalah() {
        rows.stream().filter(row -> row.salah().isPresent()).findFirst().ifPresent(ButirRow::goToDate);
    }

    /** The node with the first focus: the first item without an answer. */
    Optional<Node> start(Putaran putaran) {
        return IntStream.range(0, rows.size())
                .filter(i -> putaran.butir().get(i).holdsUp())
                .mapToObj(rows::get)
                .map(Node.class::cast)
                .findFirst();
    }

    /** Puts the focus on the first item that prevents finishing the step. */
    void goToHindrance(Putaran putaran) {
        for (int i = 0; i < rows.size(); i++) {
            if (putaran.butir().get(i).holdsUp()) {
                rows.get(i).requestFocus();
                return;
            }
        }
    }

    /** Puts the focus on an item. */
    void goTo(int butir) {
        rows.get(butir).requestFocus();
    }

    /**
     * Moves the focus after an answer to the next item without one, or else the first such item;
     * otherwise it stays.
     */
    private void goOn(int from) {
        IntStream.concat(IntStream.range(from + 1, rows.size()), IntStream.range(0, from))
                .filter(i -> rows.get(i).isOpen())
                .findFirst()
                .ifPresent(this::goTo);
    }

    private void withLatest(BiConsumer<Pengerjaan, Putaran> act) {
        model.shown().get().ifPresent(now -> now.putaran().ifPresent(round -> act.accept(now.run(), round)));
    }

    private void kelengkapan(Kit kit, Pengerjaan run, Putaran putaran) {
        Label heading = ScreenText.heading("Kelengkapan");
        HBox.setHgrow(counted, Priority.ALWAYS);
        FlowPane head = new FlowPane(heading, counted, allThere, same);
        head.getStyleClass().add("pengerjaan-bagian");
        getChildren().add(head);
        if (putaran.butir().isEmpty()) {
            counted.setVisible(false);
            allThere.setVisible(false);
            getChildren().add(ScreenText.muted("SOP tidak menyebut kelengkapan untuk aktivitas ini."));
            return;
        }
        for (int i = 0; i < putaran.butir().size(); i++) {
            Butir butir = putaran.butir().get(i);
            var row = new ButirRow(
                    butir,
                    putaran.isOpen() ? Pengulangan.before(run, putaran, i) : Optional.empty(),
                    answerable,
                    new ButirActs(model, kit, putaran, i));
            int at = i;
            row.onAnswered(() -> goOn(at));
            rows.add(row);
        }
        list.getStyleClass().add("pengerjaan-butir-list");
        list.getChildren().setAll(rows);
        getChildren().add(list);
    }

    private void texts(String name, List<String> texts) {
        if (texts.isEmpty()) {
            return;
        }
        VBox lines = new VBox(ScreenText.heading(name));
        lines.getStyleClass().add("stack-tight");
        texts.forEach(text -> lines.getChildren().add(ScreenText.body("•  " + text)));
        getChildren().add(lines);
    }

    private void move(KeyEvent event) {
        int at = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).equals(event.getTarget()))
                .findFirst()
                .orElse(-1);
        int next = at + (event.getCode() == KeyCode.DOWN ? 1 : -1);
        boolean arrow = event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP;
        if (at >= 0 && arrow && next >= 0 && next < rows.size()) {
            event.consume();
            rows.get(next).requestFocus();
        }
    }
}
