package id.langkah.sqlite;

import static id.langkah.sqlite.Contents.SAAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.HasilCari;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What is kept of a search while somebody types finds what the words' table alone would find. */
@Execution(ExecutionMode.CONCURRENT)
class WordHitsTest {
    private static final List<String> WORDS =
            List.of("data", "dasar", "daftar", "laporan", "lembar", "kinerja", "kepala", "a", "b", "12", "121");

    @TempDir
    private Path folder;

    private final Random random = new Random(11);
    private Database database;
    private SopStore store;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SAAT, true);
        store = new SopStore(database);
        store.addAll(
                IntStream.range(0, 300).mapToObj(i -> sop(words(3) + " " + i)).toList(), SAAT, done -> {});
    }

    @AfterEach
    void close() {
        database.close();
    }

    private String words(int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
                        .toList());
    }

    private static Sop sop(String nama) {
        return Contoh.sop(nama, Contoh.lurus(2).aktivitas());
    }

    private List<Long> alone(String words) {
        return database.sql()
                .list(
                        "SELECT v.sop FROM cari_sop JOIN versi_sop v ON v.sop = cari_sop.rowid AND v.terbaru = 1"
                                + " WHERE cari_sop MATCH ? ORDER BY v.nama, v.nomor, v.sop",
                        row -> row.number("sop"),
                        SearchWords.match(words));
    }

    private void findsAsTheTableDoes(String words) {
        assertThat(store.search(words)).extracting(RingkasanSop::sopId).isEqualTo(alone(words));
        assertThat(new CariStore(database).find(words, 1_000))
                .extracting(HasilCari::id)
                .containsExactlyInAnyOrderElementsOf(alone(words));
    }

    @Test
    void findsTheSameWhateverIsTypedAndWritten() {
        for (int i = 0; i < 150; i++) {
            String typed = words(1 + random.nextInt(3));
            findsAsTheTableDoes(typed.substring(0, 1 + random.nextInt(typed.length())));
            if (i % 10 == 0) {
                write(i);
            }
        }
    }

    private void write(int i) {
        if (i % 20 == 0) {
            store.add(sop(words(2) + " baru " + i), SAAT);
        } else {
            List<RingkasanSop> all = store.list();
            store.delete(all.get(random.nextInt(all.size())).sopId());
        }
    }

    @Test
    void itsPagesGoOnWhereTheLastOneStoodAlsoWhenThatIsGone() {
        var paged = new ArrayList<Long>();
        RingkasanSop last = null;
        List<Long> wanted = new ArrayList<>(alone("da"));
        while (paged.isEmpty() || last != null) {
            List<RingkasanSop> page = store.page("da", last, 7);
            page.forEach(found -> paged.add(found.sopId()));
            last = page.isEmpty() ? null : page.getLast();
            if (last != null && paged.size() == 21) {
                store.delete(last.sopId());
            }
        }
        assertThat(paged).isEqualTo(wanted);
    }

    @Test
    void aLetterMoreAsksForItsOwnWordOnly() {
        store.search("laporan d");
        long again = Steps.of(database, () -> store.page("laporan d", null, 1));
        assertThat(again).as("nothing but the one row that is shown").isLessThan(300);
    }

    @Test
    void whatAnotherProgramWroteOrATransactionTookBackIsFoundAsItIs() {
        assertThat(store.search("istimewa")).isEmpty();
        try (Database other = Database.connect(database.file())) {
            new SopStore(other).add(sop("istimewa sekali"), SAAT);
        }
        assertThat(store.search("istimewa")).hasSize(1);

        assertThatThrownBy(() -> database.inTransaction(() -> {
                    store.add(sop("istimewa juga"), SAAT);
                    assertThat(store.search("istimewa")).hasSize(2);
                    throw new IllegalStateException("the work fails after all");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.search("istimewa")).hasSize(1);
    }

    @Test
    void numbersMayBeAsLargeAsTheFileSays() {
        VersiSop versi = store.add(sop("istimewa"), SAAT);
        database.inTransaction(() -> {
            database.sql().run("PRAGMA defer_foreign_keys = ON");
            database.sql().change("UPDATE sop SET id = ? WHERE id = ?", Long.MAX_VALUE, versi.sopId());
            return database.sql().change("UPDATE versi_sop SET sop = ? WHERE sop = ?", Long.MAX_VALUE, versi.sopId());
        });
        new CariStore(database).reindex();
        assertThat(store.search("istimewa")).extracting(RingkasanSop::sopId).containsExactly(Long.MAX_VALUE);
        findsAsTheTableDoes("da");
    }
}
