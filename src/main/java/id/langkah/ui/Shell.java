package id.langkah.ui;

import id.langkah.platform.CrashReport;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.StatusLine;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * All that is inside the window: the side bar, the screen, the line at the foot, and the dialogs.
 */
final class Shell extends StackPane {
    private static final PseudoClass UNSAFE = PseudoClass.getPseudoClass("unsafe");

    /** Below so many em the side bar has room for its pictures only. */
    private static final double NARROW = 64;

    private final WindowParts parts;
    private final Consumer<Path> open;
    private final Navigator navigator;
    private final Dialogs dialogs = new Dialogs();
    private final Toasts toasts = new Toasts();
    private final OpenedScreens opened;
    private final Consumer<List<Path>> take;
    private final BorderPane frame = new BorderPane();
    private final SideBar sideBar;
    private final ShortcutKeys keys;
    private final Button terjaga;
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
        keys = new ShortcutKeys(navigator, this::refresh, this::search);
        terjaga = Buttons.link("", () -> navigator.go(new Destination.Pengaturan()));
        terjaga.getStyleClass().add("terjaga");
        terjaga.setVisible(false);
        getStyleClass().add("shell");
        frame.setLeft(sideBar);
        frame.setBottom(new StatusLine(parts.background(), terjaga));
        DropZone drop = new DropZone(this, () -> !dialogs.isOpen(), this::come);
        getChildren().addAll(frame, toasts, dialogs, drop);
        parts.background().refusedBy(dialogs::refused);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(KeyEvent.KEY_PRESSED, this::passOn);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keepTheKeyboard);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::sideButtons);
        navigator.here().addListener((property, before, here) -> show(here));
        navigator.onBeginningAnew(this::forget);
        show(start);
    }

    Navigator navigator() {
        return navigator;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Toasts toasts() {
        return toasts;
    }

    /** Files that somebody wants to bring in. */
    void come(List<Path> files) {
        if (!files.isEmpty()) {
            take.accept(files);
        }
    }

    /** Tells of a fault of the program; the same fault is told once at a time. */
    void tell(CrashReport report) {
        dialogs.bug(report.kode(), report.rincian(), () -> open.accept(parts.logs()));
    }

    /** The window closes. */
    void left() {
        if (screen != null) {
            screen.left();
        }
    }

    @Override
    protected void layoutChildren() {
        sideBar.setNarrow(getWidth() < NARROW * sideBar.em());
        super.layoutChildren();
    }

    /** The screens are left without being asked to keep what was typed into them. */
    private void forget(Destination next) {
        opened.forget();
        screen = null;
        if (next.equals(navigator.here().get())) {
            show(next);
        }
    }

    private void show(Destination here) {
        left();
        Screen next = opened.at(here);
        screen = next;
        frame.setCenter(next.node());
        next.node().requestFocus();
        next.shown();
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
        parts.background().run(parts.terjaga(), this::show);
    }

    private void search() {
        if (screen != null) {
            screen.search();
        }
    }

    private void press(KeyEvent event) {
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

    /** Tab leaves a field of many lines as it leaves every other. */
    private static boolean isTabIn(KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                && event.getTarget() instanceof TextArea
                && !event.isControlDown()
                && !event.isAltDown();
    }

    private static KeyEvent withControl(KeyEvent tab) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, tab.isShiftDown(), true, false, false);
    }

    /** What nobody took where the keyboard is, such as in the side bar, is the screen's. */
    private void passOn(KeyEvent event) {
        Screen here = screen;
        if (here != null && !dialogs.isOpen() && !isIn(here.node(), event.getTarget())) {
            here.node().fireEvent(event.copyFor(here.node(), here.node()));
        }
    }

    /** A node that had the keyboard is gone; without one no key would be heard at all. */
    private void keepTheKeyboard(@Nullable Node focused) {
        if (focused == null) {
            Platform.runLater(() -> {
                Scene scene = getScene();
                Screen here = screen;
                if (scene != null && scene.getFocusOwner() == null && here != null) {
                    here.node().requestFocus();
                }
            });
        }
    }

    private static boolean isIn(Node outer, EventTarget target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
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
