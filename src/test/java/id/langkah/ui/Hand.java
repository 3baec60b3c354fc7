package id.langkah.ui;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Settings;
import id.langkah.platform.Settings.Tema;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.SearchField;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** Does gestures in a window and reports faults. */
final class Hand implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;
    private static final int ROUNDS = 3;
    private static final int PULSES = 10;

    /** A class of JavaFX that logs harmless faults when a window without a display changes its size. */
    private static final String DRAWS = "QuantumRenderer";

    /** Fields whose text is saved only together with an action. */
    private static final Set<String> WHO = Set.of("Diubah oleh", "Dicatat oleh", "Oleh");

    private static final int PULSE_MILLIS = 50;

    private final Path folder;
    private final ScreenDesk meja;
    private final Layar layar;
    private final Background background = Background.ofWindow();
    private final Preferences preferences = new Preferences(Settings.defaults(), kept -> {}, background);
    private final List<Throwable> faults = new CopyOnWriteArrayList<>();
    private final Thread.@Nullable UncaughtExceptionHandler before;
    private final Fingers fingers = new Fingers(this::stage);
    private LangkahWindow window;
    private Random answers = new Random(0);

    /**
     * Opens the window on an office.
     *
     * @param folder as {@link HandOffice} leaves it
     */
    Hand(Path folder) {
        this.folder = folder;
        before = Thread.getDefaultUncaughtExceptionHandler();
        meja = new ScreenDesk(folder, HandOffice.SENIN);
        layar = new Layar(meja, folder.resolve("langkah.db"));
        window = open();
    }

    private LangkahWindow open() {
        var parts = layar.parts(background, preferences);
        var opened = new LangkahWindow(parts, List.of());
        CrashHandler crashes = CrashHandler.install("uji", Clock.system(ZoneId.of("Asia/Pontianak")), report -> {});
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            if (!thread.getName().startsWith(DRAWS)) {
                faults.add(fault);
            }
        });
        Headless.run(() -> opened.open(crashes, new FilePicker(this::choose), path -> {}));
        settle();
        return opened;
    }

    Shell shell() {
        return window.shell();
    }

    private Stage stage() {
        return window.stage();
    }

    private Scene scene() {
        return Objects.requireNonNull(stage().getScene());
    }

    /** Answers file dialogs. */
    private List<Path> choose(FilePicker.Ask ask) {
        if (answers.nextInt(4) == 0) {
            return List.of();
        }
        return switch (ask.kind()) {
            case SAVE -> List.of(folder.resolve("keluar-" + answers.nextInt(5) + "-" + ask.name()));
            case FOLDER -> List.of(answers.nextBoolean() ? folder : folder.resolve("masuk"));
            case OPEN, OPEN_MANY -> List.of(files().get(answers.nextInt(files().size())));
        };
    }

    /** Files that a user might drop: valid, damaged and of other kinds. */
    List<Path> files() {
        try (Stream<Path> own = Files.list(folder)) {
            return Stream.of(
                            BusyOffice.samples(),
                            BusyOffice.broken(),
                            own.filter(Files::isRegularFile).sorted().toList())
                    .flatMap(List::stream)
                    .filter(file -> !file.getFileName().toString().startsWith("langkah.db"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does a gesture; returns the faults afterwards. */
    List<String> act(Gesture gesture) {
        List<String> wrong = new ArrayList<>();
        Node before = Headless.get(() -> scene().getFocusOwner());
        List<String> typed = gesture.kind() == Gesture.Kind.CLOSE ? Headless.get(this::typed) : List.of();
        if (!move(gesture)) {
            wrong.add("the worker is stuck");
        }
        if (!stage().isShowing()) {
            typed.stream()
                    .filter(words -> !isKept(words))
                    .forEach(words -> wrong.add("was lost when the window closed: " + words));
            window = open();
        }
        boolean moves = gesture.kind() == Gesture.Kind.TYPE || gesture.kind() == Gesture.Kind.KEY;
        List<String> seen = look(moves ? before : null);
        for (int pulse = 0; pulse < PULSES && !seen.isEmpty(); pulse++) {
            pause();
            seen = look(moves ? before : null);
        }
        wrong.addAll(seen);
        faults.forEach(fault -> wrong.addFirst("fault: " + told(fault)));
        faults.clear();
        return wrong;
    }

    /** Does a gesture and the work that it requests, without looking for faults; returns false when that does not end. */
    boolean move(Gesture gesture) {
        answers = new Random(gesture.hashCode());
        try {
            Headless.run(() -> doNow(gesture));
        } catch (RuntimeException | Error e) {
            faults.add(e);
        }
        return settle();
    }

    /** Whether no gesture has closed the window. */
    boolean isOpen() {
        return stage().isShowing();
    }

    /** Makes ready for the next gesture after {@link #move}: closes menus, opens a closed window again. */
    void sit() {
        if (!isOpen()) {
            window = open();
        }
        Headless.run(() -> popups().forEach(PopupWindow::hide));
    }

    /** Goes to a place and waits until it is laid out. */
    void visit(Destination place) {
        Headless.run(() -> shell().navigator().go(place));
        settle();
        Headless.run(this::layOut);
    }

    /**
     * The faults of what is visible.
     *
     * @param before the node that had the focus before
     */
    private List<String> look(@Nullable Node before) {
        return Headless.get(() -> {
            popups().forEach(PopupWindow::hide);
            shell().toasts().requestLayout();
            layOut();
            List<String> wrong = new ArrayList<>(Eyes.look(shell()));
            Node owner = scene().getFocusOwner();
            if (before != null && !before.equals(owner) && wrong.isEmpty() && !Eyes.isFocusInSight(shell())) {
                wrong.add("the keyboard is out of sight: " + owner);
            }
            return wrong;
        });
    }

    /** Waits for a frame, because JavaFX does some things only when it draws. */
    private static void pause() {
        try {
            Thread.sleep(PULSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String told(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String own = Stream.of(cause.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(line -> line.contains("id.langkah"))
                .limit(6)
                .reduce("", (all, line) -> all + "\n        at " + line);
        String top = Stream.of(cause.getStackTrace())
                .map(StackTraceElement::toString)
                .limit(6)
                .reduce("", (all, line) -> all + "\n        at " + line);
        return cause + top + own;
    }

    private static List<PopupWindow> popups() {
        return List.copyOf(Window.getWindows()).stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .toList();
    }

    private void layOut() {
        for (int i = 0; i < 2; i++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    /** Waits for background work and its results; returns false when it does not end. */
    private boolean settle() {
        for (int i = 0; i < ROUNDS; i++) {
            var done = new CompletableFuture<Boolean>();
            Headless.run(() -> background.act(() -> {}, () -> done.complete(true)));
            try {
                done.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
            Headless.run(() -> {});
        }
        return true;
    }

    private void doNow(Gesture gesture) {
        switch (gesture.kind()) {
            case KEY -> fingers.key(gesture.target());
            case GO -> go(gesture.target());
            case RESIZE -> resize(gesture.target());
            case LOOK -> look(gesture.target());
            case PASTE -> paste(gesture.text());
            case DROP -> drop(gesture.text());
            case CLOSE -> leave();
            default -> Reach.of(shell()).find(gesture.target()).ifPresent(node -> on(node, gesture));
        }
    }

    private void on(Node node, Gesture gesture) {
        switch (gesture.kind()) {
            case PRESS -> Fingers.press(node);
            case CHOOSE -> Fingers.chooseEntry(node, number(gesture.text()));
            case PICK -> fingers.pick(node, number(gesture.text()));
            case TYPE -> fingers.type(node, gesture.text());
            default -> throw new IllegalArgumentException(gesture.toString());
        }
    }

    private static int number(String text) {
        return Integer.parseInt(text.strip());
    }

    private void go(String where) {
        Navigator navigator = shell().navigator();
        if (shell().dialogs().isOpen()) {
            fingers.key("Esc");
        } else if (where.equals("back")) {
            navigator.back();
        } else if (where.equals("forward")) {
            navigator.forward();
        } else {
            navigator.go(places().get(number(where) % places().size()));
        }
    }

    /** One place of every kind that exists now. */
    List<Destination> places() {
        var all = new ArrayList<Destination>();
        NavEntry.SEMUA.forEach(bagian -> all.add(bagian.destination()));
        layar.pustaka().list().forEach(sop -> all.add(new Destination.Sop(sop.sopId())));
        meja.pengerjaan().list().forEach(run -> all.add(new Destination.Pengerjaan(run.id())));
        layar.kinerja().kinerja().indikator(2026).stream()
                .limit(2)
                .forEach(indikatorTercatat -> all.add(new Destination.Indikator(indikatorTercatat.id())));
        all.add(new Destination.IndikatorBaru(2026, ""));
        all.add(new Destination.Evaluasi(0));
        all.add(new Destination.Gabungan());
        all.add(new Destination.Perencanaan("Rencana Aksi"));
        all.add(new Destination.Perencanaan("Evaluasi AKIP"));
        all.add(new Destination.Cari("kinerja"));
        all.add(new Destination.Impor(BusyOffice.samples()));
        return all;
    }

    private void resize(String size) {
        String[] sides = size.split("x", -1);
        stage().setWidth(Double.parseDouble(sides[0]));
        stage().setHeight(Double.parseDouble(sides[1]));
    }

    private void look(String look) {
        if (look.equals("gelap") || look.equals("terang")) {
            preferences.change(old -> old.withTema(look.equals("gelap") ? Tema.GELAP : Tema.TERANG));
        } else {
            preferences.change(old -> old.withUkuranHuruf(number(look)));
        }
    }

    private void paste(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
        fingers.key("Ctrl+V");
    }

    private void drop(String which) {
        if (!shell().dialogs().isOpen()) {
            shell().come(List.of(files().get(number(which) % files().size())));
        }
    }

    private void leave() {
        var event = new WindowEvent(stage(), WindowEvent.WINDOW_CLOSE_REQUEST);
        stage().getOnCloseRequest().handle(event);
    }

    /** The marked texts typed into the current screen, which must be found in the office's file. */
    private List<String> typed() {
        return Layout.all(shell().lookup(".shell-middle"))
                .filter(TextInputControl.class::isInstance)
                .filter(field -> !(field instanceof SearchField))
                .filter(field -> !WHO.contains(Reach.words(field)))
                .map(field -> ((TextInputControl) field).getText())
                .filter(text -> text != null && text.matches(Whim.MARK + "\\d+"))
                .toList();
    }

    /** Whether the words are stored in the office's file. */
    boolean isKept(String words) {
        try {
            byte[] all = Files.readAllBytes(folder.resolve("langkah.db"));
            return new String(all, StandardCharsets.ISO_8859_1).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Headless.run(() -> {
            popups().forEach(PopupWindow::hide);
            stage().hide();
        });
        settle();
        background.close();
        meja.close();
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
