package id.langkah.ui.kinerja.bukti;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.Dragged;
import id.langkah.ui.Headless;
import id.langkah.ui.kinerja.kit.ContohIndikator;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class BuktiPanelTest {
    @TempDir
    private Path folder;

    private KinerjaDesk meja;
    private StackPane window;
    private Node list;
    private List<Path> chosen = List.of();

    @BeforeEach
    void open() {
        meja = new KinerjaDesk(folder, ContohIndikator.semua(2026));
        meja.type("1.1", Triwulan.I, "92,5");
        meja.type("1.3", Triwulan.I, "12");
        Headless.run(() -> {
            var dialogs = new Dialogs();
            var toasts = new Toasts();
            var kit = new Kit(meja.background(), dialogs, toasts, new FilePicker(ask -> chosen), path -> {});
            list = new BuktiPanel(meja.model(), kit, new BuktiMasuk(meja.model(), kit)).node();
            window = new StackPane(list, dialogs, toasts);
            Headless.scene(window, 1366, 768, Headless.NORMAL, false);
        });
    }

    @AfterEach
    void close() {
        meja.close();
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    private static Stream<Node> all(Node node) {
        return Stream.concat(
                Stream.of(node),
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(BuktiPanelTest::all)
                        : Stream.empty());
    }

    private <T> List<T> find(Class<T> kind) {
        return all(window).filter(kind::isInstance).map(kind::cast).toList();
    }

    private void press(String words) {
        Headless.run(() -> {
            Headless.layOut(window);
            find(Button.class).stream()
                    .filter(button -> words.equals(button.getText()))
                    .toList()
                    .getLast()
                    .fire();
            Headless.layOut(window);
        });
    }

    private List<String> words() {
        return Headless.get(() -> find(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(text -> text != null && !text.isBlank())
                .toList());
    }

    private List<String> bukti(String kode) {
        return meja.realisasi(kode, Triwulan.I).bukti().stream()
                .map(Bukti::kata)
                .toList();
    }

    @Test
    void severalFilesGoToTheFiguresThatTheirNamesSayAfterALook() throws IOException {
        chosen = List.of(file("1.1 foto.jpg"), file("laporan 1.3.pdf"), file("lain.txt"));
        assertThat(words()).contains("0 dari 2 nilai ada buktinya");

        press("Tambah berkas…");

        assertThat(words()).contains("3 berkas: 2 siap, 1 belum punya indikator. Belum ada yang disimpan.");
        assertThat(bukti("1.1")).isEmpty();

        press("Lampirkan bukti");

        assertThat(bukti("1.1")).containsExactly("1.1 foto.jpg");
        assertThat(bukti("1.3")).containsExactly("laporan 1.3.pdf");
        assertThat(words()).contains("2 dari 2 nilai ada buktinya", "2 bukti dilampirkan pada 2 nilai.");

        press("Urungkan");

        assertThat(bukti("1.1")).isEmpty();
        assertThat(words()).contains("0 dari 2 nilai ada buktinya");
    }

    @Test
    void whatCannotBeKeptIsToldFirstAndTheOthersStillGo() throws IOException {
        Path empty = Files.createFile(folder.resolve("1.3 kosong.pdf"));
        chosen = List.of(file("1.1.pdf"), empty);

        press("Tambah berkas…");

        assertThat(words())
                .contains("2 berkas: 1 siap, 1 ditolak. Belum ada yang disimpan.", "Berkas 1.3 kosong.pdf kosong.");
        press("Lampirkan bukti");
        assertThat(bukti("1.1")).containsExactly("1.1.pdf");
        assertThat(bukti("1.3")).isEmpty();
    }

    @Test
    void oneFileThatIsDroppedOnARowGoesThere() throws IOException {
        Path file = file("scan0001.pdf");
        Headless.run(() -> {
            Headless.layOut(window);
            TableRow<?> row = find(TableRow.class).stream()
                    .filter(found -> found.getItem() != null)
                    .toList()
                    .get(1);
            var dragged = new Dragged(file);
            assertThat(dragged.over(row)).isTrue();
            dragged.drop(row);
        });

        assertThat(bukti("1.3")).containsExactly("scan0001.pdf");
        assertThat(words()).contains("1 bukti dilampirkan pada 1.3, Triwulan I.");
    }

    @Test
    void aDroppedFileWhoseNameSaysAnotherFigureIsLookedAtFirst() throws IOException {
        Path file = file("1.1 foto.jpg");
        Headless.run(() -> {
            Headless.layOut(window);
            new Dragged(file)
                    .drop(find(TableRow.class).stream()
                            .filter(found -> found.getItem() != null)
                            .toList()
                            .get(1));
            Headless.layOut(window);
        });

        assertThat(bukti("1.1")).isEmpty();
        assertThat(bukti("1.3")).isEmpty();
        var shown = new ArrayList<Object>();
        Headless.run(() -> find(Choice.class).forEach(choice -> shown.add(choice.getValue())));
        assertThat(shown.toString())
                .contains("masa=I")
                .contains("indikator=" + meja.indikator("1.1").id());
    }

    @Test
    void whatIsChosenIsSeenBesideTheList() throws IOException {
        chosen = List.of(file("1.1.txt"), file("1.3 data.bin"));
        press("Tambah berkas…");
        press("Lampirkan bukti");

        Headless.run(() -> Headless.scene(window, 1500, 800, Headless.NORMAL, false));

        assertThat(words()).contains("Isi berkas ini tidak dapat ditampilkan di sini.");
    }
}
