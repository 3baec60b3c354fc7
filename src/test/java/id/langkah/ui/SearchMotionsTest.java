package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.platform.Settings;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many keys and clicks it takes to get somewhere; a chord is one, a typed letter is one. */
@SuppressWarnings("NullAway.Init")
class SearchMotionsTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 8, 0);

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private Layar layar;
    private VersiSop wanted;
    private Scene scene;
    private Shell shell;
    private int motions;

    @BeforeEach
    void open() {
        layar = new Layar(new ScreenDesk(folder, NOW), folder.resolve("langkah.db"));
        for (int i = 0; i < 40; i++) {
            add("Administrasi umum " + i);
        }
        wanted = add("Verifikasi usulan rumah");
        add("Zonasi");
        Headless.run(() -> {
            Background background = Background.direct();
            shell = new Shell(
                    layar.parts(background, new Preferences(Settings.defaults(), kept -> {}, background)),
                    new Destination.Beranda(),
                    new FilePicker(ask -> List.of(folder.resolve(ask.name()))),
                    opened::add);
            scene = Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
        });
        settle();
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    private VersiSop add(String nama) {
        Sop sop = Contoh.lurus(3);
        Identitas old = sop.identitas();
        return layar.meja()
                .add(sop.withIdentitas(
                        new Identitas("", nama, List.of("Dinas A"), null, null, null, old.disahkanOleh())));
    }

    private void settle() {
        Headless.run(() -> Headless.layOut(shell));
        Headless.run(() -> {});
    }

    private Node at() {
        return scene.getFocusOwner();
    }

    private void press(KeyCode code, boolean control) {
        motions++;
        for (var event : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Headless.run(() -> at().fireEvent(new KeyEvent(event, "", "", code, false, control, false, false)));
        }
        settle();
    }

    private void type(String text) {
        motions += text.length();
        Headless.run(() -> ((TextField) at()).appendText(text));
    }

    private void click(String words) {
        motions++;
        Headless.run(() -> Keadaan.press(shell, words));
        settle();
    }

    private Destination here() {
        return shell.navigator().here().get();
    }

    @Test
    void anSopIsOpenedByFourLettersOfItsName() {
        press(KeyCode.K, true);
        type("veri");
        press(KeyCode.ENTER, false);

        assertThat(here()).isEqualTo(new Destination.Sop(wanted.sopId()));
        assertThat(motions).isLessThanOrEqualTo(6);
    }

    @Test
    void theArrowEntersTheListAndEnterOpens() {
        press(KeyCode.K, true);
        type("admi");
        Headless.run(() -> ((TextField) at()).fireEvent(new ActionEvent()));
        settle();
        press(KeyCode.DOWN, false);
        press(KeyCode.ENTER, false);

        assertThat(here()).isInstanceOf(Destination.Sop.class).isNotEqualTo(new Destination.Sop(wanted.sopId()));
    }

    @Test
    void aRunIsStartedBySearchFromAnywhere() {
        press(KeyCode.K, true);
        type("ver");
        press(KeyCode.ENTER, true);
        press(KeyCode.ENTER, true);

        assertThat(here()).isInstanceOf(Destination.Pengerjaan.class);
        assertThat(layar.meja().pengerjaan().list())
                .singleElement()
                .satisfies(run -> assertThat(run.versi().sopId()).isEqualTo(wanted.sopId()));
        assertThat(motions).isLessThanOrEqualTo(6);
    }

    @Test
    void theLastQuartersRekapIsWrittenAndItsFolderOpened() {
        click("Rekap TW3");
        click("Buka folder");

        assertThat(folder.resolve("Rekap Langkah 2026-TW3.xlsx")).exists();
        assertThat(opened).containsExactly(folder);
        assertThat(motions).isLessThanOrEqualTo(2);
    }
}
