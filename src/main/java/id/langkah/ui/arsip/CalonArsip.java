package id.langkah.ui.arsip;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import java.util.Comparator;
import java.util.List;

/** A settled figure that may be archived. */
record CalonArsip(IndikatorTercatat tercatat, Realisasi realisasi) {

    /** Those of a year, by part of the year and then in the office's order. */
    static List<CalonArsip> of(List<IndikatorTercatat> tahun) {
        return tahun.stream()
                .flatMap(indikatorTercatat -> indikatorTercatat.realisasi().values().stream()
                        .filter(figure -> figure.status() == Realisasi.Status.DITETAPKAN)
                        .map(figure -> new CalonArsip(indikatorTercatat, figure)))
                .sorted(Comparator.comparing(calon -> calon.realisasi().masa().triwulan()))
                .toList();
    }

    KunciRealisasi kunci() {
        return realisasi.kunci();
    }

    Triwulan triwulan() {
        return realisasi.masa().triwulan();
    }

    String bidang() {
        return tercatat.indikator().penanggungJawab();
    }

    /** The figure in words: {@code Triwulan I: Realisasi anggaran, 20 %}. */
    String kata() {
        String satuan = tercatat.indikator().ukuran().satuan();
        String nilai = realisasi.nilai().teks();
        return realisasi.masa().kata()
                + ": "
                + tercatat.indikator().nama()
                + ", "
                + (satuan.isBlank() || nilai.endsWith(satuan) ? nilai : nilai + " " + satuan);
    }
}
