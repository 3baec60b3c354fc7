package id.langkah.ui.penulisan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.KeyActs;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The screen for editing a draft. It saves at every pause and when the screen is left. */
public final class PenulisanView implements Screen {
    private static final Duration PAUSE = Duration.millis(700);

    private final PenulisanModel model;
    private final Navigator navigator;
    private final Page page = new Page("Menulis SOP");
    private final AktivitasGrid grid;
    private final SisiPanel side;

    private final IdentitasForm identitas;
    private final KonsepActs acts;
    private final Button undo;
    private final Button redo;
    private final MenuItem compare;
    private final TempelDialog tempel;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final KeyActs keys = new KeyActs();

    public PenulisanView(PenulisanModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        identitas = new IdentitasForm(model);
        acts = new KonsepActs(model, kit, navigator, identitas::salah);
        grid = new AktivitasGrid(model, kit.dialogs());
        side = new SisiPanel(model, grid::go);
        tempel = new TempelDialog(model, kit.dialogs());
        undo = Buttons.icon(MaterialDesignU.UNDO, "Urungkan", model::undo);
        redo = Buttons.icon(MaterialDesignR.REDO, "Ulangi", model::redo);
        var more = new MenuButton("Lainnya");
        compare = MenuAct.of("Bandingkan dengan versi sebelumnya", MaterialDesignC.COMPARE, acts::compare)
                .item();
        more.getItems()
                .addAll(
                        MenuAct.of(
                                        "Kolom pelaksana",
                                        MaterialDesignV.VIEW_COLUMN_OUTLINE,
                                        () -> new KolomDialog(model).open(kit.dialogs()))
                                .item(),
                        compare,
                        new SeparatorMenuItem(),
                        MenuAct.danger("Hapus konsep", MaterialDesignT.TRASH_CAN_OUTLINE, acts::discard)
                                .item());
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
        page.actions(more, Buttons.primary("Berlakukan", MaterialDesignC.CHECK, acts::enact));
        var toggle = new BaganToggle(model);
        page.tools(
                undo,
                redo,
                Buttons.withKeys(Buttons.plain("Tambah aktivitas", MaterialDesignP.PLUS, grid::addBelow), "Ctrl+Enter"),
                Buttons.plain("Tempel tabel", MaterialDesignC.CONTENT_PASTE, this::paste),
                toggle);
        page.getStyleClass().add("penulisan");
        page.content(new KonsepPane(grid, identitas, side, toggle));
        keys.on("Ctrl+Z", model::undo);
        keys.on("Ctrl+Y", model::redo);
        keys.on("Ctrl+Shift+Z", model::redo);
        keys.on("Ctrl+Enter", grid::addBelow);
        keys.on("Ctrl+S", model::pause);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pause.setOnFinished(event -> model.pause());
        model.sunting().addListener((property, before, now) -> show());
        model.kept().addListener((property, before, now) -> show());
        model.ended().addListener((property, before, now) -> showEnd());
        show();
    }

    private void press(KeyEvent event) {
        if (KeyCombination.valueOf("Ctrl+V").match(event) && holdsTable()) {
            event.consume();
            paste();
            return;
        }
        keys.press(event);
    }

    private static boolean holdsTable() {
        String text = Clipboard.getSystemClipboard().getString();
        return text != null && text.contains("\t") && text.contains("\n");
    }

    private void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        tempel.open(text == null ? "" : text, grid.current() + 1, grid::go);
    }

    private void show() {
        Optional<Penyuntingan> now = model.sunting().get();
        page.title().setText(now.map(Penyuntingan::sop).map(Sop::sebutan).orElse("SOP"));
        page.subtitle().setText(subtitle());
        name(undo, "Urungkan", "Ctrl+Z", now.flatMap(Penyuntingan::undoable));
        name(redo, "Ulangi", "Ctrl+Y", now.flatMap(Penyuntingan::redoable));
        compare.setVisible(acts.before().isPresent());
        if (now.isPresent() && !model.kept().get()) {
            pause.playFromStart();
        }
    }

    private void showEnd() {
        pause.stop();
        page.title().setText("Menulis SOP");
        page.subtitle().setText("");
        page.actions();
        page.tools();
        page.content(new EmptyState(
                MaterialDesignF.FILE_DOCUMENT_CHECK_OUTLINE,
                "Konsep ini tidak ditulis lagi",
                "Konsepnya sudah diberlakukan, atau sudah dihapus.",
                Action.primary("Kembali ke daftar SOP", this::leave)));
    }

    private String subtitle() {
        String of =
                acts.before().map(v -> "Konsep pengganti versi " + v.versi()).orElse("Konsep");
        return of + (model.kept().get() ? " · tersimpan" : " · belum tersimpan");
    }

    private static void name(Button button, String word, String keys, Optional<String> what) {
        String text = what.map(nama -> word + ": " + nama).orElse(word);
        if (!text.equals(button.getAccessibleText())) {
            button.setAccessibleText(text);
            Buttons.withKeys(button, keys);
        }
        button.setDisable(what.isEmpty());
    }

    private void leave() {
        navigator.go(new Destination.Pustaka());
    }

    @Override
    public Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        model.load();
    }

    @Override
    public List<Masalah> unkept() {
        return model.ended().get() ? List.of() : identitas.salah();
    }

    @Override
    public void left() {
        grid.settle();
        pause.stop();
        model.save(() -> {});
    }
}
