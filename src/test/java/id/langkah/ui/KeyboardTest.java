package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.Settings;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one rule of where the keyboard is, over screens, dialogs and what goes away in them. */
@SuppressWarnings("NullAway.Init")
class KeyboardTest {
    private final List<String> heard = new ArrayList<>();
    private Shell shell;
    private Scene scene;
    private Board board;

    /** Whether a screen has what it begins with only after it was shown. */
    private boolean late;

    /** Whether the middle of a screen scrolls. */
    private boolean scrolls;

    private Background background;

    @BeforeEach
    void open() {
        open(Background.direct());
    }

    private void open(Background worker) {
        background = worker;
        Headless.run(() -> {
            var parts = new WindowParts(
                    background,
                    new Preferences(Settings.defaults(), kept -> {}, background),
                    Path.of("log"),
                    () -> new BackupStatus("Cadangan terakhir: hari ini", true),
                    () -> LocalDate.of(2026, 3, 2),
                    (kit, navigator) -> new Screens(place -> new Board(), files -> {}));
            shell = new Shell(parts, new Destination.Beranda(), new FilePicker(ask -> List.of()), path -> {});
            scene = Headless.scene(shell, 1024, 600, Headless.NORMAL, false);
        });
        settle();
    }

    /** A screen with a way back, two buttons in its middle, and a start that is none of the first. */
    private final class Board implements Screen {
        private final Button back = new Button("Kembali");
        private final Button first = new Button("Pertama");
        private final Button second = new Button("Kedua");
        private final Page page = new Page("Papan");
        private final VBox rows = new VBox();
        private int loaded;

        Board() {
            board = this;
            page.before(back);
            rows.getChildren().addAll(first, second);
            page.content(scrolls ? new ScrollPane(rows) : rows);
            second.setDisable(late);
        }

        @Override
        public void shown() {
            second.setDisable(false);
            background.run(() -> loaded, count -> {
                for (int row = 0; row < count; row++) {
                    rows.getChildren().addFirst(new Label("Baris"));
                }
            });
        }

        @Override
        public Parent node() {
            return page;
        }

        @Override
        public Optional<Node> start() {
            return Optional.of(second);
        }
    }

    private static void settle() {
        Headless.run(() -> {});
        Headless.run(() -> {});
    }

    private void key(KeyCode code, String letter) {
        press(code, false);
        if (!letter.isEmpty()) {
            scene.getFocusOwner()
                    .fireEvent(new KeyEvent(
                            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private void press(KeyCode code, boolean control) {
        Node at = scene.getFocusOwner();
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private void release(KeyCode code) {
        scene.getFocusOwner().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, false, false, false));
    }

    @Test
    void aScreenThatComesHasItWhereItBegins() {
        Headless.run(() -> {
            assertThat(scene.getFocusOwner()).isEqualTo(board.second);
            shell.navigator().go(new Destination.Rekap());
            assertThat(scene.getFocusOwner()).isEqualTo(board.second);
        });
    }

    @Test
    void aScreenThatIsFilledLaterHasItWhereItBegins() {
        Headless.run(() -> {
            late = true;
            shell.navigator().go(new Destination.Rekap());
            assertThat(scene.getFocusOwner()).isEqualTo(board.second);
        });
    }

    @Test
    void whatIsLoadedAboveItDoesNotPushItOutOfSight() throws Exception {
        try (Background worker = Background.ofWindow()) {
            scrolls = true;
            open(worker);
            Headless.run(() -> {
                Board here = board;
                here.first.requestFocus();
                here.loaded = 100;
                shell.navigator().go(new Destination.Rekap());
                shell.navigator().back();
                assertThat(scene.getFocusOwner()).isEqualTo(here.first);
            });
            for (int round = 0; round < 5; round++) {
                var done = new CompletableFuture<Boolean>();
                Headless.run(() -> worker.act(() -> {}, () -> done.complete(true)));
                done.get(10, TimeUnit.SECONDS);
                settle();
            }
            Headless.run(() -> assertThat(Eyes.isFocusInSight(shell)).isTrue());
        }
    }

    @Test
    void aWindowThatGetsLowerDoesNotHideIt() throws Exception {
        scrolls = true;
        open(Background.direct());
        Stage stage = Headless.get(Stage::new);
        try {
            Headless.run(() -> {
                for (int row = 0; row < 34; row++) {
                    board.rows.getChildren().addFirst(new Label("Baris"));
                }
                stage.setScene(scene);
                stage.setWidth(1024);
                stage.setHeight(900);
                stage.show();
                board.first.requestFocus();
            });
            awaitPulses();

            Headless.run(() -> stage.setHeight(450));
            awaitPulses();

            Headless.run(() -> assertThat(Eyes.isFocusInSight(shell)).isTrue());
        } finally {
            Headless.run(stage::close);
        }
    }

    private static void awaitPulses() throws InterruptedException {
        for (int pulse = 0; pulse < 10; pulse++) {
            Thread.sleep(60);
            settle();
        }
    }

    @Test
    void aScreenThatComesAgainHasItWhereItWas() {
        Headless.run(() -> {
            Board here = board;
            here.first.requestFocus();
            shell.navigator().go(new Destination.Rekap());
            shell.navigator().back();
            assertThat(scene.getFocusOwner()).isEqualTo(here.first);
        });
    }

    @Test
    void whatGoesAwayDoesNotHandItToWhateverStandsNext() {
        for (Runnable gone : List.<Runnable>of(
                () -> board.first.setDisable(true),
                () -> board.first.setVisible(false),
                () -> ((VBox) board.first.getParent()).getChildren().remove(board.first))) {
            open();
            Headless.run(() -> {
                board.first.requestFocus();
                gone.run();
                board.back.requestFocus(); // as the toolkit does at its next picture
            });
            settle();
            Headless.run(() -> assertThat(scene.getFocusOwner()).isEqualTo(board.second));
        }
    }

    @Test
    void aDialogThatClosesGivesItBack() {
        Headless.run(() -> {
            board.first.requestFocus();
            shell.dialogs().confirm("Hapus?", "Sungguh.", Action.danger("Hapus", () -> {}));
            assertThat(scene.getFocusOwner()).isNotEqualTo(board.first);
            shell.dialogs().cancel();
            assertThat(scene.getFocusOwner()).isEqualTo(board.first);
        });
    }

    @Test
    void theLetterThatOpensADialogIsNotTypedIntoIt() {
        Headless.run(() -> {
            board.page.setOnKeyPressed(event -> shell.dialogs().ask("Catatan", "", "Isi", "Tambahkan", heard::add));
            key(KeyCode.T, "t");
            release(KeyCode.T);
            assertThat(typed()).isEmpty();
            board.page.setOnKeyPressed(null);
            key(KeyCode.T, "t");
            assertThat(typed()).isEqualTo("t");
        });
    }

    private String typed() {
        return ((TextInputControl) scene.getFocusOwner()).getText();
    }

    @Test
    void theKeyThatClosesADialogPressesNothingBehindIt() {
        Headless.run(() -> {
            board.page.addEventFilter(KeyEvent.KEY_PRESSED, event -> heard.add("di belakang"));
            board.first.requestFocus();
            shell.dialogs().ask("Tunda?", "", "Alasan", "Tunda", heard::add);
            ((TextInputControl) scene.getFocusOwner()).setText("menunggu surat");
            press(KeyCode.ENTER, true);
            assertThat(heard).containsExactly("menunggu surat");
            press(KeyCode.ENTER, true); // it is held
            release(KeyCode.ENTER);
            assertThat(heard).containsExactly("menunggu surat");
            press(KeyCode.ENTER, true);
            assertThat(heard).containsExactly("menunggu surat", "di belakang");
        });
    }
}
