package id.langkah.ui.penulisan;

import id.langkah.domain.sop.SuntinganBaris;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Moves rows of the grid by dragging. */
final class RowDrag {
    private static final DataFormat ROW = new DataFormat("application/x-langkah-aktivitas");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private RowDrag() {}

    static void install(TableRow<Integer> row, PenulisanModel model) {
        row.addEventHandler(MouseEvent.DRAG_DETECTED, event -> {
            if (!row.isEmpty()) {
                event.consume();
                Dragboard board = row.startDragAndDrop(TransferMode.MOVE);
                board.setContent(Map.of(ROW, row.getIndex()));
                board.setDragView(row.snapshot(null, null));
            }
        });
        row.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (takes(row, event)) {
                event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            }
        });
        row.addEventHandler(DragEvent.DRAG_ENTERED, event -> row.pseudoClassStateChanged(TARGET, takes(row, event)));
        row.addEventHandler(DragEvent.DRAG_EXITED, event -> row.pseudoClassStateChanged(TARGET, false));
        row.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (takes(row, event)) {
                int from = (Integer) event.getDragboard().getContent(ROW);
                int to = row.getIndex();
                model.sop().ifPresent(now -> model.edit(SuntinganBaris.move(now, from, to)));
                row.getTableView().getSelectionModel().clearAndSelect(to);
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }

    private static boolean takes(TableRow<Integer> row, DragEvent event) {
        return !row.isEmpty()
                && event.getDragboard().hasContent(ROW)
                && !Integer.valueOf(row.getIndex()).equals(event.getDragboard().getContent(ROW));
    }
}
