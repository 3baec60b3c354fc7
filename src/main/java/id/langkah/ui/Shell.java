package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.platform.CrashReport;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.EmLabel;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.StatusLine;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The content of the window: side bar, screen, bottom line and dialogs. */
final class Shell extends StackPane {
    /** Below this width, in em, the side bar shows only icons. */
    private static final double NARROW = 77;

    /** Below this height, in em, side bar and status line use a smaller font. */
    private static final double LOWEST = 30;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final WindowParts parts;
    private final Consumer<Path> open;
    private final Navigator navigator;
    private final Dialogs dialogs = new Dialogs();
    private final OpenedScreens opened;
    private final Consumer<List<Path>> take;
    private final BorderPane frame = new BorderPane();
    private final ScreenPane middle = new ScreenPane();
    private final Toasts toasts = new Toasts();
    private final SideBar sideBar;
    private final BackupLink terjaga;
    private final Keyboard keyboard;

    private final EmLabel em = new EmLabel();

    private final WindowTitle title = new WindowTitle();

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
        var keys = new ShortcutKeys(navigator, this::refresh, this::search, () -> screen == null ? "" : screen.part());
        terjaga = new BackupLink(parts, () -> navigator.go(new Destination.Pengaturan()));
        getStyleClass().add("shell");
        HariIni.in(this, parts.hariIni());
        frame.setLeft(sideBar);
        frame.setMinSize(0, 0);
        frame.setCenter(middle);
        frame.setBottom(new StatusLine(parts.background(), terjaga.node()));
        DropZone drop = new DropZone(this, () -> !dialogs.isOpen(), this::come);
        getChildren().addAll(em, frame, toasts, dialogs, drop);
        parts.background().refusedBy(dialogs::refused);
        toasts.onDone(terjaga::ask);
        keyboard = new Keyboard(this, dialogs, () -> Optional.ofNullable(screen));
        ShellKeys.listen(this, dialogs, navigator, keys, () -> screen);
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
        return title.text();
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
        UnkeptDialog.ask(
                dialogs, lost, "Isian ini hilang bila Langkah ditutup sekarang:", "Tutup tanpa menyimpan", close);
    }

    /** Leaves the current place; asks before when typed values cannot be saved. */
    private void leave(Runnable go) {
        Screen here = screen;
        List<Masalah> lost = here == null
                ? List.of()
                : here.unkept().stream().filter(Masalah::isGalat).toList();
        Destination place = navigator.here().get();
        UnkeptDialog.ask(dialogs, lost, "Isian ini hilang bila layar ditinggalkan sekarang:", "Buang isian", () -> {
            if (!lost.isEmpty()) {
                opened.forget(place);
                screen = null;
            }
            go.run();
        });
    }

    @Override
    protected void layoutChildren() {
        double em = this.em.size();
        sideBar.setNarrow(getWidth() < NARROW * em);
        pseudoClassStateChanged(LOW, getHeight() < LOWEST * em);
        super.layoutChildren();
    }

    /** Discards the screens without saving what was typed. */
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
        middle.show(next);
        keyboard.arrive(next);
        title.show(here, next);
        next.shown();
        terjaga.ask();
        keyboard.settle(parts.background());
    }

    void refresh() {
        if (screen != null) {
            screen.refresh();
        }
        terjaga.ask();
    }

    private void search() {
        if (screen != null) {
            screen.search();
        }
    }
}
