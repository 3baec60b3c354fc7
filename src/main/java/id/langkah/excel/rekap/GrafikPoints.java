package id.langkah.excel.rekap;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.rekap.RingkasanKinerja;
import id.langkah.excel.rekap.KinerjaMeans.Which;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** What the charts show: the capaian per quarter, per penanggung jawab, and per indicator. */
final class GrafikPoints {
    private static final int LONGEST_NAME = 60;

    private final RekapKinerja rekap;
    private final KinerjaMeans means;

    GrafikPoints(RekapKinerja rekap, KinerjaMeans means) {
        this.rekap = rekap;
        this.means = means;
    }

    List<GrafikPoint> quarterly() {
        return rekap.sampai().sampai().stream()
                .map(triwulan -> point(
                        rekap.isSampai(triwulan) ? rekap.judul(triwulan) : triwulan.kata(),
                        List.of(opt(means.quarter(new Which.All(), triwulan))),
                        List.of(IsiSel.of(rekap.rata(rekap.baris(), triwulan)))))
                .toList();
    }

    /** The penanggung jawab that have a bar. */
    List<RingkasanKinerja> bidang() {
        return rekap.bidang()
                .subList(0, Math.min(GrafikSheet.MOST_BARS, rekap.bidang().size()));
    }

    /** @param first the row of the first of them on the sheet */
    List<GrafikPoint> bidang(int first) {
        var points = new ArrayList<GrafikPoint>();
        Triwulan now = rekap.sampai();
        int row = first;
        for (RingkasanKinerja ringkasanKinerja : bidang()) {
            String cell =
                    ringkasanKinerja.nama().isBlank() ? "" : new CellReference(row, GrafikSheet.NAME).formatAsString();
            var which = new Which.Bidang(cell);
            boolean told = means.tells(ringkasanKinerja.nama())
                    && ringkasanKinerja.nama().length() <= LONGEST_NAME;
            points.add(point(
                    ringkasanKinerja.nama().isBlank() ? "Belum ditetapkan" : ringkasanKinerja.nama(),
                    List.of(opt(told ? means.quarter(which, now) : null), opt(told ? means.year(which) : null)),
                    List.of(
                            IsiSel.of(rekap.rata(ringkasanKinerja.baris(), now)),
                            IsiSel.of(rekap.rataTahun(ringkasanKinerja.baris())))));
            row++;
        }
        return points;
    }

    String titleOfIndicators() {
        return rekap.baris().size() <= GrafikSheet.MOST_BARS
                ? "Capaian per indikator terhadap target (100 %)"
                : GrafikSheet.MOST_BARS + " indikator dengan capaian terendah";
    }

    List<GrafikPoint> indicators() {
        List<BarisKinerja> rows = rekap.baris();
        if (rows.size() > GrafikSheet.MOST_BARS) {
            rows = rows.stream()
                    .filter(baris -> baris.tahun().angka().isPresent())
                    .sorted(comparing(baris -> baris.tahun().angka().orElseThrow()))
                    .limit(GrafikSheet.MOST_BARS)
                    .sorted(comparingInt(BarisKinerja::nomor))
                    .toList();
        }
        return rows.stream()
                .map(baris -> point(
                        baris.nomor() + ". " + baris.indikator().nama(),
                        List.of(
                                opt(means.cell(baris, LembarKinerja.CAPAIAN_TW)),
                                opt(means.cell(baris, LembarKinerja.CAPAIAN_TAHUN))),
                        List.of(IsiSel.of(baris.triwulan()), IsiSel.of(baris.tahun()))))
                .toList();
    }

    private static GrafikPoint point(String name, List<Optional<String>> formulas, List<Object> values) {
        String brief = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME - 1) + "…";
        return new GrafikPoint(brief, formulas, values);
    }

    private static Optional<String> opt(@Nullable String formula) {
        return Optional.ofNullable(formula);
    }
}
