package id.langkah.ui.perencanaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.HasilCari;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.PohonUji;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.service.CetakService;
import id.langkah.service.DataPerencanaan;
import id.langkah.sqlite.CariStore;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.Toasts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan, its tree and its money as they are typed, pasted and taken back. */
class PerencanaanViewTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private Database database;
    private DataPerencanaan services;
    private PerencanaanModel model;
    private PerencanaanView view;
    private final Dialogs dialogs = Headless.get(Dialogs::new);
    private Scene scene;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        services = DataPerencanaan.of(database, () -> NOW);
        open(new Destination.Perencanaan());
    }

    private void open(Destination.Perencanaan there) {
        Background background = Background.direct();
        model = new PerencanaanModel(services, CetakService.withoutOffice(() -> NOW), background, NOW.toLocalDate());
        Path rencana = folder.resolve("rencana.xlsx");
        view = Headless.get(() -> {
            var files = new FilePicker(ask -> List.of(rencana));
            var shown = new PerencanaanView(
                    model, new Kit(background, dialogs, new Toasts(), files, path -> {}), List.of(), there);
            shown.refresh();
            return shown;
        });
        scene = Headless.get(
                () -> Headless.scene(new StackPane(view.node(), dialogs), 1366, 768, Headless.NORMAL, false));
    }

    @AfterEach
    void close() {
        Headless.run(view::left);
        database.close();
    }

    private Renstra kept() {
        return services.rencana().semua().getFirst();
    }

    private void part(int which) {
        ((PillBar) scene.getRoot().lookup(".pill-bar")).choose(which);
        Headless.layOut(scene.getRoot());
    }

    private void press(String text) {
        Headless.layOut(scene.getRoot());
        Stream.concat(dialogs.lookupAll(".button").stream(), scene.getRoot().lookupAll(".button").stream())
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> text.equals(button.getText()) || text.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text))
                .fire();
        Headless.layOut(scene.getRoot());
    }

    private TextInputControl field(String heard) {
        Headless.layOut(scene.getRoot());
        return scene.getRoot().lookupAll(".text-input").stream()
                .map(TextInputControl.class::cast)
                .filter(field -> heard.equals(field.getAccessibleText()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no field " + heard));
    }

    private static void fire(Node node, KeyCode code, boolean control, boolean alt, boolean shift) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
    }

    private OutlineList outline() {
        return (OutlineList) scene.getRoot().lookup(".pohon-susunan");
    }

    @Test
    void aNodeThatTheSearchFoundIsSelectedInItsPlan() {
        services.rencana().save(new Renstra(0, "", 2025, 2029, "", PohonUji.pohon("Rumah layak")));
        services.rencana()
                .save(new Renstra(
                        0, "", 2020, 2024, "", PohonUji.unnumbered(PohonUji.pohon("Rumah layak", "-Rumah tertata"))));
        HasilCari found = new CariStore(database).find("tertata 2020", 5).getFirst();
        assertThat(found.judul()).isEqualTo("Sasaran strategis: Rumah tertata");
        Headless.run(view::left);

        open(new Destination.Perencanaan("Pohon Kinerja", found.id()));
        Headless.layOut(scene.getRoot());

        assertThat(model.tahun().get()).isEqualTo(2020);
        assertThat(outline().current()).isOne();
        Headless.run(() -> model.tahun().set(2026));
        assertThat(model.tahun().get()).isEqualTo(2026);
    }

    private void newPlan() {
        press("Renstra baru…");
        press("Buat Renstra");
    }

    /** A tree of four rows, typed as one types it. */
    private void typed() {
        newPlan();
        part(1);
        assertThat(view.part()).isEqualTo("Pohon Kinerja");
        press("Tulis tujuan pertama");
        OutlineList outline = outline();
        outline.next("Layanan membaik");
        outline.shift("Rumah layak bertambah", false);
        outline.keep("Rumah layak bertambah");
        outline.addInside();
        outline.next("Penataan kawasan");
        outline.keep("Program lain");
    }

    private List<String> lines() {
        return PohonUji.lines(kept().pohon());
    }

    @Test
    void aTreeIsTypedRowByRow() {
        Headless.run(() -> {
            typed();
            assertThat(lines())
                    .containsExactly(
                            "Layanan membaik", "-Rumah layak bertambah", "--Penataan kawasan", "--Program lain");
            OutlineList outline = outline();
            outline.go(3);
            fire(outline, KeyCode.TAB, false, false, false);
            assertThat(lines()).last().isEqualTo("---Program lain");
            fire(outline, KeyCode.TAB, false, false, true);
            fire(outline, KeyCode.UP, false, true, false);
            assertThat(lines().subList(2, 4)).containsExactly("--Program lain", "--Penataan kawasan");
            assertThat(outline.current()).isEqualTo(2);
            fire(outline, KeyCode.DOWN, false, true, false);
            assertThat(outline.current()).isEqualTo(3);
            outline.moves().move(3, 2);
            assertThat(lines().get(2)).isEqualTo("--Program lain");
            fire(outline, KeyCode.Z, true, false, false);
            assertThat(lines().get(3)).isEqualTo("--Program lain");
            fire(outline, KeyCode.Y, true, false, false);
            assertThat(lines().get(2)).isEqualTo("--Program lain");
            outline.go(2);
            fire(outline, KeyCode.DELETE, false, false, false);
            assertThat(lines()).doesNotContain("--Program lain").hasSize(3);
        });
    }

    @Test
    void aRowThatNobodyFilledIsGoneAgain() {
        Headless.run(() -> {
            typed();
            OutlineList outline = outline();
            outline.go(0);
            fire(outline, KeyCode.ENTER, false, false, false);
            assertThat(kept().pohon().size()).isEqualTo(5);
            assertThat(outline.typed()).isEqualTo(4);
            outline.cancel();
            assertThat(kept().pohon().size()).isEqualTo(4);
            outline.go(0);
            fire(outline, KeyCode.F2, false, false, false);
            outline.keep("Layanan dasar membaik");
            assertThat(lines()).contains("Layanan dasar membaik");
        });
    }

    @Test
    void allAboutANodeIsWrittenBesideIt() {
        Headless.run(() -> {
            typed();
            outline().go(2);
            TextInputControl field = field("Penanggung jawab");
            field.setText("Kepala Bidang Perumahan");
            field.fireEvent(new ActionEvent());
            SimpulPohon simpul = kept().pohon().get(2);
            assertThat(simpul.penanggungJawab()).isEqualTo("Kepala Bidang Perumahan");
            press("Indikator baru…");
            field("Indikator").setText("Luas kawasan tertata");
            field("Satuan").setText("ha");
            field("Target 2026").setText("12,5");
            field("Target 2030").setText("banyak");
            press("Tambahkan indikator");
            assertThat(dialogs.isOpen()).as("a word is no target").isTrue();
            field("Target 2030").setText("30");
            press("Tambahkan indikator");
            assertThat(dialogs.isOpen()).isFalse();
            assertThat(kept().pohon().get(2).indikator().getFirst().target(2026).angka())
                    .isEqualByComparingTo("12.5");
            assertThat(kept().pohon().get(2).indikator().getFirst().target(2030).angka())
                    .isEqualByComparingTo("30");
            press("Hapus Luas kawasan tertata");
            assertThat(kept().pohon().get(2).indikator()).isEmpty();
        });
    }

    @Test
    void anIndentedListIsPastedAsTheTree() {
        Headless.run(() -> {
            newPlan();
            part(1);
            press("Tempel daftar…");
            field("Daftar yang ditempel").setText("Layanan membaik\n\tRumah layak\n\t\tProgram Kawasan");
            press("Masukkan ke pohon");
            assertThat(lines()).containsExactly("Layanan membaik", "-Rumah layak", "--Program Kawasan");
        });
    }

    @Test
    void aTableIsPastedAndMoneyTypedOverIt() {
        Headless.run(() -> {
            newPlan();
            part(1);
            press("Tempel daftar…");
            field("Daftar yang ditempel").setText("Layanan membaik");
            press("Masukkan ke pohon");
            part(0);
            press("Tempel tabel…");
            field("Tabel yang ditempel").setText("Program\tAnggaran\tKeterangan\nPenataan\tRp 1.250.000\tAPBD");
            press("Periksa tabel");
            press("Masukkan");
            long program = kept().pohon().get(1).id();
            assertThat(services.anggaran().anggaran(2026).isian())
                    .isEqualTo(Map.of(program, Anggaran.murni(new BigDecimal("1250000"))));
            model.uang()
                    .money(Map.of(program, Anggaran.murni(BigDecimal.TEN).withRealisasi(Triwulan.I, BigDecimal.ONE)));
            part(2);
            assertThat(services.anggaran().anggaran(2026).isian(1).murni()).isEqualByComparingTo("10");
            press("Urungkan isian");
            assertThat(services.anggaran().anggaran(2026).isian(1).murni()).isEqualByComparingTo("1250000");
            press("Anggaran perubahan…");
            field("Nomor dokumen").setText("12/2026");
            press("Simpan dokumen");
            assertThat(services.anggaran().anggaran(2026).dokumen().nomor()).isEqualTo("12/2026");
        });
    }

    @Test
    void whatCannotBeKeptIsToldAndReadAnew() {
        Headless.run(() -> {
            typed();
            long program = kept().pohon().get(2).id();
            model.uang().money(Map.of(program, Anggaran.murni(BigDecimal.TEN)));
            outline().go(2);
            fire(outline(), KeyCode.DELETE, false, false, false);
            assertThat(dialogs.isOpen()).isTrue();
            assertThat(model.pohon()).isEqualTo(kept().pohon());
            assertThat(lines()).contains("--Penataan kawasan");
        });
    }
}
