package id.langkah.ui.pustaka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopWriter;
import id.langkah.service.ImporService;
import id.langkah.service.PustakaService;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file with many SOPs: the preview shows them a part at a time and is given up after the import. */
class ImporBanyakViewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 9, 0);
    private static final int SOPS = 250;

    @TempDir
    private Path folder;

    private Database database;
    private ImporView view;

    @BeforeEach
    void open() throws IOException {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        List<Sop> sop = IntStream.rangeClosed(1, SOPS)
                .mapToObj(i -> Contoh.sop("Pelaporan " + i, Contoh.lurus(2).aktivitas()))
                .toList();
        String json = new String(SopWriter.write(sop), UTF_8).strip();
        Path file = folder.resolve("banyak.json");
        Files.writeString(file, json.substring(0, json.length() - 1) + ",{\"nama\": \"Rusak\", \"aktivitas\": 5}]");
        view = Headless.get(() -> {
            Background background = Background.direct();
            var shown = new ImporView(
                    new ImporModel(new ImporService(database, () -> NOW), background),
                    new Kit(background, new Dialogs(), new Toasts(), new FilePicker(ask -> List.of()), path -> {}),
                    new Navigator(new Destination.Pustaka()),
                    List.of(file));
            shown.refresh();
            Headless.scene(shown.node(), 1024, 600, Headless.NORMAL, false);
            return shown;
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<CheckBox> ticks() {
        return Layout.all(view.node())
                .filter(CheckBox.class::isInstance)
                .map(CheckBox.class::cast)
                .toList();
    }

    private Stream<Button> buttons() {
        Headless.layOut(view.node());
        return Layout.all(view.node()).filter(Button.class::isInstance).map(Button.class::cast);
    }

    private void press(String text) {
        buttons()
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void aPartIsShownAndAllAreTaken() {
        Headless.run(() -> {
            assertThat(ticks())
                    .as("the refused one is shown first, without a tick")
                    .hasSize(99);
            press("Tampilkan 100 dari 151 SOP lagi");
            assertThat(ticks()).hasSize(199);
            press("Tampilkan 51 SOP lagi");
            assertThat(ticks()).hasSize(SOPS);
            ticks().getLast().setSelected(false);
            press("Impor 249 SOP");
            assertThat(ticks()).as("the preview was given up").isEmpty();
            assertThat(buttons()).noneMatch(button -> button.getText().startsWith("Impor"));
        });
        assertThat(new PustakaService(database).list())
                .hasSize(SOPS - 1)
                .noneMatch(sop -> sop.nama().equals("Pelaporan " + SOPS));
    }
}
