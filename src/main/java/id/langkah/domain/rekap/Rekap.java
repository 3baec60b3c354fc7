package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The rekap of the SOPs and their runs in a period. The screen, the workbook and the tests use the
 * same value.
 *
 * @param saat the moment of the data; open rounds are measured up to it
 * @param pengerjaan the runs by the day on which they started
 * @param aktivitas every round of every step of these runs
 * @param kelengkapan what is missing in these runs
 * @param sop the SOPs of the library by name
 */
public record Rekap(
        Periode periode,
        LocalDateTime saat,
        List<BarisPengerjaan> pengerjaan,
        List<BarisAktivitas> aktivitas,
        List<BarisKelengkapan> kelengkapan,
        List<BarisSop> sop) {

    private static final Comparator<Pengerjaan> BY_BEGIN =
            comparing(Pengerjaan::mulai).thenComparingLong(Pengerjaan::id);

    private static final Comparator<VersiSop> BY_NAME = comparing(
                    (VersiSop versi) -> versi.sop().nama(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(versi -> versi.sop().nomor())
            .thenComparingInt(VersiSop::versi)
            .thenComparingLong(VersiSop::id);

    public Rekap {
        pengerjaan = List.copyOf(pengerjaan);
        aktivitas = List.copyOf(aktivitas);
        kelengkapan = List.copyOf(kelengkapan);
        sop = List.copyOf(sop);
    }

    /**
     * Computes the rekap of a period.
     *
     * @param sop the versions listed in the library
     * @param runs all runs; those that do not {@linkplain #belongs belong to the period} are left
     *     out
     */
    public static Rekap of(
            Periode periode, LocalDateTime saat, Collection<VersiSop> sop, Collection<Pengerjaan> runs, JamKerja jam) {
        var pengerjaan = new ArrayList<BarisPengerjaan>();
        var aktivitas = new ArrayList<BarisAktivitas>();
        var kelengkapan = new ArrayList<BarisKelengkapan>();
        runs.stream().filter(run -> belongs(run, periode)).sorted(BY_BEGIN).forEach(run -> {
            int nomor = pengerjaan.size() + 1;
            pengerjaan.add(BarisPengerjaan.of(nomor, run, jam, saat));
            run.putaran().forEach(putaran -> aktivitas.add(BarisAktivitas.of(nomor, run, putaran, jam, saat)));
            run.kekurangan().forEach(kekurangan -> kelengkapan.add(BarisKelengkapan.of(nomor, run, kekurangan)));
        });
        List<BarisSop> daftar = sop.stream()
                .sorted(BY_NAME)
                .map(versi -> BarisSop.of(versi, jam.menitPerHari()))
                .toList();
        return new Rekap(periode, saat, pengerjaan, aktivitas, kelengkapan, daftar);
    }

    /**
     * Whether a run belongs to the rekap of a period: it was active in the period, or it was
     * started for the period or a part of it. So a run that collects the figures of a quarter after
     * its end belongs to both quarters.
     */
    public static boolean belongs(Pengerjaan run, Periode periode) {
        boolean named = Periode.read(run.periode()).filter(periode::contains).isPresent();
        LocalDate mulai = run.mulai().toLocalDate();
        boolean ended = Optional.ofNullable(run.selesai())
                .map(LocalDateTime::toLocalDate)
                .filter(periode.mulai()::isAfter)
                .isPresent();
        return named || (!mulai.isAfter(periode.akhir()) && !ended);
    }
}
