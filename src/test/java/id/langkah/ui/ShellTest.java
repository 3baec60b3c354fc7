package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.platform.Settings;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The window around the screens: keys, files that are dropped or handed over, what it tells. */
class ShellTest {
    private static final Path SOP = Path.of("sop.json");

    private final List<String> heard = new ArrayList<>();
    private final Background background = Background.direct();
    private BackupStatus terjaga = new BackupStatus("Cadangan terakhir: hari ini", true);
    private String part = "";
    private Shell shell;
    private Scene scene;

    @BeforeEach
    void open() {
        shell = Headless.get(this::shell);
        scene = Headless.get(() -> Headless.scene(shell, 1024, 600, Headless.NORMAL, false));
        heard.clear();
    }

    private Shell shell() {
        var preferences = new Preferences(Settings.defaults(), kept -> {}, background);
        var parts = new WindowParts(
                background,
                preferences,
                Path.of("log"),
                () -> terjaga,
                () -> LocalDate.of(2026, 3, 2),
                (kit, navigator) -> new Screens(Probe::new, files -> heard.add("ambil " + files)));
        return new Shell(
                parts, new Destination.Beranda(), new FilePicker(ask -> List.of()), path -> heard.add("buka " + path));
    }

    /** A screen that tells what is asked of it. */
    private final class Probe implements Screen {
        private final String name;
        private final Page page;
        private final TextField search = new TextField();

        Probe(Destination place) {
            name = place.getClass().getSimpleName();
            page = new Page(name);
            page.tools(search);
            page.setOnKeyPressed(event -> {
                if (KeyCombination.valueOf("Ctrl+N").match(event)) {
                    heard.add("Ctrl+N di " + name);
                }
            });
        }

        @Override
        public Parent node() {
            return page;
        }

        @Override
        public void refresh() {
            heard.add("baca " + name);
        }

        @Override
        public void search() {
            search.requestFocus();
        }

        @Override
        public String part() {
            return part;
        }

        @Override
        public void left() {
            heard.add("tinggalkan " + name);
        }
    }

    private void press(KeyCode code, boolean control, boolean alt) {
        shell.fireEvent(key(code, control, alt));
    }

    private static KeyEvent key(KeyCode code, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, alt, false);
    }

    private Destination here() {
        return shell.navigator().here().get();
    }

    @Test
    void theKeysLeadToTheScreensOfTheSideBar() {
        Headless.run(() -> {
            press(KeyCode.DIGIT2, true, false);
            assertThat(here()).isEqualTo(new Destination.Pustaka());
            press(KeyCode.F1, false, false);
            assertThat(here()).as("the chapter of that screen").isEqualTo(new Destination.Bantuan("mengimpor"));
            press(KeyCode.LEFT, false, true);
            assertThat(here()).isEqualTo(new Destination.Pustaka());
            press(KeyCode.RIGHT, false, true);
            assertThat(here()).as("the chapter of that screen").isEqualTo(new Destination.Bantuan("mengimpor"));
        });
    }

    @Test
    void theHelpIsAboutThePartThatIsOpen() {
        Headless.run(() -> {
            press(KeyCode.DIGIT8, true, false);
            assertThat(here()).isEqualTo(new Destination.Perencanaan());
            part = "Evaluasi AKIP";
            press(KeyCode.F1, false, false);
            assertThat(here()).isEqualTo(new Destination.Bantuan("evaluasi-akip"));
        });
    }

    @Test
    void whatWasTypedIsKeptBeforeAnotherScreenComes() {
        Headless.run(() -> shell.navigator().go(new Destination.Rekap()));

        assertThat(heard).containsExactly("tinggalkan Beranda", "baca Rekap");
    }

    @Test
    void readsTheScreenAndTheStateOfTheDataAnew() {
        Headless.run(() -> {
            terjaga = new BackupStatus("Belum ada cadangan", false);
            press(KeyCode.F5, false, false);
            assertThat(heard).containsExactly("baca Beranda");
            assertThat(words()).contains("Belum ada cadangan");
        });
    }

    @Test
    void putsTheCursorWhereOneSearches() {
        Headless.run(() -> {
            press(KeyCode.F, true, false);
            assertThat(scene.getFocusOwner()).isInstanceOf(TextField.class);
        });
    }

    @Test
    void theKeysOfAScreenWorkFromTheSideBarToo() {
        Headless.run(() -> {
            Node entry = shell.lookup(".side-entry");
            entry.requestFocus();
            entry.fireEvent(key(KeyCode.N, true, false));
        });

        assertThat(heard).containsExactly("Ctrl+N di Beranda");
    }

    @Test
    void aScreenHasTheKeyboardWhenItComes() {
        Headless.run(() -> {
            shell.navigator().go(new Destination.Rekap());
            Node focused = scene.getFocusOwner();
            Page page = (Page) scene.lookup(".page");
            assertThat(page.title().getText()).isEqualTo("Rekap");
            assertThat(Focusable.isIn(focused, page)).isTrue();
        });
    }

    @Test
    void theScreenHasTheKeyboardAgainWhenWhatHadItIsGone() {
        Headless.run(() -> {
            Page page = (Page) scene.lookup(".page");
            Button going = new Button("Pergi");
            page.setCenter(going);
            going.requestFocus();
            page.setCenter(null);
        });

        Headless.run(() -> assertThat(scene.getFocusOwner()).isNotNull());
    }

    @Test
    void aDialogKeepsTheKeysToItself() {
        Headless.run(() -> {
            shell.dialogs().confirm("Hapus?", "Sungguh.", Action.danger("Hapus", () -> {}));
            press(KeyCode.DIGIT2, true, false);
            assertThat(here()).isEqualTo(new Destination.Beranda());
            press(KeyCode.ESCAPE, false, false);
            assertThat(shell.dialogs().isOpen()).isFalse();
        });
    }

    @Test
    void tabAndControlEnterWorkInAFieldOfManyLinesToo() {
        Headless.run(() -> {
            shell.dialogs().ask("Tunda?", "Sebab.", "Alasan", "Tunda", heard::add);
            Headless.layOut(shell);
            TextArea alasan = (TextArea) scene.getFocusOwner();
            alasan.fireEvent(key(KeyCode.TAB, false, false));
            assertThat(alasan.getText()).isEmpty();
            assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
            alasan.setText("menunggu surat");
            alasan.fireEvent(key(KeyCode.ENTER, true, false));
        });

        assertThat(heard).containsExactly("menunggu surat");
    }

    @Test
    void aFieldOffersItsMenuInTheUsersWords() {
        Stage stage = Headless.get(Stage::new);
        Headless.run(() -> {
            stage.setScene(scene);
            stage.show();
            TextField field = Keadaan.all(shell, TextField.class).findFirst().orElseThrow();
            field.setText("abc");
            field.selectAll();
            field.fireEvent(new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, false, null));
            List<String> words = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                    .filter(item -> !item.isDisable() && item.getText() != null)
                    .map(MenuItem::getText)
                    .toList();
            assertThat(words)
                    .contains("Potong", "Salin", "Hapus", "Pilih semua")
                    .doesNotContain("Cut", "Copy");
            List.copyOf(Window.getWindows()).forEach(Window::hide);
        });
    }

    @Test
    void takesFilesThatAreDroppedOnIt() {
        Headless.run(() -> {
            var dragged = new Dragged(SOP, Path.of("foto.png"), Path.of("LAMA.SOP"));
            assertThat(dragged.over(shell)).isTrue();
            assertThat(shell.lookup(".drop-zone").isVisible()).isTrue();
            dragged.drop(shell);
            assertThat(shell.lookup(".drop-zone").isVisible()).isFalse();
        });

        assertThat(heard).contains("ambil [sop.json, foto.png, LAMA.SOP]");
    }

    @Test
    void takesNothingElseAndNoFilesWhileADialogIsOpen() {
        Headless.run(() -> {
            assertThat(new Dragged().over(shell)).isFalse();
            shell.dialogs().confirm("Hapus?", "Sungguh.", Action.danger("Hapus", () -> {}));
            assertThat(new Dragged(SOP).over(shell)).isFalse();
        });
    }

    @Test
    void takesTheFilesThatALaterStartHandsOver() {
        Headless.run(() -> shell.come(List.of(SOP)));

        assertThat(heard).contains("ambil [sop.json]");
    }

    @Test
    void comesToTheFrontWhereItIsWhenNoFilesAreHandedOver() {
        Headless.run(() -> shell.come(List.of()));

        assertThat(here()).isEqualTo(new Destination.Beranda());
        assertThat(heard).isEmpty();
    }

    @Test
    void saysWhyWorkWasRefused() {
        Headless.run(() -> {
            background.act(
                    () -> {
                        throw new MasalahException(List.of(Masalah.galat("Disk penuh.", "", "Kosongkan.")));
                    },
                    () -> heard.add("selesai"));
            assertThat(words()).contains("Disk penuh.", "Kosongkan.");
        });

        assertThat(heard).isEmpty();
    }

    private List<String> words() {
        Headless.layOut(shell);
        return Layout.all(shell)
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
