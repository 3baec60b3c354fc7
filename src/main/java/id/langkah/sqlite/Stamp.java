package id.langkah.sqlite;

/**
 * Marks the state of the file; nothing was written between two equal stamps.
 *
 * @param turn how often the file was replaced or a transaction rolled back
 * @param own the number of rows changed through this connection
 * @param others changes when another connection has written
 */
record Stamp(int turn, long own, long others) {}
