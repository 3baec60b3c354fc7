package id.langkah.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The rows of a table as they were last read. Listeners to invalidation hear of every reading, also
 * of one that found none again: only then does a screen know that there are none.
 */
public final class Rows<R> extends ReadOnlyObjectWrapper<List<R>> {
    public Rows() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // JavaFX tells of nothing only where it is the same list.
    public void set(List<R> rows) {
        boolean isSame = rows == get();
        super.set(rows);
        if (isSame) {
            fireValueChangedEvent();
        }
    }
}
