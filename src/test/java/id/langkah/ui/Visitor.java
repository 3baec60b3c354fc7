package id.langkah.ui;

import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;

/**
 * A user at one screen, who finds everything by what is written or heard there. Background work is
 * done at once. To be used on the window's thread only.
 */
public final class Visitor {
    /** Longer than the pauses after which the screens look at what was done, in milliseconds. */
    private static final int PAUSE = 160;

    private static Optional<Stage> window = Optional.empty();

    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final Dialogs dialogs = new Dialogs();
    private final Toasts toasts = new Toasts();
    private final Fingers fingers = new Fingers(Visitor::stage);
    private final Navigator navigator = new Navigator(new Destination.Beranda());
    private final Kit kit;
    private StackPane root = new StackPane();
    private boolean picks = true;

    /** @param folder where files are saved under the names that are offered */
    public Visitor(Path folder) {
        this.folder = folder;
        kit = new Kit(Background.direct(), dialogs, toasts, new FilePicker(this::answer), opened::add);
    }

    private List<Path> answer(FilePicker.Ask ask) {
        if (!picks) {
            return List.of();
        }
        return switch (ask.kind()) {
            case SAVE -> List.of(folder.resolve(ask.name()));
            case FOLDER -> List.of(folder);
            case OPEN, OPEN_MANY -> List.copyOf(files);
        };
    }

    /** Closes the window, so that nothing of a screen is left for other tests. */
    public static void away() {
        window.ifPresent(stage -> {
            stage.setScene(new Scene(new Group()));
            stage.hide();
        });
    }

    private static Stage stage() {
        return window.orElseThrow();
    }

    public Kit kit() {
        return kit;
    }

    public Navigator navigator() {
        return navigator;
    }

    /** What was opened with the system's programs. */
    public List<Path> opened() {
        return opened;
    }

    /** Chooses these files whenever the system asks for some. */
    public void chooses(Path... chosen) {
        picks = true;
        files.clear();
        files.addAll(List.of(chosen));
    }

    /** Closes the system's dialogs for files without choosing. */
    public void choosesNothing() {
        picks = false;
    }

    /** Opens a screen in a window. */
    public Visitor show(Screen screen) {
        show(screen.node());
        screen.shown();
        layOut();
        return this;
    }

    /** Opens the content of a window. */
    public Visitor show(Parent content) {
        root = new StackPane(content, dialogs, toasts);
        Scene scene = Headless.scene(root, 1366, 768, Headless.NORMAL, false);
        Stage stage = window.orElseGet(Stage::new);
        window = Optional.of(stage);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        layOut();
        return this;
    }

    public void layOut() {
        Headless.layOut(root);
    }

    /** Every visible node of a type, in the newest dialog if one is open. */
    public <N> Stream<N> all(Class<N> kind) {
        Node top = dialogs.isOpen() ? dialogs.getChildren().getLast() : root;
        return seen(top).filter(kind::isInstance).map(kind::cast);
    }

    private static Stream<Node> seen(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> inside = node instanceof Parent parent
                ? List.copyOf(parent.getChildrenUnmodifiable()).stream().flatMap(Visitor::seen)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    /** The node that is called exactly so, or otherwise the first one whose name begins so. */
    public <N extends Node> N find(Class<N> kind, String name) {
        return called(all(kind), name)
                .orElseThrow(() ->
                        new AssertionError("no " + kind.getSimpleName() + " is called " + name + " in " + words()));
    }

    private static <N extends Node> Optional<N> called(Stream<N> nodes, String name) {
        List<N> called = nodes.filter(node -> names(node).anyMatch(own -> own.startsWith(name)))
                .toList();
        return called.stream()
                .filter(node -> names(node).anyMatch(name::equals))
                .findFirst()
                .or(() -> called.stream().findFirst());
    }

    /** What is read and what is heard. */
    private static Stream<String> names(Node node) {
        return Stream.of(node instanceof Labeled labeled ? labeled.getText() : "", node.getAccessibleText())
                .filter(Objects::nonNull);
    }

    private Stream<Node> buttons() {
        return all(Node.class)
                .filter(node -> node instanceof ButtonBase || node instanceof RowButton)
                .filter(node -> !node.isDisabled());
    }

    /** Presses a button, tick, toggle or link. */
    public void press(String words) {
        Node pressed =
                called(buttons(), words).orElseThrow(() -> new AssertionError("no button " + words + " in " + words()));
        Fingers.press(pressed);
        layOut();
    }

    /** Whether a button with these words can be pressed. */
    public boolean canPress(String words) {
        return called(buttons(), words).isPresent();
    }

    /** Replaces the text of a field and leaves it with Tab. */
    public void type(String field, String text) {
        fingers.type(find(TextInputControl.class, field), text + "T");
        layOut();
    }

    /** Replaces the text of a field and stays there. */
    public void begin(String field, String text) {
        fingers.type(find(TextInputControl.class, field), text + " ");
        layOut();
    }

    /** Types letters at the focus, which is not in a field. */
    public void letters(Node at, String text) {
        fingers.type(at, text + " ");
    }

    /** Presses keys at the focus: {@code Ctrl+S}. */
    public void key(String keys) {
        fingers.key(keys);
        layOut();
    }

    /** Presses keys at a node. */
    public void key(Node at, String keys) {
        at.requestFocus();
        key(keys);
    }

    /** Chooses a value of a choice. */
    @SuppressWarnings("unchecked")
    public <T> void choose(String name, T value) {
        ComboBoxBase<T> box = find(ComboBoxBase.class, name);
        box.requestFocus();
        box.setValue(value);
        layOut();
    }

    /** Opens a part of the screen. */
    public void part(String name) {
        all(PillBar.class).findFirst().orElseThrow().choose(name);
        layOut();
    }

    /** Opens a part within a part, by the name of its bar. */
    public void part(String bar, String name) {
        find(PillBar.class, bar).choose(name);
        layOut();
    }

    /** Does nothing for a moment, so that what waits for a pause is done. */
    public void rest() {
        var waited = new Object();
        var pause = new PauseTransition(Duration.millis(PAUSE));
        pause.setOnFinished(event -> Platform.runLater(() -> Platform.exitNestedEventLoop(waited, waited)));
        pause.play();
        Platform.enterNestedEventLoop(waited);
        layOut();
    }

    /** Opens a tab of the screen. */
    public void tab(String name) {
        for (TabPane pane : all(TabPane.class).toList()) {
            for (Tab tab : pane.getTabs()) {
                if (tab.getText().startsWith(name)) {
                    pane.getSelectionModel().select(tab);
                }
            }
        }
        layOut();
    }

    /** Presses an item of a menu button. */
    public void item(String menu, String words) {
        fire(find(MenuButton.class, menu).getItems(), words);
    }

    /** Presses an item of the menu that a right click on a node opens. */
    public void menu(Node node, String words) {
        node.fireEvent(new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 5, 5, false, new PickResult(node, 5, 5)));
        ContextMenu menu = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .filter(ContextMenu::isShowing)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu on " + node));
        menu.hide();
        fire(menu.getItems(), words);
    }

    private void fire(List<MenuItem> items, String words) {
        MenuItem found = items.stream()
                .flatMap(item -> item instanceof Menu menu ? menu.getItems().stream() : Stream.of(item))
                .filter(item -> item.getText() != null && item.getText().startsWith(words))
                .filter(item -> !item.isDisable())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + words));
        if (found instanceof CheckMenuItem tick) {
            tick.setSelected(!tick.isSelected());
        }
        found.fire();
        layOut();
    }

    /** Clicks a node twice. */
    public void doubleClick(Node node) {
        for (int count = 1; count <= 2; count++) {
            node.fireEvent(Clicks.event(MouseEvent.MOUSE_CLICKED, MouseButton.PRIMARY, count, false, node));
        }
        layOut();
    }

    /** What is written on the screen, in the dialogs and in the messages. */
    public List<String> words() {
        layOut();
        return seen(root)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .filter(text -> text != null && !text.isBlank())
                .toList();
    }

    /** Whether these words stand somewhere. */
    public boolean says(String words) {
        return words().stream().anyMatch(text -> text.contains(words));
    }

    public boolean isAsked() {
        return dialogs.isOpen();
    }

    /** Closes the newest dialog as Esc does. */
    public void cancel() {
        dialogs.cancel();
        layOut();
    }

    /** The node with the keyboard. */
    public Optional<Node> focus() {
        return Optional.ofNullable(stage().getScene()).map(Scene::getFocusOwner);
    }
}
