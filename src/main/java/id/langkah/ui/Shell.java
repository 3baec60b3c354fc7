package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.platform.CrashReport;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.StatusLine;
import id.langkah.ui.kit.TextMenu;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The content of the window: side bar, screen, bottom line and dialogs. */
final class Shell extends StackPane {
    private static final PseudoClass UNSAFE = PseudoClass.getPseudoClass("unsafe");

    /** Below this width, in em, the side bar shows only icons. */
    private static final double NARROW = 77;

    /** Below this height, in em, side bar and status line use a smaller font. */
    private static final double LOWEST = 30;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private static final int ROUNDS = 3;

    private final WindowParts parts;
    private final Consumer<Path> open;
    private final Navigator navigator;
    private final Dialogs dialogs = new Dialogs();
    private final OpenedScreens opened;
    private final Consumer<List<Path>> take;
    private final BorderPane frame = new BorderPane();
    private final ScrollPane middle = new ScrollPane();
    private final Toasts toasts = new Toasts();
    private final SideBar sideBar;
    private final ShortcutKeys keys;
    private final Button terjaga;
    private final Keyboard keyboard;

    /** Measures the font size. */
    private final Label em = new Label();

    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    private @Nullable Screen screen;

    Shell(WindowParts parts, Destination start, FilePicker files, Consumer<Path> open) {
        this.parts = parts;
        this.open = open;
        navigator = new Navigator(start);
        Kit kit = new Kit(parts.background(), dialogs, toasts, files, open);
        Screens screens = parts.screens().apply(kit, navigator);
        opened = new OpenedScreens(screens.at());
        take = screens.take();
        sideBar = new SideBar(navigator);
        keys = new ShortcutKeys(navigator, this::refresh, this::search, () -> screen == null ? "" : screen.part());
        terjaga = Buttons.link("", () -> navigator.go(new Destination.Pengaturan()));
        terjaga.getStyleClass().add("terjaga");
        terjaga.setVisible(false);
        getStyleClass().add("shell");
        HariIni.in(this, parts.hariIni());
        frame.setLeft(sideBar);
        frame.setMinSize(0, 0);
        frame.setCenter(middle);
        middle.getStyleClass().addAll("plain-scroll", "shell-middle");
        middle.setFitToWidth(true);
        middle.setFitToHeight(true);
        middle.setFocusTraversable(false);
        frame.setBottom(new StatusLine(parts.background(), terjaga));
        DropZone drop = new DropZone(this, () -> !dialogs.isOpen(), this::come);
        em.setManaged(false);
        em.setVisible(false);
        getChildren().addAll(em, frame, toasts, dialogs, drop);
        parts.background().refusedBy(dialogs::refused);
        toasts.onDone(this::askStatus);
        keyboard = new Keyboard(this, dialogs, () -> Optional.ofNullable(screen));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::passOn);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::sideButtons);
        addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, Shell::offerTextMenu);
        navigator.here().addListener((property, before, here) -> show(here));
        navigator.onBeginningAnew(this::forget);
        navigator.guardedBy(this::leave);
        show(start);
    }

    Navigator navigator() {
        return navigator;
    }

    /** The title of the window: the name of the shown SOP, run or indicator, otherwise that of the screen. */
    ReadOnlyStringProperty title() {
        return title.getReadOnlyProperty();
    }

    /** The visible part of the screen. */
    Parent seen() {
        return middle;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Toasts toasts() {
        return toasts;
    }

    /** Takes files that the user wants to import. */
    void come(List<Path> files) {
        if (!files.isEmpty()) {
            take.accept(files);
        }
    }

    /** Shows a fault of the program; the same fault is shown only once at a time. */
    void tell(CrashReport report) {
        dialogs.bug(report.kode(), report.rincian(), () -> open.accept(parts.logs()));
    }

    /**
     * Saves what is being typed, as when the field loses the focus, because the screen is left or
     * the window has closed.
     */
    void left() {
        Screen here = screen;
        if (here != null) {
            if (!dialogs.isOpen()) {
                here.node().requestFocus();
            }
            here.left();
        }
    }

    /** Closes the window; asks before when typed values would be lost. */
    void close(Runnable close) {
        left();
        List<Masalah> lost = new ArrayList<>();
        opened.all().forEach(screen -> lost.addAll(screen.unkept()));
        if (dialogs.isTyped()) {
            lost.add(Masalah.peringatan("Dialog yang terbuka sudah diisi.", "", "Selesaikan atau batalkan dahulu."));
        }
        ask(lost, "Isian ini hilang bila Langkah ditutup sekarang:", "Tutup tanpa menyimpan", close);
    }

    /** Leaves the current place; asks before when typed values cannot be saved. */
    private void leave(Runnable go) {
        Screen here = screen;
        List<Masalah> lost = here == null
                ? List.of()
                : here.unkept().stream().filter(Masalah::isGalat).toList();
        Destination place = navigator.here().get();
        ask(lost, "Isian ini hilang bila layar ditinggalkan sekarang:", "Buang isian", () -> {
            if (!lost.isEmpty()) {
                opened.forget(place);
                screen = null;
            }
            go.run();
        });
    }

    private void ask(List<Masalah> lost, String words, String discard, Runnable then) {
        if (lost.isEmpty()) {
            then.run();
        } else {
            var body = new VBox(ScreenText.body(words), new MasalahList(lost));
            body.getStyleClass().add("dialog-form");
            dialogs.open(
                    "Ada isian yang belum tersimpan",
                    body,
                    Action.danger(discard, then),
                    Action.primary("Kembali ke isian", () -> {}));
        }
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        sideBar.setNarrow(getWidth() < NARROW * em);
        pseudoClassStateChanged(LOW, getHeight() < LOWEST * em);
        super.layoutChildren();
    }

    /** The font size in pixels. */
    private double em() {
        return em.getFont().getSize();
    }

    /** Discards the screens without saving what was typed. */
    private void forget(Destination next) {
        opened.forget();
        screen = null;
        if (next.equals(navigator.here().get())) {
            show(next);
        }
    }

    private void name(Destination here, Screen next) {
        title.unbind();
        String screen = NavEntry.title(here);
        if (NavEntry.isOne(here) && next.node() instanceof Page page) {
            title.bind(page.title()
                    .textProperty()
                    .map(name -> name.isBlank() || screen.startsWith(name + " ")
                            ? screen
                            : name.replaceAll("\\s+", " ") + " - " + screen));
        } else {
            title.set(screen);
        }
    }

    private void show(Destination here) {
        left();
        Screen next = opened.at(here);
        screen = next;
        middle.setContent(next.node());
        middle.setVvalue(0);
        middle.setHvalue(0);
        keyboard.arrive(next);
        name(here, next);
        next.shown();
        askStatus();
        filled(ROUNDS);
    }

    /** Waits a given number of rounds, because results may request more work. */
    private void filled(int rounds) {
        keyboard.filled();
        if (rounds > 0) {
            parts.background().act(() -> {}, () -> filled(rounds - 1));
        }
    }

    /** Updates the backup status, since an action may have made a backup. */
    private void askStatus() {
        parts.background().run(parts.terjaga(), this::show);
    }

    private void show(BackupStatus now) {
        terjaga.setText(now.kalimat());
        terjaga.setVisible(true);
        terjaga.pseudoClassStateChanged(UNSAFE, !now.aman());
    }

    void refresh() {
        if (screen != null) {
            screen.refresh();
        }
        askStatus();
    }

    private void search() {
        if (screen != null) {
            screen.search();
        }
    }

    private void press(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (isTabIn(event)) {
            event.consume();
            Event.fireEvent(event.getTarget(), withControl(event));
        } else if (!dialogs.isOpen()) {
            keys.press(event);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dialogs.cancel();
        }
    }

    /** Whether the event is a Tab that leaves a text area. */
    private static boolean isTabIn(KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                && event.getTarget() instanceof TextArea
                && !event.isControlDown()
                && !event.isAltDown();
    }

    private static KeyEvent withControl(KeyEvent tab) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, tab.isShiftDown(), true, false, false);
    }

    /** Passes keys that nobody handled, for example in the side bar, to the screen. */
    private void passOn(KeyEvent event) {
        Screen here = screen;
        if (here != null
                && !dialogs.isOpen()
                && !(event.getTarget() instanceof Node node && Focusable.isIn(node, here.node()))) {
            here.node().fireEvent(event.copyFor(here.node(), here.node()));
        }
    }

    /** Shows the Indonesian context menu in place of JavaFX's English one. */
    private static void offerTextMenu(ContextMenuEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
        }
        if (at instanceof TextInputControl field && field.getContextMenu() == null) {
            event.consume();
            new TextMenu(field).show(field, event.getScreenX(), event.getScreenY());
        }
    }

    private void sideButtons(MouseEvent event) {
        if (dialogs.isOpen()) {
            return;
        }
        if (event.getButton() == MouseButton.BACK) {
            navigator.back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            navigator.forward();
        }
    }
}
