package id.langkah.ui.kit;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

/** A visible cell of a {@link Sheet}. */
final class SheetCell<R> extends TableCell<R, String> {
    private static final PseudoClass CURSOR = PseudoClass.getPseudoClass("cursor");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass TYPED = PseudoClass.getPseudoClass("typed");
    private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
    private static final PseudoClass STAYS = PseudoClass.getPseudoClass("stays");

    /** The space at both sides of a figure in em. */
    private static final double SIDE = 0.5;

    private final Sheet<R> sheet;
    private final SheetColumn<R> column;
    private final int index;
    private String tone = "";
    private @Nullable Node clip;
    private final Label name = new Label();
    private final Icon padlock = new Icon(MaterialDesignL.LOCK_OUTLINE, "sheet-padlock");
    private double behind;
    private boolean reaching;
    private boolean staying;

    SheetCell(Sheet<R> sheet, SheetColumn<R> column, int index) {
        this.sheet = sheet;
        this.column = column;
        this.index = index;
        getStyleClass().addAll("sheet-cell", "may-shorten");
        if (column.figures()) {
            getStyleClass().add("sheet-figures");
        }
        name.getStyleClass().add("sheet-group");
        name.setMinWidth(Region.USE_PREF_SIZE);
        name.setMouseTransparent(true);
        clipProperty().addListener((property, before, now) -> clipped(now));
        if (column.kept()) {
            tableRowProperty().addListener((property, before, now) -> take(now));
        }
        SheetMouse.install(sheet, this);
    }

    @Override
    protected void updateItem(@Nullable String item, boolean empty) {
        super.updateItem(item, empty);
        look();
    }

    /** Updates the text and the marks for selection and editing. */
    void look() {
        Optional<R> row = row();
        SheetCursor cursor = sheet.cursor();
        boolean at = row.isPresent() && cursor.isAt(getIndex(), index);
        boolean group = row.filter(sheet::isGroup).isPresent();
        pseudoClassStateChanged(CURSOR, at);
        pseudoClassStateChanged(CHOSEN, row.isPresent() && cursor.holds(getIndex(), index));
        pseudoClassStateChanged(TYPED, row.filter(column.typed()).isPresent());
        pseudoClassStateChanged(GROUP, group);
        reach(group);
        tone(row.flatMap(column.tone()).map(Badge.Tone::styleClass).orElse(""));
        String text = row.map(column.text()).orElse("");
        if (at && sheet.editor().isOpen()) {
            put(sheet.editor().field());
        } else if (group && !text.isEmpty()) {
            name.setText(text);
            put(name);
        } else {
            boolean shut = row.filter(column.locked()).isPresent();
            setContentDisplay(shut ? ContentDisplay.LEFT : ContentDisplay.TEXT_ONLY);
            setGraphic(shut ? padlock : null);
            setAccessibleText(shut ? text + ", terkunci" : null);
            setText(text.replace('\n', ' '));
        }
        if (column.figures()) {
            align(text);
        }
    }

    /** Aligns decimals by a style of the cell itself, because the sheet's own style would take precedence. */
    private void align(String text) {
        double room = SheetHeading.behind(getTableColumn(), text, getFont());
        if (room != behind) {
            behind = room;
            double right = getFont().getSize() * SIDE + room;
            setStyle(room == 0 ? "" : String.format(Locale.ROOT, "-fx-padding: 0 %.1fpx 0 0.5em;", right));
        }
    }

    int column() {
        return index;
    }

    private void put(Node node) {
        setText(null);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(node);
    }

    private void take(@Nullable TableRow<R> row) {
        if (row instanceof SheetRow<R> own) {
            own.stay(index, this);
        }
    }

    /** Moves the cell above the scrolled cells when it is kept in view, or back among them. */
    void stays(boolean now) {
        staying = now;
        pseudoClassStateChanged(STAYS, now);
        order();
    }

    private void order() {
        setViewOrder(staying ? -2 : reaching ? -1 : 0);
    }

    /** Lets the name of a group extend over the cells beside it, which the skin would clip. */
    private void reach(boolean group) {
        reaching = group;
        order();
        if (group) {
            setClip(null);
        } else if (getClip() == null) {
            setClip(clip);
        }
    }

    private void clipped(@Nullable Node by) {
        if (by != null) {
            clip = by;
            if (reaching) {
                setClip(null);
            }
        }
    }

    /** Whether the cell shows a row, and is not below the last one. */
    boolean isRow() {
        return row().isPresent();
    }

    private Optional<R> row() {
        int at = getIndex();
        return isEmpty() || at < 0 || at >= sheet.getItems().size()
                ? Optional.empty()
                : Optional.of(sheet.getItems().get(at));
    }

    private void tone(String now) {
        if (!now.equals(tone)) {
            getStyleClass().remove(tone);
            if (!now.isEmpty()) {
                getStyleClass().add(now.toLowerCase(Locale.ROOT));
            }
            tone = now;
        }
    }
}
