package id.langkah.domain.perencanaan;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Map;

/**
 * The result of reading a table of a plan or budget: the changed Renstra and its amounts. Nothing
 * is stored yet.
 *
 * @param renstra the plan as it would be
 * @param uang the money that the table names, by year and by the place of the node
 * @param simpul how many nodes are new
 * @param indikator how many indicators are new or changed
 * @param jumlah how many amounts are named
 */
public record HasilRencana(
        Renstra renstra,
        Map<Integer, Map<Integer, Anggaran>> uang,
        int simpul,
        int indikator,
        int jumlah,
        List<Masalah> masalah) {

    public HasilRencana {
        uang = Map.copyOf(uang);
        masalah = List.copyOf(masalah);
    }

    /** Whether the table changes nothing. */
    public boolean isKosong() {
        return simpul == 0 && indikator == 0 && jumlah == 0;
    }
}
