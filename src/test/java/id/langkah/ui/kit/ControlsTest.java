package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.PauseTransition;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

class ControlsTest {
    @Test
    void aFindingTellsHowGraveWhatWhereAndWhatToDo() {
        Headless.run(() -> {
            MasalahList list = new MasalahList();
            assertThat(list.isManaged()).isFalse();

            list.set(List.of(
                    new Masalah(
                            Masalah.Tingkat.GALAT,
                            "Koma kurang.",
                            "Aktivitas 3",
                            "Tambahkan koma.",
                            new Masalah.Letak("sop.json", 12, 5, "/aktivitas/2")),
                    Masalah.saran("Beri nomor.", "", "")));

            assertThat(words(list))
                    .containsExactly(
                            "Galat · Aktivitas 3 · sop.json, baris 12, kolom 5",
                            "Koma kurang.",
                            "Tambahkan koma.",
                            "Saran",
                            "Beri nomor.");
            assertThat(list.isManaged()).isTrue();
        });
    }

    @Test
    void searchesAMomentAfterTheLastKeyAndOnce() throws InterruptedException {
        CountDownLatch searched = new CountDownLatch(1);
        List<String> asked = new ArrayList<>();
        Headless.run(() -> {
            SearchField field = shown(new SearchField("Cari SOP", asked::add));
            field.textProperty().addListener(text -> assertThat(asked).isEmpty());
            field.setText("p");
            field.setText("pe");
            field.setText(" perkim ");
            var later = new PauseTransition(Duration.millis(400));
            later.setOnFinished(event -> searched.countDown());
            later.play();
        });

        assertThat(searched.await(10, TimeUnit.SECONDS)).isTrue();
        assertThat(Headless.get(() -> List.copyOf(asked))).containsExactly("perkim");
    }

    @Test
    void enterSearchesAtOnceAndEscClears() {
        List<String> asked = new ArrayList<>();
        Headless.run(() -> {
            SearchField field = shown(new SearchField("Cari SOP", asked::add));
            field.setText("perkim");
            field.fireEvent(new ActionEvent());
            field.fireEvent(new ActionEvent());
            assertThat(asked).containsExactly("perkim");

            escape(field);
            assertThat(field.getText()).isEmpty();
            assertThat(asked).containsExactly("perkim", "");
        });
    }

    @Test
    void aBadgeChangesItsWordAndColourTogether() {
        Headless.run(() -> {
            Badge badge = new Badge("Berjalan", Badge.Tone.ACCENT);
            badge.set("Terlambat", Badge.Tone.DANGER);
            assertThat(badge.getText()).isEqualTo("Terlambat");
            assertThat(badge.getStyleClass()).contains("tone-danger").doesNotContain("tone-accent");
        });
    }

    @Test
    void anEmptyScreenSaysHowItFills() {
        List<String> told = new ArrayList<>();
        Headless.run(() -> {
            EmptyState empty = shown(new EmptyState(
                    MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                    "Belum ada SOP",
                    "Impor berkas SOP.",
                    Action.primary("Impor", () -> told.add("impor"))));
            ((Button) empty.lookup(".button")).fire();
            assertThat(words(empty)).contains("Belum ada SOP", "Impor berkas SOP.");
        });
        assertThat(told).containsExactly("impor");
    }

    @Test
    void aFieldIsNamedByItsLabel() {
        Headless.run(() -> {
            TextField field = new TextField();
            new Form().row("Kota", field, "Dicetak sebelum tanggal.");
            assertThat(field.getAccessibleText()).isEqualTo("Kota");
            assertThat(field.getAccessibleHelp()).isEqualTo("Dicetak sebelum tanggal.");
        });
    }

    @Test
    void aButtonThatIsOnlyAPictureHasANameAndItsKeys() {
        Headless.run(() -> {
            Button button = Buttons.icon(MaterialDesignF.FILE, "Buka berkas", () -> {});
            Buttons.withKeys(button, "Ctrl+O");
            assertThat(button.getAccessibleText()).isEqualTo("Buka berkas");
            assertThat(button.getTooltip().getText()).isEqualTo("Buka berkas (Ctrl+O)");
        });
    }

    @Test
    void newsGoesAwayWithItsButtonAndOldNewsForNewer() {
        List<String> told = new ArrayList<>();
        Headless.run(() -> {
            Toasts toasts = shown(new Toasts());
            for (int i = 1; i <= 4; i++) {
                String name = "Urungkan " + i;
                toasts.done(i + " SOP.", Action.plain(name, () -> told.add(name)));
            }
            assertThat(words(toasts)).contains("2 SOP.", "4 SOP.").doesNotContain("1 SOP.");

            button(toasts, "Urungkan 3").fire();
            assertThat(words(toasts)).doesNotContain("3 SOP.");
        });
        assertThat(told).containsExactly("Urungkan 3");
    }

    @Test
    void aPageMakesRoomOnlyForWhatItHas() {
        Headless.run(() -> {
            Page page = shown(new Page("SOP"));
            assertThat(page.subtitle().isVisible()).isFalse();
            page.subtitle().setText("5 SOP");
            page.actions(Buttons.primary("Impor", () -> {}));
            assertThat(page.subtitle().isVisible()).isTrue();
            assertThat(words(page)).contains("SOP", "5 SOP", "Impor");
        });
    }

    @Test
    void keysAreDrawnOneByOne() {
        Headless.run(() -> assertThat(words(new KeyHint("Ctrl+F"))).containsExactly("Ctrl", "F"));
    }

    private static <T extends Parent> T shown(T node) {
        Headless.scene(new StackPane(node), 600, 400, Headless.NORMAL, false);
        return node;
    }

    private static Button button(Node in, String text) {
        return Layout.all(in)
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Node in) {
        return Layout.all(in)
                .filter(node ->
                        node instanceof Labeled labeled && !labeled.getText().isBlank())
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private static void escape(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }
}
