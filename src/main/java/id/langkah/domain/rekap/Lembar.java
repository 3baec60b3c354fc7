package id.langkah.domain.rekap;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the rekap as it is described once: what its columns are and what its rows. The screen and the workbook
 * render it; a column or a word of it stands nowhere else. All tables begin with the number of the row, which is no
 * column of them.
 *
 * @param <R> what a row is made of
 * @param kunci begins the names of its totals; letters only
 * @param nama of the sheet
 * @param judul over the table
 * @param kosong what stands in a table without rows
 * @param catatan under the table
 * @param pita what neighbouring rows share, written over them; null for none
 */
public record Lembar<R>(
        String kunci,
        String nama,
        String judul,
        String kosong,
        List<KolomRekap<R>> kolom,
        List<R> baris,
        List<String> catatan,
        @Nullable Pita<R> pita) {

    public Lembar {
        kolom = List.copyOf(kolom);
        baris = List.copyOf(baris);
        catatan = List.copyOf(catatan);
    }

    /**
     * What neighbouring rows share.
     *
     * @param kunci of the column that says the same in each row, where there are no bands
     * @param nama of the band that a row belongs to
     * @param jumlah what the row of totals under all bands is called; blank for none
     */
    public record Pita<R>(String kunci, Function<R, String> nama, String jumlah) {}

    /** A sheet without bands. */
    public static <R> Lembar<R> of(
            String kunci,
            String nama,
            String judul,
            String kosong,
            List<KolomRekap<R>> kolom,
            List<R> baris,
            List<String> catatan) {
        return new Lembar<>(kunci, nama, judul, kosong, kolom, baris, catatan, null);
    }

    /** The same in bands. */
    public Lembar<R> berpita(Pita<R> pita) {
        return new Lembar<>(kunci, nama, judul, kosong, kolom, baris, catatan, pita);
    }

    /** The columns that a screen shows, where bands are a column of their own. */
    public List<KolomRekap<R>> lazim() {
        Pita<R> shared = pita;
        return kolom.stream()
                .filter(kolomRekap -> kolomRekap.tampil() == KolomRekap.Tampil.LAZIM
                        || (shared != null && shared.kunci().equals(kolomRekap.kunci())))
                .toList();
    }

    /** The columns that may be chosen for it: all that are not out of sight. */
    public List<KolomLembar> pilihan() {
        return kolom.stream()
                .filter(kolomRekap -> kolomRekap.tampil() != KolomRekap.Tampil.TERSEMBUNYI)
                .map(kolomRekap -> new KolomLembar(
                        kolomRekap.kunci(),
                        (kolomRekap.kelompok() + " " + kolomRekap.judul()).strip(),
                        kolomRekap.tampil() == KolomRekap.Tampil.LAZIM))
                .toList();
    }
}
