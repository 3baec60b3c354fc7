package id.langkah.domain.rekap;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table of the rekap, described once: its columns and rows. Screen and workbook only render it.
 * Every table starts with the number of the row, which is not one of the columns.
 *
 * @param <R> the type of the rows
 * @param kunci the beginning of the names of its totals; letters only
 * @param nama the name of the sheet
 * @param judul the title above the table
 * @param kosong the text of a table without rows
 * @param catatan notes below the table
 * @param pita the bands over neighbouring rows; null for none
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
        catatan = catatan.stream().filter(teks -> !teks.isBlank()).toList();
    }

    /**
     * What neighbouring rows have in common, shown as a band above them.
     *
     * @param kunci the key of the column that shows the band where there are no bands
     * @param nama gives the name of a row's band
     * @param jumlah the name of the total below all bands; blank for none
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
