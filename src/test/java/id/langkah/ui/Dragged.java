package id.langkah.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/** Simulates dragging files, or something else, over a node. */
public final class Dragged {
    private final Dragboard board;

    public Dragged(Path... files) {
        this(DataFormat.FILES, List.of(files).stream().map(Path::toFile).toList());
    }

    public Dragged(DataFormat format, Object dragged) {
        TKClipboard clipboard = (TKClipboard) Proxy.newProxyInstance(
                Dragged.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContent" -> format.equals(arguments[0]) ? dragged : null;
                    case "hasContent" -> format.equals(arguments[0]);
                    case "getContentTypes" -> Set.of(format);
                    case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                    default -> null;
                });
        board = DragboardHelper.createDragboard(clipboard);
    }

    /** Whether the node, or one that contains it, accepts them. */
    public boolean over(Node node) {
        DragEvent event = event(node, DragEvent.DRAG_OVER);
        node.fireEvent(event);
        return event.isAccepted();
    }

    /** Drops the files on the node. */
    public void drop(Node node) {
        node.fireEvent(event(node, DragEvent.DRAG_DROPPED));
    }

    private DragEvent event(Node node, EventType<DragEvent> type) {
        return new DragEvent(
                node, node, type, board, 0, 0, 0, 0, TransferMode.COPY, null, node, new PickResult(node, 0, 0));
    }
}
