package id.langkah.domain.rekap;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Realisasi;
import java.time.LocalDate;

/**
 * One Perbaikan in the Rekap Perbaikan.
 *
 * @param nomor its number in the rekap, from 1
 * @param kunci the figure
 * @param indikator the wording of the indicator
 * @param periode the part of the year of the figure
 */
public record BarisPerbaikan(
        int nomor, KunciRealisasi kunci, String indikator, String satuan, Periode periode, Perbaikan perbaikan) {

    /**
     * Builds the row of one Perbaikan.
     *
     * @param nomor its number in the list, from 1
     */
    public static BarisPerbaikan of(int nomor, IndikatorTercatat tercatat, Realisasi realisasi, Perbaikan perbaikan) {
        return new BarisPerbaikan(
                nomor,
                realisasi.kunci(),
                tercatat.indikator().nama(),
                tercatat.indikator().ukuran().satuan(),
                PeriodSpan.of(tercatat.indikator().tahun(), realisasi.masa()),
                perbaikan);
    }

    /** The day on which it was proposed. */
    public LocalDate tanggal() {
        return perbaikan.diusulkan().saat().toLocalDate();
    }

    /** Its bukti, one per line. */
    public String bukti() {
        return perbaikan.bukti().stream().map(Bukti::kata).collect(joining("\n"));
    }
}
