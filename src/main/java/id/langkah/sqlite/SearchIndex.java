package id.langkah.sqlite;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words by which things of one kind are found, in a table of their own. */
final class SearchIndex {
    private final Sql sql;
    private final String table;

    /**
     * @param table one of those that the migrations make
     */
    SearchIndex(Sql sql, String table) {
        this.sql = sql;
        this.table = table;
    }

    /** Makes a thing findable by the words of the texts, and by no others. */
    void put(long id, List<@Nullable String> texts) {
        var all = new StringBuilder();
        texts.forEach(text -> all.append(text == null ? "" : text).append(' '));
        sql.change(
                "INSERT OR REPLACE INTO " + table + " (rowid, kata) VALUES (?, ?)", id, SearchWords.of(all.toString()));
    }

    void remove(long id) {
        sql.change("DELETE FROM " + table + " WHERE rowid = ?", id);
    }

    void clear() {
        sql.change("INSERT INTO %1$s (%1$s) VALUES ('delete-all')".formatted(table));
    }
}
