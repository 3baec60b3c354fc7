package id.langkah.ui.pustaka;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import id.langkah.ui.Destination;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import id.langkah.ui.Navigator;
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
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An SOP on the screen goes to paper. */
class CetakSopTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    private Path folder;

    private final List<Path> opened = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final Sop sop = Contoh.sop("Surat masuk/keluar", Contoh.berjenjang().aktivitas());
    private Database database;
    private final Toasts toasts = Headless.get(Toasts::new);
    private SopView view;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), NOW, true);
        VersiSop versi = new SopStore(database).add(sop, NOW);
        view = Headless.get(() -> show(versi));
    }

    private SopView show(VersiSop versi) {
        Background background = Background.direct();
        var picker = new FilePicker(ask -> List.of(offer(ask.name())));
        var kit = new Kit(background, new Dialogs(), toasts, picker, opened::add);
        var model = new SopModel(
                new PustakaService(database),
                new PengerjaanService(database, () -> NOW),
                CetakService.withoutOffice(() -> NOW),
                new PenulisanService(database, () -> NOW),
                background,
                versi.sopId());
        var shown = new SopView(model, kit, new Navigator(new Destination.Pustaka()), id -> {});
        shown.refresh();
        return shown;
    }

    private Path offer(String name) {
        offered.add(name);
        return folder.resolve(name);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itIsWrittenWhereTheUserSaysAndOpenedFromTheNews() {
        choose("Simpan sebagai Excel…");
        choose("Simpan sebagai PDF…");
        choose("Simpan sebagai JSON…");

        assertThat(offered)
                .containsExactly(
                        "SOP Surat masuk keluar.xlsx", "SOP Surat masuk keluar.pdf", "SOP Surat masuk keluar.json");
        assertThat(offered).allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile());
        Headless.run(() -> Layout.all(toasts)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .limit(2)
                .forEach(Button::fire));
        assertThat(opened).containsExactly(folder, folder.resolve(offered.getFirst()));
    }

    @Test
    void thePdfIsOpenedInTheSystemsViewer() {
        choose("Lihat dan cetak (PDF)");
        choose("Lihat Lembar Kerja (PDF)");

        assertThat(opened)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("SOP Surat masuk keluar.pdf", "Lembar Kerja Surat masuk keluar.pdf");
        assertThat(opened).allSatisfy(file -> assertThat(file).isNotEmptyFile());
        assertThat(offered).isEmpty();
    }

    private void choose(String item) {
        Headless.run(() -> {
            Headless.scene(view.node(), 1024, 600, Headless.NORMAL, false);
            Layout.all(view.node())
                    .filter(PaperMenu.class::isInstance)
                    .map(PaperMenu.class::cast)
                    .flatMap(menu -> menu.getItems().stream())
                    .filter(menuItem -> item.equals(menuItem.getText()))
                    .findFirst()
                    .ifPresent(MenuItem::fire);
        });
    }
}
