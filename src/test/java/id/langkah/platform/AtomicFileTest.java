package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void writesANewFile() throws IOException {
        Path file = folder.resolve("Rekap 2026.xlsx");
        AtomicFile.write(file, out -> out.write("isi".getBytes(UTF_8)));

        assertThat(file).hasContent("isi");
        assertThat(names()).containsExactly("Rekap 2026.xlsx");
    }

    @Test
    void putsTheNewInPlaceOfTheOld() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "yang lama dan jauh lebih panjang");
        AtomicFile.write(file, out -> {
            assertThat(file).hasContent("yang lama dan jauh lebih panjang");
            out.write("baru".getBytes(UTF_8));
            out.close();
        });

        assertThat(file).hasContent("baru");
        assertThat(names()).containsExactly("a");
    }

    @Test
    void whereverTheContentFailsTheOldFileStands() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "lama");
        for (int bytes : new int[] {0, 1, 70_000, 1_000_000}) {
            assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                        out.write(new byte[bytes]);
                        throw new IOException("penuh");
                    }))
                    .hasMessage("penuh");

            assertThat(file).hasContent("lama");
            assertThat(names()).containsExactly("a");
        }
    }

    @Test
    void aBugInTheContentLeavesNothingBehindEither() throws IOException {
        Path file = folder.resolve("a");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    throw new IllegalStateException("bug");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileThatAnotherProgramHoldsIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "terbuka");
        try (Child other = Child.start(LockHolder.class, file.toString())) {
            other.awaitLine("locked");

            assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(1)))
                    .isInstanceOf(FileInUseException.class)
                    .hasMessageContaining("a.xlsx");
        }
        assertThat(file).hasContent("terbuka");
        assertThat(names()).containsExactly("a.xlsx");

        AtomicFile.write(file, out -> out.write("lepas".getBytes(UTF_8)));
        assertThat(file).hasContent("lepas");
    }

    @Test
    void aFileThatIsOpenInLibreOfficeIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xlsx"), "terbuka");
        Path lock = Files.writeString(
                folder.resolve(".~lock.a.xlsx#"), ",siti,PC-KEUANGAN,21.11.2026 11:17,file:///profil;");
        assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(1))).isInstanceOf(FileInUseException.class);
        assertThat(file).hasContent("terbuka");

        Files.delete(lock);
        AtomicFile.write(file, out -> out.write("baru".getBytes(UTF_8)));
        assertThat(file).hasContent("baru");
    }

    @Test
    void aFileThatThisProgramHoldsIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "terbuka");
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write(1)))
                    .isInstanceOf(FileInUseException.class);
        }
    }

    @Test
    void aMissingFolderIsNotMade() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("tidak/ada"), out -> out.write(1)))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(FileInUseException.class);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aLinkGoesOnPointingToTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("berkas"), "lama");
        Path link = Files.createSymbolicLink(folder.resolve("pintasan"), file);
        AtomicFile.write(link, out -> out.write("baru".getBytes(UTF_8)));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("baru");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Locks the file that it is given until its input ends. */
    static final class LockHolder {
        private LockHolder() {}

        public static void main(String[] args) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                System.out.println(lock.isValid() ? "locked" : "not locked");
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatTakesTheirPlaceHasTheirRights() throws IOException {
        Path file = Files.writeString(folder.resolve("rahasia.xlsx"), "lama");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        AtomicFile.write(file, out -> out.write(1));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
