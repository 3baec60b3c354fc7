package id.langkah.ui.pemulihan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PemulihanViewTest {
    @TempDir
    private Path folder;

    /** What is shown, and whether it was closed. */
    private static final class Window {
        private final Dialogs dialogs = new Dialogs();
        private final Toasts toasts = new Toasts();
        private final PemulihanModel model;
        private final PemulihanView view;
        private final StackPane root;
        private boolean closed;

        Window(KantorRusak kantor, Path chosen) {
            Background background = Background.direct();
            background.refusedBy(dialogs::refused);
            model = kantor.model(background);
            FilePicker picker = new FilePicker(ask -> List.of(chosen));
            view = new PemulihanView(
                    model, new Kit(background, dialogs, toasts, picker, path -> {}), () -> closed = true);
            root = new StackPane(view.node(), toasts, dialogs);
            root.getStyleClass().add("shell");
            Headless.scene(root, 1024, 568, Headless.NORMAL, false);
        }

        Button button(String words) {
            return Layout.all(root)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals(words))
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new AssertionError("no button " + words));
        }

        boolean says(String words) {
            Headless.layOut(root);
            return Layout.all(root)
                    .anyMatch(node -> node instanceof Labeled labeled
                            && labeled.getText() != null
                            && labeled.getText().contains(words));
        }

        void look(String name) {
            for (boolean dark : new boolean[] {false, true}) {
                double points = dark ? Headless.LARGE : Headless.NORMAL;
                Scene scene = Headless.scene(root, 1024, 568, points, dark);
                Headless.picture(scene, "pemulihan-" + name + "-" + points + (dark ? "-gelap" : ""));
                assertThat(Layout.faults(scene)).as("%s %s", name, points).isEmpty();
            }
        }
    }

    private Window window(Kerusakan kerusakan) throws IOException, SQLException {
        KantorRusak kantor = new KantorRusak(folder, kerusakan);
        return Headless.get(() -> new Window(kantor, folder.resolve("pilihan.db")));
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasItsRoom(Kerusakan kerusakan) throws IOException, SQLException {
        Window window = window(kerusakan);
        Headless.run(() -> {
            window.look(kerusakan + "-1");
            assertThat(window.says(folder.resolve("langkah.db").toString())).isTrue();
            if (!window.model.isDamage()) {
                assertThat(window.button("Coba lagi").isDisabled()).isFalse();
                return;
            }
            window.button("Cari jalan pulih").fire();
            window.look(kerusakan + "-2");
        });
    }

    @Test
    void goesFromTheDamageToTheProgram() throws IOException, SQLException {
        Window window = window(Kerusakan.TERPOTONG);
        Headless.run(() -> {
            window.button("Cari jalan pulih").fire();
            assertThat(window.says("Mungkin tidak lengkap")).isTrue();
            RadioButton copy = Layout.all(window.root)
                    .filter(RadioButton.class::isInstance)
                    .map(RadioButton.class::cast)
                    .filter(choice -> choice.getText().startsWith("Cadangan "))
                    .findFirst()
                    .orElseThrow();
            assertThat(copy.isSelected()).as("it has more in it").isTrue();
            window.button("Pulihkan dengan pilihan ini").fire();
            window.look("tanya");
            window.button("Pulihkan").fire();
            window.look("selesai");
            assertThat(window.says("langkah-rusak-20260302-080000.db")).isTrue();
            window.button("Buka Langkah").fire();
        });
        assertThat(window.closed).isTrue();
        assertThat(window.model.lanjut().get()).contains(folder.resolve("langkah.db"));
    }

    @Test
    void whereNoWayIsFoundABackupFromElsewhereIsTaken() throws IOException, SQLException {
        KantorRusak kantor = new KantorRusak(folder, Kerusakan.BUKAN_BASIS_DATA);
        Files.move(folder.resolve("cadangan/langkah-20260302-080000.db"), folder.resolve("pilihan.db"));
        Window window = Headless.get(() -> new Window(kantor, folder.resolve("pilihan.db")));
        Headless.run(() -> {
            window.button("Cari jalan pulih").fire();
            assertThat(window.says("Belum ada jalan pulih")).isTrue();
            window.button("Pulihkan dari cadangan lain…").fire();
            assertThat(window.says("Pilih jalan pulih")).isTrue();
            window.button("Pulihkan dengan pilihan ini").fire();
            if (!window.says("Data siap dibuka")) {
                window.button("Pulihkan").fire();
            }
            assertThat(window.says("Data siap dibuka")).isTrue();
            window.view.left();
        });
        assertThat(kantor.isi()).isEqualTo(kantor.semula);
    }

    @Test
    void beginsAnewOnlyAfterAsking() throws IOException, SQLException {
        Window window = window(Kerusakan.BUKAN_BASIS_DATA);
        Headless.run(() -> {
            window.button("Mulai dengan berkas baru…").fire();
            window.look("baru");
            window.button("Tidak jadi").fire();
            assertThat(window.says("Data siap dibuka")).isFalse();
            window.button("Mulai dengan berkas baru…").fire();
            window.button("Mulai dengan berkas baru").fire();
            assertThat(window.says("Data siap dibuka")).isTrue();
        });
    }

    @Test
    void opensAnotherFileOrMakesOneElsewhere() throws IOException, SQLException {
        Window window = window(Kerusakan.FOLDER);
        Headless.run(() -> {
            window.button("Mulai dengan berkas baru…").fire();
            assertThat(window.closed).isTrue();
        });
        assertThat(folder.resolve("pilihan.db")).isRegularFile();
        Files.delete(folder.resolve("langkah.db"));

        Window other = window(Kerusakan.FOLDER);
        Headless.run(() -> {
            other.button("Pilih berkas lain…").fire();
            assertThat(other.model.lanjut().get()).contains(folder.resolve("pilihan.db"));
        });
    }

    @Test
    void theAccountGoesToTheClipboard() throws IOException, SQLException {
        Window window = window(Kerusakan.KOSONG);
        Headless.run(() -> {
            window.button("Salin rincian").fire();
            assertThat(Clipboard.getSystemClipboard().getString()).contains("kode 123-456", "kosong (0 bita)");
            window.button("Tutup").fire();
        });
        assertThat(window.closed).isTrue();
        assertThat(window.model.lanjut().get()).isEmpty();
    }
}
