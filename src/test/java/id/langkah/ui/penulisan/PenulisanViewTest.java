package id.langkah.ui.penulisan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.GrowingArea;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Typing into the grid and the form, and what the window makes of it. */
class PenulisanViewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private PenulisanModel model;
    private PenulisanView view;
    private final Dialogs dialogs = Headless.get(Dialogs::new);
    private Scene scene;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        var service = new PenulisanService(database, () -> NOW);
        VersiSop berlaku = new SopStore(database).add(Contoh.berjenjang(), NOW);
        VersiSop draft = service.revise(berlaku.sopId());
        Background background = Background.direct();
        model = new PenulisanModel(service, background, draft.id());
        view = Headless.get(() -> show(background));
        scene = Headless.get(() -> window());
    }

    private PenulisanView show(Background background) {
        var files = new FilePicker(ask -> List.of());
        var kit = new Kit(background, dialogs, new Toasts(), files, path -> {});
        var shown = new PenulisanView(model, kit, new Navigator(new Destination.Pustaka()));
        shown.refresh();
        return shown;
    }

    private Scene window() {
        return Headless.scene(new StackPane(view.node(), dialogs), 1366, 768, Headless.NORMAL, false);
    }

    @AfterEach
    void close() {
        Headless.run(view::left);
        database.close();
    }

    private Sop sop() {
        return model.sop().orElseThrow();
    }

    @Test
    void aWordTypedIntoACellIsInTheDraftAtOnce() {
        Headless.run(() -> {
            area("Aktivitas 2, kolom Kegiatan").setText("Menelaah surat masuk");
            assertThat(sop().aktivitas().get(1).uraian()).isEqualTo("Menelaah surat masuk");
            assertThat(button("Urungkan: ubah uraian aktivitas 2").isDisabled()).isFalse();
            press(KeyCode.Z, true);
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
            assertThat(area("Aktivitas 2, kolom Kegiatan").getText()).isEqualTo("Memeriksa berkas 2");
            assertThat(button("Ulangi: ubah uraian aktivitas 2").isDisabled()).isFalse();
        });
    }

    @Test
    void aStepsGroupIsChosenOrFollowsFromItsPlace() {
        Headless.run(() -> {
            ComboBox<Optional<Tahap>> box = tahap("Aktivitas 2, kolom Tahap: Utama");
            assertThat(box.getValue()).isEmpty();
            box.setValue(Optional.of(Tahap.AWAL));
            assertThat(sop().tahap(1)).isEqualTo(Tahap.AWAL);
            press(KeyCode.Z, true);
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
            assertThat(tahap("Aktivitas 2, kolom Tahap: Utama").getValue()).isEmpty();
        });
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Optional<Tahap>> tahap(String heard) {
        return view.node().lookupAll(".combo-box").stream()
                .filter(node -> heard.equals(node.getAccessibleText()))
                .map(node -> (ComboBox<Optional<Tahap>>) node)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void rowsAreAddedMovedAndTakenOutByTheKeys() {
        Headless.run(() -> {
            AktivitasGrid grid = (AktivitasGrid) view.node().lookup(".penulisan-grid");
            grid.go(1);
            press(KeyCode.ENTER, true);
            assertThat(sop().aktivitas().get(2).uraian()).isEmpty();
            assertThat(grid.getItems()).hasSize(7);
            grid.go(2);
            fire(grid, KeyCode.DELETE, true, false, true);
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
            grid.go(0);
            fire(grid, KeyCode.DOWN, false, true, false);
            assertThat(sop().aktivitas().get(1).uraian()).isEqualTo("Memeriksa berkas 1");
            assertThat(grid.current()).isEqualTo(1);
            fire(grid, KeyCode.UP, false, true, false);
            assertThat(sop()).isEqualTo(Contoh.berjenjang());
        });
    }

    @Test
    void anItemIsAddedWithEnter() {
        Headless.run(() -> {
            TextField more = (TextField) heard("Aktivitas 1, kolom Kelengkapan, tambah");
            more.setText("Surat tugas");
            more.fireEvent(new ActionEvent());
            assertThat(sop().aktivitas().getFirst().mutuBaku().kelengkapan())
                    .hasSize(3)
                    .last()
                    .satisfies(kelengkapan -> assertThat(kelengkapan.nama()).isEqualTo("Surat tugas"));
            assertThat(more.getText()).isEmpty();
        });
    }

    @Test
    void aPelaksanaIsTypedAndTickedInTheSameCell() {
        Headless.run(() -> {
            GrowingArea names = area("Aktivitas 1, kolom Pelaksana");
            List<String> before = sop().aktivitas().getFirst().pelaksana();
            assertThat(names.getText()).isEqualTo(String.join("; ", before));
            names.setText(names.getText() + "; Arsiparis");
            assertThat(sop().aktivitas().getFirst().pelaksana()).isEqualTo(before);
            fire(names, KeyCode.ENTER, false, false, false);
            assertThat(sop().aktivitas().getFirst().pelaksana())
                    .hasSize(before.size() + 1)
                    .last()
                    .isEqualTo("Arsiparis");
            assertThat(sop().pelaksana()).contains("Arsiparis");
            MenuButton menu = (MenuButton) heard("Aktivitas 1, kolom Pelaksana: "
                    + String.join("\n", sop().aktivitas().getFirst().pelaksana()));
            var stage = new Stage();
            stage.setScene(scene);
            stage.show();
            fire(names, KeyCode.F4, false, false, false);
            assertThat(menu.isShowing()).isTrue();
            CheckMenuItem tick = menu.getItems().stream()
                    .filter(CheckMenuItem.class::isInstance)
                    .map(CheckMenuItem.class::cast)
                    .filter(item -> item.getText().equals("Arsiparis"))
                    .findFirst()
                    .orElseThrow();
            assertThat(tick.isSelected()).isTrue();
            tick.setSelected(false);
            tick.fire();
            menu.hide();
            stage.close();
            assertThat(sop().aktivitas().getFirst().pelaksana()).isEqualTo(before);
            assertThat(names.getText()).isEqualTo(String.join("; ", before));
        });
    }

    /** What stands in a field when another place is opened is not lost. */
    @Test
    void whatIsStillBeingTypedIsKeptOnLeaving() {
        Headless.run(() -> {
            area("Aktivitas 1, kolom Pelaksana").setText("Arsiparis");
            ((TextField) heard("Aktivitas 2, kolom Output, tambah")).setText("Nota dinas");
            view.left();
            assertThat(sop().aktivitas().getFirst().pelaksana()).containsExactly("Arsiparis");
            assertThat(sop().aktivitas().get(1).mutuBaku().output()).endsWith("Nota dinas");
            assertThat(model.kept().get()).isTrue();
        });
    }

    @Test
    void aRowIsMovedWithWhatIsBeingTypedInIt() {
        Headless.run(() -> {
            AktivitasGrid grid = (AktivitasGrid) view.node().lookup(".penulisan-grid");
            grid.go(0);
            area("Aktivitas 1, kolom Pelaksana").setText("Arsiparis");
            fire(grid, KeyCode.DOWN, false, true, false);
            assertThat(sop().aktivitas().get(1).pelaksana()).containsExactly("Arsiparis");
        });
    }

    @Test
    void theIdentityIsTypedIntoItsFields() {
        Headless.run(() -> {
            ((TabPane) view.node().lookup(".tab-pane")).getSelectionModel().select(1);
            Headless.layOut(scene.getRoot());
            ((TextField) heard("Nomor SOP")).setText("800/14");
            ((TextField) heard("Tanggal Efektif")).setText("5 Februari 2026");
            area("Dasar Hukum").setText("Undang-Undang 23 Tahun 2014\n\nPerda 7");
            assertThat(sop().nomor()).isEqualTo("800/14");
            assertThat(sop().identitas().tanggalEfektif()).hasToString("2026-02-05");
            assertThat(sop().ketentuan().dasarHukum()).containsExactly("Undang-Undang 23 Tahun 2014", "Perda 7");
            ((TextField) heard("Tanggal Efektif")).setText("5 Feb 20");
            assertThat(sop().identitas().tanggalEfektif()).hasToString("2026-02-05");
            model.undo();
            assertThat(area("Dasar Hukum").getText()).isEmpty();
        });
    }

    @Test
    void aCopiedTableIsShownBeforeItIsPutIn() {
        Headless.run(() -> {
            new TempelDialog(model, dialogs).open("Kegiatan\tWaktu\nMenyusun laporan\t2 jam\n", 6, row -> {});
            assertThat(sop().aktivitas()).hasSize(6);
            button("Tempel 1 aktivitas").fire();
            assertThat(sop().aktivitas()).hasSize(7);
            assertThat(sop().aktivitas().getLast().mutuBaku().waktu().teks()).isEqualTo("2 jam");
        });
    }

    @Test
    void aStepBecomesAKeputusanByPickingItsTargets() {
        Headless.run(() -> {
            heard("Aktivitas 2, kolom Keputusan: Bukan keputusan").fireEvent(new ActionEvent());
            button("Jadikan keputusan").fire();
            assertThat(sop().tidak(1)).hasValue(0);
            assertThat(sop().next(1)).hasValue(2);
        });
    }

    private Stream<Node> all() {
        return Layout.all(scene.getRoot());
    }

    private Node heard(String name) {
        return all().filter(node -> name.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing is called " + name));
    }

    private GrowingArea area(String name) {
        return (GrowingArea) heard(name);
    }

    private ButtonBase button(String words) {
        return all().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(buttonBase -> buttonBase.getText().isEmpty()
                        ? words.equals(buttonBase.getAccessibleText())
                        : buttonBase.getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    private void press(KeyCode code, boolean control) {
        fire(view.node(), code, control, false, false);
    }

    private static void fire(Node node, KeyCode code, boolean control, boolean alt, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }
}
