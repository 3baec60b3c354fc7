package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.bagan.BaganPane;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What belongs together changes together: nobody who listens sees one without the other. */
@SuppressWarnings("NullAway.Init")
class TogetherTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "id", "langkah");
    private static final Pattern PARTED = Pattern.compile("valueProperty\\(\\)\\s*\\.bindBidirectional");

    @TempDir
    private Path folder;

    private Layar layar;

    @BeforeEach
    void open() {
        layar = new Layar(new ScreenDesk(folder, LocalDateTime.of(2026, 4, 6, 8, 0)), folder.resolve("langkah.db"));
        layar.kinerja().sampel().take();
    }

    @AfterEach
    void close() {
        layar.meja().close();
    }

    @Test
    void theYearOfThePerformanceDataGoesOnAndBack() {
        Headless.run(() -> {
            Shell shell = shown(new Destination.DataKinerja());
            ComboBox<?> choice = choice(shell, "Tahun dan triwulan");
            for (int i = 0; i < 3; i++) {
                Keadaan.press(shell, "Tahun sebelumnya");
            }
            assertThat(choice.getValue()).asString().contains("2023");
            for (int i = 0; i < 4; i++) {
                Keadaan.press(shell, "Tahun berikutnya");
            }
            assertThat(choice.getValue()).asString().contains("2027");
            choice.getSelectionModel().selectFirst();
            assertThat(choice.getValue()).asString().contains("2026");
            assertThat(choice.getItems().getLast()).asString().contains("2027");
        });
    }

    @Test
    void thePeriodOfTheRekapGoesOverTheYear() {
        Headless.run(() -> {
            Shell shell = shown(new Destination.Rekap());
            ComboBox<?> choice = choice(shell, "Periode");
            for (int i = 0; i < 6; i++) {
                Keadaan.press(shell, "Periode sebelumnya");
            }
            assertThat(choice.getValue()).isEqualTo(Periode.read("2024-TW4").orElseThrow());
            choice.getSelectionModel().selectLast();
            assertThat(choice.getValue()).isEqualTo(Periode.read("2025").orElseThrow());
            assertThat(Keadaan.all(shell, Labeled.class).map(Labeled::getText)).contains("Tahun 2025");
        });
    }

    @Test
    void theListAndItsValueAreReplacedWithoutAnybodyBeingTold() {
        Headless.run(() -> {
            var told = new ArrayList<String>();
            var choice = new Choice<String>("Huruf", letter -> letter, told::add);
            choice.offer(List.of("a", "b"), "a");
            choice.offer(List.of("c", "d"), "d");
            assertThat(told).isEmpty();
            choice.setValue("c");
            assertThat(told).containsExactly("c");
        });
    }

    @Test
    void theHeadOfTheChartGrowsWithItsPelaksana() {
        VersiSop versi = layar.pustaka().versi(layar.pustaka().list().getFirst().versiId());
        Sop few = with(versi.sop(), 3);
        Sop many = with(versi.sop(), 5);
        Headless.run(() -> {
            var pane = new BaganPane(few, BaganPane.Kolom.SEMUA);
            Headless.scene(pane, 1366, 768, Headless.NORMAL, false);
            for (Sop sop : List.of(many, few, many)) {
                pane.show(sop);
                Headless.layOut(pane);
                assertThat(Layout.all(pane)
                                .filter(Text.class::isInstance)
                                .map(text -> ((Text) text).getText())
                                .filter(text -> text.startsWith("Peran ")))
                        .hasSameSizeAs(sop.pelaksana());
            }
        });
    }

    private static Sop with(Sop sop, int pelaksana) {
        return sop.withAktivitas(sop.aktivitas().stream()
                        .map(aktivitas -> aktivitas.withPelaksana(List.of("Peran 1")))
                        .toList())
                .withPelaksana(Stream.iterate(1, i -> i <= pelaksana, i -> i + 1)
                        .map(i -> "Peran " + i)
                        .toList());
    }

    @Test
    void noListIsTiedToAValueThatOthersHear() throws IOException {
        assertThat(sources().filter(PARTED.asPredicate())).isEmpty();
    }

    @Test
    void noResourceIsLookedForBySteppingUp() throws IOException {
        assertThat(sources().filter(text -> text.contains("\"../"))).isEmpty();
    }

    private static Stream<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).map(TogetherTest::text).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Shell shown(Destination place) {
        Shell shell = layar.shell(place);
        Headless.scene(shell, 1366, 768, Headless.NORMAL, false);
        return shell;
    }

    private static ComboBox<?> choice(Shell shell, String heard) {
        return Keadaan.all(shell, ComboBox.class)
                .filter(box -> heard.equals(box.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }
}
