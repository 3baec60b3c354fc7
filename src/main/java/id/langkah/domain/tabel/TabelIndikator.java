package id.langkah.domain.tabel;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Indicators as a table that can be pasted elsewhere and comes in again as the same. */
public final class TabelIndikator {
    private TabelIndikator() {}

    /** With its head and every column, a row for each. */
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
