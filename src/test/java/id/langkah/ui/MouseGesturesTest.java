package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.Test;

/** What the mouse does beside the keys. */
class MouseGesturesTest extends InTheOffice {
    private static final Path SAMPLE = Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");

    private void side(MouseButton button) {
        Headless.run(() -> {
            Node middle = hand.shell().lookup(".shell-middle");
            Event.fireEvent(middle, Clicks.event(MouseEvent.MOUSE_PRESSED, button, 1, false, middle));
        });
        hand.settle();
    }

    @Test
    void theSideButtonsGoBackAndForwardButNotUnderAQuestion() {
        at(new Destination.Beranda());
        RowButton run = hand.all(RowButton.class).getFirst();
        mouse(run, 1, false);
        Destination there = hand.here();
        assertThat(there).isNotEqualTo(new Destination.Beranda());
        side(MouseButton.BACK);
        assertThat(hand.here()).isEqualTo(new Destination.Beranda());
        side(MouseButton.FORWARD);
        assertThat(hand.here()).isEqualTo(there);
        side(MouseButton.BACK);
        Headless.run(() -> hand.all(RowButton.class).getFirst().requestFocus());
        hand.press("Space");
        assertThat(hand.here()).isEqualTo(there);
        side(MouseButton.BACK);
        hand.click("Mulai pengerjaan");
        assertThat(hand.shell().dialogs().isOpen()).isTrue();
        side(MouseButton.FORWARD);
        assertThat(hand.here()).isEqualTo(new Destination.Beranda());
    }

    @Test
    void aListOpensByADoubleClick() {
        at(new Destination.Pustaka());
        ListView<?> list = called(ListView.class, "Daftar SOP");
        Node cell = hand.all(ListCell.class).getFirst();
        mouse(cell, 1, false);
        assertThat(hand.here()).isEqualTo(new Destination.Pustaka());
        Headless.run(() -> list.getSelectionModel().select(0));
        mouse(list, 2, false);
        assertThat(hand.here()).isNotEqualTo(new Destination.Pustaka());
    }

    private Sheet<?> sheet() {
        return hand.all(Sheet.class).getFirst();
    }

    /** The visible cells of a column that can be typed into, from the top. */
    private List<TableCell<?, ?>> cells(int column) {
        return hand.all(TableCell.class).stream()
                .filter(cell -> cell.getIndex() >= 0 && !cell.isEmpty())
                .filter(cell -> cell.getTableView().getColumns().indexOf(cell.getTableColumn()) == column)
                .<TableCell<?, ?>>map(cell -> cell)
                .sorted(Comparator.comparingInt(TableCell::getIndex))
                .toList();
    }

    @Test
    void aRangeOfTheSheetIsPickedWithShiftAndADoubleClickOpensACell() {
        at(new Destination.DataKinerja());
        int column = Headless.get(() -> sheet().getColumns().size() - 1);
        List<TableCell<?, ?>> cells = cells(1);
        assertThat(cells).hasSizeGreaterThan(2);
        mouse(cells.get(0), 1, false);
        mouse(cells.getLast(), 1, true);
        hand.press("Ctrl+C");
        assertThat(clipboard().lines()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(column).isPositive();
        hand.press("Ctrl+A");
        hand.press("Ctrl+C");
        assertThat(clipboard().lines().count())
                .isGreaterThan(2)
                .isLessThanOrEqualTo(Headless.get(() -> sheet().getItems().size()));
        mouse(cells.get(0), 2, false);
        assertThat(hand.at()).isNotNull();
        assertThat(hand.here()).isInstanceOfAny(Destination.DataKinerja.class, Destination.Indikator.class);
    }

    private static String text(TextField field) {
        return Headless.get(field::getText);
    }

    @Test
    void aTextFieldHasAMenuOfItsOwn() {
        at(new Destination.Pustaka());
        TextField field = called(TextField.class, "Cari SOP");
        Headless.run(() -> {
            field.setText("perumahan");
            field.selectAll();
        });
        List<String> offered = context(field, "Potong");
        assertThat(offered).containsExactly("Urungkan", "Ulangi", "Potong", "Salin", "Tempel", "Hapus", "Pilih semua");
        assertThat(text(field)).isEmpty();
        assertThat(clipboard()).isEqualTo("perumahan");
        context(field, "Tempel");
        assertThat(text(field)).isEqualTo("perumahan");
        context(field, "Pilih semua");
        context(field, "Hapus");
        assertThat(text(field)).isEmpty();
        context(field, "Urungkan");
        assertThat(text(field)).isEqualTo("perumahan");
    }

    private List<String> percent() {
        return hand.all(Label.class).stream()
                .map(Label::getText)
                .filter(text -> text != null && text.matches("\\d+%"))
                .toList();
    }

    private void wheel(Node node, double by, boolean control) {
        Headless.run(() -> Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        control,
                        false,
                        false,
                        false,
                        false,
                        0,
                        by,
                        0,
                        by,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null)));
        hand.settle();
    }

    @Test
    void theBaganIsZoomedByWheelAndKeysWhereItIsSeen() {
        long sop = layar.pustaka().list().getLast().sopId();
        at(new Destination.Sop(sop));
        Headless.run(() -> Keadaan.tab(hand.shell(), 1));
        hand.settle();
        String fitted = percent().getFirst();
        ScrollPane drawing = hand.all(ScrollPane.class).stream()
                .filter(scroll -> scroll.getStyleClass().contains("zoom-scroll"))
                .findFirst()
                .orElseThrow();
        wheel(drawing, 40, false);
        assertThat(percent()).containsExactly(fitted);
        wheel(drawing, 40, true);
        String larger = percent().getFirst();
        assertThat(larger).isNotEqualTo(fitted);
        wheel(drawing, -40, true);
        hand.press("Ctrl+Minus");
        assertThat(percent()).doesNotContain(larger, fitted);
        hand.press("Ctrl+0");
        assertThat(percent()).containsExactly(fitted);
        Headless.run(() -> Keadaan.tab(hand.shell(), 0));
        hand.press("Ctrl+Minus");
        Headless.run(() -> Keadaan.tab(hand.shell(), 1));
        hand.settle();
        assertThat(percent()).as("it was not seen").containsExactly(fitted);
    }

    @Test
    void filesAreDroppedAnywhereUnlessAQuestionIsOpen() {
        at(new Destination.Beranda());
        Dragged files = Headless.get(() -> new Dragged(SAMPLE.toAbsolutePath()));
        Node middle = Headless.get(() -> hand.shell().lookup(".page"));
        assertThat(Headless.get(() -> files.over(middle))).isTrue();
        assertThat(hand.words()).contains("Lepaskan untuk memeriksa berkas");
        Headless.run(() -> files.drop(middle));
        hand.settle();
        assertThat(hand.here()).isEqualTo(new Destination.Impor(List.of(SAMPLE.toAbsolutePath())));
        go(new Destination.Beranda());
        assertThat(Headless.get(
                        () -> new Dragged().over(Headless.get(() -> hand.shell().lookup(".page")))))
                .as("nothing is dragged")
                .isFalse();
        hand.click("Mulai pengerjaan");
        assertThat(Headless.get(() -> files.over(hand.shell()))).isFalse();
        Headless.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "")));
    }
}
