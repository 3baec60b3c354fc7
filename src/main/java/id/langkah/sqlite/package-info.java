/**
 * The one database file: its shape, what is kept in it, and its copies. What it keeps is durable
 * when a call returns; what cannot be kept is told as {@link id.langkah.sqlite.DatabaseException}.
 */
@NullMarked
package id.langkah.sqlite;

import org.jspecify.annotations.NullMarked;
