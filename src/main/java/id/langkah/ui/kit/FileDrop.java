package id.langkah.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node, which highlights while they hover over it. */
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final Node node;
    private final BooleanSupplier where;
    private final Consumer<List<Path>> dropped;

    /** @param dropped receives the files, at least one; folders are left out */
    public FileDrop(Node node, Consumer<List<Path>> dropped) {
        this(node, () -> true, dropped);
    }

    private FileDrop(Node node, BooleanSupplier where, Consumer<List<Path>> dropped) {
        this.node = node;
        this.where = where;
        this.dropped = dropped;
        node.setOnDragOver(this::over);
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(this::drop);
    }

    /**
     * Lets files be dropped on rows of a sheet.
     *
     * @param which the rows that accept files; over others the files go to what lies below the
     *     sheet
     * @param dropped receives the row and the files
     */
    public static <R> void onRows(Sheet<R> sheet, Predicate<R> which, BiConsumer<R, List<Path>> dropped) {
        var made = sheet.getRowFactory();
        sheet.setRowFactory(table -> {
            TableRow<R> row = made.call(table);
            new FileDrop(
                    row,
                    () -> row.getItem() != null && which.test(row.getItem()),
                    files -> dropped.accept(row.getItem(), files));
            return row;
        });
    }

    private void over(DragEvent event) {
        if (where.getAsBoolean() && !files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        if (!where.getAsBoolean()) {
            return;
        }
        List<Path> files = files(event);
        node.pseudoClassStateChanged(OVER, false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream()
                        .filter(File::isFile)
                        .map(File::toPath)
                        .toList()
                : List.of();
    }
}
