package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Typing names with the known ones offered, in a window and by its keys. */
class NamesAreaTest {
    private static final List<String> KNOWN =
            List.of("Kepala Dinas", "Kabid Data", "Sekretaris", "Pengelola Data", "Kasubbag", "Ketua; Tim");

    private final List<List<String>> heard = new ArrayList<>();
    private final NamesArea names = Headless.get(() -> new NamesArea("Pelaksana", () -> KNOWN, heard::add));
    private final TextField next = Headless.get(TextField::new);
    private Stage stage = Headless.get(Stage::new);

    @BeforeEach
    void open() {
        Headless.run(() -> {
            Scene scene = Headless.scene(new VBox(names.area(), next), 400, 500, Headless.NORMAL, false);
            stage.setScene(scene);
            stage.show();
            names.area().requestFocus();
        });
    }

    @AfterEach
    void close() {
        Headless.run(() -> {
            names.settle();
            stage.close();
        });
    }

    @Test
    void whatBeginsWithTheLettersComesFirst() {
        type("da");
        assertThat(offered()).containsExactly("Kabid Data", "Pengelola Data", "\"da\" (baru)");
        type("KA");
        assertThat(offered()).containsExactly("Kabid Data", "Kasubbag", "\"KA\" (baru)");
        type("ep");
        assertThat(offered()).containsExactly("Kepala Dinas", "\"ep\" (baru)");
        type("zz");
        assertThat(offered()).isEmpty();
        type("");
        assertThat(offered()).isEmpty();
        assertThat(heard).isEmpty();
    }

    @Test
    void enterTakesTheFirstAndTheNextFollowsASemicolon() {
        type("ka");
        assertThat(isOpen()).isTrue();
        key(KeyCode.ENTER);
        assertThat(isOpen()).isFalse();
        assertThat(text()).isEqualTo("Kabid Data");
        type("Kabid Data; ka");
        key(KeyCode.DOWN);
        assertThat(offered()).as("taken already").doesNotContain("Kabid Data");
        key(KeyCode.UP);
        key(KeyCode.TAB);
        assertThat(text()).isEqualTo("Kabid Data; Kasubbag");
        assertThat(heard).containsExactly(List.of("Kabid Data"), List.of("Kabid Data", "Kasubbag"));
        assertThat(Headless.get(next::isFocused)).isTrue();
    }

    @Test
    void theListHidesNothingThatIsTyped() {
        for (double top : List.of(0.0, 400.0, 1_020.0)) {
            Headless.run(() -> stage.setY(top));
            type("");
            type("ka");
            Bounds list = popup().getSkin()
                    .getNode()
                    .localToScreen(popup().getSkin().getNode().getLayoutBounds());
            Bounds typed = names.area().localToScreen(names.area().getLayoutBounds());
            assertThat(list.getMinY() >= typed.getMaxY() - 1 || list.getMaxY() <= typed.getMinY() + 1)
                    .as("%s over %s", list, typed)
                    .isTrue();
        }
    }

    @Test
    void aNewNameIsTheLastOfTheOffered() {
        type("Ka");
        key(KeyCode.DOWN);
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        assertThat(heard).containsExactly(List.of("Ka"));
    }

    @Test
    void escClosesTheListAndThenTakesBackWhatWasTyped() {
        show("Sekretaris");
        type("Sekretaris; ka");
        key(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
        assertThat(text()).isEqualTo("Sekretaris; ka");
        key(KeyCode.ESCAPE);
        assertThat(text()).isEqualTo("Sekretaris");
        assertThat(heard).isEmpty();
    }

    @Test
    void knownNamesKeepTheirLettersAndNoneStandsTwice() {
        type("sekretaris; ; Arsiparis;SEKRETARIS");
        assertThat(isOpen()).isFalse();
        key(KeyCode.ENTER);
        assertThat(heard).isEqualTo(List.of(List.of("Sekretaris", "Arsiparis")));
        assertThat(text()).isEqualTo("Sekretaris; Arsiparis");
    }

    @Test
    void aNameThatNobodyTouchedStaysAsItIs() {
        show("Ketua; Tim");
        Headless.run(next::requestFocus);
        Headless.run(names::settle);
        assertThat(heard).isEmpty();
        assertThat(text()).isEqualTo("Ketua; Tim");
    }

    @Test
    void theNameAtTheCursorIsReplacedInTheMiddle() {
        Headless.run(() -> {
            names.area().setText("Sekretaris; pe; Kasubbag");
            names.area().positionCaret("Sekretaris; pe".length());
        });
        key(KeyCode.DOWN);
        key(KeyCode.UP);
        key(KeyCode.ENTER);
        assertThat(heard).containsExactly(List.of("Sekretaris", "Pengelola Data", "Kasubbag"));
    }

    private void type(String text) {
        Headless.run(() -> {
            names.area().setText(text);
            names.area().end();
        });
        Headless.run(() -> {});
    }

    private void show(String... all) {
        Headless.run(() -> names.show(List.of(all)));
    }

    private List<String> offered() {
        return Headless.get(
                () -> names.offered().stream().map(NamesOffer.Name::words).toList());
    }

    private String text() {
        return Headless.get(names.area()::getText);
    }

    private static PopupControl popup() {
        return Headless.get(() -> Window.getWindows().stream()
                .filter(window -> window instanceof PopupControl && window.isShowing())
                .map(PopupControl.class::cast)
                .findFirst()
                .orElseThrow());
    }

    private static boolean isOpen() {
        return Headless.get(() ->
                Window.getWindows().stream().anyMatch(window -> window instanceof PopupControl && window.isShowing()));
    }

    /** Presses a key where the window would send it: first to the open list, then to the focused field. */
    private void key(KeyCode code) {
        Headless.run(() -> Event.fireEvent(
                stage.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        Headless.run(() -> {});
    }
}
