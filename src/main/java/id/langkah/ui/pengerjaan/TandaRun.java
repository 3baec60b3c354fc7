package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Badge;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The marks of a run in list and board: state, time left, missing kelengkapan. */
final class TandaRun {
    private TandaRun() {}

    static List<Badge> of(BarisRun baris, JamKerja jam, LocalDateTime now) {
        var marks = new ArrayList<Badge>();
        Pengerjaan run = baris.run();
        if (run.status() != Pengerjaan.Status.BERJALAN) {
            marks.add(new Badge(run.status().kata(), StatusTone.of(run.status())));
        } else {
            baris.putaran()
                    .flatMap(round -> baris.waktu().flatMap(waktu -> KataPengerjaan.sisa(round, waktu, jam, now)))
                    .ifPresent(left ->
                            marks.add(new Badge(left, baris.terlambat() ? Badge.Tone.DANGER : Badge.Tone.NEUTRAL)));
        }
        if (baris.kurang() > 0) {
            marks.add(new Badge("Kurang " + baris.kurang(), Badge.Tone.WARNING));
        }
        if (baris.diarsipkan()) {
            marks.add(new Badge("Diarsipkan", Badge.Tone.NEUTRAL));
        }
        return marks;
    }
}
