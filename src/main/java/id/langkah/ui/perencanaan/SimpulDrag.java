package id.langkah.ui.perencanaan;

import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Moves a branch of the outline by dragging the row of its node. */
final class SimpulDrag {
    private static final DataFormat BRANCH = new DataFormat("application/x-langkah-simpul");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");

    private final OutlineList list;
    private final SimpulCell cell;

    private SimpulDrag(OutlineList list, SimpulCell cell) {
        this.list = list;
        this.cell = cell;
    }

    /** Lets a row be dragged, and takes what is dropped on it. */
    static void install(OutlineList list, SimpulCell cell) {
        new SimpulDrag(list, cell).install();
    }

    private void install() {
        cell.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (!cell.isEmpty() && !cell.isTyped()) {
                event.consume();
                Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
                board.setContent(Map.of(BRANCH, cell.getIndex()));
                board.setDragView(cell.snapshot(null, null));
            }
        });
        cell.addEventHandler(DragEvent.DRAG_OVER, event -> {
            boolean takes = takes(event);
            cell.pseudoClassStateChanged(ABOVE, takes && isUpper(event));
            cell.pseudoClassStateChanged(BELOW, takes && !isUpper(event));
            if (takes) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        cell.addEventHandler(DragEvent.DRAG_EXITED, event -> {
            cell.pseudoClassStateChanged(ABOVE, false);
            cell.pseudoClassStateChanged(BELOW, false);
        });
        cell.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (takes(event)) {
                event.setDropCompleted(true);
                event.consume();
                int from = (Integer) event.getDragboard().getContent(BRANCH);
                list.moves().move(from, isUpper(event) ? cell.getIndex() : cell.getIndex() + 1);
            }
        });
    }

    private boolean isUpper(DragEvent event) {
        return event.getY() < cell.getHeight() / 2;
    }

    /** Whether the dragged branch may be dropped here; not within itself. */
    private boolean takes(DragEvent event) {
        if (cell.isEmpty() || !event.getDragboard().hasContent(BRANCH)) {
            return false;
        }
        int from = (Integer) event.getDragboard().getContent(BRANCH);
        return from < list.pohon().size()
                && (cell.getIndex() < from || cell.getIndex() >= list.pohon().akhir(from));
    }
}
