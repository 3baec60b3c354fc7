package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.platform.Settings;
import id.langkah.service.Catatan;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.SearchField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many keys the daily work with figures takes; a chord counts as one, a typed letter as one. */
@SuppressWarnings("NullAway.Init")
class KinerjaMotionsTest {
    private static final int TAHUN = 2026;
    private static final int BANYAK = 20;

    @TempDir
    private Path folder;

    private Layar layar;
    private Scene scene;
    private Shell shell;
    private int keys;
    private List<Path> chosen = List.of();

    @BeforeEach
    void open() {
        var desk = new ScreenDesk(folder, LocalDateTime.of(TAHUN, 4, 6, 8, 0));
        layar = new Layar(desk, folder.resolve("langkah.db"));
        IntStream.rangeClosed(1, BANYAK)
                .mapToObj(nomor -> Indikator.of(TAHUN, "Sasaran " + (nomor - 1) / 5, "Indikator " + nomor))
                .forEach(desk.data().kinerja()::add);
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    private void begin() {
        Headless.run(() -> {
            Background background = Background.direct();
            shell = new Shell(
                    layar.parts(background, new Preferences(Settings.defaults(), kept -> {}, background)),
                    new Destination.Beranda(),
                    new FilePicker(ask -> chosen),
                    path -> {});
            scene = Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
        });
        settle();
    }

    private void settle() {
        Headless.run(() -> Headless.layOut(shell));
        Headless.run(() -> {});
    }

    private void press(KeyCode code, boolean control) {
        keys++;
        Headless.run(
                () -> at().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false)));
        Headless.run(
                () -> at().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false)));
    }

    private void type(String text) {
        text.codePoints().mapToObj(Character::toString).forEach(this::letter);
    }

    private void letter(String typed) {
        keys++;
        Headless.run(() -> {
            var event = new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false);
            if (at() instanceof TextField field) {
                field.appendText(typed);
            } else {
                at().fireEvent(event);
            }
        });
    }

    private Node at() {
        return scene.getFocusOwner();
    }

    private List<String> figures() {
        return layar.kinerja().kinerja().indikator(TAHUN).stream()
                .map(tercatat -> tercatat.realisasi(Triwulan.I)
                        .map(figure -> figure.nilai().teks())
                        .orElse(""))
                .toList();
    }

    @Test
    void twentyFiguresOfTwoDigitsFromTheSideBar() {
        begin();

        press(KeyCode.DIGIT4, true);
        settle();
        List<String> typed =
                IntStream.range(0, BANYAK).mapToObj(i -> "" + (10 + i)).toList();
        for (String figure : typed) {
            type(figure);
            press(KeyCode.ENTER, false);
        }

        assertThat(figures()).isEqualTo(typed);
        assertThat(keys).isLessThanOrEqualTo(61);
    }

    /** The system's own window for choosing files counts with what is pressed in it. */
    private void choose(int pressed) {
        keys += pressed;
        press(KeyCode.B, true);
        settle();
    }

    @Test
    void oneEvidenceForEachOfTenIndicators() throws IOException {
        List<IndikatorTercatat> all = layar.kinerja().kinerja().indikator(TAHUN);
        var files = new ArrayList<Path>();
        for (int i = 0; i < 10; i++) {
            IndikatorTercatat tercatat = all.get(i);
            layar.kinerja().realisasi().type(Map.of(new KunciRealisasi(tercatat.id(), Triwulan.I), "7"), "");
            files.add(Files.writeString(
                    folder.resolve(tercatat.indikator().nama() + ".pdf"),
                    "isi " + tercatat.indikator().nama()));
        }
        chosen = files;
        begin();

        press(KeyCode.DIGIT4, true);
        settle();
        choose(9); // a path of six letters, Enter, all that lies there, Enter
        press(KeyCode.ENTER, false);

        assertThat(layar.kinerja().kinerja().indikator(TAHUN).stream()
                        .limit(10)
                        .map(tercatat -> tercatat.realisasi(Triwulan.I)
                                .orElseThrow()
                                .bukti()
                                .size()))
                .containsOnly(1);
        assertThat(keys).isLessThanOrEqualTo(20);
    }

    @Test
    void aSettledFigureIsCorrectedWithFourSignatures() throws IOException {
        IndikatorTercatat first = layar.kinerja().kinerja().indikator(TAHUN).getFirst();
        settled(first);
        chosen = List.of(Files.writeString(folder.resolve("surat.pdf"), "surat"));
        begin();
        press(KeyCode.DIGIT4, true);
        settle();
        press(KeyCode.UP, false);
        keys = 0;

        type("91");
        press(KeyCode.TAB, false);
        type("dobel");
        press(KeyCode.TAB, false);
        type("Rina");
        choose(7); // a path of six letters, Enter
        press(KeyCode.ENTER, false);
        for (String name : List.of("Budi", "Sari", "Agus")) {
            settle();
            type(name);
            press(KeyCode.ENTER, false);
        }
        settle();

        assertThat(figures().getFirst()).isEqualTo("91");
        assertThat(keys).isLessThanOrEqualTo(37);

        keys = 0;
        type("92");
        press(KeyCode.TAB, false);
        type("dobel");
        choose(7);
        press(KeyCode.ENTER, true);
        for (int i = 0; i < 3; i++) {
            settle();
            press(KeyCode.ENTER, false);
        }

        assertThat(figures().getFirst()).isEqualTo("92");
        assertThat(keys).isLessThanOrEqualTo(20); // every role has its name already
    }

    @Test
    void typingIntoASettledFigureOpensItsPerbaikanWithWhatWasTyped() {
        settled(layar.kinerja().kinerja().indikator(TAHUN).getFirst());
        begin();
        press(KeyCode.DIGIT4, true);
        settle();

        press(KeyCode.UP, false);
        type("91");

        Headless.run(() -> {
            assertThat(at()).isInstanceOf(TextField.class).isNotInstanceOf(SearchField.class);
            assertThat(((TextField) at()).getText()).isEqualTo("91");
        });
        assertThat(figures().getFirst()).isEqualTo("90");
        assertThat(keys).isEqualTo(4);
    }

    private void settled(IndikatorTercatat first) {
        var kunci = new KunciRealisasi(first.id(), Triwulan.I);
        layar.kinerja()
                .realisasi()
                .record(
                        List.of(
                                new Catatan(kunci, new PeristiwaRealisasi.Diisi(Nilai.of(90))),
                                new Catatan(kunci, new PeristiwaRealisasi.Dikumpulkan(null)),
                                new Catatan(kunci, new PeristiwaRealisasi.Diverifikasi()),
                                new Catatan(kunci, new PeristiwaRealisasi.Ditetapkan())),
                        "Rina");
    }
}
