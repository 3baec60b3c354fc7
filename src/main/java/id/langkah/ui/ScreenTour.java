package id.langkah.ui;

import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.RowButton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;

/**
 * Visits everything on a screen: selects each tab and part, opens each chapter, presses each
 * button, closes every dialog, and returns to the screen.
 */
final class ScreenTour {
    /** Of many similar rows only this many are pressed. */
    private static final int ALIKE = 16;

    private final Navigator navigator;
    private final Dialogs dialogs;
    private final BiConsumer<Integer, Runnable> settle;
    private final Consumer<String> tell;

    /** @param settle runs something once the requested work and its results are done */
    ScreenTour(Navigator navigator, Dialogs dialogs, BiConsumer<Integer, Runnable> settle, Consumer<String> tell) {
        this.navigator = navigator;
        this.dialogs = dialogs;
        this.settle = settle;
        this.tell = tell;
    }

    /** Something to press or select, with a name by which it is found again. */
    private record Part(String name, Runnable press) {}

    /**
     * Visits the screen of a place.
     *
     * @param screen gives the visible screen
     * @param then is run at the end
     */
    void look(Destination place, Supplier<Parent> screen, Runnable then) {
        next(place, screen, new HashSet<>(), then);
    }

    private void next(Destination place, Supplier<Parent> screen, Set<String> seen, Runnable then) {
        navigator.go(place);
        settle.accept(1, () -> {
            screen.get().applyCss(); // The selected part may contain further controls.
            screen.get().layout();
            Optional<Part> part = parts(screen.get()).stream()
                    .filter(butir -> !seen.contains(butir.name()))
                    .findFirst();
            if (part.isEmpty()) {
                then.run();
                return;
            }
            seen.add(part.get().name());
            part.get().press().run();
            settle.accept(2, () -> {
                leaveDialogs(part.get().name());
                next(place, screen, seen, then);
            });
        });
    }

    private void leaveDialogs(String name) {
        while (dialogs.isOpen()) {
            if (dialogs.isFault()) {
                tell.accept("kesalahan: " + name);
            }
            dialogs.cancel();
        }
    }

    private static List<Part> parts(Node screen) {
        var all = new ArrayList<Part>();
        var alike = new HashSet<String>();
        Focusable.in(screen)
                .forEach(node -> part(node).forEach(part -> {
                    String kind = part.name().replaceAll("\\d+", "");
                    boolean few = all.stream()
                                    .filter(butir ->
                                            butir.name().replaceAll("\\d+", "").equals(kind))
                                    .count()
                            < ALIKE;
                    if (few && alike.add(part.name())) {
                        all.add(part);
                    }
                }));
        return all;
    }

    private static Stream<Part> part(Node node) {
        return switch (node) {
            case TabPane tabs ->
                IntStream.range(0, tabs.getTabs().size())
                        .mapToObj(i -> new Part(
                                "tab " + tabs.getTabs().get(i).getText(),
                                () -> tabs.getSelectionModel().select(i)));
            case ToggleButton toggle -> Stream.of(new Part("bagian " + name(toggle), () -> toggle.setSelected(true)));
            case TitledPane pane -> Stream.of(new Part("lipatan " + pane.getText(), () -> pane.setExpanded(true)));
            case RowButton row -> Stream.of(new Part("baris " + name(row), row::fire));
            case Button button -> Stream.of(new Part("tombol " + name(button), button::fire));
            default -> Stream.empty();
        };
    }

    private static String name(Node node) {
        String words = node instanceof Labeled labeled ? labeled.getText() : "";
        return words == null || words.isBlank() ? String.valueOf(node.getAccessibleText()) : words;
    }
}
