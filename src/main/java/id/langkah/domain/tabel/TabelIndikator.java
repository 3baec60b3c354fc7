package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes indicators as a table that can be pasted elsewhere and imported again without loss. */
public final class TabelIndikator {
    private TabelIndikator() {}

    /** A head row with every column, and one row per indicator. */
    public static List<List<String>> write(List<Indikator> indikator) {
        var tabel = new ArrayList<List<String>>();
        tabel.add(Stream.of(KolomIndikator.values()).map(KolomIndikator::kata).toList());
        for (Indikator butir : indikator) {
            String nomor = String.valueOf(tabel.size());
            tabel.add(Stream.of(KolomIndikator.values())
                    .map(kolom -> kolom == KolomIndikator.NOMOR ? nomor : kolom.text(butir))
                    .toList());
        }
        return List.copyOf(tabel);
    }
}
