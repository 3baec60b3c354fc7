package id.langkah.ui;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Penyuntingan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Writing an SOP, in every size: nothing is clipped or shortened, every field has a name. */
class PenulisanScreensTest {
    private static final LocalDateTime SENIN = LocalDateTime.of(2026, 3, 2, 8, 0);
    private static final String PANJANG = "Kepala Subbagian Rencana Kerja, Monitoring dan Evaluasi, serta Keuangan";

    @TempDir
    private static Path folder;

    private static Layar layar;
    private static VersiSop baru;
    private static VersiSop revisi;
    private static VersiSop berlaku;

    @BeforeAll
    static void open() throws Exception {
        Path home = Files.createDirectories(folder.resolve("kantor"));
        layar = new Layar(new ScreenDesk(home, SENIN), home.resolve("langkah.db"));
        Sop perkim = SopReader.read(Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json"))
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
        now = now.with(SuntinganSel.pelaksana(now.sop(), 1, List.of(PANJANG)));
        now = now.with(SuntinganSel.waktu(now.sop(), 2, "2 hari kalender"));
        now = now.with(SuntinganSel.kelengkapan(
                now.sop(),
                0,
                List.of(
                        new Kelengkapan("Surat permintaan data kepada PD", true),
                        new Kelengkapan("Lampiran rekapitulasi realisasi fisik dan" + " keuangan", false))));
        now = now.with(SuntinganBaris.paste(3, List.of(Aktivitas.of(1, "Mencocokkan data dengan LKjIP"))));
        return now.sop();
    }

    @AfterAll
    static void close() {
        layar.meja().close();
    }

    private static Stream<Keadaan> screens() {
        Destination draft = new Destination.Penulisan(revisi.id());
        return Stream.of(
                keadaan("tulis-kosong", new Destination.Penulisan(baru.id()), shell -> {}),
                keadaan("tulis", draft, shell -> {}),
                keadaan("tulis-periksa", draft, shell -> Keadaan.press(shell, "Periksa")),
                keadaan(
                        "tulis-tanpa-bagan",
                        draft,
                        shell -> Keadaan.all(shell, ToggleButton.class)
                                .filter(toggle -> toggle.getText().startsWith("Bagan"))
                                .findFirst()
                                .orElseThrow()
                                .setSelected(false)),
                keadaan("tulis-identitas", draft, shell -> Keadaan.tab(shell, 1)),
                keadaan("tulis-kolom", draft, shell -> choose(shell, "Lainnya", "Kolom pelaksana")),
                keadaan("tulis-keputusan", draft, shell -> Keadaan.press(shell, "Bukan keputusan")),
                keadaan("tulis-berlakukan", draft, shell -> Keadaan.press(shell, "Berlakukan")),
                keadaan("banding", new Destination.Banding(berlaku.id(), revisi.id()), shell -> {}),
                keadaan("versi", new Destination.Sop(berlaku.sopId()), shell -> Keadaan.tab(shell, 3)),
                keadaan("sop-konsep", new Destination.Sop(baru.sopId()), shell -> {}),
                keadaan("pustaka-konsep", new Destination.Pustaka(), shell -> {}));
    }

    private static Keadaan keadaan(String nama, Destination place, Consumer<Shell> acts) {
        return new Keadaan(nama, layar, place, acts);
    }

    @TestFactory
    Stream<DynamicNode> everythingCanBeReadAndHeard() {
        return Looks.of(PenulisanScreensTest::screens);
    }

    private static void choose(Shell shell, String menu, String item) {
        Keadaan.all(shell, MenuButton.class)
                .filter(button -> button.getText().startsWith(menu))
                .flatMap(button -> button.getItems().stream())
                .filter(menuItem -> item.equals(menuItem.getText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }
}
