package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.ui.kit.ScreenText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.ListView;

/**
 * The tree as an outline, one row for each node. Tab and Shift+Tab change the level of a branch,
 * Enter adds a node, F2 or typing edits the words.
 */
final class OutlineList extends ListView<Integer> {
    private final PerencanaanModel model;
    private final OutlineMoves moves;
    private final ReadOnlyIntegerWrapper typed = new ReadOnlyIntegerWrapper(-1);
    private PohonKinerja pohon = PohonKinerja.KOSONG;
    private Set<Integer> warned = Set.of();

    /** The letter that began the editing and is still to be put behind the words. */
    private String begun = "";

    /**
     * @param remove asks whether the selected branch is to be deleted
     * @param paste inserts the content of the clipboard
     */
    OutlineList(PerencanaanModel model, Runnable remove, Runnable paste) {
        this.model = model;
        this.moves = new OutlineMoves(this, model);
        getStyleClass().add("pohon-susunan");
        setAccessibleText("Susunan pohon kinerja");
        setPlaceholder(ScreenText.muted("Belum ada isinya."));
        setCellFactory(list -> new SimpulCell(this));
        new OutlineKeys(this, model, remove, paste);
    }

    /** What moves the selected branch. */
    OutlineMoves moves() {
        return moves;
    }

    int typed() {
        return typed.get();
    }

    PohonKinerja pohon() {
        return pohon;
    }

    /** Whether there is a warning about a node. */
    boolean isWarned(int at) {
        return warned.contains(at);
    }

    /** Shows a tree; the cursor stays where it is. */
    void show(PohonKinerja now, Set<Integer> found) {
        pohon = now;
        warned = new HashSet<>(found);
        if (getItems().size() != now.size()) {
            int at = getSelectionModel().getSelectedIndex();
            getItems().setAll(IntStream.range(0, now.size()).boxed().toList());
            choose(Math.min(Math.max(at, 0), now.size() - 1));
        }
        refresh();
    }

    /** The place of the selected node; −1 for none. */
    int current() {
        int at = getSelectionModel().getSelectedIndex();
        return at < pohon.size() ? at : -1;
    }

    void choose(int at) {
        if (at >= 0 && at < getItems().size()) {
            getSelectionModel().clearAndSelect(at);
            getFocusModel().focus(at);
        }
    }

    /** Selects a node and scrolls to it. */
    void go(int at) {
        choose(at);
        scrollTo(Math.max(0, at - 2));
    }

    /** Starts editing the words of a node. */
    void write(int at) {
        if (at >= 0 && at < pohon.size()) {
            choose(at);
            scrollTo(Math.max(0, at - 3));
            typed.set(at);
            refresh();
        }
    }

    /** Adds a node after the branch of the selected one, at the same level, and edits it. */
    void addBelow() {
        int at = current();
        int place = at < 0 ? pohon.size() : pohon.akhir(at);
        TingkatPohon tingkat = at < 0 ? TingkatPohon.TUJUAN : pohon.get(at).tingkat();
        add(place, tingkat);
    }

    /** Adds a node as last child of the selected one. */
    void addInside() {
        int at = current();
        if (at >= 0) {
            pohon.get(at).tingkat().turun().ifPresent(tingkat -> add(pohon.akhir(at), tingkat));
        }
    }

    private void add(int place, TingkatPohon tingkat) {
        model.edit(now -> now.insert(place, List.of(SimpulPohon.of(tingkat, ""))));
        write(place);
    }

    /** Accepts the typed words; a new node without words is removed. */
    void keep(String words) {
        int at = typed.get();
        if (at < 0 || at >= pohon.size()) {
            return;
        }
        typed.set(-1);
        SimpulPohon simpul = pohon.get(at);
        if (words.isBlank() && isUnwritten(simpul) && pohon.akhir(at) == at + 1) {
            model.edit(now -> now.remove(at));
        } else if (!words.strip().equals(simpul.uraian())) {
            model.edit(now -> now.with(at, simpul.withUraian(words)));
        }
        refresh();
    }

    private static boolean isUnwritten(SimpulPohon simpul) {
        return simpul.uraian().isEmpty()
                && simpul.kode().isEmpty()
                && simpul.indikator().isEmpty();
    }

    /** Discards the typed words. */
    void cancel() {
        int at = typed.get();
        if (at >= 0 && at < pohon.size()) {
            keep(pohon.get(at).uraian());
            requestFocus();
        }
    }

    /** Enter while editing: adds the next node, unless nothing was typed. */
    void next(String words) {
        boolean written = !words.isBlank();
        keep(words);
        requestFocus();
        if (written) {
            addBelow();
        }
    }

    /** Tab while editing: changes the level of the branch and continues editing. */
    void shift(String words, boolean back) {
        int at = typed.get();
        SimpulPohon simpul = pohon.get(at);
        model.edit(now -> {
            PohonKinerja written = now.with(at, simpul.withUraian(words));
            return back ? written.outdent(at) : written.indent(at);
        });
        Platform.runLater(() -> write(at));
    }

    /** Starts editing the words of the selected node with a letter that was typed. */
    void write(String letter) {
        begun = letter;
        write(current());
    }

    /** The words with which editing a node begins: its own, and the letter that began it. */
    String beginning(SimpulPohon simpul) {
        String words = simpul.uraian() + begun;
        begun = "";
        return words;
    }
}
