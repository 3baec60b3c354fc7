package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.List;

/**
 * The position of a table of steps and the content of its columns.
 *
 * @param kepala the first row of its head, from 0
 * @param awal the first row of its steps, after the head
 * @param akhir the row after its last step
 * @param isi the content of each column of the grid; {@link IsiKolom#KOSONG} for columns beside the
 *     table
 */
public record TabelDikenal(int kepala, int awal, int akhir, List<IsiKolom> isi) {
    public TabelDikenal {
        isi = List.copyOf(isi);
    }
}
