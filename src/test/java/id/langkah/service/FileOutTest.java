package id.langkah.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileOutTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);

    @TempDir
    Path folder;

    private static void write(Path file) {
        FileOut.write(file, out -> out.write("baru".getBytes(UTF_8)));
    }

    private static Masalah refusal(Path file) {
        var told = new Masalah[1];
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> write(file))
                .satisfies(refused -> told[0] = refused.masalah().getFirst());
        assertThat(told[0].saran()).isNotBlank();
        return told[0];
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rekap TW I.xlsx", "数据 🏠 Ünïcode.pdf", "-rf", "a;b&c$(d).json", "'\"%s"})
    void anyNameIsWritten(String nama) {
        write(folder.resolve(nama));
        assertThat(folder.resolve(nama)).hasContent("baru");
        assertThat(folder.toFile().list()).containsExactly(nama);
    }

    /** The part that is written first must not be longer than the file's own name may be. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aNameMayBeAsLongAsTheDiskAllows() {
        Path longest = folder.resolve("x".repeat(250) + ".xlsx");
        write(longest);
        assertThat(longest).hasContent("baru");
        Path longer = folder.resolve("x".repeat(300) + ".xlsx");
        assertThat(refusal(longer).pesan()).endsWith(".xlsx\" tidak dapat ditulis.");
    }

    @Test
    void whatALinkLeadsToIsNotWrittenOver() throws IOException {
        Path other = Files.writeString(folder.resolve("milik orang.xlsx"), "penting");
        Path link = Files.createSymbolicLink(folder.resolve("rekap.xlsx"), other);
        assertThat(refusal(link).pesan()).isEqualTo("\"rekap.xlsx\" hanya tautan ke berkas lain.");
        assertThat(link).isSymbolicLink();
        assertThat(other).hasContent("penting");

        Files.delete(other);
        refusal(link);
        assertThat(other).doesNotExist();
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aFolderThatIsALinkIsAFolder() throws IOException {
        Path real = Files.createDirectory(folder.resolve("sungguh"));
        Path link = Files.createSymbolicLink(folder.resolve("tautan"), real);
        write(link.resolve("a.pdf"));
        assertThat(real.resolve("a.pdf")).hasContent("baru");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void aDataFileOrACopyOfOneIsNotWrittenOver() throws IOException {
        Path file = folder.resolve("langkah.db");
        Path copy = folder.resolve("laporan.pdf");
        try (Database database = Database.open(file, SAAT, false)) {
            new Backup(database).to(copy, SAAT);
            byte[] before = Files.readAllBytes(copy);
            assertThat(refusal(file).pesan()).isEqualTo("\"langkah.db\" adalah berkas data atau cadangan Langkah.");
            refusal(copy);
            assertThat(copy).hasBinaryContent(before);
        }
        Database.open(file, SAAT, true).close();
    }

    @Test
    void neitherAFolderNorSomethingInAFileIsWritten() throws IOException {
        Path taken = Files.createDirectory(folder.resolve("rekap.xlsx"));
        assertThat(refusal(taken).pesan()).isEqualTo("\"rekap.xlsx\" bukan berkas biasa.");
        assertThat(taken).isEmptyDirectory();
        Path file = Files.writeString(folder.resolve("berkas"), "isi");
        refusal(file.resolve("rekap.xlsx"));
        refusal(folder.resolve("tidak ada/rekap.xlsx"));
        assertThat(file).hasContent("isi");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whereNobodyMayWriteItIsTold() {
        assertThat(refusal(Path.of("/proc/rekap.xlsx")).saran()).contains("boleh ditulisi");
    }

    @Test
    void aFreeNameIsFound() throws IOException {
        Path file = folder.resolve("Formulir.xlsx");
        assertThat(FileOut.free(file)).isEqualTo(file);
        Files.createFile(file);
        Files.createSymbolicLink(folder.resolve("Formulir (2).xlsx"), folder.resolve("tiada"));
        assertThat(FileOut.free(file)).isEqualTo(folder.resolve("Formulir (3).xlsx"));
    }
}
