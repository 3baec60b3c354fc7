package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.Map;

/**
 * What the user said by hand about the tables of a file; it takes precedence over recognition.
 *
 * @param tabel the tables set by hand, keyed by the index of their {@link Denah}; tables of others
 *     are found automatically
 * @param kata the content of columns by the words of their heads,
 *     {@linkplain id.langkah.domain.Ejaan#letters in the compared form}, as set by hand for other
 *     files of the office
 */
public record Petunjuk(Map<Integer, TabelDikenal> tabel, Map<String, IsiKolom> kata) {

    /** No hints given. */
    public static final Petunjuk TANPA = new Petunjuk(Map.of(), Map.of());

    public Petunjuk {
        tabel = Map.copyOf(tabel);
        kata = Map.copyOf(kata);
    }
}
