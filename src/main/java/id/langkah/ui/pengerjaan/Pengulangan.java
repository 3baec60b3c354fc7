package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The answers of the round before, for repeating them in a new round. */
final class Pengulangan {
    private Pengulangan() {}

    /** The round before this one of the same step; empty for the first. */
    static Optional<Putaran> before(Pengerjaan run, Putaran putaran) {
        return run.putaran(putaran.aktivitas()).stream()
                .filter(butir -> butir.nomor() == putaran.nomor() - 1)
                .findFirst();
    }

    /** The item in the round before; empty when it was not answered. */
    static Optional<Butir> before(Pengerjaan run, Putaran putaran, int butir) {
        return before(run, putaran)
                .map(round -> round.butir().get(butir))
                .filter(item -> item.keadaan() != Keadaan.BELUM);
    }

    /** The facts that repeat the answers for all items of the current round without an answer. */
    static List<Peristiwa> of(Pengerjaan run) {
        var facts = new ArrayList<Peristiwa>();
        run.current().ifPresent(open -> addAll(facts, run, open));
        return facts;
    }

    private static void addAll(List<Peristiwa> facts, Pengerjaan run, Putaran open) {
        for (int i = 0; i < open.butir().size(); i++) {
            if (open.butir().get(i).keadaan() == Keadaan.BELUM) {
                facts.addAll(of(run, open, i));
            }
        }
    }

    /** The facts that repeat the answer for one item. */
    static List<Peristiwa> of(Pengerjaan run, Putaran open, int butir) {
        var facts = new ArrayList<Peristiwa>();
        before(run, open, butir).ifPresent(before -> {
            before.lampiran().forEach(lampiran -> facts.add(new LampiranDitambah(open.aktivitas(), butir, lampiran)));
            facts.add(new KelengkapanDijawab(open.aktivitas(), butir, before.jawaban()));
        });
        return facts;
    }
}
