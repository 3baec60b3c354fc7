package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Writing an SOP, in every size: nothing is clipped or shortened, every field has a name. */
class PenulisanScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final int[][] SIZES = {{1024, 600}, {1366, 768}};
    private static final String PANJANG =
            "Kepala Subbagian Rencana Kerja, Monitoring dan Evaluasi, serta Keuangan";

    @TempDir private static Path folder;

    private static Layar layar;
    private static VersiSop baru;
    private static VersiSop revisi;
    private static VersiSop berlaku;

    record Keadaan(String nama, Destination place, Consumer<Shell> acts) {
        @Override
        public String toString() {
            return nama;
        }
    }

    @BeforeAll
    static void open() throws Exception {
        Path home = Files.createDirectories(folder.resolve("kantor"));
        layar = new Layar(new Meja(home, SENIN), home.resolve("langkah.db"));
        Sop perkim =
                SopReader.read(
                                Path.of(
                                        "samples",
                                        "sop-perkim-kalbar-pengumpulan-data-kinerja.json"))
                        .sop()
                        .getFirst();
        berlaku = layar.meja().add(perkim);
        baru = layar.penulisan().begin();
        VersiSop draft = layar.penulisan().revise(berlaku.sopId());
        Sop sop = changed(draft.sop());
        revisi = layar.penulisan().save(draft.id(), sop);
    }

    private static Sop changed(Sop sop) {
        Penyuntingan now = Penyuntingan.of(sop);
        now = now.with(SuntinganBaris.delete(now.sop(), List.of(7)));
        now = now.with(SuntinganBaris.pelaksana(now.sop(), 1, List.of(PANJANG)));
        now = now.with(SuntinganBaris.waktu(now.sop(), 2, "2 hari kalender"));
        now =
                now.with(
                        SuntinganBaris.kelengkapan(
                                now.sop(),
                                0,
                                List.of(
                                        new Kelengkapan("Surat permintaan data kepada PD", true),
                                        new Kelengkapan(
                                                "Lampiran rekapitulasi realisasi fisik dan"
                                                        + " keuangan",
                                                false))));
        now =
                now.with(
                        SuntinganBaris.paste(
                                3, List.of(Aktivitas.of(1, "Mencocokkan data dengan LKjIP"))));
        return now.sop();
    }

    @AfterAll
    static void close() {
        layar.meja().close();
    }

    static Stream<Keadaan> screens() {
        Destination draft = new Destination.Penulisan(revisi.id());
        return Stream.of(
                keadaan("tulis-kosong", new Destination.Penulisan(baru.id()), shell -> {}),
                keadaan("tulis", draft, shell -> {}),
                keadaan("tulis-periksa", draft, shell -> toggle(shell, "Periksa")),
                keadaan("tulis-identitas", draft, shell -> tab(shell, 1)),
                keadaan("tulis-kolom", draft, shell -> choose(shell, "Lainnya", "Kolom pelaksana")),
                keadaan("tulis-keputusan", draft, shell -> press(shell, "Bukan keputusan")),
                keadaan("tulis-berlakukan", draft, shell -> press(shell, "Berlakukan")),
                keadaan("banding", new Destination.Banding(berlaku.id(), revisi.id()), shell -> {}),
                keadaan("versi", new Destination.Sop(berlaku.sopId()), shell -> tab(shell, 3)),
                keadaan("sop-konsep", new Destination.Sop(baru.sopId()), shell -> {}),
                keadaan("pustaka-konsep", new Destination.Pustaka(), shell -> {}));
    }

    private static Keadaan keadaan(String nama, Destination place, Consumer<Shell> acts) {
        return new Keadaan(nama, place, acts);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everythingCanBeReadAndHeard(Keadaan keadaan) {
        Headless.run(
                () -> {
                    Shell shell = layar.shell(keadaan.place());
                    Scene scene = Headless.scene(shell, 1024, 600, Headless.NORMAL, false);
                    keadaan.acts().accept(shell);
                    for (boolean dark : new boolean[] {false, true}) {
                        for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
                            Look.dress(scene, dark, points);
                            for (int[] size : SIZES) {
                                Headless.resize(scene, size[0], size[1]);
                                String name =
                                        keadaan.nama()
                                                + "-"
                                                + size[0]
                                                + "-"
                                                + (int) points
                                                + (dark ? "-gelap" : "-terang");
                                Headless.picture(scene, name);
                                assertThat(Layout.faults(scene)).as(name).isEmpty();
                            }
                        }
                    }
                });
    }

    private static void tab(Shell shell, int tab) {
        ((TabPane) shell.lookup(".tab-pane")).getSelectionModel().select(tab);
    }

    private static void toggle(Shell shell, String words) {
        buttons(shell, words)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .findFirst()
                .orElseThrow()
                .setSelected(true);
    }

    private static void choose(Shell shell, String menu, String item) {
        buttons(shell, menu)
                .map(MenuButton.class::cast)
                .flatMap(button -> button.getItems().stream())
                .filter(one -> item.equals(one.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void press(Shell shell, String words) {
        buttons(shell, words).findFirst().orElseThrow().fire();
    }

    private static Stream<ButtonBase> buttons(Shell shell, String words) {
        return Layout.all(shell)
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().startsWith(words));
    }
}
