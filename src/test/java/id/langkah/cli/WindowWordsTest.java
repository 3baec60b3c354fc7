package id.langkah.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import id.langkah.domain.Kantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.service.CetakService;
import id.langkah.service.PeriksaService;
import id.langkah.service.Services;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window's words are heard as the whole command line hears them. */
class WindowWordsTest {
    @TempDir
    private Path folder;

    private final List<Object> heard = new ArrayList<>();

    private int window(Object data, List<Path> berkas) {
        heard.add(List.of(data, berkas));
        return 7;
    }

    private int perintah(List<String> words) {
        return Perintah.run(
                words,
                new PeriksaService(),
                new CetakService(() -> Kantor.BELUM, () -> LocalDateTime.MIN),
                new Gates(WindowWordsTest::none, WindowWordsTest::none, this::window, this::tour, this::tour),
                new PrintWriter(new StringWriter()),
                new PrintWriter(new StringWriter()));
    }

    private static Services none(Optional<Path> data) {
        throw new IllegalStateException("no command is meant");
    }

    private int tour(Path folder) {
        heard.add(folder);
        return 8;
    }

    private int plain(List<String> words) {
        return WindowWords.read(words)
                .orElseThrow()
                .run(
                        this::window,
                        tour -> {
                            heard.add(tour);
                            return 8;
                        },
                        new PrintWriter(new StringWriter()));
    }

    @Test
    void meanTheSameWithAndWithoutTheLibrary() throws IOException {
        String sop = Files.createFile(folder.resolve("contoh.sop")).toString();
        for (List<String> words : List.of(
                List.<String>of(),
                List.of("--data", "kantor.db"),
                List.of(sop),
                List.of("--catat-rinci", sop, "--data", "x/y z.db", sop),
                List.of("keliling", folder.toString()))) {
            heard.clear();
            assertThat(plain(words)).isEqualTo(perintah(words));
            assertThat(heard).hasSize(2);
            assertThat(heard.getFirst()).isEqualTo(heard.getLast());
        }
    }

    @Test
    void whatIsNotSurelyTheWindowsIsLeftToTheLibrary() {
        for (String words : List.of(
                "impor",
                "--help",
                "tidak-ada.json",
                "--data",
                "--data= x.db",
                "--data a.db --data b.db",
                "--mode-aman --mode-aman",
                "@kata.txt",
                "--",
                "keliling",
                "keliling a b",
                "--data a.db keliling b")) {
            assertThat(WindowWords.read(List.of(words.split(" ", -1))))
                    .as(words)
                    .isEmpty();
        }
    }

    @Test
    void aRefusalIsToldInWords() {
        var err = new StringWriter();
        int code = WindowWords.read(List.of())
                .orElseThrow()
                .run(
                        (data, berkas) -> {
                            throw new MasalahException(List.of(Masalah.galat("Disk penuh.", "", "Kosongkan.")));
                        },
                        tour -> 0,
                        new PrintWriter(err));
        assertThat(code).isEqualTo(Perintah.REFUSED);
        assertThat(err).hasToString("galat: Disk penuh. Kosongkan." + System.lineSeparator());
    }

    @Test
    void theLibraryIsNotTouched() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .orShould()
                .dependOnClassesThat()
                .haveSimpleName("Perintah")
                .check(new ClassFileImporter().importClasses(WindowWords.class, FindingLines.class, Terminal.class));
    }
}
