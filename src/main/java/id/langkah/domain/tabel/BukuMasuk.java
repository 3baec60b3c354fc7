package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import java.util.List;

/**
 * The sheets of an imported file, or a pasted range.
 *
 * @param berkas the file's name without its folder; blank for a pasted range
 * @param lembar the sheets; empty when there is a galat
 * @param masalah why it cannot be read, or what was assumed to read it
 */
public record BukuMasuk(String berkas, List<LembarMasuk> lembar, List<Masalah> masalah) {

    public BukuMasuk {
        lembar = List.copyOf(lembar);
        masalah = List.copyOf(masalah);
    }

    /** A pasted range of cells. */
    public static BukuMasuk tempelan(List<List<String>> baris) {
        return new BukuMasuk("", List.of(LembarMasuk.of(baris)), List.of());
    }
}
