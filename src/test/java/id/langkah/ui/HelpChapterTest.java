package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chapter that F1 opens. */
class HelpChapterTest {

    @ParameterizedTest
    @CsvSource({
        "'', perencanaan",
        "Renstra, perencanaan",
        "Pohon Kinerja, perencanaan",
        "Anggaran, perencanaan",
        "Rencana Aksi, rencana-aksi",
        "Evaluasi AKIP, evaluasi-akip",
        "Perjanjian & Laporan, perjanjian-laporan"
    })
    void eachPartOfThePlanningHasItsChapter(String part, String chapter) {
        assertThat(HelpChapter.of(new Destination.Perencanaan(), part)).isEqualTo(chapter);
    }

    @ParameterizedTest
    @CsvSource({"Realisasi, data-kinerja", "Perbaikan, perbaikan"})
    void theOpenPartOfTheFiguresCounts(String part, String chapter) {
        assertThat(HelpChapter.of(new Destination.DataKinerja(), part)).isEqualTo(chapter);
    }

    @Test
    void everyChapterIsAFile() {
        assertThat(Stream.concat(
                                NavEntry.SEMUA.stream().map(NavEntry::destination),
                                Stream.of(new Destination.Gabungan(), new Destination.Evaluasi(0)))
                        .map(place -> HelpChapter.of(place, ""))
                        .filter(chapter -> !chapter.isEmpty())
                        .map(chapter -> Path.of("src/main/resources/id/langkah/ui/bantuan", chapter + ".md")))
                .allSatisfy(file -> assertThat(file).exists());
    }
}
