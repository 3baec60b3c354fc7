package id.langkah.ui.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Hitungan;
import id.langkah.service.CadanganService;
import id.langkah.service.ImporService;
import id.langkah.service.PustakaService;
import id.langkah.service.Upkeep;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class BerkasDialogsTest {
    @TempDir
    private Path folder;

    private LocalDateTime now = LocalDateTime.of(2026, 3, 2, 8, 0);
    private Database database;
    private PustakaService pustaka;
    private CadanganService copies;
    private Dialogs dialogs;
    private StackPane window;
    private HapusDialog dialog;
    private PindahDialog pindah;
    private SerahTerimaPanel serahTerima;
    private Path chosen;
    private final List<Path> moved = new ArrayList<>();

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), now, false);
        new ImporService(database, this::now).takeSamples();
        pustaka = new PustakaService(database);
        copies = new CadanganService(database, folder.resolve("cadangan"), this::now);
        copies.make();
        chosen = folder.resolve("pilihan");
        Headless.run(() -> {
            Background background = Background.direct();
            dialogs = new Dialogs();
            Toasts toasts = new Toasts();
            Kit kit = new Kit(background, dialogs, toasts, new FilePicker(ask -> List.of(chosen)), path -> {});
            var model = new BerkasModel(Upkeep.of(database, copies, this::now), copies, background);
            Navigator navigator = new Navigator(new Destination.Pengaturan());
            dialog = new HapusDialog(model, navigator, kit);
            var letak = new PengaturanView.Letak(
                    folder.resolve("langkah.db"), folder.resolve("lazim/langkah.db"), moved::add);
            pindah = new PindahDialog(model, letak, () -> {}, kit);
            serahTerima = new SerahTerimaPanel(model, kit);
            window = new StackPane(serahTerima.node(), toasts, dialogs);
            Headless.scene(window, 1024, 568, Headless.NORMAL, false);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private LocalDateTime now() {
        now = now.plusSeconds(1);
        return now;
    }

    private <T extends Node> T find(Class<T> type, String words) {
        Headless.layOut(window);
        return Layout.all(window)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(node -> node instanceof Labeled labeled && words.equals(labeled.getText()))
                .reduce((first, last) -> last)
                .orElseThrow(() -> new AssertionError("no " + words));
    }

    private void type(String words) {
        Headless.layOut(window);
        Layout.all(window)
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .setText(words);
    }

    private void look(String name) {
        for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
            Scene scene = Headless.scene(window, 1024, 568, points, points > Headless.NORMAL);
            Headless.picture(scene, "hapus-" + name + "-" + points);
            assertThat(Layout.faults(scene)).as("%s %s", name, points).isEmpty();
        }
    }

    @Test
    void asksTwiceAndCanBeTakenBack() {
        Headless.run(() -> {
            dialog.open();
            look("pilih");
            find(RadioButton.class, "Semua data").fire();
            find(Button.class, "Lanjut").fire();
            type("hapus");
            find(Button.class, "Hapus semua data").fire();
            look("ketik");
            assertThat(pustaka.list()).hasSize(5);
            type("HAPUS");
            find(Button.class, "Hapus semua data").fire();
            assertThat(pustaka.list()).isEmpty();
            look("sudah");
            find(Button.class, "Urungkan penghapusan").fire();
        });
        assertThat(pustaka.list()).hasSize(5);
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void theCopiesAreDeletedOnlyWhenAskedFor() {
        Headless.run(() -> {
            dialog.open();
            find(RadioButton.class, "Pengerjaan dan nilai").fire();
            find(Button.class, "Lanjut").fire();
            type("HAPUS");
            find(Button.class, "Hapus pengerjaan dan nilai").fire();
            assertThat(copies.titikPulih()).hasSizeGreaterThan(2);
            find(Button.class, "Hapus juga cadangannya…").fire();
            look("cadangan");
            type("HAPUS");
            find(Button.class, "Hapus semua cadangan").fire();
        });
        assertThat(copies.titikPulih()).hasSize(1);
        assertThat(pustaka.list()).hasSize(5);
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void theFileIsMovedToTheUsualPlace() {
        Headless.run(() -> {
            pindah.open();
            look("pindah");
            find(Button.class, "Pindahkan ke tempat itu").fire();
        });
        assertThat(moved).containsExactly(folder.resolve("lazim/langkah.db"));
        assertThat(moved.getFirst()).isRegularFile();
    }

    @Test
    void aFolderThatIsNoBetterIsAskedAbout() {
        chosen = folder.resolve("Dropbox");
        Headless.run(() -> {
            pindah.open();
            find(Button.class, "Pilih folder lain…").fire();
            look("pindah-dropbox");
            assertThat(moved).isEmpty();
            chosen = folder.resolve("dokumen");
            find(Button.class, "Pilih folder lain…").fire();
        });
        assertThat(moved).containsExactly(folder.resolve("dokumen/langkah.db"));
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void aPackageIsMadeForASuccessor() {
        chosen = folder.resolve("paket");
        Headless.run(() -> find(Button.class, "Buat paket serah terima…").fire());
        assertThat(folder.resolve("paket.zip")).isNotEmptyFile();
        assertThat(copies.compare(folder.resolve("paket.zip")).dipulihkan().jumlah(Hitungan.SOP))
                .isEqualTo(5);
    }
}
