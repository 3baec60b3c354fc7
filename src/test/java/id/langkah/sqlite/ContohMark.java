package id.langkah.sqlite;

import java.util.Collection;

/** Marks indicators as the samples that come with the program. */
public final class ContohMark {
    private ContohMark() {}

    /** Marks indicators of an open file. */
    public static void of(Database database, Collection<Long> indikator) {
        database.inTransaction(() -> {
            indikator.forEach(id -> database.sql().change("INSERT INTO contoh VALUES (?)", id));
            return indikator.size();
        });
    }
}
