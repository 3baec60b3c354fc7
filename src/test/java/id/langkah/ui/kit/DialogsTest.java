package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class DialogsTest {
    private static final Masalah MASALAH =
            Masalah.galat("Berkas sedang terbuka di Excel.", "", "Tutup lalu coba lagi.");

    private final List<String> told = new ArrayList<>();

    @Test
    void doesWhatTheButtonSaysAndNothingOnTheWayOut() {
        in(dialogs -> {
            dialogs.confirm("Hapus?", "Hilang.", Action.danger("Hapus", this::done));
            press(dialogs, "Tidak jadi");
            assertThat(told).isEmpty();

            dialogs.confirm("Hapus?", "Hilang.", Action.danger("Hapus", this::done));
            press(dialogs, "Hapus");
            assertThat(told).containsExactly("selesai");
            assertThat(dialogs.isOpen()).isFalse();
            assertThat(dialogs.isVisible()).isFalse();
        });
    }

    @Test
    void whatTakesSomethingAwayIsNotDoneByEnterAlone() {
        in(dialogs -> {
            dialogs.confirm("Hapus?", "Hilang.", Action.danger("Hapus", this::done));
            assertThat(focused(dialogs)).isEqualTo("Tidak jadi");
            key(dialogs, KeyCode.ENTER);
            assertThat(told).isEmpty();
        });
    }

    @Test
    void enterDoesTheMainThing() {
        in(dialogs -> {
            TextField field = new TextField("Rekap");
            dialogs.open("Nama", field, Action.close("Tutup"), primary());
            key(dialogs, KeyCode.ENTER);
            assertThat(told).containsExactly("selesai");
        });
    }

    @Test
    void enterOnATickGoesOnAndLeavesIt() {
        in(dialogs -> {
            var tick = new CheckBox("Realisasi anggaran");
            tick.setSelected(true);
            dialogs.open("Pilih", tick, Action.close("Tutup"), primary());
            key(dialogs, KeyCode.ENTER);
            assertThat(told).containsExactly("selesai");
            assertThat(tick.isSelected()).isTrue();
        });
    }

    @Test
    void asksForAReasonUntilThereIsOne() {
        in(dialogs -> {
            dialogs.ask("Kembalikan?", "Ke 5.", "Alasan", "Kembalikan", told::add);
            press(dialogs, "Kembalikan");
            assertThat(dialogs.isOpen()).isTrue();
            assertThat(words(dialogs)).contains("Alasan belum diisi.");

            field(dialogs).setText("  Lampiran kurang.\n");
            press(dialogs, "Kembalikan");
            assertThat(told).containsExactly("Lampiran kurang.");
            assertThat(dialogs.isOpen()).isFalse();
        });
    }

    @Test
    void whatLiesInThePcCanBeTriedAgain() {
        in(dialogs -> {
            dialogs.refused(new MasalahException(List.of(MASALAH)), this::done);
            assertThat(buttons(dialogs)).containsExactly("Tutup");
            dialogs.cancel();

            dialogs.refused(new MasalahException(MASALAH, new IOException()), this::done);
            assertThat(words(dialogs)).contains("Berkas sedang terbuka di Excel.");
            press(dialogs, "Coba lagi");
            assertThat(told).containsExactly("selesai");
        });
    }

    @Test
    void tellsAFaultOfTheProgramByItsCodeOnce() {
        in(dialogs -> {
            dialogs.bug("123-456", "rincian", this::done);
            dialogs.bug("123-456", "rincian", this::done);
            assertThat(words(dialogs)).containsOnlyOnce("123-456");
            press(dialogs, "Buka folder log");
            assertThat(told).containsExactly("selesai");
            press(dialogs, "Salin rincian");
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("rincian");
            assertThat(words(dialogs)).anyMatch(teks -> teks.startsWith("Rincian disalin."));
            assertThat(dialogs.isOpen()).isTrue();
            press(dialogs, "Tutup");
            assertThat(dialogs.isOpen()).isFalse();

            dialogs.bug("123-456", "rincian", this::done);
            assertThat(dialogs.isOpen()).isTrue();
        });
    }

    @Test
    void theNewestIsClosedFirst() {
        in(dialogs -> {
            dialogs.masalah("Pertama", List.of(MASALAH));
            dialogs.masalah("Kedua", List.of(MASALAH));
            assertThat(dialogs.cancel()).isTrue();
            assertThat(words(dialogs)).contains("Pertama").doesNotContain("Kedua");
            assertThat(dialogs.cancel()).isTrue();
            assertThat(dialogs.cancel()).isFalse();
        });
    }

    @Test
    void tabGoesRoundInside() {
        in(dialogs -> {
            dialogs.confirm("Mulai?", "Sekarang.", primary());
            assertThat(focused(dialogs)).isEqualTo("Lanjutkan");
            key(dialogs, KeyCode.TAB);
            assertThat(focused(dialogs)).isEqualTo("Tidak jadi");
        });
    }

    @Test
    void givesTheKeyboardBack() {
        Headless.run(() -> {
            Dialogs dialogs = new Dialogs();
            TextField before = new TextField();
            StackPane window = new StackPane(before, dialogs);
            Headless.scene(window, 800, 600, Headless.NORMAL, false);
            before.requestFocus();
            dialogs.confirm("Mulai?", "Sekarang.", primary());
            assertThat(before.isFocused()).isFalse();
            dialogs.cancel();
            assertThat(before.getScene().getFocusOwner()).isSameAs(before);
        });
    }

    private void done() {
        told.add("selesai");
    }

    private Action primary() {
        return Action.primary("Lanjutkan", this::done);
    }

    private static void in(Consumer<Dialogs> test) {
        Headless.run(() -> {
            Dialogs dialogs = new Dialogs();
            Headless.scene(new StackPane(new TextField(), dialogs), 800, 600, Headless.NORMAL, false);
            test.accept(dialogs);
        });
    }

    private static void press(Dialogs dialogs, String text) {
        Layout.all(dialogs)
                .filter(node ->
                        node instanceof Button button && button.getText().equals(text))
                .map(Button.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void key(Dialogs dialogs, KeyCode code) {
        var target = dialogs.getScene().getFocusOwner();
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private static String focused(Dialogs dialogs) {
        return dialogs.getScene().getFocusOwner() instanceof Button button ? button.getText() : "";
    }

    private static TextArea field(Dialogs dialogs) {
        return (TextArea) dialogs.lookup(".text-area");
    }

    private static List<String> buttons(Dialogs dialogs) {
        return Layout.all(dialogs)
                .filter(Button.class::isInstance)
                .map(node -> ((Button) node).getText())
                .toList();
    }

    private static List<String> words(Dialogs dialogs) {
        return Layout.all(dialogs)
                .filter(node -> node instanceof Label && node.isVisible())
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
