package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.SimpulPohon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of the sheet of the Renstra: a node, or an indicator of it. */
sealed interface BarisRencana {
    /** The place of the node in the tree. */
    int simpul();

    /** A row with the name of a node above its indicators. */
    record Pita(int simpul, SimpulPohon isi) implements BarisRencana {
        /** The name, indented by its level. */
        String teks() {
            return "    ".repeat(isi.tingkat().dalam()) + isi.sebutan();
        }
    }

    /** An indicator compared with that of the year. */
    record Isi(BarisRenstra baris) implements BarisRencana {
        @Override
        public int simpul() {
            return baris.butir().simpul();
        }
    }

    /** The indicator; empty for the name of a node. */
    default Optional<BarisRenstra> butir() {
        return this instanceof Isi isi ? Optional.of(isi.baris()) : Optional.empty();
    }

    /** All rows of a tree, each node followed by its indicators. */
    static List<BarisRencana> of(PohonKinerja pohon, List<BarisRenstra> baris) {
        var rows = new ArrayList<BarisRencana>();
        for (int at = 0; at < pohon.size(); at++) {
            int here = at;
            rows.add(new Pita(at, pohon.get(at)));
            baris.stream().filter(butir -> butir.butir().simpul() == here).forEach(butir -> rows.add(new Isi(butir)));
        }
        return List.copyOf(rows);
    }
}
