package id.langkah.ui.kit;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/** Copies, pastes, fills and empties the range of a sheet; what changes is passed on at once. */
final class SheetHand<R> {
    private final Sheet<R> sheet;
    private final Consumer<List<SheetEdit<R>>> typed;
    private Function<String, List<List<String>>> reader = text -> List.of(List.of(text));
    private Function<List<List<String>>, String> writer = block -> "";

    /** @param typed receives everything that was typed, pasted or cleared at once */
    SheetHand(Sheet<R> sheet, Consumer<List<SheetEdit<R>>> typed) {
        this.sheet = sheet;
        this.typed = typed;
    }

    void clipboard(Function<String, List<List<String>>> read, Function<List<List<String>>, String> write) {
        reader = read;
        writer = write;
    }

    void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, writer.apply(texts())));
    }

    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text != null) {
            paste(text);
        }
    }

    void paste(String text) {
        hand(sheet.range().filled(reader.apply(text)));
    }

    void empty() {
        hand(sheet.range().emptied());
    }

    /** Ctrl+D: fills the range with its top row. */
    void fillDown() {
        hand(sheet.range().filledDown());
    }

    /** Ctrl+R: fills the range with its left column. */
    void fillRight() {
        hand(sheet.range().filledRight());
    }

    /** Accepts a text typed into the cell of the cursor. */
    void type(String text) {
        SheetCursor at = sheet.cursor();
        hand(sheet.range(SheetCursor.at(at.row(), at.column())).filled(List.of(List.of(text))));
    }

    private void hand(List<SheetEdit<R>> edits) {
        if (!edits.isEmpty()) {
            typed.accept(edits);
        }
    }

    /** The texts that copying would give. */
    List<List<String>> texts() {
        return sheet.range().texts();
    }
}
