package id.langkah.domain.akip;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import java.util.List;

/**
 * The data of a year that serve as evidence in an evaluation.
 *
 * @param indikator the indicators of the year
 * @param lalu the indicators of the year before
 * @param permintaan the requests of the year
 * @param sop how many SOPs are in force
 * @param pohon the number of nodes in the pohon kinerja
 * @param berpagu the number of nodes with a budget
 * @param renstra the name of the Renstra, such as {@code Renstra 2025–2029}; blank when there is
 *     none
 * @param aksi the Rencana Aksi in figures
 * @param evaluasiSop the number of SOPs evaluated in the year
 * @param evaluasiLalu the result of last year's evaluation; blank when there is none
 */
public record IsiTahun(
        int tahun,
        List<IndikatorTercatat> indikator,
        List<IndikatorTercatat> lalu,
        List<PermintaanData> permintaan,
        int sop,
        int pohon,
        int berpagu,
        String renstra,
        Aksi aksi,
        int evaluasiSop,
        String evaluasiLalu) {

    public IsiTahun {
        indikator = List.copyOf(indikator);
        lalu = List.copyOf(lalu);
        permintaan = List.copyOf(permintaan);
    }

    /**
     * The Rencana Aksi in figures.
     *
     * @param butir the number of actions
     * @param triwulan the number of quarters with monitoring
     * @param tindakLanjut the number of tindak lanjut
     * @param selesai the number of closed tindak lanjut
     */
    public record Aksi(int butir, int triwulan, int tindakLanjut, int selesai) {
        /** None. */
        public static final Aksi TIDAK_ADA = new Aksi(0, 0, 0, 0);
    }
}
