package id.langkah.domain.tabel;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which rows, or which columns, of a sheet its reader does not see. */
public final class Tersembunyi {
    /** None. */
    public static final Tersembunyi TIDAK_ADA = new Tersembunyi(new BitSet());

    private final BitSet nomor;

    private Tersembunyi(BitSet nomor) {
        this.nomor = nomor;
    }

    /** Those of these numbers, from 0. */
    public static Tersembunyi of(BitSet nomor) {
        return new Tersembunyi((BitSet) nomor.clone());
    }

    public boolean has(int angka) {
        return nomor.get(angka);
    }

    public boolean isEmpty() {
        return nomor.isEmpty();
    }

    /** Those from one number to before another. */
    public IntStream antara(int dari, int sebelum) {
        return nomor.stream().filter(angka -> angka >= dari && angka < sebelum);
    }
}
