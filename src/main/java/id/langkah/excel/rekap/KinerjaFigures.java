package id.langkah.excel.rekap;

import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TAHUN;
import static id.langkah.domain.rekap.LembarKinerja.CAPAIAN_TW;
import static id.langkah.domain.rekap.LembarKinerja.REALISASI;
import static id.langkah.domain.rekap.LembarKinerja.SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.TARGET;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_SAMPAI;
import static id.langkah.domain.rekap.LembarKinerja.TARGET_TAHUN;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import java.util.ArrayList;
import java.util.List;

/** The cells from which the capaian of a quarter, of the year, and the one that decides the kategori are computed. */
final class KinerjaFigures {
    private final RekapKinerja rekap;

    KinerjaFigures(RekapKinerja rekap) {
        this.rekap = rekap;
    }

    List<String> needs(Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? List.of(TARGET_SAMPAI, SAMPAI)
                : List.of(TARGET + triwulan.nomor(), REALISASI + triwulan.nomor());
    }

    /** The capaian that decides the kategori. */
    Capaian decides(BarisKinerja baris) {
        return isYear() ? baris.tahun() : baris.triwulan();
    }

    boolean isYear() {
        return rekap.dasar() == RekapKinerja.Dasar.TAHUN;
    }

    FigureCell decidingTarget(BarisKinerja baris) {
        return isYear() ? tahun(baris) : target(baris, rekap.sampai());
    }

    FigureCell decidingRealisasi(BarisKinerja baris) {
        return isYear() ? sampai(baris) : realisasi(baris, rekap.sampai());
    }

    List<String> decidingNeeds() {
        var needs = new ArrayList<String>();
        needs.add(isYear() ? CAPAIAN_TAHUN : CAPAIAN_TW);
        needs.addAll(isYear() ? List.of(TARGET_TAHUN, SAMPAI) : needs(rekap.sampai()));
        return needs;
    }

    boolean isUnmeasured(BarisKinerja baris) {
        return decides(baris) instanceof Capaian.TidakTerhitung none && none.sebab() == Capaian.Sebab.TIDAK_DIUKUR;
    }

    FigureCell target(BarisKinerja baris, Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? new FigureCell(TARGET_SAMPAI, baris.targetSampai())
                : new FigureCell(
                        TARGET + triwulan.nomor(), baris.indikator().target().triwulan(triwulan));
    }

    FigureCell realisasi(BarisKinerja baris, Triwulan triwulan) {
        return rekap.isSampai(triwulan)
                ? sampai(baris)
                : new FigureCell(REALISASI + triwulan.nomor(), baris.realisasi().get(triwulan.nomor() - 1));
    }

    FigureCell tahun(BarisKinerja baris) {
        return new FigureCell(TARGET_TAHUN, baris.indikator().target().tahunan());
    }

    FigureCell sampai(BarisKinerja baris) {
        return new FigureCell(SAMPAI, baris.sampai());
    }
}
