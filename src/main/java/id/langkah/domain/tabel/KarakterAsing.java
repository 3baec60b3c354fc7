package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.Printable;
import java.util.ArrayList;
import java.util.List;

/** Replaces the characters of an imported table that cannot be printed with spaces, and reports them. */
final class KarakterAsing {
    private static final String SARAN = "Periksa teksnya; hapus karakter itu di berkas aslinya.";

    private KarakterAsing() {}

    /** Copies of the sheets with a space in place of each such character. */
    static List<LembarMasuk> bersih(List<LembarMasuk> lembar) {
        return lembar.stream().map(KarakterAsing::bersih).toList();
    }

    private static LembarMasuk bersih(LembarMasuk lembar) {
        return isClean(lembar)
                ? lembar
                : new LembarMasuk(
                        lembar.sumber(),
                        lembar.nama(),
                        lembar.tampak(),
                        lembar.baris().stream()
                                .map(baris -> baris.stream().map(Printable::of).toList())
                                .toList(),
                        lembar.gabungan(),
                        lembar.barisTersembunyi(),
                        lembar.kolomTersembunyi());
    }

    private static boolean isClean(LembarMasuk lembar) {
        return lembar.baris().stream().allMatch(baris -> baris.stream().allMatch(Printable::is));
    }

    /** One finding for each sheet that has such characters; it names the first cell. */
    static List<Masalah> temuan(List<LembarMasuk> lembar) {
        return lembar.stream()
                .filter(sheet -> !isClean(sheet))
                .map(KarakterAsing::temuan)
                .toList();
    }

    private static Masalah temuan(LembarMasuk lembar) {
        var cells = new ArrayList<SelMasuk>();
        for (int row = 0; row < lembar.baris().size(); row++) {
            List<String> baris = lembar.baris().get(row);
            for (int column = 0; column < baris.size(); column++) {
                if (!Printable.is(baris.get(column))) {
                    cells.add(new SelMasuk(row, column));
                }
            }
        }
        SelMasuk first = cells.getFirst();
        String named = Printable.named(lembar.baris().get(first.baris()).get(first.kolom()));
        String tempat = lembar.tempat();
        return temuan(
                cells.size() + " sel memuat", named, (tempat.isEmpty() ? "" : tempat + ", ") + "sel " + first.alamat());
    }

    /** The finding for a pasted text; empty when all characters can be printed. */
    static List<Masalah> temuan(String tempelan) {
        return Printable.is(tempelan) ? List.of() : List.of(temuan("Tempelan memuat", Printable.named(tempelan), ""));
    }

    private static Masalah temuan(String what, String named, String tempat) {
        return Masalah.peringatan(
                what + " karakter yang tidak dapat dicetak (" + named + "); diganti spasi.", tempat, SARAN);
    }
}
