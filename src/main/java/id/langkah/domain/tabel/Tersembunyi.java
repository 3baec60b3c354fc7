package id.langkah.domain.tabel;

import java.util.BitSet;

/** A set of hidden rows or columns of a sheet. */
public final class Tersembunyi {
    /** Nothing is hidden. */
    public static final Tersembunyi TIDAK_ADA = new Tersembunyi(new BitSet());

    private final BitSet nomor;

    private Tersembunyi(BitSet nomor) {
        this.nomor = nomor;
    }

    /** The set of these numbers, from 0. */
    public static Tersembunyi of(BitSet nomor) {
        return new Tersembunyi((BitSet) nomor.clone());
    }

    /** Whether the row or column, from 0, is hidden. */
    public boolean has(int angka) {
        return nomor.get(angka);
    }
}
