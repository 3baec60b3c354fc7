package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.ScreenText;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** One node of the outline, or the field in which its words are edited; it can be dragged. */
final class SimpulCell extends ListCell<Integer> {
    private static final double INDENT = 1.5;

    /** The width of a scroll bar in em. */
    private static final double SCROLL_BAR = 1;

    private final OutlineList list;
    private final Region indent = new Region();
    private final Badge tingkat = new Badge("", Badge.Tone.NEUTRAL);
    private final Label uraian = ScreenText.wrapped(new Label());
    private final Label about = ScreenText.muted("");
    private final Icon warning = new Icon(MaterialDesignA.ALERT_OUTLINE, "pohon-peringatan");
    private final TextField field = new TextField();
    private final VBox words = new VBox(uraian, about);
    private final HBox row = new HBox(indent, tingkat, words, warning);

    SimpulCell(OutlineList list) {
        this.list = list;
        getStyleClass().add("pohon-baris");
        row.getStyleClass().add("pohon-isi");
        row.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox.setHgrow(field, Priority.ALWAYS);
        words.setMinWidth(0);
        setPrefWidth(0); // As wide as the list, so that the words wrap.
        field.setAccessibleText("Uraian");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.focusedProperty().addListener((property, before, now) -> {
            if (!now && isTyped()) {
                list.keep(field.getText());
            }
        });
        fontProperty().subscribe(font -> layOut());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                list.write(getIndex());
            }
        });
        SimpulDrag.install(list, this);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = list.getWidth() - SCROLL_BAR * getFont().getSize() - snappedLeftInset() - snappedRightInset();
        return isEmpty() || room <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(row.prefHeight(room)) + snappedBottomInset();
    }

    boolean isTyped() {
        return !isEmpty() && getIndex() == list.typed();
    }

    @Override
    protected void updateItem(@Nullable Integer item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        if (empty || item == null || item >= list.pohon().size()) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        SimpulPohon simpul = list.pohon().get(item);
        tingkat.set(simpul.tingkat().singkat(), tone(simpul.tingkat()));
        String nama = simpul.uraian().isEmpty() ? "(belum diisi)" : simpul.uraian();
        uraian.setText(simpul.kode().isEmpty() ? nama : simpul.kode() + " " + nama);
        about.setText(about(simpul));
        about.setManaged(!about.getText().isEmpty());
        about.setVisible(!about.getText().isEmpty());
        warning.setVisible(list.isWarned(item));
        layOut();
        setAccessibleText(simpul.tingkat().kata() + ": " + nama + ". " + about.getText()
                + (warning.isVisible() ? ". Ada peringatan." : ""));
        if (isTyped()) {
            begin(simpul);
        } else {
            row.getChildren().setAll(indent, tingkat, words, warning);
        }
        setGraphic(row);
    }

    private void begin(SimpulPohon simpul) {
        if (!row.getChildren().contains(field)) {
            field.setText(list.beginning(simpul));
            row.getChildren().setAll(indent, tingkat, field);
        }
        Platform.runLater(() -> {
            if (isTyped() && !field.isFocused()) { // Also after the list has laid out its rows anew.
                field.requestFocus();
                field.end();
            }
        });
    }

    private void layOut() {
        int at = isEmpty() ? -1 : getIndex();
        int depth = at >= 0 && at < list.pohon().size()
                ? list.pohon().get(at).tingkat().dalam()
                : 0;
        double wide = depth * INDENT * getFont().getSize();
        indent.setMinWidth(wide);
        indent.setPrefWidth(wide);
    }

    private static String about(SimpulPohon simpul) {
        int many = simpul.indikator().size();
        String indikator = many == 0 ? "" : many + " indikator";
        boolean both = !indikator.isEmpty() && !simpul.penanggungJawab().isEmpty();
        return indikator + (both ? " · " : "") + simpul.penanggungJawab();
    }

    private static Badge.Tone tone(TingkatPohon tingkat) {
        return switch (tingkat) {
            case TUJUAN, SASARAN -> Badge.Tone.ACCENT;
            case PROGRAM -> Badge.Tone.SUCCESS;
            case KEGIATAN, SUB_KEGIATAN -> Badge.Tone.NEUTRAL;
        };
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            list.next(field.getText());
        } else if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            list.shift(field.getText(), event.isShiftDown());
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            list.cancel();
        }
    }
}
