package id.langkah.domain.rekap;

import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Realisasi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The Daftar Bukti: the evidence for each figure, and figures without evidence.
 *
 * @param baris the rows by indicator in the office's order, then by part of the year
 */
public record DaftarBukti(Periode periode, List<BarisBukti> baris) {

    public DaftarBukti {
        baris = List.copyOf(baris);
    }

    /** The bukti of the figures of a period, including figures for a longer part of the year that contains it. */
    public static DaftarBukti of(Periode periode, Collection<IndikatorTercatat> indikator) {
        var baris = new ArrayList<BarisBukti>();
        for (IndikatorTercatat tercatat : indikator) {
            if (tercatat.indikator().tahun() == periode.tahun()) {
                PeriodSpan.triwulan(periode).stream()
                        .flatMap(triwulan -> tercatat.realisasiDalam(triwulan).stream())
                        .filter(figure -> isOf(periode, tercatat, figure))
                        .forEach(figure -> add(tercatat, figure, baris));
            }
        }
        return new DaftarBukti(periode, baris);
    }

    private static boolean isOf(Periode periode, IndikatorTercatat tercatat, Realisasi figure) {
        Periode own = PeriodSpan.of(tercatat.indikator().tahun(), figure.masa());
        return periode.contains(own) || own.contains(periode);
    }

    private static void add(IndikatorTercatat tercatat, Realisasi figure, List<BarisBukti> baris) {
        figure.bukti().forEach(bukti -> baris.add(row(tercatat, figure, bukti, baris.size() + 1)));
        if (figure.bukti().isEmpty() && figure.nilai().isFilled()) {
            baris.add(row(tercatat, figure, null, baris.size() + 1));
        }
    }

    private static BarisBukti row(IndikatorTercatat tercatat, Realisasi figure, @Nullable Bukti bukti, int nomor) {
        return new BarisBukti(
                nomor,
                figure.kunci(),
                tercatat.indikator().nama(),
                tercatat.indikator().penanggungJawab(),
                PeriodSpan.of(tercatat.indikator().tahun(), figure.masa()),
                figure.nilai(),
                bukti);
    }

    /** How many figures are filled. */
    public long terisi() {
        return baris.stream()
                .filter(row -> row.nilai().isFilled())
                .map(BarisBukti::kunci)
                .distinct()
                .count();
    }

    /** How many figures have no bukti. */
    public long kurang() {
        return baris.stream().filter(BarisBukti::isKurang).count();
    }
}
