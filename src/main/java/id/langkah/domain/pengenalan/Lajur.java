package id.langkah.domain.pengenalan;

/**
 * A lane: the columns of a grid that belong to one pelaksana.
 *
 * @param dari the first column, from 0
 * @param sampai the column after the last
 */
record Lajur(String nama, int dari, int sampai) {}
