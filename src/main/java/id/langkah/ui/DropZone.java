package id.langkah.ui;

import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** Takes JSON files that are dropped anywhere on the window, and shows that it would. */
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
                        Words.heading("Lepaskan untuk memeriksa berkas SOP"));
        window.addEventHandler(DragEvent.DRAG_OVER, this::over);
        window.addEventHandler(DragEvent.DRAG_EXITED_TARGET, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_EXITED, event -> setVisible(false));
        window.addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    /** The files that may hold an SOP. */
    static List<Path> sops(List<File> files) {
        return files.stream()
                .map(File::toPath)
                .filter(path -> path.toString().toLowerCase(Locale.ROOT).matches(".*\\.(json|sop)"))
                .toList();
    }

    private void over(DragEvent event) {
        if (open.getAsBoolean() && !sops(event.getDragboard().getFiles()).isEmpty()) {
            event.acceptTransferModes(TransferMode.COPY);
            setVisible(true);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        setVisible(false);
        List<Path> files = sops(event.getDragboard().getFiles());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        if (!files.isEmpty()) {
            dropped.accept(files);
        }
    }
}
