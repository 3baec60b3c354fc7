package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Isian;
import java.util.List;

/**
 * The figures read from an office's own sheet.
 *
 * @param tabel the names of all tables found, in order
 * @param dipilih the index of the table that is read; -1 when there is none
 * @param kolom the columns of that table with their meanings, including hidden ones
 * @param isian the figures, each of a stored indicator
 * @param masalah all findings about the table; a galat forbids the import
 */
public record HasilRealisasi(
        List<String> tabel, int dipilih, List<KolomMasuk> kolom, List<Isian> isian, List<Masalah> masalah) {

    public HasilRealisasi {
        tabel = List.copyOf(tabel);
        kolom = List.copyOf(kolom);
        isian = List.copyOf(isian);
        masalah = List.copyOf(masalah);
    }

    static HasilRealisasi refused(List<Masalah> masalah) {
        return new HasilRealisasi(List.of(), -1, List.of(), List.of(), masalah);
    }
}
