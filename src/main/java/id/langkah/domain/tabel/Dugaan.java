package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.KolomIndikator;
import java.util.List;

/**
 * A value that the table does not state for some rows and that is assumed or suggested.
 *
 * @param nilai the assumed value, in words
 * @param sebab the reason in words: "satuan Indeks"
 * @param baris the numbers of the rows, from 1
 * @param dipakai true when it is used unless the user decides otherwise, false for a mere
 *     suggestion
 */
public record Dugaan(KolomIndikator kolom, String nilai, String sebab, List<Integer> baris, boolean dipakai) {

    public Dugaan {
        baris = List.copyOf(baris);
    }

    /** The assumption as a sentence. */
    public String kata() {
        String rows = "baris " + Ringkas.nomor(baris);
        return dipakai
                ? "%s diduga %s, karena %s: %s.".formatted(kolom.kata(), nilai, sebab, rows)
                : "%s mungkin %s, karena %s: %s.".formatted(kolom.kata(), nilai, sebab, rows);
    }
}
