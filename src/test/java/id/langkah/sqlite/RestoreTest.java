package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class RestoreTest {
    private static final LocalDateTime LATER = SAAT.plusDays(3);

    @TempDir
    private Path folder;

    private Path file;
    private Path backup;
    private Map<String, List<String>> then = Map.of();
    private Map<String, List<String>> now = Map.of();

    @BeforeEach
    void workGoesOnAfterTheBackup() {
        file = Contents.file(folder);
        try (Database database = Database.open(file, SAAT, true)) {
            then = Contents.of(database);
            backup = new Backup(database).into(folder.resolve("cadangan"), SAAT).berkas();
            new SopStore(database).add(Contoh.lurus(9), LATER);
            now = Contents.of(database);
        }
    }

    private Cadangan restored(Path from) {
        return Restore.put(from, file, ReplacedFile.SEBELUM_PEMULIHAN, LATER).orElseThrow();
    }

    private ThrowableAssertAlternative<DatabaseException> refused(Path from) {
        return assertThatExceptionOfType(DatabaseException.class)
                .isThrownBy(() -> Restore.put(from, file, ReplacedFile.SEBELUM_PEMULIHAN, LATER));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void tellsWhatIsInItBeforehand() throws IOException {
        byte[] before = Files.readAllBytes(backup);
        assertThat(Restore.inspect(backup))
                .isEqualTo(new IsiCadangan(
                        backup,
                        before.length,
                        Map.of(
                                Hitungan.SOP, 2,
                                Hitungan.PENGERJAAN, 1,
                                Hitungan.PERISTIWA, 9,
                                Hitungan.LAMPIRAN, 1,
                                Hitungan.INDIKATOR, 0,
                                Hitungan.REALISASI, 0,
                                Hitungan.BUKTI, 0,
                                Hitungan.PERMINTAAN, 0,
                                Hitungan.ARSIP, 0),
                        Optional.of(SAAT.plusMinutes(80)),
                        List.of()));
        assertThat(backup).hasBinaryContent(before);
        assertThat(Restore.inspect(file).masalah())
                .extracting(Masalah::pesan)
                .singleElement()
                .asString()
                .contains("tidak dibuat sebagai cadangan");
    }

    @Test
    void anEmptyFileHasNoNewestThing() {
        Path empty = folder.resolve("baru.db");
        Database.open(empty, SAAT, true).close();
        assertThat(Restore.inspect(empty).terakhir()).isEmpty();
    }

    @Test
    void canBeTakenBack() throws IOException {
        Cadangan kept = restored(backup);
        assertThat(Contents.of(file)).isEqualTo(then);
        assertThat(kept.berkas()).hasFileName("langkah-sebelum-pemulihan-20260305-080000.db");
        assertThat(Contents.of(kept.berkas())).isEqualTo(now);
        assertThat(Restore.kept(file)).containsExactly(new TitikPulih(TitikPulih.Asal.SEBELUM_PEMULIHAN, kept));
        restored(kept.berkas());
        assertThat(Contents.of(file)).isEqualTo(now);
        assertThat(names())
                .containsExactly(
                        "cadangan",
                        "langkah-sebelum-pemulihan-20260305-080000-2.db",
                        "langkah-sebelum-pemulihan-20260305-080000.db",
                        "langkah.db");
        try (Database database = Database.open(file, LATER, true)) {
            assertThat(new SopStore(database).search("lurus")).isNotEmpty();
        }
    }

    @Test
    void anOpenFileGoesOnWithWhatTheCopySays() throws IOException {
        try (Database database = Database.open(file, LATER, true)) {
            var sop = new SopStore(database);
            Cadangan kept = Restore.put(backup, database, LATER);
            assertThat(Contents.of(database)).isEqualTo(then);
            sop.add(Contoh.sop("Lain", List.of(Contoh.aktivitas(1, null))), LATER);
            assertThat(sop.list()).hasSize(3);
            Restore.put(kept.berkas(), database, LATER);
            assertThat(Contents.of(database)).isEqualTo(now);
            Contents.flip(backup, 20_000);
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> Restore.put(backup, database, LATER))
                    .withMessageContaining("berubah sejak dibuat");
            assertThat(Contents.of(database)).isEqualTo(now);
        }
    }

    @Test
    void whereTheCopyCannotBePutInPlaceAnOpenFileGoesOn() throws IOException {
        try (Database database = Database.open(file, LATER, true)) {
            noScratchIsToBeHad();
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> Restore.put(backup, database, LATER))
                    .withMessageContaining("tidak dapat disalin");
            assertThat(Contents.of(database)).isEqualTo(now);
            new SopStore(database).add(Contoh.lurus(7), LATER);
        }
    }

    @Test
    void aMissingOrEmptyFileIsRestoredToo() throws IOException {
        Files.delete(file);
        assertThat(Restore.put(backup, file, ReplacedFile.SEBELUM_PEMULIHAN, LATER))
                .isEmpty();
        assertThat(Contents.of(file)).isEqualTo(then);
        Files.write(file, new byte[0]);
        assertThat(restored(backup).ukuran()).isZero();
        assertThat(Contents.of(file)).isEqualTo(then);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-journal", "-wal"})
    void whatLiesBesideTheFileGoesWithItAndIsNotPlayedOntoTheBackup(String ending) throws IOException {
        Path stale = Disk.sibling(file, ending);
        Files.write(stale, new byte[] {1, 2, 3});
        Cadangan kept = restored(backup);
        assertThat(stale).doesNotExist();
        assertThat(Disk.sibling(kept.berkas(), ending)).hasBinaryContent(new byte[] {1, 2, 3});
        try (Database database = Database.open(file, LATER, true)) {
            assertThat(Contents.of(database)).isEqualTo(then);
        }
    }

    @Nested
    class Refused {
        @Test
        void aChangedBackup() throws IOException {
            Contents.flip(backup, 20_000);
            refused(backup).withMessageContaining("berubah sejak dibuat");
        }

        @Test
        void aShortenedBackup() throws IOException {
            byte[] bytes = Files.readAllBytes(backup);
            Files.write(backup, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            refused(backup).withMessageContaining("terpotong");
        }

        @Test
        void oneFromANewerVersion() {
            try (Database newer = Database.connect(backup)) {
                newer.sql().run("PRAGMA user_version = 99");
            }
            refused(backup).withMessageContaining("versi yang lebih baru");
        }

        @Test
        void aDamagedCopyMadeByHand() throws IOException {
            Path byHand = Files.copy(file, folder.resolve("salinan.db"));
            byte[] bytes = Files.readAllBytes(byHand);
            java.util.Arrays.fill(bytes, 8_192, 40_960, (byte) 0x5a);
            Files.write(byHand, bytes);
            refused(byHand).withMessageContaining("rusak");
        }

        @Test
        void whatIsNoBackupAtAll() throws IOException {
            refused(folder).withMessageContaining("adalah folder");
            refused(folder.resolve("tidak-ada.db")).withMessageContaining("tidak dapat dibaca");
            refused(Files.writeString(folder.resolve("surat.txt"), "surat"))
                    .withMessageContaining("bukan berkas data Langkah");
        }

        @org.junit.jupiter.api.AfterEach
        void andTheFileStandsAsItStood() throws IOException {
            assertThat(Contents.of(file)).isEqualTo(now);
            assertThat(Restore.kept(file)).isEmpty();
            assertThat(names()).noneMatch(name -> name.contains("pulih"));
        }
    }

    /** Cut off after each of its steps, by doing the steps up to there. */
    @Nested
    class CutOff {
        private Path kept;
        private Path ready;

        @BeforeEach
        void theDecidingStepIsTaken() throws IOException {
            kept = ReplacedFile.SEBELUM_PEMULIHAN.name(file, LATER);
            ready = Disk.sibling(kept, ".siap");
            Files.write(Disk.sibling(file, "-journal"), new byte[] {1});
            Files.copy(backup, ready);
        }

        @Test
        void rightAfterIt() {}

        @Test
        void whenTheFileHasMovedAway() throws IOException {
            Files.move(file, kept);
        }

        @Test
        void whenItsJournalHasMovedAway() throws IOException {
            Files.move(file, kept);
            Files.move(Disk.sibling(file, "-journal"), Disk.sibling(kept, "-journal"));
        }

        @org.junit.jupiter.api.AfterEach
        void theNextStartFinishesIt() throws IOException {
            Database.open(file, LATER, true).close();
            assertThat(Contents.of(file)).isEqualTo(then);
            assertThat(Disk.sibling(kept, "-journal")).hasBinaryContent(new byte[] {1});
            Files.delete(Disk.sibling(kept, "-journal"));
            assertThat(Contents.of(kept)).isEqualTo(now);
            assertThat(names()).containsExactly("cadangan", kept.getFileName().toString(), "langkah.db");
        }
    }

    private void noScratchIsToBeHad() throws IOException {
        for (Path name : Scratch.names(folder, file).toList()) {
            Files.createDirectories(name);
        }
    }

    @Test
    void beforeTheDecidingStepNothingHasHappened() throws IOException {
        Files.copy(backup, Scratch.beside(file));
        try (Database database = Database.open(file, LATER, true)) {
            assertThat(Contents.of(database)).isEqualTo(now);
        }
        restored(backup);
        assertThat(names()).noneMatch(name -> name.endsWith(".sementara"));
    }

    @Test
    void whereTheFileCannotBeReplacedItStaysAndNothingIsLeft() throws IOException {
        noScratchIsToBeHad();
        refused(backup).withMessageContaining("tidak dapat disalin");
        assertThat(Contents.of(file)).isEqualTo(now);
        assertThat(names()).noneMatch(name -> name.contains("sebelum"));
    }

    @Test
    void anUnfinishedTransactionInAKeptFileIsTakenBackAndTold() throws IOException {
        Path cut = folder.resolve("terputus.db");
        try (Database database = Database.open(file, SAAT, true)) {
            database.sql().run("PRAGMA cache_size = 1");
            database.inTransaction(() -> {
                database.sql().run("UPDATE aktivitas SET uraian = hex(randomblob(9000))");
                return copied(cut);
            });
        }
        assertThat(Disk.hasJournal(cut)).isTrue();
        assertThat(Restore.inspect(cut).masalah())
                .extracting(Masalah::pesan)
                .singleElement()
                .asString()
                .contains("saat program terhenti");
        restored(cut);
        assertThat(Contents.of(file)).isEqualTo(now);
    }

    private boolean copied(Path cut) {
        try {
            Disk.copyWithJournal(file, cut);
            return true;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
