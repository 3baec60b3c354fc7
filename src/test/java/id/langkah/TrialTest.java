package id.langkah;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.service.Trial;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
    /** Of the five samples, as many have a keputusan. */
    private static final int WITH_RETURNS = 2;

    @TempDir
    private Path folder;

    @Test
    void theMainJobIsDoneOnTheSamplesAndCanBeDoneAgain() throws IOException {
        Path own = folder.resolve("kerja saya – é").resolve("contoh");
        CrashHandler crashes = CrashHandler.install("", Clock.systemUTC(), report -> {});
        List<String> first = lines(own, crashes);

        assertThat(first).hasSize(7);
        assertThat(first.getFirst()).startsWith("5 SOP contoh");
        assertThat(first.subList(1, 6)).allMatch(line -> line.contains("dijalankan sampai selesai"));
        assertThat(first.subList(1, 6))
                .filteredOn(line -> !line.contains(" 0 pengembalian"))
                .hasSize(WITH_RETURNS);
        Path workbook = own.resolve("rekap-contoh.xlsx");
        assertThat(first.getLast()).endsWith(workbook.toString());
        try (Workbook rekap = WorkbookFactory.create(workbook.toFile())) {
            assertThat(rekap.getNumberOfSheets()).isGreaterThan(10);
        }

        assertThat(lines(own, crashes)).isEqualTo(first);
    }

    private static List<String> lines(Path folder, CrashHandler crashes) throws IOException {
        var lines = new ArrayList<String>();
        var own = new Folders(Map.of(), "Linux", folder.resolve("akun"));
        Trial.run(folder, (file, acts) -> new Wiring(own, acts, crashes).open(Optional.of(file)), lines::add);
        return lines;
    }
}
