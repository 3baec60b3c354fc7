package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that cannot be written to where they are, and would have to be before they can be read. */
class ReadOnlyFileTest {
    private static final Masalah WHY = Masalah.galat("Foldernya tidak boleh ditulisi.", "", "Periksa.");

    @TempDir
    private Path folder;

    private final String usual = System.getProperty("java.io.tmpdir");
    private Path office;
    private Path temporary;

    /** What a program may have left beside the file or in it. */
    enum Left {
        JOURNAL("penulisan berkas data ini terhenti", "\"langkah.db-journal\"") {
            @Override
            void leave(Path work, Path office) {
                Path file = Contents.file(work);
                try (Database database = Database.connect(file)) {
                    change(database, file, office);
                }
            }
        },
        JOURNAL_OF_AN_OLDER_VERSION("penulisan berkas data ini terhenti", "\"langkah.db-journal\"") {
            @Override
            void leave(Path work, Path office) throws IOException {
                Path file = OldFiles.unpack(3, work);
                try (Database database = Database.connect(file)) {
                    change(database, file, office);
                }
            }
        },
        MIGRATION("penulisan berkas data ini terhenti", "\"langkah.db-journal\"") {
            @Override
            void leave(Path work, Path office) throws IOException {
                Path file = OldFiles.unpack(4, work);
                try (Database database = Database.connect(file)) {
                    database.sql().run("PRAGMA foreign_keys = OFF");
                    database.sql().run("PRAGMA cache_size = 1");
                    Contents.attach(database);
                    database.inTransaction(() -> {
                        int newest = Migrations.OURS.newest();
                        Migrations.OURS.steps().subList(4, newest).forEach(database.sql()::run);
                        database.sql().run("PRAGMA user_version = " + newest);
                        database.sql().run("UPDATE lampiran SET isi = randomblob(3000)");
                        return copied(file, office);
                    });
                }
            }
        },
        LOG("penulisan berkas data ini terhenti", "\"langkah.db-wal\"") {
            @Override
            void leave(Path work, Path office) throws IOException {
                Path file = Contents.file(work);
                try (Database database = Database.connect(file)) {
                    database.sql().run("PRAGMA journal_mode = WAL");
                    new SopStore(database).add(Contoh.lurus(5), Contents.SAAT);
                    copied(file, office);
                }
            }
        },
        LOG_OF_AN_OLDER_VERSION("penulisan berkas data ini terhenti", "\"langkah.db-wal\"") {
            @Override
            void leave(Path work, Path office) throws IOException {
                Path file = OldFiles.unpack(5, work);
                try (Database database = Database.connect(file)) {
                    database.sql().run("PRAGMA journal_mode = WAL");
                    database.sql().run("UPDATE kantor SET kota = 'Kota lain'");
                    copied(file, office);
                }
            }
        },
        SET_TO_USE_A_LOG("program lain", "salin \"langkah.db\" ke folder") {
            @Override
            void leave(Path work, Path office) throws IOException {
                Path file = Contents.file(work);
                try (Database database = Database.connect(file)) {
                    database.sql().run("PRAGMA journal_mode = WAL");
                    Files.copy(file, office.resolve("langkah.db"));
                }
            }
        };

        final String told;
        final String advice;

        Left(String told, String advice) {
            this.told = told;
            this.advice = advice;
        }

        abstract void leave(Path work, Path office) throws IOException;

        /** Changes much in a transaction that never ends in the office's folder. */
        void change(Database database, Path file, Path office) {
            database.sql().run("PRAGMA cache_size = 1");
            Contents.attach(database);
            database.inTransaction(() -> {
                database.sql().run("UPDATE lampiran SET isi = randomblob(3000)");
                return copied(file, office);
            });
        }

        int copied(Path file, Path office) {
            try {
                Disk.copyWithJournal(file, office.resolve("langkah.db"));
                return 0;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** SQLite's library is unpacked where temporary files are, once. */
    @BeforeAll
    static void loadLibrary(@TempDir Path any) {
        Contents.file(any);
    }

    @BeforeEach
    void makeFolders() throws IOException {
        office = Files.createDirectory(folder.resolve("kantor"));
        temporary = Files.createDirectory(folder.resolve("sementara"));
        System.setProperty("java.io.tmpdir", temporary.toString());
    }

    @AfterEach
    void usualFolder() {
        System.setProperty("java.io.tmpdir", usual);
    }

    static IntStream older() {
        return IntStream.range(1, Migrations.OURS.newest());
    }

    @ParameterizedTest
    @MethodSource("older")
    void oneOfAnOlderVersionIsReadAsABroughtUpCopy(int version) throws IOException {
        Files.move(OldFiles.unpack(version, folder), office.resolve("langkah.db"));
        assertReadAsCopy("versi Langkah yang lebih lama", "salin \"langkah.db\" ke folder yang boleh ditulisi");
    }

    @ParameterizedTest
    @EnumSource
    void oneThatWasBeingWrittenIsReadAsAMendedCopy(Left left) throws IOException {
        left.leave(Files.createDirectory(folder.resolve("kerja")), office);
        assertReadAsCopy(left.told, left.advice);
    }

    /** The copy holds what the file would hold after it was opened for writing; the original stays as it is. */
    private void assertReadAsCopy(String told, String advice) throws IOException {
        Path file = office.resolve("langkah.db");
        Map<String, String> expected = broughtUp(file);
        Map<Path, Object> before = filesIn(office);
        try (Database database = Database.read(file, WHY)) {
            assertThat(database.isCopy()).isTrue();
            assertThat(database.file()).isEqualTo(file);
            Masalah why = database.whyReadOnly().orElseThrow();
            assertThat(why.pesan())
                    .startsWith("Yang terbuka hanya salinan sementara untuk dibaca")
                    .contains(told);
            assertThat(why.saran()).startsWith(WHY.pesan()).contains(advice);
            assertThat(State.of(database)).isEqualTo(expected);
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> new SopStore(database).add(Contoh.lurus(2), Contents.SAAT))
                    .withMessageContaining(told);
            new Backup(database).to(folder.resolve("cadangan.db"), Contents.SAAT);
            assertThat(filesIn(temporary)).isNotEmpty();
        }
        assertThat(filesIn(temporary)).as("the copy is deleted").isEmpty();
        assertThat(filesIn(office)).isEqualTo(before);
        try (Database copy = Database.connect(folder.resolve("cadangan.db"))) {
            assertThat(State.of(copy)).isEqualTo(expected);
            assertThat(copy.pragma("user_version")).isEqualTo(Migrations.OURS.newest());
        }
    }

    private Map<String, String> broughtUp(Path file) throws IOException {
        Path same = Files.createDirectory(folder.resolve("sama")).resolve("langkah.db");
        Disk.copyWithJournal(file, same);
        try (Database database = Database.open(same, Contents.SAAT, true)) {
            return State.of(database);
        }
    }

    private static Map<Path, Object> filesIn(Path folder) throws IOException {
        var files = new TreeMap<Path, Object>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.skip(1).toList()) {
                files.put(path, Files.isDirectory(path) ? "folder" : Arrays.hashCode(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    @Test
    void aSoundOneIsReadInPlace() {
        Path file = Contents.file(office);
        try (Database database = Database.read(file, WHY)) {
            assertThat(database.isCopy()).isFalse();
            assertThat(database.whyReadOnly()).contains(WHY);
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8, 100})
    void oneThatIsCutIsNotReadAsWhole(int missing) throws IOException {
        for (Path file : new Path[] {Contents.file(office), OldFiles.unpack(2, folder)}) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - missing));
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> Database.read(file, WHY).close())
                    .withMessageContaining("rusak")
                    .matches(DatabaseException::isDamage);
            assertThat(file).hasBinaryContent(Arrays.copyOf(bytes, bytes.length - missing));
            assertThat(temporary).isEmptyDirectory();
        }
    }

    @Test
    void whereNoCopyCanBeMadeItIsToldHowToMakeOne() throws IOException {
        Path file = OldFiles.unpack(2, office);
        byte[] bytes = Files.readAllBytes(file);
        System.setProperty("java.io.tmpdir", folder.resolve("tidak ada").toString());
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Database.read(file, WHY))
                .withMessageContaining("salinan sementaranya tidak dapat dibuat")
                .satisfies(e -> assertThat(e.masalah().getFirst().saran()).contains("Salin berkas data beserta"));
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void aJournalThatIsALinkIsNotFollowed() throws IOException {
        Path file = OldFiles.unpack(2, office);
        Path target = Files.writeString(folder.resolve("lain.txt"), "milik lain");
        Files.createSymbolicLink(Disk.sibling(file, "-journal"), target);
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Database.read(file, WHY))
                .withMessageContaining("hanya tautan");
        assertThat(target).hasContent("milik lain");
        assertThat(temporary).isEmptyDirectory();
    }
}
