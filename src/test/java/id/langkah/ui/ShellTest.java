package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.platform.Settings;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.EmptyState;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.Page;
import id.langkah.ui.kit.SearchField;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

class ShellTest {
    private static final List<Masalah> MASALAH =
            List.of(
                    Masalah.galat(
                            "Aktivitas 8 tertulis dua kali.",
                            "Aktivitas 8, kolom No",
                            "Beri nomor lain pada salah satunya."),
                    Masalah.peringatan("Waktu \"2 ment\" dibaca 2 menit.", "Aktivitas 3", ""),
                    Masalah.saran("Output tidak dipakai lagi.", "Aktivitas 5", "Periksa."));

    @ParameterizedTest
    @CsvSource({"1024,600", "1366,768"})
    void everythingHasItsRoom(int width, int height) {
        for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
            for (boolean dark : new boolean[] {false, true}) {
                Headless.run(() -> look(width, height, points, dark));
            }
        }
    }

    private static void look(int width, int height, double points, boolean dark) {
        Background background = Background.direct();
        Preferences preferences = new Preferences(Settings.defaults(), kept -> {}, background);
        Parts parts =
                new Parts(
                        background,
                        preferences,
                        Path.of("log"),
                        () -> new Terjaga("Cadangan terakhir: 20 November 2026 13.05", true),
                        (kit, navigator) -> new Screens(place -> screen(place, kit), files -> {}));
        Shell shell =
                new Shell(
                        parts, new Destination.Beranda(), new FilePicker(a -> List.of()), p -> {});
        Scene scene = Headless.scene(shell, width, height, points, dark);
        String name = width + "-" + points + (dark ? "-gelap" : "-terang");
        for (Destination place :
                List.of(
                        new Destination.Beranda(),
                        new Destination.Pustaka(),
                        new Destination.Bantuan())) {
            shell.navigator().go(place);
            Headless.layOut(shell);
            Headless.picture(scene, "shell-" + place.getClass().getSimpleName() + "-" + name);
            assertThat(Layout.faults(scene)).as("%s %s", place, name).isEmpty();
        }
        shell.dialogs()
                .ask(
                        "Kembalikan ke aktivitas 5?",
                        "Pengerjaan mundur ke aktivitas 5; putaran yang lama tetap dapat dibaca.",
                        "Alasan",
                        "Kembalikan ke aktivitas 5",
                        text -> {});
        Headless.layOut(shell);
        Headless.picture(scene, "dialog-ask-" + name);
        shell.dialogs().cancel();
        shell.dialogs().bug("123-456", "rincian", () -> {});
        Headless.layOut(shell);
        Headless.picture(scene, "dialog-bug-" + name);
        assertThat(Layout.faults(scene)).as(name).isEmpty();
    }

    private static Screen screen(Destination place, Kit kit) {
        return switch (place) {
            case Destination.Bantuan bantuan -> new BantuanView();
            case Destination.Beranda beranda -> () -> kitchen(kit);
            default ->
                    () ->
                            new Page("SOP")
                                    .content(
                                            new EmptyState(
                                                    MaterialDesignF.FILE_DOCUMENT_OUTLINE,
                                                    "Belum ada SOP",
                                                    "Impor berkas SOP yang sudah ada, atau pakai"
                                                            + " lima SOP contoh untuk mencoba.",
                                                    Action.primary("Impor berkas SOP", () -> {}),
                                                    Action.plain("Pakai SOP contoh", () -> {})));
        };
    }

    private static Parent kitchen(Kit kit) {
        HBox badges = new HBox();
        badges.getStyleClass().add("row");
        for (Badge.Tone tone : Badge.Tone.values()) {
            badges.getChildren().add(new Badge(tone.name(), tone, MaterialDesignT.TIMER_OUTLINE));
        }
        VBox all =
                new VBox(
                        badges,
                        new Form()
                                .row("Kota", new TextField("Pontianak"))
                                .row("Nama lengkap", new TextField(), "Tanpa gelar."),
                        new MasalahList(MASALAH));
        all.getStyleClass().add("stack");
        Page page =
                new Page("Beranda")
                        .actions(
                                Buttons.plain("Muat ulang", () -> {}),
                                Buttons.primary("Mulai pengerjaan", () -> {}))
                        .tools(
                                new SearchField("Cari", words -> {}),
                                new Badge("3", Badge.Tone.ACCENT))
                        .scrolling(all);
        page.subtitle().setText("Kamis, 20 November 2026");
        if (kit.toasts().getChildren().isEmpty()) {
            kit.toasts().done("5 SOP diimpor.", Action.plain("Buka pustaka", () -> {}));
        }
        return page;
    }
}
