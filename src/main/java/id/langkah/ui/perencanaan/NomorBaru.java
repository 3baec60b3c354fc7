package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import java.util.List;

/** Gives new nodes and indicators of a tree their numbers. */
final class NomorBaru {
    private long simpul;
    private long indikator;

    /**
     * Assigns numbers to new nodes and indicators before they are saved, because they may change
     * again until then; nothing else writes the file meanwhile.
     *
     * @param known what is in the file, or will be
     */
    PohonKinerja numbered(List<Renstra> known, PohonKinerja pohon) {
        for (Renstra renstra : known) {
            for (SimpulPohon node : renstra.pohon().simpul()) {
                simpul = Math.max(simpul, node.id());
                node.indikator().forEach(butir -> indikator = Math.max(indikator, butir.id()));
            }
        }
        return new PohonKinerja(pohon.simpul().stream().map(this::numbered).toList());
    }

    private SimpulPohon numbered(SimpulPohon node) {
        SimpulPohon own = node.id() == 0 ? node.withId(++simpul) : node;
        List<IndikatorRenstra> all = own.indikator();
        return all.stream().allMatch(butir -> butir.id() != 0)
                ? own
                : own.withIndikator(all.stream()
                        .map(butir -> butir.id() == 0 ? butir.withId(++indikator) : butir)
                        .toList());
    }
}
