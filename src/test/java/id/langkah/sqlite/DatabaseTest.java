package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Execution(ExecutionMode.CONCURRENT)
class DatabaseTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("langkah.db");
    }

    private Database open() {
        return Database.open(file, SAAT, true);
    }

    private ThrowableAssertAlternative<?> refused() {
        return Assertions.assertThatExceptionOfType(DatabaseException.class).isThrownBy(this::open);
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @Nested
    class Opened {
        @ParameterizedTest
        @CsvSource({"application_id, 1281846120", "foreign_keys, 1", "trusted_schema, 0", "synchronous, 2"})
        void isSetUpAs(String pragma, int value) {
            try (Database database = open()) {
                assertThat(database.pragma(pragma)).isEqualTo(value);
            }
        }

        @Test
        void isOfTheNewestVersion() {
            try (Database database = open()) {
                assertThat(database.pragma("user_version")).isEqualTo(Migrations.OURS.newest());
            }
        }

        @Test
        void emptiesItsJournalAndLeavesOneFileWhenClosed() throws IOException {
            try (Database database = open()) {
                new SopStore(database).add(Contoh.lurus(2), SAAT);
                assertThat(names()).containsExactly("langkah.db", "langkah.db-journal");
                assertThat(folder.resolve("langkah.db-journal")).isEmptyFile();
            }
            assertThat(names()).containsExactly("langkah.db");
        }

        @Test
        void everyTableIsStrict() {
            try (Database database = open()) {
                assertThat(database.sql()
                                .list(
                                        "SELECT name FROM pragma_table_list WHERE strict = 0"
                                                + " AND type = 'table' AND schema = 'main'"
                                                + " AND name NOT LIKE 'sqlite_%'",
                                        row -> row.text("name")))
                        .isEmpty();
                assertThatThrownBy(() -> database.sql().change("INSERT INTO libur VALUES (?, x'00')", "a"))
                        .hasRootCauseInstanceOf(SQLException.class);
            }
        }

        @Test
        void aChildNeedsItsParent() {
            try (Database database = open()) {
                assertThatThrownBy(() -> database.sql()
                                .change("INSERT INTO peristiwa (pengerjaan, urut,"
                                        + " saat, jenis) VALUES (9, 1, 'x', 'y')"))
                        .hasRootCauseMessage("[SQLITE_CONSTRAINT_FOREIGNKEY] A foreign key constraint failed"
                                + " (FOREIGN KEY constraint failed)");
            }
        }

        @Test
        void twoProgramsDoNotWriteAtOnce() {
            try (Database database = open();
                    Database other = Database.connect(file)) {
                other.sql().run("PRAGMA busy_timeout = 1");
                database.inTransaction(() -> {
                    Assertions.assertThatExceptionOfType(DatabaseException.class)
                            .isThrownBy(() -> other.inTransaction(() -> 0))
                            .withMessageContaining("sedang dipakai program lain");
                    return 0;
                });
                assertThat(other.<Integer>inTransaction(() -> 1)).isEqualTo(1);
            }
        }

        @Test
        void whereAPartOfATransactionFailsTheWholeDoes() {
            try (Database database = open()) {
                var sop = new SopStore(database);
                assertThatThrownBy(() -> database.inTransaction(() -> {
                            sop.add(Contoh.lurus(2), SAAT);
                            assertThatThrownBy(() -> failing(database)).isInstanceOf(MasalahException.class);
                            return 0;
                        }))
                        .isInstanceOf(IllegalStateException.class);
                assertThat(sop.list()).isEmpty();
            }
        }

        private int failing(Database database) {
            return database.inTransaction(() -> {
                throw new MasalahException(List.of());
            });
        }
    }

    @Nested
    class Refused {
        @Test
        void aFolder() throws IOException {
            Files.createDirectory(file);
            refused().withMessageContaining("adalah folder, bukan berkas data");
        }

        @Test
        void aMissingFolder() {
            file = folder.resolve("tidak/ada/langkah.db");
            refused().withMessageContaining("tidak ada");
            assertThat(folder.resolve("tidak")).doesNotExist();
        }

        @Test
        void aFolderWhereNothingMayBeMade() {
            file = Path.of("/proc/langkah.db");
            refused().withMessageMatching(".*tidak (dapat dibuka|dapat dibuat|ada).*");
        }

        @Test
        void zeroBytesRatherThanBeginAnewSilently() throws IOException {
            Files.createFile(file);
            refused().withMessageContaining("kosong (0 bita)");
            assertThat(file).isEmptyFile();
        }

        @Test
        void whatIsNoDatabase() throws IOException {
            Files.writeString(file, "surat biasa ".repeat(400));
            byte[] before = Files.readAllBytes(file);
            refused().withMessageContaining("bukan berkas data Langkah");
            Files.writeString(file, "pendek");
            refused().withMessageContaining("bukan berkas data Langkah");
            Files.write(file, before);
            assertThat(names()).containsExactly("langkah.db");
        }

        @Test
        void anotherProgramsDatabaseUntouched() throws IOException {
            try (Database other = Database.connect(file)) {
                other.sql().run("PRAGMA application_id = 7");
                other.sql().run("PRAGMA journal_mode = WAL");
                other.sql().run("CREATE TABLE moz_places (id INTEGER PRIMARY KEY)");
            }
            byte[] before = Files.readAllBytes(file);
            refused().withMessageContaining("adalah berkas data program lain");
            assertThat(file).hasBinaryContent(before);
            assertThat(names()).containsExactly("langkah.db");
        }

        @Test
        void damage() throws IOException {
            Contents.file(folder);
            byte[] bytes = Files.readAllBytes(file);
            Arrays.fill(bytes, 8_192, 40_960, (byte) 0x5a);
            Files.write(file, bytes);
            refused().withMessageContaining("rusak");
            assertThat(file).hasBinaryContent(bytes);
        }

        @Test
        void aJournalOfAnotherFileIsNotPlayedOntoThisOne() throws IOException {
            Contents.file(folder);
            Path journal = folder.resolve("langkah.db-journal");
            try (Database database = open()) {
                database.sql().run("PRAGMA cache_size = 1");
                Contents.attach(database);
                database.inTransaction(() -> {
                    database.sql().run("UPDATE lampiran SET isi = randomblob(3000)");
                    return copy(journal, folder.resolve("basi"));
                });
            }
            Files.delete(file);
            try (Database small = open()) {
                assertThat(small.pragma("page_count")).isPositive();
            }
            byte[] before = Files.readAllBytes(file);
            Files.move(folder.resolve("basi"), journal);
            byte[] stale = Files.readAllBytes(journal);
            refused().withMessageContaining("rusak");
            assertThat(file).hasBinaryContent(before);
            assertThat(journal).hasBinaryContent(stale);
            assertThat(names()).containsExactly("langkah.db", "langkah.db-journal");
        }

        private long copy(Path from, Path to) {
            try {
                return Files.copy(from, Files.newOutputStream(to));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void aLostFilesJournalDoesNotReachTheNewOne() throws IOException {
            Files.writeString(folder.resolve("langkah.db-journal"), "sisa lama");
            open().close();
            assertThat(names()).containsExactly("langkah.db", "langkah.db.lama-journal");
        }
    }

    @Nested
    class ForReadingOnly {
        @Test
        void whatANewerVersionHasWritten() throws IOException {
            Contents.file(folder);
            var expected = Contents.of(file);
            try (Database newer = Database.connect(file)) {
                newer.sql().run("PRAGMA user_version = " + (Migrations.OURS.newest() + 1));
            }
            byte[] before = Files.readAllBytes(file);
            try (Database database = open()) {
                assertThat(database.isReadOnly()).isTrue();
                assertThat(Contents.of(database)).isEqualTo(expected);
                assertThat(new SopStore(database).list()).hasSize(2);
                assertThat(new SopStore(database).search("berj")).hasSize(1);
                assertThat(new PengerjaanStore(database).list()).hasSize(1);
                assertThatThrownBy(() -> new SopStore(database).add(Contoh.lurus(2), SAAT))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("versi yang lebih baru");
                new Backup(database).to(folder.resolve("salinan.db"), SAAT);
            }
            assertThat(file).hasBinaryContent(before);
            Files.writeString(folder.resolve("langkah.db-journal"), "belum selesai");
            refused().withMessageContaining("terhenti sebelum selesai menulis");
        }

        @Test
        void whatMayNotBeWritten() {
            Contents.file(folder);
            assertThat(file.toFile().setReadOnly()).isTrue();
            try (Database database = open()) {
                assertThat(database.isReadOnly()).isEqualTo(!Files.isWritable(file));
                assertThat(new SopStore(database).list()).hasSize(2);
            }
            try (Database database = Database.connect(file, Optional.of(ReadOnlyFile.NO_RIGHT))) {
                assertThatThrownBy(() -> new KantorStore(database).save(new KantorStore(database).kantor()))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("tidak boleh diubah dari komputer ini");
                assertThat(database.whyReadOnly()).contains(ReadOnlyFile.NO_RIGHT);
            }
        }

        @Test
        void whatSqliteItselfRefusesToWrite() {
            try (Database database = open()) {
                database.sql().run("PRAGMA query_only = ON");
                assertThatThrownBy(() -> new SopStore(database).add(Contoh.lurus(2), SAAT))
                        .isInstanceOf(DatabaseException.class)
                        .hasMessageContaining("tidak boleh diubah dari komputer ini");
            }
        }
    }

    @Test
    void aFolderInWhichNoJournalCanBeMadeLeavesEverythingAsItWas() throws IOException {
        Contents.file(folder);
        byte[] before = Files.readAllBytes(file);
        Files.createDirectory(folder.resolve("langkah.db-journal"));
        Files.writeString(folder.resolve("langkah.db-journal/x"), "x", StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> {
                    try (Database database = open()) {
                        new SopStore(database).add(Contoh.lurus(2), SAAT);
                    }
                })
                .isInstanceOf(DatabaseException.class);
        assertThat(file).hasBinaryContent(before);
    }
}
