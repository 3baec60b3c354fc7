package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Shows questions and errors as cards over the window, the newest on top, and keeps the keyboard
 * focus inside it. Esc closes. Calls return at once; what follows is passed as a callback.
 */
public final class Dialogs extends StackPane {
    static final String WAY_OUT = "Tidak jadi";

    private final Deque<Open> open = new ArrayDeque<>();

    private record Open(
            StackPane layer, DialogCard card, @Nullable Node focusedBefore) {}

    public Dialogs() {
        getStyleClass().add("dialogs");
        setVisible(false);
        sceneProperty().addListener(this::follow);
    }

    /**
     * Opens a dialog.
     *
     * @param actions from the way out to the main action; Esc closes without any of them
     * @return closes the dialog
     */
    public Runnable open(String title, Node body, Action... actions) {
        StackPane layer = new StackPane();
        layer.getStyleClass().add("dialog-layer");
        Runnable close = () -> close(layer);
        DialogCard card = new DialogCard(title, body, List.of(actions), close);
        layer.getChildren().add(card);
        Scene scene = getScene();
        open.push(new Open(layer, card, scene == null ? null : scene.getFocusOwner()));
        getChildren().add(layer);
        setVisible(true);
        layer.applyCss(); // Without this, scrolled content is not in the window yet.
        card.begin();
        return close;
    }

    /** Asks for confirmation; {@code yes} is named by what it does. */
    public void confirm(String title, String words, Action yes) {
        open(title, ScreenText.body(words), Action.close(WAY_OUT), yes);
    }

    /**
     * Asks for a text that must not be blank, such as a reason.
     *
     * @param label the name of the field: "Alasan"
     * @param action the name of the button: "Kembalikan ke aktivitas 5"
     * @param done receives the trimmed text
     */
    public void ask(String title, String words, String label, String action, Consumer<String> done) {
        AskDialog.open(this, title, words, label, action, done);
    }

    /** Shows findings for the user to mend, all at once. */
    public void masalah(String title, List<Masalah> masalah) {
        open(title, new MasalahList(masalah), Action.primary("Tutup", () -> {}));
    }

    /** The title for a refusal: that the figure is locked, when every finding says so, otherwise a general title. */
    private static String title(List<Masalah> masalah) {
        return masalah.stream().allMatch(wrong -> wrong.pesan().endsWith("terkunci."))
                ? "Nilai sudah dikunci"
                : "Belum dapat dilanjutkan";
    }

    /**
     * Shows why work was refused. When the cause lies in the PC and not in what was typed, the work
     * can be repeated.
     */
    public void refused(MasalahException refused, Runnable again) {
        if (refused.getCause() == null) {
            masalah(title(refused.masalah()), refused.masalah());
            return;
        }
        open(
                "Gagal, tidak ada yang berubah",
                new MasalahList(refused.masalah()),
                Action.close("Tutup"),
                Action.primary("Coba lagi", again));
    }

    /**
     * Shows a fault of the program; the same fault is shown only once at a time.
     *
     * @param kode a short code to be read over the telephone
     * @param rincian the full report, for the clipboard
     * @param openLogs opens the folder of the log
     */
    public void bug(String kode, String rincian, Runnable openLogs) {
        if (open.stream().anyMatch(butir -> kode.equals(butir.layer().getId()))) {
            return;
        }
        BugDialog.open(this, kode, rincian, openLogs);
        open.element().layer().setId(kode);
    }

    /** Whether the newest dialog shows a fault. */
    public boolean isFault() {
        return !open.isEmpty() && open.element().layer().getId() != null;
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** Closes the newest dialog as Esc does; returns false when none is open. */
    public boolean cancel() {
        if (open.isEmpty()) {
            return false;
        }
        close(open.peek().layer());
        return true;
    }

    private void close(StackPane layer) {
        open.stream().filter(butir -> butir.layer().equals(layer)).findFirst().ifPresent(butir -> {
            open.remove(butir);
            getChildren().remove(layer);
            setVisible(!open.isEmpty());
            Node before = butir.focusedBefore();
            if (before != null && Focusable.isReady(before)) {
                before.requestFocus();
            }
            keepKeyboard();
        });
    }

    private void follow(
            ObservableValue<? extends @Nullable Scene> property, @Nullable Scene before, @Nullable Scene now) {
        if (now != null) {
            now.focusOwnerProperty().addListener((owner, was, is) -> keepInside(is));
        }
    }

    private void keepInside(@Nullable Node focused) {
        if (focused != null) {
            Platform.runLater(this::keepKeyboard);
        }
    }

    /** Returns the focus to the newest dialog when it was lost. */
    public void keepKeyboard() {
        Open top = open.peek();
        Scene scene = getScene();
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (top != null && (owner == null || !Focusable.isReady(owner) || !Focusable.isIn(owner, top.card()))) {
            top.card().begin();
        }
    }

    /** Whether something was typed into an open dialog. */
    public boolean isTyped() {
        return open.stream().anyMatch(butir -> butir.card().isTyped());
    }
}
