package id.langkah.ui.laporan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.PengaturanService;
import id.langkah.sqlite.Database;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a year are looked at and kept from the screen, and who signs is written there. */
class LaporanPanelTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final String TABEL = """
        No\tKode\tSasaran\tIndikator\tSatuan\tTarget tahun\tPenanggung jawab
        1\tIKU.1\tPelayanan meningkat\tRumah dibangun\tunit\t100\tBidang Perumahan
        """;

    @TempDir
    private Path folder;

    private final Toasts toasts = Headless.get(Toasts::new);
    private final Dialogs dialogs = Headless.get(Dialogs::new);
    private final List<Path> opened = new ArrayList<>();
    private final ObjectProperty<Integer> tahun = new SimpleObjectProperty<>(2026);
    private Database database;
    private LaporanPanel panel;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        var kinerja = DataKantor.of(database, () -> NOW).kinerja();
        kinerja.take(kinerja.preview(TABEL, 2026));
        var kantor = new PengaturanService(database);
        Background background = Background.direct();
        panel = Headless.get(() -> {
            var kit = new Kit(
                    background,
                    dialogs,
                    toasts,
                    new FilePicker(ask -> List.of(folder.resolve(ask.name()))),
                    opened::add);
            var model = new LaporanModel(
                    DataPerencanaan.of(database, () -> NOW).laporan(),
                    new CetakService(kantor::kantor, () -> NOW),
                    background,
                    tahun);
            return new LaporanPanel(model, kit, tahun);
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void everyPaperIsLookedAtAndKept() {
        choose("Lihat dan cetak (PDF)");
        choose("Simpan sebagai Word…");
        choose("Simpan sebagai Excel…");

        assertThat(opened).hasSize(5).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(folder.resolve("Perjanjian Kinerja Bidang Perumahan 2026.docx"))
                .isNotEmptyFile();
        assertThat(folder.resolve("Laporan Kinerja (LKjIP) 2026.docx")).isNotEmptyFile();
        assertThat(folder.resolve("Indikator Kinerja Utama 2026.xlsx")).isNotEmptyFile();
    }

    @Test
    void whatSomebodyEditedIsToldAndKept() throws IOException {
        choose("Simpan sebagai Word…");
        Path file = folder.resolve("Laporan Kinerja (LKjIP) 2026.docx");
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText("Disunting.");
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
        byte[] edited = Files.readAllBytes(file);

        choose("Simpan sebagai Word…");

        assertThat(file).hasBinaryContent(edited);
        assertThat(folder.resolve("Laporan Kinerja (LKjIP) 2026 (2).docx")).isNotEmptyFile();
        assertThat(words(toasts)).anyMatch(text -> text.contains("sudah disunting, jadi tidak ditimpa"));
    }

    @Test
    void whoSignsIsWrittenInADialog() {
        assertThat(words(panel.node())).contains("(belum diisi) kepada (belum diisi)");
        Headless.run(() -> {
            Headless.scene(dialogs, 1024, 600, Headless.NORMAL, false);
            Headless.scene(panel.node(), 1024, 600, Headless.NORMAL, false);
            button(panel.node(), "Ubah…").fire();
            List<TextField> fields = all(dialogs, TextField.class).toList();
            fields.get(4).setText("BUDI SANTOSO");
            fields.get(5).setText("Bupati Contoh");
            button(dialogs, "Simpan penanda tangan").fire();
        });
        assertThat(words(panel.node())).contains("(belum diisi) kepada BUDI SANTOSO, Bupati Contoh");
    }

    @Test
    void aYearWithoutIndicatorsSaysWhatItNeeds() {
        Headless.run(() -> tahun.set(2019));
        assertThat(words(panel.node())).contains("Belum ada indikator tahun 2019");
    }

    private void choose(String item) {
        Headless.run(() -> {
            Headless.scene(panel.node(), 1024, 600, Headless.NORMAL, false);
            all(panel.node(), PaperMenu.class)
                    .flatMap(menu -> menu.getItems().stream())
                    .flatMap(entry -> entry instanceof Menu menu ? menu.getItems().stream() : Stream.of(entry))
                    .filter(entry -> item.equals(entry.getText()))
                    .forEach(MenuItem::fire);
        });
    }

    private static Button button(Node root, String text) {
        return all(root, Button.class)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(Node root) {
        return Headless.get(() -> {
            Headless.scene((Parent) root, 1024, 600, Headless.NORMAL, false);
            return all(root, Labeled.class).map(Labeled::getText).toList();
        });
    }

    private static <N> Stream<N> all(Node root, Class<N> kind) {
        return Layout.all(root).filter(kind::isInstance).map(kind::cast);
    }
}
