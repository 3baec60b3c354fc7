package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.MasalahList;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the smallest window with the largest text every field shows enough letters to type into it. */
class FieldRoomTest {
    private static final double LARGEST = 24;
    private static final double LARGE = 20;

    @TempDir
    private static Path folder;

    private static Layar layar;
    private static VersiSop konsep;
    private static Pengerjaan run;

    @BeforeAll
    static void open() {
        layar = new Layar(new ScreenDesk(folder, LocalDateTime.of(2026, 3, 2, 8, 0)), folder.resolve("langkah.db"));
        VersiSop berlaku = layar.meja().add(Contoh.berjenjang());
        konsep = layar.penulisan().revise(berlaku.sopId());
        run = layar.meja().start(berlaku, "Triwulan I");
        layar.kinerja().sampel().take();
    }

    @AfterAll
    static void close() {
        layar.meja().close();
    }

    private static Keadaan at(String nama, Destination place, Consumer<Shell> acts) {
        return new Keadaan(nama, layar, place, acts);
    }

    private static Stream<Keadaan> all() {
        Destination tulis = new Destination.Penulisan(konsep.id());
        Destination pengaturan = new Destination.Pengaturan();
        return Stream.of(
                at("identitas", tulis, shell -> Keadaan.tab(shell, 1)),
                at("keputusan", tulis, shell -> Keadaan.press(shell, "Bukan keputusan")),
                at("menyusul", new Destination.Pengerjaan(run.id()), shell -> Keadaan.press(shell, "Menyusul")),
                at("mulai", new Destination.DaftarPengerjaan(), shell -> Keadaan.press(shell, "Mulai")),
                at("indikator", new Destination.IndikatorBaru(2026, ""), shell -> {}),
                at("arsip", new Destination.Arsip(), shell -> {}),
                at("pohon", new Destination.Perencanaan("Pohon Kinerja"), shell -> {}),
                at("kantor", pengaturan, shell -> {}),
                at("jam kerja", pengaturan, shell -> Keadaan.tab(shell, 1)),
                at("hari libur", pengaturan, shell -> Keadaan.tab(shell, 2)));
    }

    private static Shell shown(Scene scene, Destination place) {
        Shell shell = layar.shell(place);
        ((StackPane) scene.getRoot()).getChildren().setAll(shell);
        Headless.resize(scene, scene.getWidth(), scene.getHeight());
        return shell;
    }

    private static Stream<String> narrow(Keadaan keadaan, Scene scene) {
        Shell shell = shown(scene, keadaan.place());
        keadaan.acts().accept(shell);
        Headless.resize(scene, 1024, 600);
        return Keadaan.all(shell, TextInputControl.class)
                .filter(Layout::isSeen)
                .filter(Layout::isNarrow)
                .map(field -> keadaan.nama() + ": " + Objects.requireNonNullElse(field.getAccessibleText(), "?") + " "
                        + Math.round(field.getWidth()));
    }

    @Test
    void noFieldIsAFewDotsWide() {
        List<String> narrow = Headless.get(() -> {
            Scene scene = Headless.scene(new StackPane(), 1024, 600, LARGEST, false);
            return all().flatMap(keadaan -> narrow(keadaan, scene)).toList();
        });
        assertThat(narrow).isEmpty();
    }

    /** Who reads large text should not have to move the screen sideways to find its buttons. */
    @ParameterizedTest
    @ValueSource(doubles = {LARGE, LARGEST})
    void noScreenIsWiderThanTheWindow(double points) {
        Headless.run(() -> {
            Scene scene = Headless.scene(new StackPane(), 1920, 1080, points, false);
            Stream<Keadaan> places = Stream.concat(
                    all(),
                    Stream.of(
                                    new Destination.Beranda(),
                                    new Destination.Pustaka(),
                                    new Destination.Pengerjaan(run.id()),
                                    new Destination.Sop(konsep.sopId()),
                                    new Destination.Impor(BusyOffice.samples()),
                                    new Destination.DataKinerja(),
                                    new Destination.Rekap(),
                                    new Destination.Gabungan(),
                                    new Destination.Evaluasi(0),
                                    new Destination.Perencanaan("Rencana Aksi"),
                                    new Destination.Perencanaan("Evaluasi AKIP"),
                                    new Destination.Cari("kinerja"),
                                    new Destination.Bantuan())
                            .map(place -> at(place.toString(), place, shell -> {})));
            assertThat(places.flatMap(keadaan -> wide(keadaan, scene))).isEmpty();
        });
    }

    @Test
    void aRunShowsItsStepsInsteadOfTheAktivitasWhereBothHaveNoRoom() {
        Headless.run(() -> {
            Scene scene = Headless.scene(new StackPane(), 1024, 600, LARGEST, false);
            Shell shell = shown(scene, new Destination.Pengerjaan(run.id()));
            assertThat(shell.lookupAll(".pengerjaan-samping")).isEmpty();

            shell.lookup(".pengerjaan")
                    .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.R, false, true, false, false));
            Headless.layOut(scene.getRoot());

            assertThat(shell.lookupAll(".pengerjaan-samping")).hasSize(1);
            assertThat(shell.lookupAll(".pengerjaan-aksi")).isEmpty();

            Headless.resize(scene, 1920, 1080);

            assertThat(shell.lookupAll(".pengerjaan-samping")).hasSize(1);
            assertThat(shell.lookupAll(".pengerjaan-aksi")).hasSize(1);
        });
    }

    @Test
    void aRunNoticesThatTheWindowBecameNarrower() {
        Headless.run(() -> {
            Scene scene = Headless.scene(new StackPane(), 1920, 1080, LARGE, false);
            Shell shell = shown(scene, new Destination.Pengerjaan(run.id()));
            assertThat(shell.lookupAll(".pengerjaan-samping")).hasSize(1);

            Headless.resize(scene, 1024, 600);

            assertThat(isWider(shell)).isFalse();
            assertThat(shell.lookupAll(".pengerjaan-samping")).isEmpty();
        });
    }

    @Test
    void aRefusalIsSeenInADialogThatScrolls() {
        Shell shell = Headless.get(() -> {
            Scene scene = Headless.scene(new StackPane(), 1024, 600, LARGEST, false);
            Shell opened = shown(scene, new Destination.DaftarPengerjaan());
            Keadaan.press(opened, "Mulai pengerjaan");
            Headless.layOut(scene.getRoot());
            ((TextInputControl) opened.lookup(".mulai-cari")).setText("tidak ada yang bernama begini");
            Keadaan.all(opened, Button.class)
                    .filter(button -> "Mulai".equals(button.getText()))
                    .forEach(Button::fire);
            return opened;
        });
        Headless.run(() -> {});
        Headless.run(() -> assertThat(Keadaan.all(shell, MasalahList.class)
                        .filter(Layout::isSeen)
                        .filter(list -> !Focusable.seen(list).isEmpty()))
                .hasSize(1));
    }

    private static Stream<String> wide(Keadaan keadaan, Scene scene) {
        Headless.resize(scene, 1920, 1080);
        Shell shell = shown(scene, keadaan.place());
        Headless.resize(scene, 1024, 600);
        return isWider(shell) ? Stream.of(keadaan.nama()) : Stream.empty();
    }

    private static boolean isWider(Shell shell) {
        ScrollPane middle = (ScrollPane) shell.lookup(".shell-middle");
        double wide = middle.getContent().getLayoutBounds().getWidth();
        return wide > middle.getViewportBounds().getWidth() + 1;
    }
}
