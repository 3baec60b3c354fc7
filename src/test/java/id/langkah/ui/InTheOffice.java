package id.langkah.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A window on a copy of an office in the middle of everything; the office is made once for all tests. */
@SuppressWarnings("NullAway.Init")
abstract class InTheOffice {
    private static @Nullable HandOffice office;
    private static int copies;

    Path folder;
    ScreenDesk meja;
    Layar layar;
    Motions hand;

    private static synchronized Path copy() {
        try {
            Path all = Path.of("target", "kantor-gerak").toAbsolutePath();
            HandOffice made = office;
            if (made == null) {
                clear(all);
                made = HandOffice.made(Files.createDirectories(all.resolve("asal")));
                office = made;
            }
            return made.copy(all.resolve("salinan-" + copies++));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @BeforeEach
    void sitDown() {
        folder = copy();
        meja = new ScreenDesk(folder, HandOffice.SENIN);
        layar = new Layar(meja, folder.resolve("langkah.db"));
    }

    @AfterEach
    void standUp() throws IOException {
        hand.close();
        meja.close();
        clear(folder);
    }

    void at(Destination place) {
        hand = new Motions(layar, place).shown();
    }

    void go(Destination place) {
        Headless.run(() -> hand.shell().navigator().go(place));
        hand.settle();
    }

    static String clipboard() {
        return Headless.get(() -> Clipboard.getSystemClipboard().getString());
    }

    /** The node of a type with this name. */
    <N extends Node> N called(Class<N> kind, String heard) {
        return hand.all(kind).stream()
                .filter(node -> heard.equals(Reach.words(node)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + heard));
    }

    /** The names of the items in the context menu of a node, of which one is chosen. */
    List<String> context(Node node, String words) {
        List<String> offered = Headless.get(() -> {
            Event.fireEvent(
                    node, new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 100, 100, false, null));
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            List<MenuItem> items = List.copyOf(menu.getItems());
            menu.hide();
            items.stream()
                    .filter(item -> words.equals(item.getText()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no item " + words))
                    .fire();
            return items.stream()
                    .filter(item -> item.getText() != null)
                    .map(MenuItem::getText)
                    .toList();
        });
        hand.settle();
        return offered;
    }

    /** Presses, releases and clicks the main button of the mouse on a node. */
    void mouse(Node node, int clicks, boolean shift) {
        Headless.run(() -> Stream.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)
                .forEach(type -> Event.fireEvent(node, Clicks.event(type, MouseButton.PRIMARY, clicks, shift, node))));
        hand.settle();
    }
}
