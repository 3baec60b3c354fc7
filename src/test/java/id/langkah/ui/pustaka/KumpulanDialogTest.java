package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.service.CetakService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SOPs that the user chooses are bound into one book. */
class KumpulanDialogTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private final Dialogs dialogs = Headless.get(Dialogs::new);
    private KumpulanDialog dialog;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        dialog = Headless.get(this::dialog);
    }

    private KumpulanDialog dialog() {
        Background background = Background.direct();
        var picker = new FilePicker(ask -> List.of(folder.resolve(ask.name())));
        var model = new PustakaModel(
                new PustakaService(database),
                new PenulisanService(database, () -> NOW),
                CetakService.withoutOffice(() -> NOW),
                background);
        return new KumpulanDialog(model, new Kit(background, dialogs, new Toasts(), picker, file -> {}));
    }

    @AfterEach
    void close() {
        database.close();
    }

    private void add(String nama) {
        Sop sop = Contoh.sop(nama, Contoh.lurus(2).aktivitas());
        new SopStore(database).add(sop, NOW);
    }

    @Test
    void onlyTheChosenOnesStandInIt() throws IOException {
        add("Alfa");
        add("Beta");
        add("Gama");
        Headless.run(() -> {
            dialog.open();
            Headless.scene(dialogs, 1024, 600, Headless.NORMAL, false);
            assertThat(words()).contains("3 dari 3 SOP dipilih.");
            list().getSelectionModel().clearSelection();
            assertThat(menu().isDisabled()).isTrue();
            list().getSelectionModel().selectIndices(2, 0);
            assertThat(words()).contains("2 dari 3 SOP dipilih.");
            menu().getItems().stream()
                    .filter(item -> item.getText().equals("Simpan sebagai PDF…"))
                    .forEach(MenuItem::fire);
        });

        try (PDDocument document =
                Loader.loadPDF(folder.resolve("Kumpulan SOP.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsSubsequence("SOP ALFA", "SOP GAMA")
                    .doesNotContain("BETA");
        }
    }

    @Test
    void withoutAnyInForceItSaysSo() {
        Headless.run(() -> {
            dialog.open();
            Headless.scene(dialogs, 1024, 600, Headless.NORMAL, false);
            assertThat(words()).contains("Belum ada SOP yang berlaku");
        });
    }

    private List<String> words() {
        return Layout.all(dialogs)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private ListView<RingkasanSop> list() {
        return Layout.all(dialogs)
                .filter(ListView.class::isInstance)
                .map(node -> (ListView<RingkasanSop>) node)
                .findFirst()
                .orElseThrow();
    }

    private PaperMenu menu() {
        return Layout.all(dialogs)
                .filter(PaperMenu.class::isInstance)
                .map(PaperMenu.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
