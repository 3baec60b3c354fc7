package id.langkah.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.KataCari;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SearchWordsTest {
    @Test
    void areLettersAndDigitsWithoutCaseAndAccents() {
        assertThat(KataCari.of("205/050/01/Bappeda & Litbang")).isEqualTo("205 050 01 bappeda litbang");
        assertThat(KataCari.of("  Réalisasi,re\u0301alisasi\n")).isEqualTo("realisasi realisasi");
        assertThat(KataCari.of("İ ² ﬁ")).isEqualTo("i 2 fi");
        assertThat(KataCari.of("\0-*\"")).isEmpty();
    }

    @Test
    void aQueryIsNothingButWords() {
        assertThat(SearchWords.match("data OR \"kin* NEAR(")).isEqualTo("\"data\"* \"or\"* \"kin\"* \"near\"*");
        assertThat(SearchWords.match("—")).isEmpty();
    }

    @Test
    void theIndexKeepsEachWordAsItIs(@TempDir Path folder) {
        var words = new TreeSet<String>();
        for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            words.addAll(
                    List.of(KataCari.of("x" + Character.toString(letter) + "y").split(" ")));
        }
        LocalDateTime saat = LocalDateTime.of(2026, 3, 2, 8, 0);
        try (Database database = Database.open(folder.resolve("langkah.db"), saat, false)) {
            Sql sql = database.sql();
            sql.change("INSERT INTO cari_sop (rowid, kata) VALUES (1, ?)", String.join(" ", words));
            sql.run("CREATE VIRTUAL TABLE temp.kata USING fts5vocab(main, cari_sop, row)");
            var terms = new TreeSet<>(sql.list("SELECT term FROM temp.kata", row -> row.text("term")));
            assertThat(terms.size()).isGreaterThan(100_000);
            assertThat(terms.equals(words)).isTrue();
        }
    }
}
