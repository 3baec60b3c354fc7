package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What many SOPs cost does not depend on how many are there already. */
@Execution(ExecutionMode.CONCURRENT)
class SopInsertTest {
    private static final int PART = 500;

    @TempDir
    private Path folder;

    private static List<Sop> named(int from, int to) {
        return range(from, to)
                .mapToObj(i -> Contoh.sop("SOP " + i, Contoh.lurus(3).aktivitas()))
                .toList();
    }

    @Test
    void newOnesAndNewVersionsCostTheSameInAFullLibraryAsInAnEmptyOne() {
        try (Database database = Database.open(folder.resolve("langkah.db"), SAAT, true)) {
            var store = new SopStore(database);
            long first = Steps.of(database, () -> store.addAll(named(0, PART), SAAT, done -> {}));
            long alone = Steps.of(database, () -> store.addAll(named(0, 1), SAAT, done -> {}));
            long firstAgain = Steps.of(database, () -> store.addAll(named(0, PART), SAAT, done -> {}));
            store.addAll(named(PART, 12 * PART), SAAT, done -> {});
            long later = Steps.of(database, () -> store.addAll(named(20 * PART, 21 * PART), SAAT, done -> {}));
            long aloneLater = Steps.of(database, () -> store.addAll(named(1, 2), SAAT, done -> {}));
            long laterAgain = Steps.of(database, () -> store.addAll(named(0, PART), SAAT, done -> {}));

            assertThat((double) aloneLater / alone).isLessThan(1.3);
            assertThat((double) later / first).isLessThan(1.3);
            assertThat((double) laterAgain / firstAgain).isLessThan(1.3);
        }
    }
}
