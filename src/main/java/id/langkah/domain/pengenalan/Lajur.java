package id.langkah.domain.pengenalan;

/**
 * The columns of a grid that are one pelaksana's.
 *
 * @param dari the first column, from 0
 * @param sampai the column after the last
 */
record Lajur(String nama, int dari, int sampai) {}
