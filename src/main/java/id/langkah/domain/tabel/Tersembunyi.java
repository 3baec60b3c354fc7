package id.langkah.domain.tabel;

import java.util.BitSet;
import java.util.stream.IntStream;

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

    /** Whether nothing is hidden. */
    public boolean isEmpty() {
        return nomor.isEmpty();
    }

    /** The hidden numbers from {@code dari} up to but not including {@code sebelum}. */
    public IntStream antara(int dari, int sebelum) {
        return nomor.stream().filter(angka -> angka >= dari && angka < sebelum);
    }
}
