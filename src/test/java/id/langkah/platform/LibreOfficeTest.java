package id.langkah.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void aWorkbook() throws IOException {
        file = Files.writeString(folder.resolve("Rekap 2026.xlsx"), "");
    }

    @Test
    void hasNothingOpenThatHasNoLineBesideIt() throws IOException {
        assertThat(hasOpen("/usr/lib/libreoffice/program/soffice.bin")).isFalse();
    }

    @Test
    void hasOpenWhatItsLineSaysWhileItRuns() throws IOException {
        line("Siti,siti,pc-umum.kantor.local,21.11.2026 11:17,file:///profil;");

        assertThat(hasOpen("/usr/bin/bash", "/usr/lib/libreoffice/program/soffice.bin"))
                .isTrue();
    }

    @Test
    void aLineThatABrokenOneLeftBehindCountsNoMore() throws IOException {
        line("Siti,siti,pc-umum,21.11.2026 11:17,file:///profil;");

        assertThat(hasOpen("/usr/bin/bash", "")).isFalse();
    }

    @Test
    void whatAnotherPcSaysIsBelieved() throws IOException {
        line(",siti,pc-keuangan,21.11.2026 11:17,file:///profil;");
        assertThat(hasOpen("/usr/bin/bash")).isTrue();

        line("nobody knows what this means");
        assertThat(hasOpen("/usr/bin/bash")).isTrue();
    }

    @Test
    void thePcHasTheNameThatWindowsOrTheKernelGivesIt() throws IOException {
        Path kernel = Files.writeString(folder.resolve("hostname"), "pc-umum\n");

        assertThat(HostName.of(Map.of("COMPUTERNAME", "PC-01"), kernel)).isEqualTo("PC-01");
        assertThat(HostName.of(Map.of(), kernel)).isEqualTo("pc-umum");
        assertThat(HostName.of(Map.of(), folder.resolve("tidak ada"))).isEqualTo("?");
        assertThat(HostName.ofThisPc()).isNotEqualTo("?");
    }

    private void line(String text) throws IOException {
        Files.writeString(folder.resolve(".~lock.Rekap 2026.xlsx#"), text);
    }

    private boolean hasOpen(String... programs) throws IOException {
        return LibreOffice.hasOpen(file, "pc-umum", Stream.of(programs));
    }
}
