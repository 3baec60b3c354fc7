package id.langkah.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets files be dropped on a node, which shows that it would take them. */
public final class FileDrop {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop");

    private final Node node;
    private final Consumer<List<Path>> dropped;

    /**
     * @param dropped gets the files, never none; folders are left out
     */
    public FileDrop(Node node, Consumer<List<Path>> dropped) {
        this.node = node;
        this.dropped = dropped;
        node.setOnDragOver(this::over);
        node.setOnDragExited(event -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(this::drop);
    }

    private void over(DragEvent event) {
        if (!files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            node.pseudoClassStateChanged(OVER, true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<Path> files = files(event);
        node.pseudoClassStateChanged(OVER, false);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(File::isFile)
                .map(File::toPath)
                .toList();
    }
}
