package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.TabelIndikator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What an import of indicators would do, told before anything is written: all rows, or none when a
 * galat is among the findings.
 *
 * @param kolom the columns that were recognised
 */
public record PratinjauIndikator(
        int tahun, List<BedaIndikator> beda, List<Masalah> masalah, Set<KolomIndikator> kolom) {

    public PratinjauIndikator {
        beda = List.copyOf(beda);
        masalah = List.copyOf(masalah);
        kolom = Set.copyOf(kolom);
    }

    static PratinjauIndikator of(int tahun, TabelIndikator tabel, Collection<IndikatorTercatat> ada) {
        List<BedaIndikator> beda = BedaIndikator.of(tabel.indikator(), ada);
        var masalah = new ArrayList<>(tabel.masalah());
        beda.forEach(satu -> warn(satu, masalah));
        return new PratinjauIndikator(tahun, beda, masalah, tabel.kolom());
    }

    private static void warn(BedaIndikator beda, List<Masalah> masalah) {
        if (beda instanceof BedaIndikator.Berubah berubah && berubah.terkunci()) {
            masalah.add(Masalah.peringatan(
                    "Nilai indikator ini sudah ditetapkan, sedangkan isian barunya berbeda: "
                            + String.join("; ", berubah.perubahan())
                            + ".",
                    "Indikator " + beda.masuk().nama(),
                    "Pastikan perubahannya sudah disahkan; capaiannya dihitung ulang."));
        }
    }

    public boolean isAccepted() {
        return !Masalah.anyGalat(masalah);
    }
}
