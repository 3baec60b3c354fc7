package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import java.util.List;
import java.util.stream.Stream;

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

    /** A copy with a space in place of every character that cannot be printed; the findings report where these were. */
    public BukuMasuk bersih() {
        List<Masalah> asing = KarakterAsing.temuan(lembar);
        return asing.isEmpty()
                ? this
                : new BukuMasuk(
                        berkas,
                        KarakterAsing.bersih(lembar),
                        Stream.concat(masalah.stream(), asing.stream()).toList());
    }

    /** A pasted text; characters that cannot be printed become spaces, and a finding reports them. */
    public static BukuMasuk tempelan(String teks) {
        return new BukuMasuk("", List.of(LembarMasuk.of(Tempelan.read(teks))), KarakterAsing.temuan(teks));
    }

    /** A pasted range of cells. */
    public static BukuMasuk tempelan(List<List<String>> baris) {
        return new BukuMasuk("", List.of(LembarMasuk.of(baris)), List.of());
    }
}
