package id.langkah.ui.pengerjaan;

import static java.util.Comparator.comparing;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.sop.NamaKembar;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One run in the list.
 *
 * @param putaran the current round; empty when the run has ended
 * @param waktu the time of that round
 * @param langkah the number of steps done or skipped
 * @param semua the number of steps
 * @param kurang the number of missing kelengkapan
 * @param diarsipkan whether the run is archived
 * @param kantor the office of its SOP when several SOPs share the name; otherwise blank
 * @param teks the text that is searched, in lower case
 */
record BarisRun(
        Pengerjaan run,
        Optional<Putaran> putaran,
        Optional<WaktuNyata> waktu,
        int langkah,
        int semua,
        int kurang,
        boolean diarsipkan,
        String kantor,
        String teks) {
    /** Open runs first, late ones first among them, then the latest. */
    static final Comparator<BarisRun> ORDER = comparing(
                    (BarisRun baris) -> baris.run().status().isEnded())
            .thenComparing(baris -> !baris.terlambat())
            .thenComparing(baris -> baris.run().mulai(), Comparator.reverseOrder());

    /** A run as it is at a moment. */
    static BarisRun of(Pengerjaan run, JamKerja jam, LocalDateTime now, Set<Long> archived, NamaKembar kembar) {
        Optional<Putaran> open = run.current();
        String step = open.map(round -> run.sop().aktivitas().get(round.aktivitas()))
                .map(aktivitas -> aktivitas.uraian() + " " + String.join(" ", aktivitas.pelaksana()))
                .orElse("");
        String teks = Stream.of(
                        run.judul(), run.periode(), run.sop().nomor(), run.sop().nama(), step)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .reduce("", (kata, other) -> kata + "\n" + other);
        return new BarisRun(
                run,
                open,
                open.map(round -> WaktuNyata.of(run, round, jam, now)),
                Langkah.selesai(run),
                run.sop().aktivitas().size(),
                run.kekurangan().size(),
                archived.contains(run.id()),
                kembar.sebutan("", run.sop()).replaceFirst("^ · ", ""),
                teks);
    }

    /** The pelaksana of the current step, as column and board show them; blank when the run has ended. */
    String siapa() {
        return putaran.map(round -> KataPengerjaan.pelaksana(
                        KataPengerjaan.aktivitas(run, round).pelaksana()))
                .orElse("");
    }

    /** When the standard of the current step is used up; the latest possible moment when there is none. */
    LocalDateTime tenggat() {
        return waktu.flatMap(WaktuNyata::tenggat).orElse(LocalDateTime.MAX);
    }

    boolean terlambat() {
        return waktu.map(WaktuNyata::terlambat).orElse(false);
    }
}
