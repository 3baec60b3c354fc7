package id.langkah.domain.perencanaan;

import id.langkah.domain.Masalah;

/**
 * A finding about a node of a tree.
 *
 * @param simpul the place of the node, from 0
 */
public record TemuanPohon(int simpul, Masalah masalah) {}
