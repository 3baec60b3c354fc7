package id.langkah.domain.tabel;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Isian;
import java.util.List;

/**
 * The figures read from an office's own sheet.
 *
 * @param tabel all tables that were found, in words, in their order
 * @param dipilih which of them is read, from 0; -1 when there is none
 * @param kolom the columns of that table and what they mean, hidden ones among them
 * @param isian its figures, each for a stored indicator
 * @param masalah everything that was found while the table was read; with a galat among it nothing
 *     is taken
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
