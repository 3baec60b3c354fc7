package id.langkah.ui.evaluasi;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Pernyataan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.EvaluasiService;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.ScreenDesk;
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
