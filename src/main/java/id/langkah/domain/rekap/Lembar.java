package id.langkah.domain.rekap;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the rekap, described once: its columns and rows. Screen and workbook only render it.
 * Every table starts with the number of the row, which is not one of the columns.
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
     * What neighbouring rows have in common, shown as a band above them.
     *
     * @param kunci of the column that says the same in each row, where there are no bands
     * @param nama of the band that a row belongs to
     * @param jumlah what the row of totals under all bands is called; blank for none
     */
    public record Pita<R>(String kunci, Function<R, String> nama, String jumlah) {}

    /** A table without bands. */
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

    /** A copy with bands. */
    public Lembar<R> berpita(Pita<R> pita) {
        return new Lembar<>(kunci, nama, judul, kosong, kolom, baris, catatan, pita);
    }

    /** The columns that a screen shows by default; a band is a column of its own there. */
    public List<KolomRekap<R>> lazim() {
        Pita<R> shared = pita;
        return kolom.stream()
                .filter(kolomRekap -> kolomRekap.tampil() == KolomRekap.Tampil.LAZIM
                        || (shared != null && shared.kunci().equals(kolomRekap.kunci())))
                .toList();
    }

    /** The columns that the user may choose: all except hidden ones. */
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
