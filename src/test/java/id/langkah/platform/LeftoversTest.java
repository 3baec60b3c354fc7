package id.langkah.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @TempDir
    Path folder;

    private static Path aged(Path path, Duration age) throws IOException {
        FileTime then = FileTime.from(Instant.now().minus(age));
        Files.getFileAttributeView(path, BasicFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                .setTimes(then, null, null);
        return path;
    }

    private Path part(String name, Duration age) throws IOException {
        return aged(Files.writeString(folder.resolve(name), "setengah"), age);
    }

    private void write() throws IOException {
        AtomicFile.write(folder.resolve("rekap.xlsx"), out -> out.write("isi".getBytes(UTF_8)));
        assertThat(folder.resolve("rekap.xlsx")).hasContent("isi");
    }

    @Test
    void aKillLeavesAPartThatALaterWriteTakesAway() throws Exception {
        try (Child writer =
                Child.start(Writer.class, folder.resolve("rekap.xlsx").toString())) {
            writer.awaitLine("writing");
            writer.kill();
        }
        assertThat(folder.resolve("rekap.xlsx")).doesNotExist();
        Path part = only();

        write();
        assertThat(part).as("one of today may still be written").exists();
        aged(part, TWO_DAYS);
        write();
        assertThat(only()).hasFileName("rekap.xlsx");
    }

    private Path only() throws IOException {
        try (var all = Files.list(folder)) {
            return all.reduce((file, other) -> {
                        throw new AssertionError(file + " and " + other);
                    })
                    .orElseThrow();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".rekap.xlsx." + ID,
                "langkah-" + ID + ".sebagian",
                ".langkah-" + ID + ".sebagian.xlsx",
                ".langkah-" + ID + "0.sebagian",
                ".langkah-.sebagian",
                ".langkah-0F8FAD5B-D9CB-469F-A165-70867728950E.sebagian",
                "x.langkah-" + ID + ".sebagian",
                "langkah.db.sebagian",
                ".~lock.lain.xlsx#",
                "Laporan lama.xlsx"
            })
    void whateverIsNamedOtherwiseStays(String name) throws IOException {
        Path other = part(name, Duration.ofDays(4_000));
        write();
        assertThat(other).hasContent("setengah");
    }

    @Test
    void whatIsNamedAlikeButIsNoFileStays() throws IOException {
        Path name = folder.resolve(".langkah-" + ID + ".sebagian");
        Path kept = Files.writeString(folder.resolve("milik orang.txt"), "penting");
        aged(kept, TWO_DAYS);
        aged(Files.createSymbolicLink(name, kept), TWO_DAYS);
        write();
        assertThat(name).isSymbolicLink().hasContent("penting");
        Files.delete(name);
        aged(Files.createDirectory(name), TWO_DAYS);
        write();
        assertThat(name).isDirectory();
    }

    @Test
    void aFolderThatMayNotBeListedIsWrittenToNevertheless() throws IOException {
        Path dead = part(".langkah-" + UUID.randomUUID() + ".sebagian", TWO_DAYS);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("-wx------"));
        try {
            AtomicFile.write(folder.resolve("a"), out -> out.write('a'));
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
        assertThat(folder.resolve("a")).hasContent("a");
        AtomicFile.write(folder.resolve("a"), out -> out.write('b'));
        assertThat(dead).doesNotExist();
    }

    @Test
    void foldersOfAMomentGoWhenTheyAreDead() throws IOException {
        Path old = passing("langkah-bukti-1", TWO_DAYS);
        Path fresh = passing("langkah-bukti-2", Duration.ofHours(5));
        Path read = passing("langkah-lampiran-3", TWO_DAYS);
        aged(Files.writeString(read.resolve("baru disunting.xlsx"), "x"), Duration.ZERO);
        aged(read, TWO_DAYS);
        Path deep = passing("langkah-paket-4", TWO_DAYS);
        Files.createDirectory(deep.resolve("sub"));
        aged(deep, TWO_DAYS);
        Path other = passing("langkah-kantor", TWO_DAYS);
        Path foreign = passing("langkah-bukti-milik-5", TWO_DAYS);
        Path linked = folder.resolve("langkah-bukti-6");
        aged(Files.createSymbolicLink(linked, other), TWO_DAYS);

        Leftovers.sweepTemporary(folder);

        assertThat(old).doesNotExist();
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder(
                        "langkah-bukti-2",
                        "langkah-lampiran-3",
                        "langkah-paket-4",
                        "langkah-kantor",
                        "langkah-bukti-milik-5",
                        "langkah-bukti-6");
        assertThat(fresh.resolve("isi.pdf")).exists();
        assertThat(read.resolve("isi.pdf")).exists();
        assertThat(deep.resolve("isi.pdf")).exists();
        assertThat(other.resolve("isi.pdf")).exists();
        assertThat(foreign.resolve("isi.pdf")).exists();
        Leftovers.sweepTemporary(folder.resolve("tidak ada"));
    }

    private Path passing(String name, Duration age) throws IOException {
        Path made = Files.createDirectory(folder.resolve(name));
        aged(Files.writeString(made.resolve("isi.pdf"), "NIP"), age);
        return aged(made, age);
    }

    /** Begins a file and never ends. */
    static final class Writer {
        private Writer() {}

        public static void main(String[] args) throws IOException {
            AtomicFile.write(Path.of(args[0]), out -> {
                out.write(new byte[200_000]);
                System.out.println("writing");
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            });
        }
    }

    @Test
    void everyTemporaryFolderOfTheProgramIsSwept() throws IOException {
        Set<String> made = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Pattern.compile("createTempDirectory\\([^;]*?\"(langkah-[a-z-]+)\"")
                        .matcher(Files.readString(source))
                        .results()
                        .forEach(found -> made.add(found.group(1)));
            }
        }
        assertThat(made).hasSizeGreaterThan(5);
        for (String name : made) {
            Path left = Files.createDirectory(folder.resolve(name + "123"));
            aged(Files.writeString(left.resolve("isi"), "isi"), TWO_DAYS);
            aged(left, TWO_DAYS);
        }
        Leftovers.sweepTemporary(folder);
        assertThat(folder).isEmptyDirectory();
    }
}
