package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DateCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one field for dates, by the keyboard and by the mouse, on Monday, 30 November 2026. */
class TanggalFieldTest {
    private static final LocalDate HARI_INI = LocalDate.of(2026, 11, 30);

    private final TanggalField field = Headless.get(() -> new TanggalField("Batas"));
    private final TextField next = Headless.get(TextField::new);
    private Stage stage = Headless.get(Stage::new);

    @BeforeEach
    void open() {
        Headless.run(() -> {
            var root = new VBox(field, next);
            HariIni.in(root, () -> HARI_INI);
            Scene scene = Headless.scene(root, 400, 500, Headless.NORMAL, false);
            stage.setScene(scene);
            stage.show();
            field.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Headless.run(() -> {
            popups().forEach(Window::hide);
            stage.close();
        });
    }

    private void press(Node at, KeyCode code, boolean alt) {
        Headless.run(() -> at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, alt, false)));
    }

    private static List<Popup> popups() {
        return Window.getWindows().stream()
                .filter(Popup.class::isInstance)
                .map(Popup.class::cast)
                .filter(Window::isShowing)
                .toList();
    }

    private String text() {
        return Headless.get(() -> field.getText());
    }

    private String left() {
        Headless.run(next::requestFocus);
        return text();
    }

    @Test
    void whatOneSaysIsShownInFullWhenLeft() {
        Headless.run(() -> field.setText("besok"));
        assertThat(Headless.get(field::value)).contains(HARI_INI.plusDays(1));
        assertThat(left()).isEqualTo("1 Desember 2026");
        Headless.run(() -> field.setText("30/11"));
        Headless.run(field::requestFocus);
        assertThat(left()).isEqualTo("30 November 2026");
    }

    @Test
    void whatIsNoDateStaysAndIsPointedOut() {
        Headless.run(() -> field.setText("nanti"));
        assertThat(left()).isEqualTo("nanti");
        assertThat(Headless.get(field::salah).orElseThrow().pesan()).isEqualTo("\"nanti\" bukan tanggal.");
        press(field, KeyCode.DOWN, false);
        assertThat(text()).as("the arrows leave it alone").isEqualTo("nanti");
    }

    @Test
    void theArrowsGoADayOnAndBack() {
        press(field, KeyCode.DOWN, false);
        assertThat(Headless.get(field::value)).contains(HARI_INI.plusDays(1));
        press(field, KeyCode.DOWN, false);
        press(field, KeyCode.DOWN, false);
        press(field, KeyCode.UP, false);
        assertThat(text()).isEqualTo("2 Desember 2026");
        Headless.run(field::clear);
        press(field, KeyCode.UP, false);
        assertThat(Headless.get(field::value)).contains(HARI_INI);
    }

    @Test
    void aDayIsChosenInTheCalendarWithoutTheMouse() {
        press(field, KeyCode.DOWN, true);
        assertThat(Headless.get(TanggalFieldTest::popups)).hasSize(1);
        Node cell = Headless.get(() -> popups().getFirst().getScene().getFocusOwner());
        assertThat(cell).isInstanceOf(DateCell.class);
        assertThat(((DateCell) cell).getText()).isEqualTo("30");
        press(cell, KeyCode.LEFT, false);
        Node before = Headless.get(() -> popups().getFirst().getScene().getFocusOwner());
        press(before, KeyCode.ENTER, false);
        assertThat(text()).isEqualTo("29 November 2026");
        assertThat(Headless.get(TanggalFieldTest::popups)).isEmpty();
        assertThat(Headless.get(field::isFocused)).isTrue();
    }

    @Test
    void theButtonOpensTheCalendarAtWhatIsTyped() {
        Headless.run(() -> field.setText("17 Agustus 2027"));
        Set<Node> buttons = Headless.get(() -> field.lookupAll(".button"));
        Headless.run(() -> ((Button) buttons.iterator().next()).fire());
        Node cell = Headless.get(() -> popups().getFirst().getScene().getFocusOwner());
        assertThat(((DateCell) cell).getItem()).isEqualTo(LocalDate.of(2027, 8, 17));
        press(cell, KeyCode.F4, false);
        assertThat(Headless.get(TanggalFieldTest::popups)).isEmpty();
    }

    @Test
    void withoutAWindowThatKnowsTheDayOnlyWholeDatesAreRead() {
        var alone = Headless.get(() -> new TanggalField("Batas"));
        Headless.run(() -> alone.setText("besok"));
        assertThat(Headless.get(alone::isWrong)).isTrue();
        Headless.run(() -> alone.setText("5 Februari 2026"));
        assertThat(Headless.get(alone::value)).contains(LocalDate.of(2026, 2, 5));
        press(alone, KeyCode.F4, false);
        assertThat(Headless.get(TanggalFieldTest::popups)).isEmpty();
    }
}
