package id.langkah.domain.pengerjaan;

import id.langkah.domain.sop.Satuan;
import id.langkah.domain.sop.Waktu;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The standard duration of a round compared with the working time it took or has taken so far. All
 * figures are minutes of working time without pauses.
 *
 * @param baku the standard; empty when the SOP has none that can be read
 * @param nyata the time taken
 * @param tenggat when the standard is used up; empty without a standard
 * @param terlambat whether it ended after {@code tenggat}, or is open and past it
 * @param rincian the breakdown of {@code nyata} by day
 */
public record WaktuNyata(
        OptionalLong baku, long nyata, Optional<LocalDateTime> tenggat, boolean terlambat, List<Rincian> rincian) {

    public WaktuNyata {
        rincian = List.copyOf(rincian);
    }

    /** Measures a round of a run; an open round is measured up to {@code now}. */
    public static WaktuNyata of(Pengerjaan run, Putaran putaran, JamKerja jam, LocalDateTime now) {
        LocalDateTime mulai = putaran.mulai();
        LocalDateTime end = Optional.ofNullable(putaran.selesai()).orElse(now);
        LocalDateTime selesai = end.isBefore(mulai) ? mulai : end;
        Waktu waktu = run.sop().aktivitas().get(putaran.aktivitas()).mutuBaku().waktu();
        List<Jeda> jeda = Jeda.within(mulai, selesai, run.jeda(now));
        Optional<LocalDateTime> tenggat = jam.due(mulai, waktu).flatMap(due -> extend(due, waktu, jeda, jam));
        return new WaktuNyata(
                waktu.menit(jam.menitPerHari()),
                jam.menit(mulai, selesai, jeda),
                tenggat,
                tenggat.map(selesai::isAfter).orElse(false),
                jam.rincian(mulai, selesai, jeda));
    }

    /** Moves a deadline by the length of the pauses, in the kind of time that the standard duration counts. */
    private static Optional<LocalDateTime> extend(LocalDateTime due, Waktu waktu, List<Jeda> jeda, JamKerja jam) {
        if (waktu.kalender()) {
            long paused = jeda.stream()
                    .mapToLong(butir ->
                            Duration.between(butir.mulai(), butir.selesai()).toMinutes())
                    .sum();
            return Optional.of(due.plusMinutes(paused));
        }
        long paused = jeda.stream()
                .mapToLong(butir -> jam.menit(butir.mulai(), butir.selesai()))
                .sum();
        return jam.due(due, Waktu.of(BigDecimal.valueOf(paused), Satuan.MENIT, false));
    }
}
