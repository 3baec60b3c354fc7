package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.Catatan;
import id.langkah.service.DataKinerja;
import id.langkah.ui.kinerja.ContohIndikator;
import id.langkah.ui.kit.PillBar;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The screens of the performance data and of the archive, empty and full, in every look. */
@SuppressWarnings("NullAway.Init")
class KinerjaScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 4, 6, 8, 0);
    private static final int[][] SIZES = {{1024, 600}, {1366, 768}};
    private static final String TABEL =
            """
            Sasaran\tIndikator\tSatuan\tTarget 2026\tTW I\tCatatan
            Sasaran baru\tIndikator yang belum ada\t%\t90\t80\tx
            \tIndikator dengan target yang tidak terbaca\tunit\t1.500\tdua\ty
            """;

    @TempDir private static Path awalFolder;
    @TempDir private static Path penuhFolder;
    private static Layar awal;
    private static Layar penuh;
    private static List<Path> forms;

    /** What one looks at: a place of the window, and what was pressed there. */
    private record Keadaan(String nama, Layar layar, Destination place, Consumer<Shell> acts) {}

    @BeforeAll
    static void open() {
        awal = new Layar(new Meja(awalFolder, SENIN), awalFolder.resolve("langkah.db"));
        penuh = new Layar(new Meja(penuhFolder, SENIN), penuhFolder.resolve("langkah.db"));
        fill(penuh.kinerja());
        forms =
                penuh
                        .kinerja()
                        .formulir()
                        .write(penuh.kinerja().permintaan().list(2026), penuhFolder, share -> {})
                        .stream()
                        .filter(file -> file.toString().endsWith(".xlsx"))
                        .toList();
    }

    @AfterAll
    static void close() {
        awal.meja().close();
        penuh.meja().close();
    }

    private static void fill(DataKinerja services) {
        ContohIndikator.semua(2026).forEach(services.kinerja()::add);
        services.realisasi()
                .type(
                        Map.of(
                                kunci(0, Triwulan.I), "92,5",
                                kunci(1, Bulan.JANUARI), "60",
                                kunci(1, Bulan.FEBRUARI), "80",
                                kunci(2, Triwulan.I), "12",
                                kunci(3, Triwulan.IV), "A"),
                        "Rina");
        services.realisasi()
                .record(
                        Stream.of(
                                        new PeristiwaRealisasi.Dikumpulkan(null),
                                        new PeristiwaRealisasi.Diverifikasi(),
                                        new PeristiwaRealisasi.Ditetapkan())
                                .map(fact -> new Catatan(kunci(0, Triwulan.I), fact))
                                .toList(),
                        "Rina Kusumawati");
        services.perbaikan()
                .propose(
                        kunci(0, Triwulan.I),
                        "91,5",
                        "Satu kecamatan terhitung dua kali pada rekapitulasi bidang",
                        List.of(new Bukti.Rujukan("600.2/41/2026", null, "lemari 2, map biru")),
                        null,
                        "Rina Kusumawati");
        services.perbaikan()
                .sign(kunci(0, Triwulan.I), TahapPerbaikan.DIVERIFIKASI, "Kepala Subbagian");
        services.permintaan()
                .add(
                        services.permintaan()
                                .draft(
                                        2026,
                                        Triwulan.I,
                                        services.kinerja().indikator(2026).stream()
                                                .map(IndikatorTercatat::id)
                                                .toList(),
                                        SENIN.toLocalDate().minusDays(10),
                                        SENIN.toLocalDate().minusDays(3),
                                        null));
        services.arsip()
                .add(
                        new EntriArsip(
                                0,
                                "000.7.2.1",
                                "Berkas pengumpulan data kinerja penyelenggaraan perumahan dan"
                                        + " kawasan permukiman beserta bukti dukungnya",
                                "Januari–Maret 2026",
                                "Hasil penggandaan",
                                12,
                                "berkas",
                                "12",
                                "Lemari 2, rak atas, Subbagian Perencanaan",
                                "Asli di Biro Organisasi",
                                null,
                                List.of()),
                        "Rina");
    }

    private static KunciRealisasi kunci(int at, Masa masa) {
        return new KunciRealisasi(penuh.kinerja().kinerja().indikator(2026).get(at).id(), masa);
    }

    private static Stream<Keadaan> all() {
        Destination arsip = new Destination.Arsip();
        Destination formulir = new Destination.Formulir(forms);
        return Stream.of(
                        parts("awal", awal),
                        parts("penuh", penuh),
                        Stream.of(
                                kinerja("analisis", shell -> part(shell, 1, 1)),
                                kinerja("bukti", shell -> part(shell, 1, 2)),
                                kinerja("riwayat", shell -> part(shell, 1, 3)),
                                kinerja("perbaikan", shell -> press(shell, "Ajukan perbaikan")),
                                kinerja("arsipkan", KinerjaScreensTest::collect),
                                kinerja("tempel", KinerjaScreensTest::paste),
                                kinerja("tahun-baru", shell -> act(shell, 1, "Ambil ke tahun")),
                                kinerja("minta", shell -> act(shell, 3, "Minta data")),
                                kinerja("buka-permintaan", shell -> act(shell, 3, "Buka")),
                                kinerja("pengingat", shell -> act(shell, 3, "Teks pengingat")),
                                new Keadaan(
                                        "indikator",
                                        penuh,
                                        new Destination.Indikator(kunci(1, Triwulan.I).indikator()),
                                        shell -> {}),
                                new Keadaan(
                                        "indikator-baru",
                                        penuh,
                                        new Destination.IndikatorBaru(2026),
                                        shell -> {}),
                                new Keadaan("formulir", penuh, formulir, shell -> {}),
                                new Keadaan("formulir-asing", awal, formulir, shell -> {}),
                                new Keadaan("arsip-awal", awal, arsip, shell -> {}),
                                new Keadaan("arsip", penuh, arsip, shell -> {}),
                                new Keadaan(
                                        "arsip-baru",
                                        penuh,
                                        arsip,
                                        shell -> press(shell, "Catat berkas")),
                                new Keadaan(
                                        "arsip-nilai",
                                        penuh,
                                        arsip,
                                        shell -> press(shell, "Arsipkan nilai")),
                                new Keadaan("cari", awal, new Destination.Cari(), shell -> {}),
                                new Keadaan(
                                        "cari-penuh",
                                        penuh,
                                        new Destination.Cari(),
                                        shell -> type(shell, "kinerja"))))
                .flatMap(all -> all);
    }

    private static Stream<Keadaan> parts(String nama, Layar layar) {
        return IntStream.range(0, 7)
                .mapToObj(
                        i ->
                                new Keadaan(
                                        nama + "-" + i,
                                        layar,
                                        new Destination.DataKinerja(),
                                        shell -> part(shell, 0, i)));
    }

    private static Keadaan kinerja(String nama, Consumer<Shell> acts) {
        return new Keadaan(nama, penuh, new Destination.DataKinerja(), acts);
    }

    @ParameterizedTest
    @CsvSource({"10,false", "10,true", "15,false", "15,true"})
    void everythingCanBeReadAndHeard(double points, boolean dark) {
        Headless.run(
                () -> {
                    var root = new StackPane();
                    Scene scene = Headless.scene(root, 1024, 600, points, dark);
                    all().forEach(keadaan -> look(keadaan, scene, root, points, dark));
                });
    }

    private static void look(
            Keadaan keadaan, Scene scene, StackPane root, double points, boolean dark) {
        Shell shell = keadaan.layar().shell(keadaan.place());
        root.getChildren().setAll(shell);
        Headless.layOut(root);
        keadaan.acts().accept(shell);
        for (int[] size : SIZES) {
            Headless.resize(scene, size[0], size[1]);
            String name =
                    "kinerja-%s-%d-%d%s"
                            .formatted(
                                    keadaan.nama(),
                                    size[0],
                                    (int) points,
                                    dark ? "-gelap" : "-terang");
            Headless.picture(scene, name);
            assertThat(Layout.faults(scene)).as(name).isEmpty();
        }
    }

    /** Shows a part; bars count from the outermost. */
    private static void part(Shell shell, int bar, int which) {
        List<PillBar> bars =
                Layout.all(shell)
                        .filter(PillBar.class::isInstance)
                        .map(PillBar.class::cast)
                        .toList();
        bars.get(bar).choose(which);
        Headless.layOut(shell);
    }

    private static void act(Shell shell, int which, String words) {
        part(shell, 0, which);
        press(shell, words);
    }

    private static void collect(Shell shell) {
        shell.lookup(".typing-sheet")
                .fireEvent(
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED,
                                "",
                                "",
                                KeyCode.DOWN,
                                false,
                                false,
                                false,
                                false));
        press(shell, "Kumpulkan");
    }

    private static void paste(Shell shell) {
        act(shell, 1, "Tempel dari Excel");
        Headless.layOut(shell);
        Layout.all(shell)
                .filter(TextArea.class::isInstance)
                .map(TextArea.class::cast)
                .filter(Node::isVisible)
                .reduce((first, second) -> second)
                .orElseThrow()
                .setText(TABEL);
        press(shell, "Periksa tabel");
    }

    private static void type(Shell shell, String words) {
        TextInputControl field = (TextInputControl) shell.lookup(".cari-field");
        field.setText(words);
        field.fireEvent(new javafx.event.ActionEvent());
    }

    private static void press(Shell shell, String words) {
        Headless.layOut(shell);
        Layout.all(shell)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.isVisible() && button.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words))
                .fire();
        Headless.layOut(shell);
    }
}
