package id.langkah.ui.penulisan;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.Screen;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MenuAct;
import id.langkah.ui.kit.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** The screen for editing a draft. It saves at every pause and when the screen is left. */
public final class PenulisanView implements Screen {
    /** The fraction of the width that the table takes. */
    private static final double ROWS_SHARE = 0.6;

    private static final Duration PAUSE = Duration.millis(700);
    private final PenulisanModel model;
    private final Kit kit;
    private final Navigator navigator;
    private final Page page = new Page("Menulis SOP");
    private final AktivitasGrid grid;
    private final SisiPanel side;

    /** Shows or hides the flowchart and the findings beside the table. */
    private final ToggleButton toggle = new ToggleButton("Bagan", new Icon(MaterialDesignD.DOCK_RIGHT));

    private final IdentitasForm identitas;
    private final Button undo;
    private final Button redo;
    private final MenuItem compare;
    private final TempelDialog tempel;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    public PenulisanView(PenulisanModel model, Kit kit, Navigator navigator) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        identitas = new IdentitasForm(model);
        grid = new AktivitasGrid(model, kit.dialogs());
        side = new SisiPanel(model, grid::go);
        tempel = new TempelDialog(model, kit.dialogs());
        undo = Buttons.icon(MaterialDesignU.UNDO, "Urungkan", model::undo);
        redo = Buttons.icon(MaterialDesignR.REDO, "Ulangi", model::redo);
        var more = new MenuButton("Lainnya");
        compare = MenuAct.of("Bandingkan dengan versi sebelumnya", MaterialDesignC.COMPARE, this::compare)
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
                        MenuAct.danger("Hapus konsep", MaterialDesignT.TRASH_CAN_OUTLINE, this::discard)
                                .item());
        page.before(Buttons.icon(MaterialDesignA.ARROW_LEFT, "Kembali ke daftar SOP", this::leave));
        page.actions(more, Buttons.primary("Berlakukan", MaterialDesignC.CHECK, this::enact));
        toggle.getStyleClass().add("pill");
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setSelected(true);
        page.tools(
                undo,
                redo,
                Buttons.withKeys(Buttons.plain("Tambah aktivitas", MaterialDesignP.PLUS, grid::addBelow), "Ctrl+Enter"),
                Buttons.plain("Tempel tabel", MaterialDesignC.CONTENT_PASTE, this::paste),
                toggle);
        page.getStyleClass().add("penulisan");
        page.content(body());
        model.temuan().addListener((property, before, now) -> toggle.setText(name(now.size())));
        keys.put(KeyCombination.valueOf("Ctrl+Z"), model::undo);
        keys.put(KeyCombination.valueOf("Ctrl+Y"), model::redo);
        keys.put(KeyCombination.valueOf("Ctrl+Shift+Z"), model::redo);
        keys.put(KeyCombination.valueOf("Ctrl+Enter"), grid::addBelow);
        keys.put(KeyCombination.valueOf("Ctrl+S"), model::pause);
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pause.setOnFinished(event -> model.pause());
        model.sunting().addListener((property, before, now) -> show());
        model.kept().addListener((property, before, now) -> show());
        model.ended().addListener((property, before, now) -> showEnd());
        show();
    }

    /** The label of the button for flowchart and findings, with the number of findings. */
    private static String name(int found) {
        return found == 0 ? "Bagan" : "Bagan · " + found + " saran";
    }

    private SplitPane body() {
        var tabs = new TabPane(new Tab("Aktivitas", grid), new Tab("Identitas", Page.scrolled(identitas)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setAccessibleText("Bagian konsep");
        tabs.setMinWidth(0);
        side.setMinWidth(0);
        tabs.setMinHeight(0);
        side.setMinHeight(0);
        var split = new SplitPane(tabs, side);
        split.setMinHeight(0);
        split.setDividerPositions(ROWS_SHARE);
        split.getStyleClass().add("penulisan-isi");
        toggle.selectedProperty().subscribe(open -> {
            if (open) {
                split.getItems().setAll(List.of(tabs, side));
                split.setDividerPositions(ROWS_SHARE);
            } else {
                split.getItems().setAll(List.of(tabs));
            }
        });
        return split;
    }

    private void press(KeyEvent event) {
        if (KeyCombination.valueOf("Ctrl+V").match(event) && holdsTable()) {
            event.consume();
            paste();
            return;
        }
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> {
                    event.consume();
                    key.getValue().run();
                });
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
        String nama = now.map(Penyuntingan::sop).map(Sop::nama).orElse("");
        page.title().setText(nama.isBlank() ? "SOP baru" : nama);
        page.subtitle().setText(subtitle());
        name(undo, "Urungkan", "Ctrl+Z", now.flatMap(Penyuntingan::undoable));
        name(redo, "Ulangi", "Ctrl+Y", now.flatMap(Penyuntingan::redoable));
        compare.setVisible(before().isPresent());
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
        String of = before().map(v -> "Konsep pengganti versi " + v.versi()).orElse("Konsep");
        return of + (model.kept().get() ? " · tersimpan" : " · belum tersimpan");
    }

    private Optional<VersiSop> before() {
        return model.konsep().get().flatMap(KonsepDibuka::before);
    }

    private static void name(Button button, String word, String keys, Optional<String> what) {
        String text = what.map(nama -> word + ": " + nama).orElse(word);
        if (!text.equals(button.getAccessibleText())) {
            button.setAccessibleText(text);
            Buttons.withKeys(button, keys);
        }
        button.setDisable(what.isEmpty());
    }

    private void enact() {
        if (!identitas.salah().isEmpty()) {
            kit.dialogs().masalah("SOP belum dapat diberlakukan", identitas.salah());
            return;
        }
        String replaced = before().map(v -> "Versi "
                        + v.versi()
                        + " digantikan. Pengerjaan yang sedang berjalan"
                        + " tetap memakai versinya sendiri. ")
                .orElse("");
        int found = model.temuan().get().size();
        String advice = found == 0 ? "" : "Masih ada " + found + " saran (boleh diabaikan). ";
        kit.dialogs()
                .confirm(
                        "Berlakukan SOP ini?",
                        replaced + advice + "Setelah berlaku, perubahan harus lewat versi baru.",
                        Action.primary("Berlakukan", this::enactNow));
    }

    private void enactNow() {
        model.enact(
                versi -> {
                    kit.toasts().done("SOP berlaku sebagai versi " + versi.versi() + ".");
                    navigator.go(new Destination.Sop(versi.sopId()));
                },
                refused -> kit.dialogs().masalah("SOP belum dapat diberlakukan", refused.masalah()));
    }

    private void discard() {
        kit.dialogs()
                .confirm(
                        "Hapus konsep ini?",
                        "Semua yang ditulis pada konsep ini hilang. Versi yang berlaku tidak" + " berubah.",
                        Action.danger(
                                "Hapus konsep", () -> model.discard(() -> navigator.go(new Destination.Pustaka()))));
    }

    private void compare() {
        before().ifPresent(versi -> model.save(() -> navigator.go(new Destination.Banding(versi.id(), draftId()))));
    }

    private long draftId() {
        return model.konsep().get().orElseThrow().draft().id();
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
