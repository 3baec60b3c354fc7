package id.langkah.domain.rekap;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.WaktuNyata;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;

/**
 * How an SOP was applied in a period, computed from its runs; monitoring and evaluation are
 * prefilled from it. Times are minutes of working time.
 *
 * @param pengerjaan the number of runs active in the period, without cancelled ones
 * @param selesai the number of finished runs
 * @param baku the standard of the whole SOP in its latest run; empty when there is none
 * @param rata the mean time of the finished runs; empty when there is none
 * @param terlambat the number of finished runs that exceeded their standard
 * @param pengembalian the number of returns
 * @param dilewati the number of kelengkapan answered with tidak berlaku or menyusul
 * @param kurang the number of missing kelengkapan
 */
public record Penerapan(
        int pengerjaan,
        int selesai,
        OptionalLong baku,
        OptionalLong rata,
        int terlambat,
        int pengembalian,
        int dilewati,
        int kurang) {

    /** The value for an SOP without runs. */
    public static final Penerapan TIDAK_ADA =
            new Penerapan(0, 0, OptionalLong.empty(), OptionalLong.empty(), 0, 0, 0, 0);

    /**
     * Computes the figures from the runs of one SOP.
     *
     * @param runs the runs, the earliest first
     * @param saat the moment up to which open rounds are measured
     */
    public static Penerapan of(Collection<Pengerjaan> runs, JamKerja jam, LocalDateTime saat) {
        List<Pengerjaan> counted = runs.stream()
                .filter(run -> run.status() != Pengerjaan.Status.DIBATALKAN)
                .toList();
        if (counted.isEmpty()) {
            return TIDAK_ADA;
        }
        var times = new ArrayList<Long>();
        int late = 0;
        for (Pengerjaan run : counted) {
            if (run.status() == Pengerjaan.Status.SELESAI) {
                long nyata = nyata(run, jam, saat);
                OptionalLong baku = run.menitBaku(jam.menitPerHari());
                times.add(nyata);
                late += baku.isPresent() && nyata > baku.getAsLong() ? 1 : 0;
            }
        }
        OptionalLong rata = times.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(
                        Math.round(times.stream().mapToLong(Long::longValue).sum() / (double) times.size()));
        return new Penerapan(
                counted.size(),
                times.size(),
                counted.getLast().sop().menit(jam.menitPerHari()),
                rata,
                late,
                counted.stream().mapToInt(Pengerjaan::pengembalian).sum(),
                counted.stream().mapToInt(Penerapan::dilewati).sum(),
                counted.stream().mapToInt(run -> run.kekurangan().size()).sum());
    }

    private static long nyata(Pengerjaan run, JamKerja jam, LocalDateTime saat) {
        return run.putaran().stream()
                .mapToLong(putaran -> WaktuNyata.of(run, putaran, jam, saat).nyata())
                .sum();
    }

    private static int dilewati(Pengerjaan run) {
        return (int) run.putaran().stream()
                .flatMap(putaran -> putaran.butir().stream())
                .map(butir -> butir.keadaan())
                .filter(keadaan -> keadaan == Keadaan.TIDAK_BERLAKU || keadaan == Keadaan.MENYUSUL)
                .count();
    }

    /**
     * Whether the figures suggest that the SOP is applied well: there are runs, at most half of the
     * finished ones exceeded the standard, there were no more returns than runs, and nothing is
     * missing. It is only a suggestion; the assessor decides.
     */
    public boolean usulBaik() {
        return pengerjaan > 0 && terlambat * 2 <= Math.max(1, selesai) && pengembalian <= pengerjaan && kurang == 0;
    }

    /** The figures in words, one sentence each. */
    public String teks() {
        if (pengerjaan == 0) {
            return "Tidak ada pengerjaan pada periode ini.";
        }
        var teks = new StringBuilder();
        teks.append(pengerjaan).append(" pengerjaan, ").append(selesai).append(" selesai.");
        if (rata.isPresent()) {
            teks.append(" Rata-rata ").append(rata.getAsLong()).append(" menit");
            if (baku.isPresent()) {
                teks.append(" dari waktu baku ").append(baku.getAsLong()).append(" menit; ");
                teks.append(terlambat).append(" melampaui waktu baku");
            }
            teks.append('.');
        }
        teks.append(' ').append(pengembalian).append(" pengembalian.");
        if (dilewati > 0) {
            teks.append(' ').append(dilewati).append(" kelengkapan tidak berlaku atau menyusul.");
        }
        if (kurang > 0) {
            teks.append(' ').append(kurang).append(" kelengkapan masih kurang.");
        }
        return teks.toString();
    }
}
