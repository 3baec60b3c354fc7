package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.Map;

/**
 * What the user said by hand about the tables of a file; it takes precedence over recognition.
 *
 * @param tabel the one table of a {@link Denah}, by its place in the file from 0; of the others it
 *     is found
 * @param kata what a column holds by the words of its head,
 *     {@linkplain id.langkah.domain.Ejaan#letters without case, blanks and punctuation}: what was
 *     set by hand before, for other files of the same office
 */
public record Petunjuk(Map<Integer, TabelDikenal> tabel, Map<String, IsiKolom> kata) {

    /** No hints given. */
    public static final Petunjuk TANPA = new Petunjuk(Map.of(), Map.of());

    public Petunjuk {
        tabel = Map.copyOf(tabel);
        kata = Map.copyOf(kata);
    }
}
