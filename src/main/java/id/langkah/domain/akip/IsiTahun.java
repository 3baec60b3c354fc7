package id.langkah.domain.akip;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import java.util.List;

/**
 * The data of a year that serve as evidence in an evaluation.
 *
 * @param indikator of the year
 * @param lalu of the year before
 * @param permintaan of the year
 * @param sop how many SOPs are in force
 * @param pohon how many goals, programs and activities stand in the tree of performance
 * @param berpagu how many of them have a budget
 * @param renstra in words, such as {@code Renstra 2025–2029}; blank when there is none
 * @param aksi of the rencana aksi
 * @param evaluasiSop how many SOPs were evaluated in it
 * @param evaluasiLalu what last year's evaluation came to; blank when there is none
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
     * @param butir how many aksi there are
     * @param triwulan in how many quarters some were looked at
     * @param tindakLanjut how many were agreed upon
     * @param selesai how many of these are closed
     */
    public record Aksi(int butir, int triwulan, int tindakLanjut, int selesai) {
        /** None. */
        public static final Aksi TIDAK_ADA = new Aksi(0, 0, 0, 0);
    }
}
