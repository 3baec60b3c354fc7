package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.FigureLife;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Measures;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ukuran;
import java.util.ArrayList;
import java.util.List;

/** Indicators with figures for tests of the rekap. */
final class ContohKinerja {
    static final Periode TAHUN = new Periode(2026, Periode.Jenis.TAHUN, 1);
    static final Periode TW1 = new Periode(2026, Periode.Jenis.TRIWULAN, 1);
    static final Periode TW2 = new Periode(2026, Periode.Jenis.TRIWULAN, 2);

    private ContohKinerja() {}

    /**
     * An indicator with targets 10, 20, 30, 40 and 100 for the year, and the given figures of the
     * first quarters as drafts.
     */
    static IndikatorTercatat of(long id, String sasaran, String bidang, long... triwulan) {
        var figures = new ArrayList<Realisasi>();
        for (Triwulan butir : Triwulan.values()) {
            if (butir.nomor() <= triwulan.length) {
                figures.add(figure(id, butir).type(triwulan[butir.nomor() - 1]).figure());
            }
        }
        return with(id, sasaran, bidang, figures);
    }

    static IndikatorTercatat with(long id, String sasaran, String bidang, List<Realisasi> figures) {
        return Tercatat.of(id, indikator(id, sasaran, bidang), figures);
    }

    static Indikator indikator(long id, String sasaran, String bidang) {
        return Indikator.of(2026, sasaran, "Indikator " + id)
                .withTarget(Measures.target(Ukuran.BAKU, "100", "10", "20", "30", "40"))
                .withPenanggungJawab(bidang);
    }

    static FigureLife figure(long id, Masa masa) {
        return new FigureLife(new KunciRealisasi(id, masa));
    }
}
