package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Action;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
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

    @TempDir
    private static Path folder;

    private static Layar awal;
    private static Layar penuh;
    private static BusyOffice kantor;

    @BeforeAll
    static void open() throws Exception {
        awal = layar("awal");
        penuh = layar("penuh");
        kantor = new BusyOffice(penuh, Files.createDirectories(folder.resolve("masuk")));
    }

    private static Layar layar(String nama) throws Exception {
        Path home = Files.createDirectories(folder.resolve(nama));
        return new Layar(new ScreenDesk(home, SENIN), home.resolve("langkah.db"));
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static Stream<Keadaan> anOfficeThatBegins() {
        return Stream.of(
                        Stream.of(
                                new Keadaan("beranda", awal, new Destination.Beranda()),
                                new Keadaan("sop", awal, new Destination.Pustaka()),
                                new Keadaan("sop-tidak-ada", awal, new Destination.Sop(99)),
                                new Keadaan("impor", awal, new Destination.Impor(List.of())),
                                new Keadaan("daftar", awal, new Destination.DaftarPengerjaan()),
                                new Keadaan(
                                        "mulai",
                                        awal,
                                        new Destination.DaftarPengerjaan(),
                                        shell -> Keadaan.press(shell, "Mulai pengerjaan")),
                                new Keadaan("bantuan", awal, new Destination.Bantuan())),
                        Keadaan.pills("rekap", awal, new Destination.Rekap(), 9),
                        Keadaan.tabs("pengaturan", awal, new Destination.Pengaturan(), 5))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> theLibrary() {
        Destination pustaka = new Destination.Pustaka();
        return Stream.of(
                        Stream.of(
                                new Keadaan("sop-penuh", penuh, pustaka),
                                new Keadaan(
                                        "sop-tidak-cocok",
                                        penuh,
                                        pustaka,
                                        shell -> Keadaan.search(shell, "Cari SOP", "kata yang tidak ada")),
                                impor("impor-contoh", BusyOffice.samples()),
                                impor("impor-versi-baru", List.of(kantor.newVersion())),
                                impor("impor-rusak", BusyOffice.broken())),
                        Keadaan.tabs("sop-perkim", penuh, sop(kantor.perkim().sopId()), 4),
                        Keadaan.tabs("sop-panjang", penuh, sop(kantor.panjang().sopId()), 4))
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
                .map(words -> new Keadaan("pengerjaan " + words, penuh, here, shell -> {
                    if (!words.isBlank()) {
                        Keadaan.press(shell, words);
                    }
                }));
    }

    private static Stream<Keadaan> theRest() {
        Destination daftar = new Destination.DaftarPengerjaan();
        return Stream.of(
                        Stream.of(
                                new Keadaan("beranda-penuh", penuh, new Destination.Beranda()),
                                new Keadaan("daftar-penuh", penuh, daftar),
                                new Keadaan("papan", penuh, daftar, shell -> Keadaan.press(shell, "Papan")),
                                new Keadaan("papan-langkah", penuh, daftar, shell -> {
                                    Keadaan.press(shell, "Papan");
                                    Keadaan.press(shell, "Menurut langkah");
                                }),
                                new Keadaan("kalender", penuh, daftar, shell -> Keadaan.press(shell, "Kalender")),
                                new Keadaan(
                                        "daftar-tidak-cocok",
                                        penuh,
                                        daftar,
                                        shell -> Keadaan.search(shell, "Cari pengerjaan", "tidak ada")),
                                new Keadaan(
                                        "daftar-mulai",
                                        penuh,
                                        daftar,
                                        shell -> Keadaan.press(shell, "Mulai pengerjaan")),
                                new Keadaan(
                                        "ditunda", penuh, run(kantor.ditunda().id())),
                                new Keadaan(
                                        "dibatalkan",
                                        penuh,
                                        run(kantor.dibatalkan().id())),
                                new Keadaan(
                                        "selesai", penuh, run(kantor.selesai().id()))),
                        Stream.of(
                                new Keadaan(
                                        "rekap-susunan",
                                        penuh,
                                        new Destination.Rekap(),
                                        shell -> Keadaan.press(shell, "Lembar dan kolom")),
                                new Keadaan("rekap-kolom", penuh, new Destination.Rekap(), ScreensTest::columns)),
                        Keadaan.pills("rekap-penuh", penuh, new Destination.Rekap(), 9),
                        Keadaan.tabs("pengaturan-penuh", penuh, new Destination.Pengaturan(), 5))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> whatLiesOverAScreen() {
        Destination here = new Destination.Pustaka();
        return Stream.of(
                new Keadaan("tanya", penuh, here, ScreensTest::ask),
                new Keadaan("kesalahan", penuh, here, shell -> shell.dialogs().bug("123-456", "rincian", () -> {})),
                new Keadaan("temuan", penuh, here, ScreensTest::findings));
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(ScreensTest::all);
    }

    @Test
    void theKeyboardOpensTheFirstRowOfAList() {
        Stage stage = Headless.get(Stage::new);
        for (Destination list : List.of(new Destination.DaftarPengerjaan(), new Destination.Pustaka())) {
            Headless.run(() -> {
                Shell shell = penuh.shell(list);
                stage.setScene(Headless.scene(shell, 1024, 600, Headless.NORMAL, false));
                stage.show();
                Node rows = Layout.all(shell)
                        .filter(node -> node.getAccessibleText() != null)
                        .filter(node -> node.getAccessibleText().startsWith("Daftar"))
                        .findFirst()
                        .orElseThrow();
                rows.requestFocus();
                Keadaan.key(rows, KeyCode.ENTER);
                assertThat(shell.navigator().here().get()).isNotEqualTo(list);
            });
        }
        Headless.run(stage::close);
    }

    private static Stream<Keadaan> all() {
        return Stream.of(anOfficeThatBegins(), theLibrary(), aRunUnderWay(), theRest(), whatLiesOverAScreen())
                .flatMap(all -> all);
    }

    private static void columns(Shell shell) {
        Keadaan.press(shell, "Lembar dan kolom");
        Keadaan.all(shell, Button.class)
                .filter(button -> button.getText().contains(" dari "))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static Destination run(long id) {
        return new Destination.Pengerjaan(id);
    }

    private static Destination sop(long id) {
        return new Destination.Sop(id);
    }

    private static Keadaan impor(String nama, List<Path> files) {
        return new Keadaan(nama, penuh, new Destination.Impor(files));
    }

    private static void ask(Shell shell) {
        shell.dialogs()
                .ask(
                        "Kembalikan ke aktivitas 5?",
                        "Pengerjaan mundur ke aktivitas 5; putaran yang lama tetap dapat dibaca.",
                        "Alasan",
                        "Kembalikan ke aktivitas 5",
                        text -> {});
        Keadaan.press(shell, "Kembalikan ke aktivitas 5");
    }

    private static void findings(Shell shell) {
        List<Masalah> masalah = List.of(
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
                        new Label("Semua versinya dihapus."),
                        Action.close("Tidak jadi"),
                        Action.danger("Hapus SOP", () -> {}));
    }
}
