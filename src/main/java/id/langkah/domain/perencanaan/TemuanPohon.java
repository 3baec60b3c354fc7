package id.langkah.domain.perencanaan;

import id.langkah.domain.Masalah;

/**
 * A finding about a node of a tree.
 *
 * @param simpul the place of the node that it is about, from 0
 */
public record TemuanPohon(int simpul, Masalah masalah) {}
