package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.service.Catatan;
import id.langkah.ui.kit.SearchField;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
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
            shell = layar.shell(new Destination.Beranda());
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

    @Test
    void typingIntoASettledFigureOpensItsPerbaikanWithWhatWasTyped() {
        IndikatorTercatat first = layar.kinerja().kinerja().indikator(TAHUN).getFirst();
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
}
