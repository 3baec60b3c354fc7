package id.langkah.ui;

import id.langkah.ui.kit.Page;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The title of the window: the name of the shown SOP, run or indicator, otherwise that of the screen. */
final class WindowTitle {
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");

    ReadOnlyStringProperty text() {
        return title.getReadOnlyProperty();
    }

    /** Follows what is shown at a place. */
    void show(Destination here, Screen next) {
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
}
