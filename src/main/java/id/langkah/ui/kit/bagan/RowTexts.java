package id.langkah.ui.kit.bagan;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;

/** The texts in the cells of one row, from the left; the last one is the state of the step in a run. */
final class RowTexts {
    private final Text em;
    private final Columns columns;
    private final double padding;
    private final List<Text> cells = new ArrayList<>();

    /**
     * Makes the texts.
     *
     * @param em a text in the font of the form, which they follow
     * @param padding the space around a text in pixels
     * @param tanda the state of the step; its words are left out where only numbers are shown
     */
    RowTexts(Text em, Columns columns, double padding, List<FormCells.Cell> row, StepMark tanda, boolean worded) {
        this.em = em;
        this.columns = columns;
        this.padding = padding;
        row.forEach(cell -> cells.add(text(cell)));
        if (worded && !tanda.kata().isBlank()) {
            Text uraian = cells.get(Columns.KEGIATAN);
            Text words = text(new FormCells.Cell(Columns.KEGIATAN, tanda.kata(), false));
            words.getStyleClass().setAll("bagan-keadaan", tanda.kelas());
            words.setUserData(uraian);
            cells.add(words);
        }
    }

    /** The height of the highest cell. */
    double height() {
        return cells.stream().mapToDouble(RowTexts::height).max().orElse(0);
    }

    private Text text(FormCells.Cell cell) {
        var text = new Text(cell.text());
        text.getStyleClass().add("bagan-teks");
        text.fontProperty().bind(em.fontProperty());
        text.setTextOrigin(VPos.TOP);
        text.setWrappingWidth(columns.width(cell.column()) - 2 * padding);
        text.setTextAlignment(cell.centred() ? TextAlignment.CENTER : TextAlignment.LEFT);
        text.setX(columns.left(cell.column()) + padding);
        return text;
    }

    /** The height of a text together with the text above it. */
    private static double height(Text text) {
        double own = text.getText().isEmpty() ? 0 : text.getLayoutBounds().getHeight();
        return text.getUserData() instanceof Text above ? own + height(above) : own;
    }

    /** Centres texts vertically in a row of this height. */
    List<Text> place(double top, double tinggi) {
        for (Text text : cells) {
            text.setY(top + (tinggi - height(text)) / 2);
            if (text.getUserData() instanceof Text above) {
                above.setY(text.getY());
                text.setY(above.getY() + height(above));
            }
        }
        return cells;
    }
}
