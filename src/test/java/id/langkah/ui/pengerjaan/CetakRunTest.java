package id.langkah.ui.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Contoh;
import id.langkah.ui.Headless;
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
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The papers of a run, from its menu. */
class CetakRunTest {
    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private ScreenDesk meja;
    private PaperMenu menu;

    @BeforeEach
    void start() {
        meja = new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0));
        Pengerjaan run = meja.start(meja.add(Contoh.berjenjang()), "Triwulan I/2026");
        for (int i = 0; i < 3; i++) {
            run = meja.done(run);
        }
        long id = meja.back(run, 2, "angka belum cocok").id();
        menu = Headless.get(() -> show(id));
    }

    private PaperMenu show(long id) {
        Background background = Background.direct();
        var picker = new FilePicker(ask -> List.of(folder.resolve(ask.name())));
        var kit = new Kit(background, new Dialogs(), new Toasts(), picker, opened::add);
        var model = LayarPengerjaan.model(meja, background, id);
        model.load();
        var papers = new PaperMenu("Cetak", kit);
        new CetakRun(model, papers).set(model.shown().get().orElseThrow().run());
        return papers;
    }

    @AfterEach
    void stop() {
        meja.close();
    }

    @Test
    void everyReturnHasItsPaperBesideTheOthers() {
        assertThat(menu.getItems())
                .extracting(MenuItem::getText)
                .containsExactly(
                        "Lembar Disposisi",
                        "Daftar Periksa",
                        "Simpan paket berkas (PDF)…",
                        "Berita Acara pengembalian aktivitas 4 putaran 1, 2 Maret 2026 09.10");
    }

    @Test
    void eachIsLookedAtOrKept() {
        Headless.run(() -> menu.getItems().stream()
                .filter(Menu.class::isInstance)
                .map(Menu.class::cast)
                .flatMap(paper -> paper.getItems().stream())
                .forEach(MenuItem::fire));

        assertThat(opened)
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsExactly(
                        "Lembar Disposisi Contoh Berjenjang, Triwulan I 2026.pdf",
                        "Daftar Periksa Contoh Berjenjang, Triwulan I 2026.pdf",
                        "Berita Acara pengembalian aktivitas 4 putaran 1, 2 Maret 2026 09.10 Triwulan I 2026.pdf");
        assertThat(opened).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(folder.resolve("Daftar Periksa Contoh Berjenjang, Triwulan I 2026.xlsx"))
                .isNotEmptyFile();
        assertThat(folder.resolve("Lembar Disposisi Contoh Berjenjang, Triwulan I 2026.pdf"))
                .isNotEmptyFile();
    }
}
