package id.langkah.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * An area for several names with ";" between them. While a name is typed, the known names that match
 * are offered; Enter or Tab takes one. Names are reported when they are complete: when one was
 * taken, on Enter, and when the area is left.
 */
public final class NamesArea {
    private static final String BETWEEN = "; ";

    private final Supplier<List<String>> known;
    private final Consumer<List<String>> complete;
    private final GrowingArea area;
    private final NamesOffer offer;
    private List<String> shown = List.of();

    /**
     * @param name the name for screen readers
     * @param known gives the names that are offered, the likeliest first
     * @param complete receives the names whenever they changed
     */
    public NamesArea(String name, Supplier<List<String>> known, Consumer<List<String>> complete) {
        this.known = known;
        this.complete = complete;
        area = new GrowingArea(name, text -> typed());
        offer = new NamesOffer(area, this::take);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        area.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                settle();
            }
        });
    }

    /** The control, to be put into a window. */
    public GrowingArea area() {
        return area;
    }

    /** Shows names, unless the user is typing and nothing else has changed them. */
    public void show(List<String> names) {
        if (!names.equals(shown) || !area.isFocused()) {
            shown = List.copyOf(names);
            area.show(String.join(BETWEEN, names));
        }
    }

    /** Reports what was typed, if it differs from the names shown. */
    public void settle() {
        offer.close();
        if (!isChanged()) {
            return;
        }
        List<String> names = names();
        if (!names.equals(shown)) {
            shown = names;
            complete.accept(names);
        }
        if (!area.isFocused()) {
            area.show(String.join(BETWEEN, shown));
        }
    }

    private boolean isChanged() {
        return !area.getText().equals(String.join(BETWEEN, shown));
    }

    /** The names offered for the name at the cursor, the likeliest first; empty when nothing was typed. */
    List<NamesOffer.Name> offered() {
        String typed = part().strip();
        if (typed.isEmpty()) {
            return List.of();
        }
        List<String> others = names();
        List<String> found = Stream.of(1, 2, 3)
                .flatMap(rank -> known.get().stream().filter(name -> rank(name, typed) == rank))
                .filter(name -> name.equalsIgnoreCase(typed) || !others.contains(name))
                .toList();
        if (found.isEmpty() || found.getFirst().equalsIgnoreCase(typed)) {
            return List.of();
        }
        return Stream.concat(
                        found.stream().map(name -> new NamesOffer.Name(name, false)),
                        Stream.of(new NamesOffer.Name(typed, true)))
                .toList();
    }

    /** 1 for a name that begins with the letters, 2 when one of its words does, 3 when they are inside, 4 for others. */
    private static int rank(String name, String typed) {
        String all = name.toLowerCase(Locale.ROOT);
        String letters = typed.toLowerCase(Locale.ROOT);
        if (all.startsWith(letters)) {
            return 1;
        }
        return all.contains(" " + letters) ? 2 : all.contains(letters) ? 3 : 4;
    }

    /** Offers names after the cursor has moved, which happens after the text has changed. */
    private void typed() {
        Platform.runLater(() -> {
            if (area.isFocused()) {
                offer.open(offered());
            }
        });
    }

    private int begin() {
        return area.getText().lastIndexOf(';', area.getCaretPosition() - 1) + 1;
    }

    private int end() {
        int end = area.getText().indexOf(';', area.getCaretPosition());
        return end < 0 ? area.getText().length() : end;
    }

    /** The name at the cursor, as typed. */
    private String part() {
        return area.getText().substring(begin(), end());
    }

    private List<String> names() {
        return Stream.of(area.getText().split("[;\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(this::asKnown)
                .distinct()
                .toList();
    }

    private String asKnown(String typed) {
        List<String> same = known.get().stream().filter(typed::equalsIgnoreCase).toList();
        return same.isEmpty() || same.contains(typed) ? typed : same.getFirst();
    }

    /** Puts a name in the place of the typed letters. */
    private void take(String name) {
        int begin = begin();
        String gap = begin == 0 ? "" : " ";
        String after = area.getText().substring(end());
        area.show(area.getText().substring(0, begin) + gap + name + after);
        area.positionCaret(begin + gap.length() + name.length());
        settle();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            settle();
            back(event);
        } else if (event.getCode() == KeyCode.ESCAPE && isChanged()) {
            offer.close();
            back(event);
        }
    }

    private void back(KeyEvent event) {
        event.consume();
        area.show(String.join(BETWEEN, shown));
        area.end();
    }
}
