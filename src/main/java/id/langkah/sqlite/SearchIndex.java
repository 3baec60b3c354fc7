package id.langkah.sqlite;

import id.langkah.domain.KataCari;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index that finds things of one kind by words, in a table of its own. */
final class SearchIndex {
    private final Sql sql;
    private final String table;

    /** @param table a table of the search that the migrations create */
    SearchIndex(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** Indexes a thing by the words of the texts, replacing earlier ones. */
    void put(long id, List<@Nullable String> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append(text == null ? "" : text).append(' '));
        sql.change("INSERT OR REPLACE INTO " + table + " (rowid, kata) VALUES (?, ?)", id, KataCari.of(all.toString()));
    }

    void remove(long id) {
        sql.change("DELETE FROM " + table + " WHERE rowid = ?", id);
    }

    void clear() {
        sql.change("INSERT INTO %1$s (%1$s) VALUES ('delete-all')".formatted(table));
    }
}
