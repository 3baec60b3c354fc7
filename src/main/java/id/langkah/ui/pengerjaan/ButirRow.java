package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.FileDrop;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.ScreenText;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * One kelengkapan of a round: its four states, each by a click or key, the data of the paper,
 * attachments, and the answer of the round before.
 */
final class ButirRow extends VBox {
    private static final Map<KeyCode, Keadaan> KEYS = Map.of(
            KeyCode.A, Keadaan.ADA,
            KeyCode.T, Keadaan.TIDAK_ADA,
            KeyCode.B, Keadaan.TIDAK_BERLAKU,
            KeyCode.M, Keadaan.MENYUSUL);

    private final ButirActs acts;
    private final boolean answerable;
    private final StackPane mark = new StackPane();
    private final KeadaanButtons states;
    private final Label answerText = ScreenText.muted("");
    private final LampiranPane files;
    private final ButirDetail detail;
    private final Button more;
    private final JanjiPane promise;
    private Runnable afterwards = () -> {};
    private Butir butir;

    /**
     * @param before the item in the round before; empty when there is none
     * @param answerable false for a row that is only read
     */
    ButirRow(Butir butir, Optional<Butir> before, boolean answerable, ButirActs acts) {
        this.acts = acts;
        this.butir = butir;
        this.answerable = answerable;
        getStyleClass().addAll("pengerjaan-butir", "stack-tight");
        states = new KeadaanButtons(butir.kelengkapan().nama(), keadaan -> choose(keadaan, () -> {}));
        promise = new JanjiPane(
                acts, answerable ? Optional.of(() -> choose(Keadaan.MENYUSUL, () -> {})) : Optional.empty());
        files = new LampiranPane(acts, answerable);
        detail = new ButirDetail(butir.kelengkapan().nama(), this::keep, this::requestFocus);
        more = Buttons.link("Nomor, tanggal, catatan", this::openDetail);
        more.setFocusTraversable(false);
        Button attach = Buttons.link("Lampirkan berkas", acts::chooseFiles);
        attach.setGraphic(new Icon(MaterialDesignP.PAPERCLIP));
        attach.setFocusTraversable(false);
        Label nama = ScreenText.wrapped(ScreenText.strong(butir.kelengkapan().nama()));
        HBox head = new HBox(mark, nama);
        HBox.setHgrow(nama, Priority.ALWAYS);
        nama.setMaxWidth(Double.MAX_VALUE);
        head.getStyleClass().add("pengerjaan-butir-head");
        if (butir.kelengkapan().wajib()) {
            head.getChildren().add(new Badge("Wajib", Badge.Tone.NEUTRAL));
        }
        getChildren().add(head);
        if (answerable) {
            FlowPane row = new FlowPane(states, more, attach);
            row.getStyleClass().add("pengerjaan-butir-acts");
            acts.naskah(butir.kelengkapan().nama())
                    .ifPresent(paper -> row.getChildren()
                            .add(Buttons.link("Buat dan lampirkan " + paper.kata(), () -> acts.attach(paper))));
            getChildren().addAll(row, detail);
            setFocusTraversable(true);
            addEventHandler(KeyEvent.KEY_PRESSED, this::press);
            setOnMouseClicked(event -> requestFocus());
            mark.setOnMouseClicked(event -> tick());
            mark.setCursor(Cursor.HAND);
            new FileDrop(this, acts::attach);
        }
        getChildren().addAll(promise, answerText, files);
        if (answerable) {
            before.ifPresent(item ->
                    getChildren().add(new HintRow(item, butir.kelengkapan().nama(), acts::answerAsBefore)));
        }
        answerText.managedProperty().bind(answerText.visibleProperty());
        set(butir);
    }

    /** Sets what happens after an answer was given by keyboard. */
    void onAnswered(Runnable afterwards) {
        this.afterwards = afterwards;
    }

    /** Whether the item has no answer. */
    boolean isOpen() {
        return butir.keadaan() == Keadaan.BELUM;
    }

    /** Shows the present state of the item. */
    void set(Butir now) {
        butir = now;
        states.set(now.keadaan());
        mark.getChildren().setAll(new Icon(KeadaanButtons.icon(now.keadaan())));
        for (Keadaan keadaan : Keadaan.values()) {
            pseudoClassStateChanged(pseudo(keadaan), keadaan == now.keadaan());
        }
        String rest = KataPengerjaan.rincian(now.jawaban());
        String beside = KataPengerjaan.rincian(now.jawaban().withoutJanji());
        answerText.setText(
                answerable ? beside : KataPengerjaan.join(now.keadaan().kata(), beside));
        answerText.setVisible(!answerText.getText().isBlank());
        files.set(now.lampiran());
        promise.show(now);
        more.setDisable(now.keadaan() == Keadaan.BELUM);
        detail.set(now.jawaban());
        setAccessibleText(now.kelengkapan().nama()
                + (now.kelengkapan().wajib() ? ", wajib, " : ", ")
                + now.keadaan().kata()
                + (rest.isBlank() ? "" : ", " + rest));
        setAccessibleHelp("Spasi atau A ada, T tidak ada, B tidak berlaku, M menyusul, Enter rincian");
    }

    /** Records what was typed and is not recorded yet. */
    void commit() {
        detail.commit();
    }

    /** What was typed but cannot be saved; empty when nothing. */
    Optional<Masalah> salah() {
        return detail.salah();
    }

    /** Puts the focus on the date that cannot be read. */
    void goToDate() {
        detail.goToDate();
    }

    private void choose(Keadaan keadaan, Runnable then) {
        requestFocus();
        states.set(butir.keadaan());
        acts.choose(butir, detail.typed(butir.jawaban()), keadaan, then);
    }

    /** Handles a click on the tick: sets "ada", or removes it. */
    private void tick() {
        if (butir.keadaan() == Keadaan.BELUM) {
            choose(Keadaan.ADA, () -> {});
        } else if (butir.keadaan() == Keadaan.ADA) {
            choose(Keadaan.BELUM, () -> {});
        }
    }

    private void keep(Jawaban typed) {
        if (!typed.equals(butir.jawaban())) {
            acts.answer(typed);
        }
    }

    private void openDetail() {
        if (butir.keadaan() != Keadaan.BELUM) {
            detail.open(butir.jawaban());
        }
    }

    private void press(KeyEvent event) {
        if (!equals(event.getTarget()) || event.isControlDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Keadaan keadaan = KEYS.get(event.getCode());
        if (keadaan != null) {
            event.consume();
            choose(keadaan, afterwards);
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            tick();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openDetail();
        } else if (event.getCode() == KeyCode.L) {
            event.consume();
            acts.chooseFiles();
        }
    }

    private static PseudoClass pseudo(Keadaan keadaan) {
        return PseudoClass.getPseudoClass(KeadaanButtons.styleClass(keadaan));
    }
}
