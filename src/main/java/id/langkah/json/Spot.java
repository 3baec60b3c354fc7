package id.langkah.json;

/**
 * A place in a file.
 *
 * @param offset the byte it begins at, from 0
 * @param pointer its JSON pointer (RFC 6901); empty for the whole file
 */
record Spot(long offset, String pointer) {}
