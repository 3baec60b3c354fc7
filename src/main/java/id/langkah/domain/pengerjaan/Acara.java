package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * An event in the calendar of runs.
 *
 * @param teks what is due, without the name of the run
 */
public record Acara(LocalDate hari, Jenis jenis, Pengerjaan run, String teks) {

    /** The kinds of events. */
    public enum Jenis implements Berkata {
        /** The standard duration of the current step is used up. */
        TENGGAT("Batas"),
        /** A kelengkapan was promised for the day. */
        JANJI("Janji");

        private final String kata;

        Jenis(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    /** The events of a run; none when it has ended and lacks nothing. */
    public static List<Acara> of(Pengerjaan run, JamKerja jam, LocalDateTime now) {
        return Stream.concat(tenggat(run, jam, now), janji(run)).toList();
    }

    /** The promised kelengkapan that are still to come, by their promised day. */
    private static Stream<Acara> janji(Pengerjaan run) {
        return run.kekurangan().stream().flatMap(kekurangan -> {
            Janji janji = kekurangan.butir().jawaban().janji();
            LocalDate day = janji == null ? null : janji.sampai();
            return Stream.ofNullable(day)
                    .map(until -> new Acara(
                            until,
                            Jenis.JANJI,
                            run,
                            kekurangan.butir().kelengkapan().nama()));
        });
    }

    private static Stream<Acara> tenggat(Pengerjaan run, JamKerja jam, LocalDateTime now) {
        return run.current().stream()
                .flatMap(putaran -> WaktuNyata.of(run, putaran, jam, now).tenggat().stream()
                        .map(due -> new Acara(
                                due.toLocalDate(),
                                Jenis.TENGGAT,
                                run,
                                run.sop().aktivitas().get(putaran.aktivitas()).uraian())));
    }
}
