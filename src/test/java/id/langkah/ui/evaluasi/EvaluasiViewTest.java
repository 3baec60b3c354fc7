package id.langkah.ui.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.EvaluasiService;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Screen;
import id.langkah.ui.ScreenDesk;
import id.langkah.ui.Visitor;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.Toasts;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluasiViewTest {
    private static final Periode SEMESTER = Periode.read("2025-S2").orElseThrow();

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private final List<Path> opened = new ArrayList<>();
    private ScreenDesk meja;
    private EvaluasiService service;
    private EvaluasiView view;
    private VersiSop sop;

    @BeforeEach
    void open() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 2, 2, 8, 0));
        service = new EvaluasiService(meja.database(), meja::now);
        sop = meja.add(Contoh.berjenjang());
        view = Headless.get(this::show);
    }

    private EvaluasiView show() {
        Background background = Background.direct();
        var picker = new FilePicker(ask -> List.of(folder.resolve(ask.name())));
        var kit = new Kit(background, new Dialogs(), new Toasts(), picker, opened::add);
        var model = new EvaluasiModel(
                service,
                CetakService.withoutOffice(meja::now),
                background,
                meja.now().toLocalDate());
        var shown = new EvaluasiView(model, kit, 0);
        shown.refresh();
        return shown;
    }

    @AfterEach
    void close() {
        Headless.run(Visitor::away);
        meja.close();
    }

    @Test
    void bothFormsHaveTheirRoom() {
        for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
            for (int tab = 0; tab < 2; tab++) {
                int chosen = tab;
                Headless.run(() -> {
                    Scene scene = scene(chosen, points);
                    String name = "evaluasi-" + chosen + "-" + (int) points;
                    Headless.picture(scene, name);
                    assertThat(Layout.faults(scene)).as(name).isEmpty();
                });
            }
        }
    }

    @Test
    void aChoiceIsKeptWithItsRemarks() {
        Headless.run(() -> {
            scene(0, Headless.NORMAL);
            type("Tindakan", "Perjelas aktivitas 4");
            press("Contoh Berjenjang: Tidak berjalan dengan baik");
        });

        var isian = service.monitoring(SEMESTER).baris().getFirst().shown();
        assertThat(service.monitoring(SEMESTER).belum()).isZero();
        assertThat(isian.baik()).isFalse();
        assertThat(isian.tindakan()).isEqualTo("Perjelas aktivitas 4");
    }

    @Test
    void aNoInTheEvaluationAsksForARevision() {
        Headless.run(() -> {
            scene(1, Headless.NORMAL);
            press("Mudah dipahami: Tidak");
            press("Mudah dilaksanakan: Ya");
        });

        Evaluasi evaluasi = service.evaluasi(2025).getFirst();
        assertThat(evaluasi.sopId()).isEqualTo(sop.sopId());
        assertThat(evaluasi.jawaban()).containsOnlyKeys(Pernyataan.DIPAHAMI, Pernyataan.DILAKSANAKAN);
        assertThat(evaluasi.hasil()).isEqualTo(Evaluasi.Hasil.REVISI);
    }

    @Test
    void anotherSemesterIsNotShownOverRemarksThatWait() {
        Headless.run(() -> {
            var visitor = new Visitor(folder);
            visitor.show(screen(visitor, 0));
            assertThat(visitor.words()).contains("1 SOP belum dinilai.", "Belum dinilai");
            visitor.type("Catatan", "Formulir lama");
            Periode before = SEMESTER.previous();
            visitor.choose("Semester", before);
            assertThat(visitor.says("Catatan untuk Contoh Berjenjang belum disimpan."))
                    .isTrue();
            visitor.press("Tutup");
            assertThat(visitor.find(ComboBox.class, "Semester").getValue()).isEqualTo(SEMESTER);
            visitor.press("Contoh Berjenjang: Berjalan dengan baik");
            visitor.choose("Semester", before);
            assertThat(visitor.words()).doesNotContain("Dinilai");
            visitor.choose("Semester", SEMESTER);
            assertThat(visitor.words()).contains("Semua SOP sudah dinilai.", "Dinilai");
            assertThat(visitor.find(TextField.class, "Catatan").getText()).isEqualTo("Formulir lama");
        });
    }

    @Test
    void theEvaluationOfAnSopIsOpenedAnsweredAndTurnedTo() {
        meja.setStatus(meja.add(Contoh.lurus(2)), Status.BERLAKU);
        Headless.run(() -> {
            var visitor = new Visitor(folder);
            Screen screen = screen(visitor, sop.sopId());
            visitor.show(screen);
            visitor.press("Mudah dipahami: Ya");
            visitor.type("Catatan", "Dibahas bersama");
            ComboBox<?> chosen = visitor.find(ComboBox.class, "SOP yang dievaluasi");
            int own = chosen.getSelectionModel().getSelectedIndex();
            chosen.getSelectionModel().select(1 - own);
            visitor.layOut();
            assertThat(visitor.find(TextField.class, "Catatan").getText()).isEmpty();
            chosen.getSelectionModel().select(own);
            visitor.layOut();
            assertThat(visitor.find(TextField.class, "Catatan").getText()).isEqualTo("Dibahas bersama");
            visitor.begin("Catatan", "Dibahas lagi");
            screen.left();
            screen.refresh();
            visitor.layOut();
            assertThat(visitor.find(TextField.class, "Catatan").getText()).isEqualTo("Dibahas lagi");
            visitor.choose("Tahun", 2026);
            for (Pernyataan pernyataan : Pernyataan.values()) {
                visitor.press(pernyataan.kata() + ": Ya");
            }
            assertThat(visitor.words()).contains(Evaluasi.Hasil.TETAP.kata());
        });
        assertThat(service.evaluasi(2025))
                .filteredOn(evaluasi -> evaluasi.sopId() == sop.sopId())
                .singleElement()
                .satisfies(evaluasi -> assertThat(evaluasi.catatan()).isEqualTo("Dibahas lagi"));
    }

    @Test
    void aProposalFollowsFromTheRunsOfTheSemester() {
        meja.start(sop, "Triwulan I");
        Headless.run(() -> {
            var visitor = new Visitor(folder);
            visitor.show(screen(visitor, 0));
            visitor.choose("Semester", SEMESTER.next());
            assertThat(visitor.says("Usul: ")).isTrue();
            visitor.press("Contoh Berjenjang: Tidak berjalan dengan baik");
            visitor.choose("Semester", SEMESTER);
            visitor.choose("Semester", SEMESTER.next());
            assertThat(visitor.words()).contains("Dinilai", "Semua SOP sudah dinilai.");
        });
        assertThat(service.monitoring(SEMESTER.next())
                        .baris()
                        .getFirst()
                        .shown()
                        .baik())
                .isFalse();
    }

    @Test
    void aLongListIsShownInPartsAndAnEmptyOneSaysSo() {
        Headless.run(() -> {
            for (int i = 1; i <= 31; i++) {
                meja.add(Contoh.sop("Contoh " + i, Contoh.lurus(1).aktivitas()));
            }
            var visitor = new Visitor(folder);
            visitor.show(screen(visitor, 0));
            visitor.press("Tampilkan 2 SOP lagi");
            assertThat(visitor.canPress("Tampilkan")).isFalse();
            assertThat(visitor.all(MonitoringCard.class)).hasSize(32);
        });
        meja.close();
        meja = new ScreenDesk(other, meja.now());
        service = new EvaluasiService(meja.database(), meja::now);
        Headless.run(() -> {
            var visitor = new Visitor(folder);
            visitor.show(screen(visitor, 0));
            assertThat(visitor.words()).contains("Belum ada SOP yang berlaku");
            visitor.tab("Evaluasi tahunan");
            assertThat(visitor.words()).contains("Belum ada SOP yang berlaku");
        });
    }

    private Screen screen(Visitor visitor, long sopId) {
        var model = new EvaluasiModel(
                service,
                CetakService.withoutOffice(meja::now),
                visitor.kit().background(),
                meja.now().toLocalDate());
        return new EvaluasiView(model, visitor.kit(), sopId);
    }

    @Test
    void bothFormsArePrinted() {
        Headless.run(() -> {
            for (int tab = 0; tab < 2; tab++) {
                scene(tab, Headless.NORMAL);
                Layout.all(view.node())
                        .filter(PaperMenu.class::isInstance)
                        .map(PaperMenu.class::cast)
                        .flatMap(menu -> menu.getItems().stream())
                        .map(Menu.class::cast)
                        .flatMap(paper -> paper.getItems().stream())
                        .toList()
                        .forEach(MenuItem::fire);
            }
        });

        assertThat(opened)
                .extracting(file -> String.valueOf(file.getFileName()))
                .contains("Monitoring SOP 2025-S2.pdf", "Evaluasi SOP Contoh Berjenjang 2025.pdf");
        assertThat(folder.resolve("Monitoring SOP 2025-S2.xlsx")).isNotEmptyFile();
        assertThat(folder.resolve("Evaluasi SOP Contoh Berjenjang 2025.xlsx")).isNotEmptyFile();
    }

    private Scene scene(int tab, double points) {
        Scene before = view.node().getScene();
        if (before != null) {
            before.setRoot(new StackPane());
        }
        Layout.all(view.node())
                .filter(TabPane.class::isInstance)
                .map(TabPane.class::cast)
                .forEach(tabs -> tabs.getSelectionModel().select(tab));
        return Headless.scene(view.node(), 800, 560, points, false);
    }

    private void press(String name) {
        Layout.all(view.node())
                .filter(RadioButton.class::isInstance)
                .map(RadioButton.class::cast)
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private void type(String name, String text) {
        Layout.all(view.node())
                .filter(TextField.class::isInstance)
                .map(TextField.class::cast)
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .setText(text);
    }
}
