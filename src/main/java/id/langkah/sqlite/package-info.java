/**
 * The database file: its shape, the stores of the office's data, backups, restore and repair. What
 * a call stores is durable when it returns; failures are reported as
 * {@link id.langkah.sqlite.DatabaseException}.
 */
@NullMarked
package id.langkah.sqlite;

import org.jspecify.annotations.NullMarked;
