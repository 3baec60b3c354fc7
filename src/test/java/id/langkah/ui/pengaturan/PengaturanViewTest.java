package id.langkah.ui.pengaturan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.platform.Settings;
import id.langkah.platform.Settings.Tema;
import id.langkah.service.CadanganService;
import id.langkah.service.PengaturanService;
import id.langkah.service.Upkeep;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
import id.langkah.ui.Preferences;
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
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class PengaturanViewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final List<Path> moved = new ArrayList<>();
    private Database database;
    private PengaturanService service;
    private Preferences preferences;
    private Dialogs dialogs;
    private Toasts toasts;
    private final Navigator navigator = new Navigator(new Destination.Pengaturan());
    private PengaturanView view;
    private StackPane window;

    @BeforeEach
    void open() {
        Path file = folder.resolve("langkah.db");
        database = Database.open(file, NOW, false);
        service = new PengaturanService(database);
        var copies = new CadanganService(database, folder.resolve("cadangan"), () -> NOW);
        Headless.run(() -> {
            Background background = Background.direct();
            preferences = new Preferences(Settings.defaults(), kept -> {}, background);
            dialogs = new Dialogs();
            toasts = new Toasts();
            Kit kit = new Kit(
                    background,
                    dialogs,
                    toasts,
                    new FilePicker(ask -> List.of(folder.resolve("salinan.db"))),
                    opened::add);
            view = new PengaturanView(
                    new PengaturanModel(service, copies, background),
                    new JamKerjaModel(service, background),
                    new BerkasModel(Upkeep.of(database, copies, () -> NOW), copies, background),
                    preferences,
                    new PengaturanView.Letak(file, folder.resolve("lazim/langkah.db"), moved::add),
                    navigator,
                    kit);
            window = new StackPane(view.node(), dialogs);
            view.shown();
        });
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @CsvSource({"800,568", "1150,736"})
    void everythingHasItsRoom(int width, int height) {
        Headless.run(() -> {
            for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
                for (boolean dark : new boolean[] {false, true}) {
                    Scene scene = Headless.scene(window, width, height, points, dark);
                    tabs(scene, width + "-" + points + (dark ? "-gelap" : "-terang"));
                }
            }
        });
    }

    private void tabs(Scene scene, String name) {
        TabPane tabs = (TabPane) scene.lookup(".pengaturan-tabs");
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            tabs.getSelectionModel().select(i);
            Headless.layOut(window);
            Headless.picture(scene, "pengaturan-" + i + "-" + name);
            assertThat(Layout.faults(scene)).as("%s %s", i, name).isEmpty();
        }
    }

    @Test
    void keepsWhatWasTypedWhenOneLeaves() {
        Headless.run(() -> {
            Headless.scene(window, 1000, 700, Headless.NORMAL, false);
            field("Baris kop").setText("PEMERINTAH KOTA\nDINAS");
            field("NIP").setText("196510061986032016");
            view.left();
        });

        assertThat(service.kantor().kop()).containsExactly("PEMERINTAH KOTA", "DINAS");
        assertThat(service.kantor().penandatangan().nip()).isEqualTo("196510061986032016");
    }

    @Test
    void keepsThePaperAtOnce() {
        Headless.run(() -> {
            Headless.scene(window, 1000, 700, Headless.NORMAL, false);
            find(RadioButton.class, "F4 atau Folio (215 × 330 mm)").fire();
        });

        assertThat(service.kantor().kertas()).isEqualTo(Kertas.F4);
    }

    @Test
    void changesTheThemeAtOnce() {
        Headless.run(() -> {
            select(3);
            find(RadioButton.class, "Gelap").setSelected(true); // as the arrow keys do
        });

        assertThat(preferences.get().tema()).isEqualTo(Tema.GELAP);
    }

    @Test
    void addsOneHoliday() {
        Headless.run(() -> {
            select(2);
            field("Nama hari libur baru").setText("Merdeka");
            find(Button.class, "Tambah").fire();
            assertThat(service.jamKerja().libur())
                    .as("which day is not said yet")
                    .isEmpty();
            field("Tanggal hari libur baru").setText("17 Agustus 2026");
            find(Button.class, "Tambah").fire();
        });

        assertThat(service.jamKerja().libur()).containsValue("Merdeka");
    }

    @Test
    void pastesAListAfterShowingWhatItUnderstood() {
        Headless.run(() -> {
            select(2);
            find(Button.class, "Tempel daftar…").fire();
            Headless.layOut(window);
            TextArea list = (TextArea) field("Daftar hari libur, satu per baris");
            list.setText("1 Januari 2026 Tahun Baru\nentah\n25 Desember 2026 Natal");
            Headless.layOut(window);
            Headless.picture(window.getScene(), "pengaturan-tempel");
            assertThat(find(Labeled.class, "2 hari terbaca, 1 baris tidak terbaca."))
                    .isNotNull();
            find(Button.class, "Tambahkan yang terbaca").fire();
        });

        assertThat(service.jamKerja().libur()).hasSize(2);
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void makesCopiesAndOpensTheirFolder() {
        Headless.run(() -> {
            select(4);
            find(Button.class, "Buat cadangan sekarang").fire();
            find(Button.class, "Simpan cadangan ke…").fire();
            find(Button.class, "Buka folder cadangan").fire();
        });

        assertThat(folder.resolve("salinan.db")).exists();
        assertThat(folder.resolve("cadangan")).isDirectoryContaining("glob:**.db");
        assertThat(opened).containsExactly(folder.resolve("cadangan"));
    }

    @Test
    void restoresACopyAfterShowingWhatIsInItAndTakesItBack() {
        Headless.run(() -> {
            select(4);
            find(Button.class, "Buat cadangan sekarang").fire();
            service.save(
                    service.jamKerja().withLibur(Libur.read("1 Mei 2026 Buruh").tanggal()));
            find(Button.class, "Pulihkan…").fire();
            Headless.layOut(window);
            Headless.picture(window.getScene(), "pengaturan-pulihkan-pilih");
            assertThat(Layout.faults(window.getScene())).isEmpty();
            find(Button.class, "Lihat isinya").fire();
            Headless.layOut(window);
            Headless.picture(window.getScene(), "pengaturan-pulihkan-isi");
            assertThat(Layout.faults(window.getScene())).isEmpty();
            assertThat(service.jamKerja().libur()).isNotEmpty();
            find(Button.class, "Pulihkan data ini").fire();
            assertThat(service.jamKerja().libur()).isEmpty();
            assertThat(navigator.here().get()).isEqualTo(new Destination.Beranda());
            Layout.all(toasts)
                    .filter(Button.class::isInstance)
                    .map(Button.class::cast)
                    .filter(button -> button.getText().equals("Urungkan pemulihan"))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            assertThat(service.jamKerja().libur()).isNotEmpty();
        });
        assertThat(dialogs.isOpen()).isFalse();
    }

    @Test
    void keepsCopiesInASecondPlaceUntilItIsGivenUp() {
        Path second = folder.resolve("salinan.db");
        Headless.run(() -> {
            select(4);
            find(Button.class, "Pilih tempat kedua…").fire();
            assertThat(preferences.get().folders()).containsValue(second);
            assertThat(find(Labeled.class, second.toString())).isNotNull();
            find(Button.class, "Berhenti memakai tempat kedua").fire();
            assertThat(preferences.get().folders()).isEmpty();
            assertThat(find(Labeled.class, "Belum dipilih.")).isNotNull();
        });
        assertThat(second).isDirectoryContaining("glob:**.db");
    }

    @Test
    void showsHolidaysThatCameInFromElsewhere() {
        service.save(service.jamKerja().withLibur(Libur.read("1 Mei 2026 Buruh").tanggal()));

        Headless.run(() -> {
            view.refresh();
            select(2);
            assertThat(find(Labeled.class, "Jumat, 1 Mei 2026")).isNotNull();
        });
    }

    private void select(int tab) {
        Scene scene = Headless.scene(window, 1000, 700, Headless.NORMAL, false);
        ((TabPane) scene.lookup(".pengaturan-tabs")).getSelectionModel().select(tab);
        Headless.layOut(window);
    }

    private TextInputControl field(String name) {
        return Layout.all(window)
                .filter(node -> node instanceof TextField || node instanceof TextArea)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextInputControl.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private <T extends Labeled> T find(Class<T> type, String text) {
        return Layout.all((Node) window)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(labeled -> text.equals(labeled.getText()))
                .findFirst()
                .orElseThrow();
    }
}
