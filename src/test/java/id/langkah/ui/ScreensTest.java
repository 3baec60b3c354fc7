package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.RowButton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen, of an office that begins and of one in the middle of its year, in the smallest
 * window and a usual one, with small and large text, light and dark: nothing is clipped or
 * shortened, and whatever the keyboard reaches has a name.
 */
class ScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final int[][] SIZES = {{1024, 600}, {1366, 768}};

    @TempDir private static Path folder;

    private static Layar awal;
    private static Layar penuh;
    private static KantorPenuh kantor;

    /** What one looks at: a place of the window, and what was pressed there. */
    private record Keadaan(String nama, Layar layar, Destination place, Consumer<Shell> acts) {}

    @BeforeAll
    static void open() throws Exception {
        awal = layar("awal");
        penuh = layar("penuh");
        kantor = new KantorPenuh(penuh, Files.createDirectories(folder.resolve("masuk")));
    }

    private static Layar layar(String nama) throws Exception {
        Path home = Files.createDirectories(folder.resolve(nama));
        return new Layar(new Meja(home, SENIN), home.resolve("langkah.db"));
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static Keadaan keadaan(String nama, Layar layar, Destination place) {
        return new Keadaan(nama, layar, place, shell -> {});
    }

    private static Stream<Keadaan> anOfficeThatBegins() {
        return Stream.of(
                        Stream.of(
                                keadaan("beranda", awal, new Destination.Beranda()),
                                keadaan("sop", awal, new Destination.Pustaka()),
                                keadaan("sop-tidak-ada", awal, new Destination.Sop(99)),
                                keadaan("impor", awal, new Destination.Impor(List.of())),
                                keadaan("daftar", awal, new Destination.DaftarPengerjaan()),
                                new Keadaan(
                                        "mulai",
                                        awal,
                                        new Destination.DaftarPengerjaan(),
                                        shell -> press(shell, "Mulai pengerjaan")),
                                keadaan("bantuan", awal, new Destination.Bantuan())),
                        pills("rekap", awal, new Destination.Rekap(), 9),
                        tabs("pengaturan", awal, new Destination.Pengaturan(), 5))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> theLibrary() {
        Destination pustaka = new Destination.Pustaka();
        return Stream.of(
                        Stream.of(
                                keadaan("sop-penuh", penuh, pustaka),
                                new Keadaan(
                                        "sop-tidak-cocok",
                                        penuh,
                                        pustaka,
                                        shell -> search(shell, "Cari SOP", "kata yang tidak ada")),
                                impor("impor-contoh", KantorPenuh.samples()),
                                impor("impor-versi-baru", List.of(kantor.newVersion())),
                                impor("impor-rusak", KantorPenuh.broken())),
                        tabs("sop-perkim", penuh, sop(kantor.perkim().sopId()), 4),
                        tabs("sop-panjang", penuh, sop(kantor.panjang().sopId()), 4))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> aRunUnderWay() {
        Destination here = run(kantor.kembali().id());
        return Stream.of(
                        "",
                        "Kurang 2",
                        "Riwayat",
                        "Bagan",
                        "Tidak setuju",
                        "Setuju",
                        "Rincian per hari",
                        "Tetapkan waktu",
                        "Tunda",
                        "Nomor, tanggal, catatan",
                        "Putaran 1 dikembalikan ke 5")
                .map(
                        words ->
                                new Keadaan(
                                        "pengerjaan " + words,
                                        penuh,
                                        here,
                                        shell -> {
                                            if (!words.isBlank()) {
                                                press(shell, words);
                                            }
                                        }));
    }

    private static Stream<Keadaan> theRest() {
        Destination daftar = new Destination.DaftarPengerjaan();
        return Stream.of(
                        Stream.of(
                                keadaan("beranda-penuh", penuh, new Destination.Beranda()),
                                keadaan("daftar-penuh", penuh, daftar),
                                new Keadaan(
                                        "daftar-tidak-cocok",
                                        penuh,
                                        daftar,
                                        shell -> search(shell, "Cari pengerjaan", "tidak ada")),
                                new Keadaan(
                                        "daftar-mulai",
                                        penuh,
                                        daftar,
                                        shell -> press(shell, "Mulai pengerjaan")),
                                keadaan("ditunda", penuh, run(kantor.ditunda().id())),
                                keadaan("dibatalkan", penuh, run(kantor.dibatalkan().id())),
                                keadaan("selesai", penuh, run(kantor.selesai().id()))),
                        pills("rekap-penuh", penuh, new Destination.Rekap(), 9),
                        tabs("pengaturan-penuh", penuh, new Destination.Pengaturan(), 5))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> whatLiesOverAScreen() {
        Destination here = new Destination.Pustaka();
        return Stream.of(
                new Keadaan("tanya", penuh, here, ScreensTest::ask),
                new Keadaan(
                        "kesalahan",
                        penuh,
                        here,
                        shell -> shell.dialogs().bug("123-456", "rincian", () -> {})),
                new Keadaan("temuan", penuh, here, ScreensTest::findings));
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Stream.of(false, true)
                .flatMap(
                        dark ->
                                Stream.of(Headless.NORMAL, Headless.LARGE)
                                        .map(points -> new Window(points, dark)))
                .map(
                        window ->
                                DynamicContainer.dynamicContainer(
                                        window.name(),
                                        all().map(
                                                        keadaan ->
                                                                DynamicTest.dynamicTest(
                                                                        keadaan.nama(),
                                                                        () ->
                                                                                window.look(
                                                                                        keadaan)))));
    }

    @Test
    void theKeyboardOpensTheFirstRowOfAList() {
        Stage stage = Headless.get(Stage::new);
        for (Destination list :
                List.of(new Destination.DaftarPengerjaan(), new Destination.Pustaka())) {
            Headless.run(
                    () -> {
                        Shell shell = penuh.shell(list);
                        stage.setScene(Headless.scene(shell, 1024, 600, Headless.NORMAL, false));
                        stage.show();
                        Node rows =
                                Layout.all(shell)
                                        .filter(one -> one.getAccessibleText() != null)
                                        .filter(one -> one.getAccessibleText().startsWith("Daftar"))
                                        .findFirst()
                                        .orElseThrow();
                        rows.requestFocus();
                        rows.fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        KeyCode.ENTER,
                                        false,
                                        false,
                                        false,
                                        false));
                        assertThat(shell.navigator().here().get()).isNotEqualTo(list);
                    });
        }
        Headless.run(stage::close);
    }

    private static Stream<Keadaan> all() {
        return Stream.of(
                        anOfficeThatBegins(),
                        theLibrary(),
                        aRunUnderWay(),
                        theRest(),
                        whatLiesOverAScreen())
                .flatMap(all -> all);
    }

    /** One window for all that is looked at in the same look: styles are matched once only. */
    private static final class Window {
        private final StackPane root = new StackPane();
        private final double points;
        private final boolean dark;

        Window(double points, boolean dark) {
            this.points = points;
            this.dark = dark;
        }

        String name() {
            return (int) points + (dark ? "-gelap" : "-terang");
        }

        void look(Keadaan keadaan) {
            Headless.run(
                    () -> {
                        Scene scene = root.getScene();
                        if (scene == null) {
                            scene = Headless.scene(root, 1024, 600, points, dark);
                        }
                        check(scene, keadaan);
                    });
        }

        private void check(Scene scene, Keadaan keadaan) {
            Shell shell = keadaan.layar().shell(keadaan.place());
            root.getChildren().setAll(shell);
            Headless.layOut(root);
            keadaan.acts().accept(shell);
            for (int[] size : SIZES) {
                Headless.resize(scene, size[0], size[1]);
                String name = keadaan.nama() + "-" + size[0] + "-" + name();
                Headless.picture(scene, name);
                assertThat(Layout.faults(scene)).as(name).isEmpty();
            }
        }
    }

    private static Destination run(long id) {
        return new Destination.Pengerjaan(id);
    }

    private static Destination sop(long id) {
        return new Destination.Sop(id);
    }

    private static Keadaan impor(String nama, List<Path> files) {
        return keadaan(nama, penuh, new Destination.Impor(files));
    }

    private static Stream<Keadaan> tabs(String nama, Layar layar, Destination place, int tabs) {
        return Stream.iterate(0, tab -> tab < tabs, tab -> tab + 1)
                .map(
                        tab ->
                                new Keadaan(
                                        nama + "-" + tab,
                                        layar,
                                        place,
                                        shell -> {
                                            TabPane pane = (TabPane) shell.lookup(".tab-pane");
                                            assertThat(pane.getTabs()).hasSize(tabs);
                                            pane.getSelectionModel().select(tab);
                                        }));
    }

    private static Stream<Keadaan> pills(String nama, Layar layar, Destination place, int parts) {
        return Stream.iterate(0, part -> part < parts, part -> part + 1)
                .map(
                        part ->
                                new Keadaan(
                                        nama + "-" + part,
                                        layar,
                                        place,
                                        shell -> {
                                            PillBar bar = (PillBar) shell.lookup(".pill-bar");
                                            assertThat(bar.getChildren()).hasSize(parts);
                                            bar.choose(part);
                                        }));
    }

    private static void ask(Shell shell) {
        shell.dialogs()
                .ask(
                        "Kembalikan ke aktivitas 5?",
                        "Pengerjaan mundur ke aktivitas 5; putaran yang lama tetap dapat dibaca.",
                        "Alasan",
                        "Kembalikan ke aktivitas 5",
                        text -> {});
        press(shell, "Kembalikan ke aktivitas 5");
    }

    private static void findings(Shell shell) {
        List<Masalah> masalah =
                List.of(
                        Masalah.galat(
                                "Aktivitas 8 tertulis dua kali.",
                                "Aktivitas 8, kolom No",
                                "Beri nomor lain pada salah satunya."),
                        Masalah.peringatan("Waktu \"2 ment\" dibaca 2 menit.", "Aktivitas 3", ""),
                        Masalah.saran("Output tidak dipakai lagi.", "Aktivitas 5", "Periksa."));
        shell.dialogs().masalah("SOP tidak diimpor", masalah);
        shell.dialogs()
                .open(
                        "Hapus SOP ini?",
                        new javafx.scene.control.Label("Semua versinya dihapus."),
                        Action.close("Tidak jadi"),
                        Action.danger("Hapus SOP", () -> {}));
    }

    private static void search(Shell shell, String field, String words) {
        TextField found =
                Layout.all(shell)
                        .filter(TextField.class::isInstance)
                        .map(TextField.class::cast)
                        .filter(one -> field.equals(one.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        found.setText(words);
        found.fireEvent(new ActionEvent());
    }

    /** Presses the button whose words, or whose name as heard, begin so. */
    private static void press(Shell shell, String words) {
        Node pressed =
                Layout.all(shell)
                        .filter(Node::isVisible)
                        .filter(one -> isCalled(one, words))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no button " + words));
        switch (pressed) {
            case ToggleButton toggle -> toggle.setSelected(true);
            case ButtonBase button -> button.fire();
            case RowButton row -> row.fire();
            default -> throw new AssertionError(pressed);
        }
    }

    private static boolean isCalled(Node node, String words) {
        String heard = node.getAccessibleText();
        return switch (node) {
            case ButtonBase button -> button.getText().startsWith(words);
            case RowButton row -> heard != null && heard.startsWith(words);
            default -> false;
        };
    }
}
