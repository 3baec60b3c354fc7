package id.langkah.sqlite;

/** SQLite's own check of a whole file. */
final class PageCheck {
    private PageCheck() {}

    /**
     * What the check finds; blank when nothing is wrong. A file whose shape cannot be read is
     * reported without a check.
     */
    static String found(Sql sql, boolean thorough) {
        String pragma = thorough ? "integrity_check" : "quick_check";
        try {
            String found =
                    sql.one("PRAGMA " + pragma + "(1)", row -> row.text(pragma)).orElse("nothing");
            return found.equals("ok") && thorough
                    ? sql.one("PRAGMA foreign_key_check", row -> "orphan in " + row.text("table"))
                            .orElse(found)
                    : found;
        } catch (IllegalStateException e) {
            throw new DatabaseException(DatabaseException.RUSAK, e);
        }
    }

    /** Refuses a file in which the check finds something. @throws DatabaseException with what was found */
    static void refuse(Sql sql, boolean thorough) {
        String found = found(sql, thorough);
        if (!found.equals("ok")) {
            throw new DatabaseException(DatabaseException.RUSAK, new IllegalArgumentException(found));
        }
    }
}
