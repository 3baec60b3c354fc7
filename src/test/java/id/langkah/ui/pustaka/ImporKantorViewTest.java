package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.service.CetakService;
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
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A staffer takes an office's own workbook in: looks at the guesses, puts one right, imports. */
class ImporKantorViewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 30, 9, 0);

    @TempDir
    private Path folder;

    private final Stage stage = Headless.get(Stage::new);
    private Database database;
    private Scene scene = Headless.get(() -> new Scene(new Group()));

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
        database.close();
    }

    private void show(Path file) {
        scene = Headless.get(() -> {
            Background background = Background.direct();
            var dialogs = new Dialogs();
            var kit = new Kit(background, dialogs, new Toasts(), new FilePicker(ask -> List.of()), path -> {});
            var view = new ImporView(
                    new ImporModel(new ImporService(database, () -> NOW), background),
                    kit,
                    new Navigator(new Destination.Pustaka()),
                    List.of(file));
            view.refresh();
            return Headless.scene(new StackPane(view.node(), dialogs), 1024, 600, Headless.NORMAL, false);
        });
    }

    private <T extends Node> T find(Class<T> type, Predicate<T> which) {
        Headless.layOut(scene.getRoot());
        return Layout.all(scene.getRoot())
                .filter(type::isInstance)
                .map(type::cast)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        Headless.run(() -> find(
                        ButtonBase.class,
                        button -> button.getText() != null && button.getText().startsWith(text))
                .fire());
    }

    private Sop only() {
        var pustaka = new PustakaService(database);
        return pustaka.versi(pustaka.list().getFirst().versiId()).sop();
    }

    @Test
    void aGuessIsPutRightByAClickAndComesInSo() {
        show(KasusKantor.file("x02-satu-sheet-garis-lepas.xlsx"));
        press("Cocokkan dengan aslinya (1 perlu dilihat)");
        Headless.run(() -> assertThat(find(
                                Labeled.class,
                                label -> label.getText() != null
                                        && label.getText().startsWith("1 dari 6"))
                        .isVisible())
                .isTrue());

        Headless.run(() -> find(
                        ToggleButton.class, cell -> "Aktivitas 4, Kepala Kantor".equals(cell.getAccessibleText()))
                .fire());
        Headless.run(() -> find(Labeled.class, label -> "Semua aktivitas sudah pasti.".equals(label.getText())));
        press("Bagan Langkah");
        press("Rincian");
        press("Atur tabel");
        press("Aslinya");
        Headless.run(() -> assertThat(Layout.faults(scene)).isEmpty());
        press("Selesai mencocokkan");
        press("Impor 1 SOP");

        assertThat(only().aktivitas().get(3).pelaksana()).containsExactly("Ketua Tim", "Kepala Kantor");
        assertThat(only().catatan()).isEmpty();
    }

    @Test
    void whereAKeputusanLeadsIsChosenFromAList() {
        show(KasusKantor.file("x01-dua-sheet-konektor-terikat.xlsx"));
        press("Bandingkan dengan aslinya");
        Headless.run(() -> choose("Aktivitas 3, Tidak", 1));
        Headless.run(() -> choose("Aktivitas 3, Ya", 4));
        Headless.run(() -> choose("Aktivitas 5, jenis", false));
        Headless.run(() -> choose("Aktivitas 2, jenis", true));
        press("Selesai mencocokkan");
        press("Impor 1 SOP");

        assertThat(only().tidak(2)).hasValue(1);
        assertThat(only().next(2)).hasValue(4);
        assertThat(only().aktivitas().get(4).isKeputusan()).isFalse();
        assertThat(only().tidak(1)).hasValue(0);
    }

    @Test
    void aLaneIsRenamedOrMergedButNeverWithoutAName() {
        show(KasusKantor.file("x02-satu-sheet-garis-lepas.xlsx"));
        press("Cocokkan dengan aslinya");
        press("Anggota Tim");
        lane(" ");
        press("Ganti nama");
        assertThat(sees("Nama pelaksana belum diisi.")).isTrue();
        lane("Ketua Tim");
        press("Ganti nama");
        press("Nama dan nomor SOP");
        type("Nomor SOP", "12/2026");
        type("Nama SOP", "");
        press("Simpan nama");
        assertThat(sees("Nama SOP belum diisi.")).isTrue();
        type("Nama SOP", "Survei rumah");
        press("Simpan nama");
        press("Ketua Tim");
        lane("Ketua Regu");
        press("Ganti nama");
        press("Urungkan");
        press("Selesai mencocokkan");
        press("Impor 1 SOP");

        assertThat(only().pelaksana()).containsExactly("Ketua Tim", "Kepala Kantor");
        assertThat(only().nomor()).isEqualTo("12/2026");
        assertThat(only().nama()).isEqualTo("Survei rumah");
    }

    @Test
    void theTextsOfARowAreTypedFieldAfterField() {
        show(KasusKantor.file("x02-satu-sheet-garis-lepas.xlsx"));
        press("Cocokkan dengan aslinya");
        press("Rincian");
        Headless.run(() -> {
            stage.setScene(scene);
            stage.show();
        });
        leave("Kegiatan", "Menyurvei  rumah\nwarga", "Kelengkapan");
        assertThat(focused()).isEqualTo("Kelengkapan");
        leave("Kelengkapan", "1. Surat tugas\n2. Formulir", "Waktu");
        leave("Waktu", "2 hari", "Output");
        leave("Output", "Berita acara", "Keterangan");
        leave("Keterangan", "Dengan foto", "Kegiatan");
        press("Selesai mencocokkan");
        press("Impor 1 SOP");

        Aktivitas fourth = only().aktivitas().get(3);
        assertThat(fourth.uraian()).isEqualTo("Menyurvei rumah warga");
        assertThat(fourth.mutuBaku().kelengkapan())
                .extracting(Kelengkapan::nama)
                .containsExactly("Surat tugas", "Formulir");
        assertThat(fourth.mutuBaku().waktu().teks()).isEqualTo("2 hari");
        assertThat(fourth.mutuBaku().output()).containsExactly("Berita acara");
        assertThat(fourth.keterangan()).isEqualTo("Dengan foto");
    }

    @Test
    void theGuessesAreVisitedByAKeyAndConfirmed() {
        show(KasusKantor.file("x06-banyak-sheet-gambar.xlsx"));
        press("Cocokkan dengan aslinya");
        press("Rincian");
        String first = guess();
        Headless.run(() -> Event.fireEvent(
                find(PencocokanView.class, pane -> true),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F8, false, false, false, false)));
        assertThat(guess()).isNotEqualTo(first);
        press("Sudah cocok");
        assertThat(sees("Sudah cocok")).isFalse();
        press("Ke tebakan berikutnya");
        assertThat(sees("Sudah cocok")).isTrue();
    }

    @Test
    void thePageOfAPdfStandsBesideItUnlessTheFileIsGone() throws IOException {
        Path file = folder.resolve("sop.pdf");
        CetakService.withoutOffice(() -> NOW).sop(Contoh.berjenjang(), file);
        show(file);
        press("Bandingkan dengan aslinya");
        Headless.run(
                () -> assertThat(find(ImageView.class, view -> true).getImage().getWidth())
                        .isGreaterThan(500));
        press("Selesai mencocokkan");
        Files.delete(file);
        press("Bandingkan dengan aslinya");
        assertThat(sees("Halaman ini tidak dapat digambar.")).isTrue();
    }

    /** Types the new name of a lane. */
    private void lane(String words) {
        Headless.run(() -> {
            ComboBox<?> field = find(ComboBox.class, box -> box.isEditable());
            field.getEditor().setText(words);
        });
    }

    private boolean sees(String words) {
        return Headless.get(() -> {
            Headless.layOut(scene.getRoot());
            return Layout.all(scene.getRoot())
                    .filter(Layout::isSeen)
                    .filter(Labeled.class::isInstance)
                    .anyMatch(node -> words.equals(((Labeled) node).getText()));
        });
    }

    /** The heading of the row in Rincian. */
    private String guess() {
        return Headless.get(() -> find(
                        Labeled.class,
                        label -> label.getStyleClass().contains("words-heading")
                                && label.getText().startsWith("Aktivitas"))
                .getText());
    }

    private void type(String heard, String words) {
        Headless.run(() -> find(TextInputControl.class, field -> heard.equals(field.getAccessibleText()))
                .setText(words));
    }

    /** Types into a field and goes to another. */
    private void leave(String heard, String words, String next) {
        Headless.run(() -> {
            TextArea field = find(TextArea.class, area -> heard.equals(area.getAccessibleText()));
            field.requestFocus();
            field.setText(words);
            find(TextArea.class, area -> next.equals(area.getAccessibleText())).requestFocus();
        });
    }

    private String focused() {
        return Headless.get(() -> scene.getFocusOwner().getAccessibleText());
    }

    private <T> void choose(String name, T value) {
        @SuppressWarnings("unchecked")
        ComboBox<T> box = find(ComboBox.class, combo -> name.equals(combo.getAccessibleText()));
        box.setValue(value);
    }

    @Test
    void whereNoTableIsKnownItIsSetByHand() throws IOException {
        Path file = folder.resolve("asing.xlsx");
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Kerja");
            List<List<String>> rows = List.of(
                    List.of("Urut", "Pekerjaan", "Petugas", "Lama"),
                    List.of("1", "Mencatat surat", "Kasubbag", "5 menit"),
                    List.of("2", "Mengirim surat", "Staf", "1 hari"));
            for (int r = 0; r < rows.size(); r++) {
                var row = sheet.createRow(r);
                for (int c = 0; c < 4; c++) {
                    row.createCell(c).setCellValue(rows.get(r).get(c));
                }
            }
            book.write(out);
        }
        show(file);
        press("Tentukan tabelnya sendiri");
        press("Baca ulang tabel ini");
        Headless.run(() -> find(Labeled.class, label -> "Pilih kolom Kegiatan.".equals(label.getText())));
        Headless.run(() -> choose("Isi 2. Pekerjaan", IsiKolom.URAIAN));
        Headless.run(() -> choose("Isi 3. Petugas", IsiKolom.PELAKSANA));
        Headless.run(() -> choose("Isi 4. Lama", IsiKolom.WAKTU));
        press("Baca ulang tabel ini");
        press("Impor 1 SOP");

        assertThat(only().pelaksana()).containsExactly("Kasubbag", "Staf");
        assertThat(only().aktivitas().get(1).mutuBaku().waktu().teks()).isEqualTo("1 hari");
        assertThat(only().nama()).isEqualTo("asing");
    }
}
