package id.langkah.sqlite;

/**
 * Tells whether anything was written to the file since: two that are equal have nothing between
 * them.
 *
 * @param turn how often another file was put in place, or a transaction taken back
 * @param own the rows that were changed through this connection
 * @param others changes whenever another connection has written
 */
record Stamp(int turn, long own, long others) {}
