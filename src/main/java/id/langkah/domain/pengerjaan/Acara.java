package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a day of the calendar is waited for.
 *
 * @param teks what is due, without the run that it belongs to
 */
public record Acara(LocalDate hari, Jenis jenis, Pengerjaan run, String teks) {

    /** Why the day matters. */
    public enum Jenis implements Berkata {
        /** The standard of the step that a run is at is used up. */
        TENGGAT("Batas"),
        /** A paper was promised for the day. */
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

    /** The days that a run waits for; none when it has ended and lacks nothing. */
    public static List<Acara> of(Pengerjaan run, JamKerja jam, LocalDateTime now) {
        return Stream.concat(tenggat(run, jam, now), janji(run)).toList();
    }

    /** The papers that are to come, by the day until which they were promised. */
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
