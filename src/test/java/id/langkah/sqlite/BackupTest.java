package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.sop.Contoh;
import id.langkah.sqlite.CopySeal.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class BackupTest {
    /** All of the header, and every so many bytes of the rest; 1 takes all of them. */
    private static final int STRIDE = Integer.getInteger("langkah.stride", 1_597);

    @TempDir
    private Path folder;

    private Path copies;
    private Database database;
    private Map<String, List<String>> expected = Map.of();

    @BeforeEach
    void open() {
        copies = folder.resolve("cadangan");
        database = Database.open(Contents.file(folder), SAAT, true);
        expected = Contents.of(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Cadangan make() {
        return new Backup(database).into(copies, SAAT);
    }

    private ThrowableAssertAlternative<DatabaseException> refused(Path target) {
        return assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> new Backup(database).to(target, SAAT));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void saysWhatTheFileSays() throws IOException {
        Cadangan cadangan = make();
        assertThat(cadangan.berkas()).hasFileName("langkah-20260302-080000.db");
        assertThat(cadangan.ukuran()).isEqualTo(Files.size(cadangan.berkas()));
        assertThat(Contents.of(cadangan.berkas())).isEqualTo(expected);
        assertThat(names(copies)).containsExactly("langkah-20260302-080000.db");
        assertThat(new Backup(database).list(copies)).containsExactly(cadangan);
    }

    @Test
    void canBeWorkedInThoughItEndsInAFingerprint() throws IOException {
        Path copy = make().berkas();
        try (Database opened = Database.open(copy, SAAT, true)) {
            new SopStore(opened).add(Contoh.lurus(9), SAAT);
        }
        try (Database opened = Database.open(copy, SAAT, true)) {
            assertThat(new SopStore(opened).list()).hasSize(2);
            assertThat(new PengerjaanStore(opened).list()).hasSize(1);
        }
        assertThat(CopySeal.check(copy, Header.of(copy))).isNotEqualTo(Verdict.EQUAL);
    }

    @Test
    void aByteThatChangesAfterwardsIsKnown() throws IOException {
        Path copy = make().berkas();
        byte[] bytes = Files.readAllBytes(copy);
        assertThat(CopySeal.check(copy, Header.of(copy))).isEqualTo(Verdict.EQUAL);
        for (int at = 0; at < bytes.length; at += at < Header.BYTES ? 1 : STRIDE) {
            Contents.flip(copy, at);
            assertThat(isAccepted(copy)).as("byte %s", at).isFalse();
            Files.write(copy, bytes);
        }
    }

    private static boolean isAccepted(Path copy) throws IOException {
        try {
            return CopySeal.check(copy, Header.of(copy)) == Verdict.EQUAL;
        } catch (DatabaseException e) {
            return false;
        }
    }

    @Test
    void aByteThatChangesBeforeItIsNamedIsFoundOrSaysTheSame() throws IOException {
        Path copy = make().berkas();
        CopySeal.remove(copy, Header.of(copy));
        byte[] bytes = Files.readAllBytes(copy);
        int found = 0;
        for (int at = 0; at < bytes.length; at += at < Header.BYTES ? 1 : 5 * STRIDE) {
            Contents.flip(copy, at);
            try {
                new Backup(database).compare(copy);
                assertThat(Contents.of(copy)).as("byte %s", at).isEqualTo(expected);
            } catch (DatabaseException e) {
                found++;
            }
            Files.write(copy, bytes);
        }
        assertThat(found).isPositive();
    }

    @Test
    void aLetterThatChangesInATextIsFound() throws IOException {
        Path copy = make().berkas();
        try (Database other = Database.connect(copy)) {
            other.sql().run("UPDATE aktivitas SET uraian = replace(uraian, 'berkas', 'berkaz')");
        }
        assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> new Backup(database).compare(copy))
                .withMessageContaining("tidak sama dengan aslinya")
                .havingCause()
                .withMessage("aktivitas");
    }

    @Test
    void aNumberThatBecameAFractionOrARuleThatIsGoneIsFound() throws IOException {
        Path copy = make().berkas();
        try (Database other = Database.connect(copy)) {
            other.sql().run("DROP TRIGGER peristiwa_kekal");
        }
        assertThat(Comparison.difference(database, copy)).isEqualTo("sqlite_schema");
        database.inTransaction(() -> database.sql().change("DELETE FROM libur"));
        Path older = new Backup(database).to(folder.resolve("tua.db"), SAAT).berkas();
        assertThat(Comparison.difference(database, older)).isEmpty();
        database.inTransaction(() -> database.sql().change("INSERT INTO libur VALUES ('2026-01-01', 'x')"));
        assertThat(Comparison.difference(database, older)).isEqualTo("libur");
    }

    @Test
    void aTargetThatCannotBeReplacedStaysAndNothingIsLeft() throws IOException {
        Files.createDirectories(copies.resolve("terisi.db/isi"));
        refused(copies.resolve("terisi.db")).withMessageContaining("\"terisi.db\" tidak dapat dibuat");
        assertThat(names(copies)).containsExactly("terisi.db");
        Path behindAFile = Files.writeString(folder.resolve("berkas"), "x").resolve("a.db");
        refused(behindAFile).withMessageContaining("\"a.db\" tidak dapat dibuat");
    }

    @Test
    void theFileItselfIsNoPlaceForItsCopy() {
        refused(folder.resolve("langkah.db")).withMessageContaining("sedang dipakai");
        refused(folder.resolve("./langkah.db")).withMessageContaining("sedang dipakai");
        assertThat(Contents.of(database)).isEqualTo(expected);
    }

    @Test
    void afterAFailureTheNextOneSucceeds() throws IOException {
        List<Path> taken = Scratch.names(copies, database.file()).toList();
        for (Path name : taken) {
            Files.createDirectories(name);
        }
        refused(copies.resolve("a.db")).withMessageContaining("tidak dapat dibuat");
        Files.delete(taken.getLast());
        new Backup(database).to(copies.resolve("a.db"), SAAT);
        assertThat(copies.resolve("a.db")).isRegularFile();
        assertThat(names(copies)).hasSize(taken.size());
    }

    @Test
    void thinningDeletesByTheRuleAndNothingElse() throws IOException {
        Path file = make().berkas();
        IntStream.range(1, 60)
                .forEach(day -> copy(
                        file, copies.resolve("langkah-" + ReplacedFile.STAMP.format(SAAT.minusDays(day)) + ".db")));
        Files.writeString(copies.resolve("surat penting.db"), "x");
        Files.writeString(Scratch.in(copies, database.file()), "x");
        Files.writeString(copies.resolve("langkah-20200101-000000.db.sebagian"), "milik orang");
        List<Cadangan> deleted = new Backup(database).thin(copies, SAAT);
        assertThat(deleted).hasSizeGreaterThan(30);
        assertThat(new Backup(database).list(copies)).hasSize(60 - deleted.size());
        assertThat(names(copies))
                .hasSize(62 - deleted.size())
                .contains("surat penting.db", "langkah-20200101-000000.db.sebagian");
        assertThat(new Backup(database).thin(copies, SAAT)).isEmpty();
        assertThat(new Backup(database).thin(folder.resolve("tidak ada"), SAAT)).isEmpty();
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
