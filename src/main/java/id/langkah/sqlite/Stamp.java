package id.langkah.sqlite;

/**
 * Marks the state of the file; nothing was written between two equal stamps.
 *
 * @param turn how often another file was put in place, or a transaction taken back
 * @param own the rows that were changed through this connection
 * @param others changes whenever another connection has written
 */
record Stamp(int turn, long own, long others) {}
