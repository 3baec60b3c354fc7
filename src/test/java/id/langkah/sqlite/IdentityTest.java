package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.cadangan.Cadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Two offices' files in one folder, which share the folder of the copies. */
@Execution(ExecutionMode.CONCURRENT)
class IdentityTest {
    @TempDir
    private Path folder;

    private Path one;
    private Path other;
    private Path copies;

    @BeforeEach
    void twoFiles() throws IOException {
        one = Contents.file(folder);
        other = folder.resolve("kantor-lain.db");
        Database.open(other, SAAT, false).close();
        copies = folder.resolve("cadangan");
    }

    private Cadangan copy(Path file, LocalDateTime saat) {
        try (Database database = Database.open(file, saat, false)) {
            return new Backup(database).into(copies, saat);
        }
    }

    private List<Cadangan> list(Path file) {
        try (Database database = Database.open(file, SAAT, false)) {
            return new Backup(database).list(copies);
        }
    }

    @Test
    void eachFileHasTheCopiesThatWereMadeOfIt() {
        Cadangan first = copy(one, SAAT);
        assertThat(list(one)).containsExactly(first);
        assertThat(list(other)).isEmpty();

        Cadangan second = copy(other, SAAT);
        assertThat(second.berkas()).isNotEqualTo(first.berkas());
        assertThat(list(one)).containsExactly(first);
        assertThat(list(other)).containsExactly(second);
    }

    @Test
    void thinningLeavesTheOthersCopiesAlone() {
        for (int day = 0; day < 40; day++) {
            copy(one, SAAT.minusDays(day));
        }
        Cadangan old = copy(other, SAAT.minusDays(300));
        try (Database database = Database.open(other, SAAT, false)) {
            assertThat(new Backup(database).thin(copies, SAAT)).isEmpty();
        }
        assertThat(list(one)).hasSize(40);
        try (Database database = Database.open(one, SAAT, false)) {
            assertThat(new Backup(database).thin(copies, SAAT)).isNotEmpty();
        }
        assertThat(list(other)).containsExactly(old);
    }

    @Test
    void aFileThatCannotBeReadIsOfferedNoCopyOfAnother() throws IOException {
        copy(one, SAAT);
        Cadangan own = copy(other, SAAT);
        Files.write(other, new byte[] {1, 2, 3});
        assertThat(DatedBackups.of(other, copies)).containsExactly(own);
        Files.delete(other);
        assertThat(DatedBackups.of(other, copies)).containsExactly(own);
        Files.delete(own.berkas());
        Repair.refuseIfGone(other, List.of(copies));
    }

    @Test
    void whatIsRestoredOrMovedStaysTheSameFile() throws IOException {
        Cadangan copy = copy(one, SAAT);
        Cadangan foreign = copy(other, SAAT);
        Restore.put(foreign.berkas(), one, ReplacedFile.SEBELUM_PEMULIHAN, SAAT);
        assertThat(list(one)).containsExactly(copy);
        Path moved = Files.createDirectory(folder.resolve("baru")).resolve("langkah.db");
        Files.move(one, moved);
        assertThat(list(moved)).containsExactly(copy);
    }

    @Test
    void aCopyMadeByHandIsAFileOfItsOwnOnceItIsOpened() throws IOException {
        Cadangan copy = copy(one, SAAT);
        Path twin = folder.resolve("langkah-untuk-latihan.db");
        Files.copy(one, twin);
        assertThat(list(twin)).isEmpty();
        assertThat(reachable(twin)).isEmpty();
        assertThat(list(one)).containsExactly(copy);
    }

    /** The one of which it was copied goes on where it was. */
    @Test
    void aFileThatWasCopiedWithItsFolderCanBeTakenBackToTheCopiesThatCameAlong() throws IOException {
        Cadangan first = copy(one, SAAT);
        Cadangan foreign = copy(other, SAAT);
        Path twin = along(one, "sekali");
        assertThat(reachable(twin)).containsExactly(at(twin, first));
        assertThat(list(twin)).isEmpty();

        Path again = along(twin, "dua kali");
        assertThat(reachable(again)).containsExactly(at(again, first));
        Restore.put(at(again, first).berkas(), again, ReplacedFile.SEBELUM_PEMULIHAN, SAAT);
        assertThat(reachable(again)).containsExactly(at(again, first));
        Files.write(again, new byte[] {1, 2, 3});
        assertThat(DatedBackups.of(again, Disk.folder(again).resolve("cadangan")))
                .containsExactly(at(again, foreign), at(again, first));
        assertThat(reachable(one)).containsExactly(first);
    }

    private static Path along(Path file, String name) throws IOException {
        Path folder = Files.createDirectories(Disk.folder(file).resolve(name).resolve("cadangan"));
        try (Stream<Path> copies = Files.list(Disk.folder(file).resolve("cadangan"))) {
            for (Path copy : copies.toList()) {
                Files.copy(copy, folder.resolve(copy.getFileName()));
            }
        }
        return Files.copy(file, Disk.folder(folder).resolve("langkah.db"));
    }

    private static Cadangan at(Path file, Cadangan copy) {
        Path here = Disk.folder(file).resolve("cadangan").resolve(copy.berkas().getFileName());
        return new Cadangan(here, copy.saat(), copy.ukuran());
    }

    private static List<Cadangan> reachable(Path file) {
        try (Database database = Database.open(file, SAAT, false)) {
            return new Backup(database).reachable(Disk.folder(file).resolve("cadangan"));
        }
    }

    @Test
    void aFileOfAnEarlierVersionDoesNotSayWhatItCameFrom() throws IOException {
        Cadangan copy = copy(one, SAAT);
        try (Database database = Database.open(one, SAAT, false)) {
            String now = database.sql()
                    .one("SELECT sql FROM sqlite_schema WHERE name = 'identitas'", row -> row.text("sql"))
                    .orElseThrow();
            database.sql().run("DROP VIEW identitas");
            database.sql().run(now.replace(", '' AS asal", ""));
        }
        assertThat(list(one)).containsExactly(copy);
        assertThat(reachable(along(one, "sekali"))).hasSize(1);
    }

    @Test
    void aCopyOfTheFileMayBeReplacedByTheNextAndNoOtherMay() throws IOException {
        Path own = copy(one, SAAT).berkas();
        Path foreign = copy(other, SAAT).berkas();
        try (Database database = Database.open(one, SAAT, false)) {
            var backup = new Backup(database);
            assertThat(backup.isOwn(own)).isTrue();
            assertThat(backup.isOwn(foreign)).isFalse();
            assertThat(backup.isOwn(other)).isFalse();
            assertThat(backup.isOwn(one)).isFalse();
            assertThat(backup.isOwn(folder.resolve("tidak ada"))).isFalse();
            assertThat(backup.isOwn(Files.createSymbolicLink(folder.resolve("tautan.db"), own)))
                    .isFalse();
        }
    }
}
