package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.domain.sop.Contoh;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A file that was closed cleanly is checked beside the work, which never waits for it. */
@Execution(ExecutionMode.CONCURRENT)
class LateCheckTest {
    @TempDir
    private Path folder;

    private Path office() {
        return Contents.file(folder);
    }

    @Test
    void aWholeFileStaysAsItIs() {
        try (Database database = Database.openUnchecked(office(), SAAT)) {
            database.checkLate();
            assertThat(database.isDamaged()).isFalse();
            new SopStore(database).add(Contoh.lurus(2), SAAT);
        }
    }

    @Test
    void aDamagedOneIsToldAsAtTheStartAndWrittenToNoMore() throws IOException {
        Path file = office();
        int page = Header.of(file).pageSize();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(4L * page);
            bytes.write(new byte[page]);
        }
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Database.open(file, SAAT, false));
        try (Database database = Database.openUnchecked(file, SAAT)) {
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(database::checkLate)
                    .matches(DatabaseException::isDamage);
            assertThat(database.isDamaged()).isTrue();
            assertThatExceptionOfType(DatabaseException.class)
                    .isThrownBy(() -> new SopStore(database).add(Contoh.lurus(2), SAAT));
        }
    }

    @Test
    void whoeverWritesGoesFirstAndTheCheckIsMadeAfterwards() throws Exception {
        Path file = office();
        try (Database database = Database.open(file, SAAT, false)) {
            byte[] many = new byte[40 << 20];
            new Random(3).nextBytes(many);
            new LampiranStore(database).keep("besar.pdf", many, SAAT);
        }
        try (Database database = Database.openUnchecked(file, SAAT)) {
            CompletableFuture<Void> checked = CompletableFuture.runAsync(database::checkLate);
            var store = new SopStore(database);
            for (int i = 0; i < 30; i++) {
                store.add(Contoh.lurus(2 + i), SAAT);
            }
            checked.get(60, TimeUnit.SECONDS);
            assertThat(store.list()).isNotEmpty();
            assertThat(database.isDamaged()).isFalse();
        }
    }

    @Test
    void closingEndsIt() throws Exception {
        Path file = office();
        CompletableFuture<Void> checked;
        try (Database database = Database.openUnchecked(file, SAAT)) {
            checked = CompletableFuture.runAsync(database::checkLate);
        }
        checked.get(60, TimeUnit.SECONDS);
        try (Database database = Database.open(file, SAAT, true)) {
            assertThat(database.isReadOnly()).isFalse();
        }
    }

    @Test
    void oneThatIsCutOrHasAJournalIsNotOpenedUnchecked() throws IOException {
        Path file = office();
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.setLength(bytes.length() - 1);
        }
        assertThatExceptionOfType(DatabaseException.class).isThrownBy(() -> Database.openUnchecked(file, SAAT));
    }
}
