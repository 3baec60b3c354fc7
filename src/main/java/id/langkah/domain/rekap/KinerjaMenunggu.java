package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is still missing for the figures on a given day: figures, answers to requests, signatures
 * and bukti.
 *
 * @param periode the quarter that ended last, whose figures are being collected
 * @param belum the bidang with missing figures, in the office's order
 * @param permintaan the requests of any year without a complete answer, the earliest deadline first
 * @param perbaikan the Perbaikan of any year that wait for signatures, the oldest first
 * @param tanpaBukti the number of figures of the quarter without bukti
 */
public record KinerjaMenunggu(
        Periode periode,
        List<Bidang> belum,
        List<PermintaanData> permintaan,
        List<BarisPerbaikan> perbaikan,
        long tanpaBukti) {

    public KinerjaMenunggu {
        belum = List.copyOf(belum);
        permintaan = List.copyOf(permintaan);
        perbaikan = List.copyOf(perbaikan);
    }

    /**
     * A bidang with indicators whose figures are not all filled.
     *
     * @param nama the bidang; blank when none is named
     * @param belum the number of its indicators without a figure of the quarter
     * @param semua the number of its indicators measured in the quarter
     */
    public record Bidang(String nama, int belum, int semua) {}

    /** The quarter that ended last before a day. */
    public static Periode periode(LocalDate hari) {
        return Periode.of(Periode.Jenis.TRIWULAN, hari).previous();
    }

    /**
     * Collects what is missing from the office's data.
     *
     * @param periode a quarter
     * @param indikator the indicators of the quarter's year
     */
    public static KinerjaMenunggu of(
            Periode periode,
            Collection<IndikatorTercatat> indikator,
            Collection<PermintaanData> permintaan,
            Collection<BarisPerbaikan> perbaikan) {
        return new KinerjaMenunggu(
                periode,
                belum(periode, indikator),
                permintaan.stream()
                        .filter(permintaanData -> !permintaanData.isLengkap())
                        .sorted(comparing(PermintaanData::batas))
                        .toList(),
                List.copyOf(perbaikan),
                DaftarBukti.of(periode, indikator).kurang());
    }

    private static List<Bidang> belum(Periode periode, Collection<IndikatorTercatat> indikator) {
        Map<String, Bidang> bidang = new LinkedHashMap<>();
        for (IndikatorTercatat tercatat : indikator) {
            List<Masa> measured = measured(periode, tercatat);
            if (tercatat.indikator().aktif() && !measured.isEmpty()) {
                int lacking = measured.stream().allMatch(masa -> isFilled(tercatat, masa)) ? 0 : 1;
                bidang.merge(
                        tercatat.indikator().penanggungJawab().strip(),
                        new Bidang(tercatat.indikator().penanggungJawab().strip(), lacking, 1),
                        (before, now) -> new Bidang(before.nama(), before.belum() + now.belum(), before.semua() + 1));
            }
        }
        return bidang.values().stream().filter(butir -> butir.belum() > 0).toList();
    }

    private static List<Masa> measured(Periode periode, IndikatorTercatat tercatat) {
        var measured = new ArrayList<Masa>();
        PeriodSpan.triwulan(periode)
                .forEach(triwulan -> measured.addAll(
                        tercatat.indikator().ukuran().frekuensi().masa(triwulan)));
        return measured;
    }

    private static boolean isFilled(IndikatorTercatat tercatat, Masa masa) {
        return tercatat.realisasi(masa)
                .map(Realisasi::nilai)
                .filter(nilai -> nilai.isFilled())
                .isPresent();
    }

    /** How many requests are past their deadline on a day. */
    public long terlambat(LocalDate hari) {
        return permintaan.stream()
                .filter(permintaanData -> permintaanData.status(hari) == PermintaanData.Status.TERLAMBAT)
                .count();
    }

    /** Whether nothing is missing. */
    public boolean isEmpty() {
        return belum.isEmpty() && permintaan.isEmpty() && perbaikan.isEmpty() && tanpaBukti == 0;
    }
}
