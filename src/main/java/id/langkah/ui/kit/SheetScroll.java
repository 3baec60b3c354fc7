package id.langkah.ui.kit;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a table no further than a row needs to be seen. */
final class SheetScroll {
    private SheetScroll() {}

    static void show(TableView<?> table, int row) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
