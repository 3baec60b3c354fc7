package id.langkah.ui;

import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.ScreenText;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Accepts files dropped anywhere on the window and highlights while they hover over it. */
final class DropZone extends VBox {
    private final Consumer<List<Path>> dropped;
    private final BooleanSupplier open;

    /**
     * Listens on the whole window.
     *
     * @param open false while a question must be answered first
     */
    DropZone(Node window, BooleanSupplier open, Consumer<List<Path>> dropped) {
        this.open = open;
        this.dropped = dropped;
        getStyleClass().add("drop-zone");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setVisible(false);
        getChildren()
                .addAll(
                        new Icon(MaterialDesignT.TRAY_ARROW_DOWN, "icon-huge"),
                        ScreenText.heading("Lepaskan untuk memeriksa berkas"));
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }

    private void over(DragEvent event) {
        if (open.getAsBoolean() && !files(event).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        setVisible(false);
        List<Path> files = files(event);
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }
}
