package id.langkah.ui;

import id.langkah.platform.Settings;
import id.langkah.ui.kit.Background;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The settings of this PC while the program runs; a change takes effect at once and is written to the disk. */
public final class Preferences {
    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> write;
    private final Background background;

    /**
     * Starts with the stored settings.
     *
     * @param write writes the settings to the disk
     */
    public Preferences(Settings settings, Consumer<Settings> write, Background background) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.write = write;
        this.background = background;
    }

    public ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    public Settings get() {
        return settings.get();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings before = settings.get();
        Settings after = change.apply(before);
        if (!after.equals(before)) {
            settings.set(after);
            background.act(() -> write.accept(after), () -> {});
        }
    }
}
