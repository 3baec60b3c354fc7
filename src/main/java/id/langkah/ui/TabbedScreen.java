package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.PillBar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * A screen with tabs. Each tab is a screen without a frame of its own; it is made when it is first
 * selected, because each reads much, and is kept then.
 */
public abstract class TabbedScreen implements Screen {
    private final Page page;
    private final PillBar pills;
    private final Map<String, Screen> made = new HashMap<>();
    private @Nullable Screen seen;
    private int shown;

    /**
     * A screen without tabs yet.
     *
     * @param name the name of the row of tabs, for screen readers
     */
    protected TabbedScreen(String title, String name) {
        page = new Page(title);
        pills = new PillBar(name);
        page.parts(pills);
    }

    /** Reads the data that the tabs share. */
    protected abstract void load();

    /** Whether a tab may be left; when it may not, it says why itself. */
    protected abstract boolean mayLeave(Screen tab);

    protected final Page page() {
        return page;
    }

    protected final PillBar pills() {
        return pills;
    }

    /** The visible tab; empty before one was selected. */
    protected final Optional<Screen> seen() {
        return Optional.ofNullable(seen);
    }

    /** Whether the visible tab may be left, or there is none. */
    protected final boolean mayLeave() {
        return seen == null || mayLeave(seen);
    }

    /** Adds a tab. */
    protected final void add(String nama, Supplier<? extends Screen> make) {
        pills.add(nama, () -> see(nama, make));
    }

    private void see(String nama, Supplier<? extends Screen> make) {
        if (!mayLeave()) {
            pills.choose(shown);
            return;
        }
        left();
        Screen next = made.computeIfAbsent(nama, name -> make.get());
        seen = next;
        shown = pills.chosen();
        page.content(next.node());
        next.shown();
    }

    @Override
    public final Parent node() {
        return page;
    }

    @Override
    public void refresh() {
        load();
        seen().ifPresent(Screen::shown);
    }

    @Override
    public void search() {
        seen().ifPresent(Screen::search);
    }

    @Override
    public void left() {
        seen().ifPresent(Screen::left);
    }

    @Override
    public Optional<Node> start() {
        return seen().flatMap(Screen::start);
    }

    @Override
    public String part() {
        return pills.chosenName();
    }

    @Override
    public List<Masalah> unkept() {
        return made.values().stream().flatMap(part -> part.unkept().stream()).toList();
    }
}
