package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.kit.FilePicker.Ask;
import id.langkah.ui.kit.FilePicker.Filter;
import id.langkah.ui.kit.FilePicker.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePickerTest {
    private static final Filter XLSX = Filter.of("Buku kerja Excel", "xlsx");

    private final List<Ask> asked = new ArrayList<>();

    @Test
    void asksForWhatIsWanted() {
        FilePicker picker = answering(Path.of("a.json"), Path.of("b.json"));

        assertThat(picker.openMany("Pilih berkas SOP", "impor", Filter.of("SOP", "json")))
                .containsExactly(Path.of("a.json"), Path.of("b.json"));
        assertThat(picker.folder("Pilih folder", "rekap")).contains(Path.of("a.json"));
        assertThat(asked).extracting(Ask::kind).containsExactly(Kind.OPEN_MANY, Kind.FOLDER);
    }

    @Test
    void choosingNothingIsAnAnswer() {
        assertThat(answering().open("Pilih logo", "logo", XLSX)).isEmpty();
        assertThat(answering().save("Simpan rekap", "rekap", "rekap.xlsx", XLSX))
                .isEmpty();
    }

    @Test
    void addsTheEndingThatNobodyTyped() {
        assertThat(answering(Path.of("rekap")).save("Simpan", "rekap", "rekap.xlsx", XLSX))
                .contains(Path.of("rekap.xlsx"));
        assertThat(answering(Path.of("Rekap TW I.2026.xlsx")).save("Simpan", "rekap", "", XLSX))
                .contains(Path.of("Rekap TW I.2026.xlsx"));
        assertThat(answering(Path.of("Rekap s.d. Maret")).save("Simpan", "rekap", "", XLSX))
                .contains(Path.of("Rekap s.d. Maret.xlsx"));
    }

    @Test
    void doesNotGiveAFileThatNobodyChose(@TempDir Path folder) throws IOException {
        Files.createFile(folder.resolve("rekap.xlsx"));
        Path typed = folder.resolve("rekap");
        assertThat(answering(typed).save("Simpan", "rekap", "", XLSX)).contains(folder.resolve("rekap (2).xlsx"));
        Path agreed = folder.resolve("rekap.xlsx");
        assertThat(answering(agreed).save("Simpan", "rekap", "", XLSX)).contains(agreed);
    }

    private FilePicker answering(Path... paths) {
        return new FilePicker(ask -> {
            asked.add(ask);
            return List.of(paths);
        });
    }
}
