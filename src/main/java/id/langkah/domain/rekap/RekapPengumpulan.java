package id.langkah.domain.rekap;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The Rekap Pengumpulan of a period: the requests to the bidang and their answers.
 *
 * @param hari the day that decides the states
 * @param baris the requests by date, then by bidang
 */
public record RekapPengumpulan(Periode periode, LocalDate hari, List<BarisPengumpulan> baris) {

    public RekapPengumpulan {
        baris = List.copyOf(baris);
    }

    /** Computes the rekap: the requests made for the period, and those open in it. */
    public static RekapPengumpulan of(
            Periode periode,
            LocalDate hari,
            Collection<PermintaanData> permintaan,
            Collection<IndikatorTercatat> indikator) {
        Map<Long, String> names = indikator.stream()
                .collect(toMap(
                        IndikatorTercatat::id,
                        indikatorTercatat -> indikatorTercatat.indikator().nama(),
                        (teks, other) -> teks));
        List<PermintaanData> all = permintaan.stream()
                .filter(permintaanData -> belongs(permintaanData, periode))
                .sorted(comparing(PermintaanData::tanggalMinta)
                        .thenComparing(PermintaanData::bidang, String.CASE_INSENSITIVE_ORDER)
                        .thenComparingLong(PermintaanData::id))
                .toList();
        return new RekapPengumpulan(
                periode,
                hari,
                IntStream.range(0, all.size())
                        .mapToObj(i -> BarisPengumpulan.of(i + 1, all.get(i), asked(all.get(i), names), hari))
                        .toList());
    }

    private static List<String> asked(PermintaanData permintaan, Map<Long, String> names) {
        return permintaan.indikator().stream()
                .map(names::get)
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean belongs(PermintaanData permintaanData, Periode periode) {
        return periode.contains(PeriodSpan.of(permintaanData.tahun(), permintaanData.triwulan()))
                || PeriodSpan.meets(
                        periode,
                        permintaanData.tanggalMinta(),
                        permintaanData.isLengkap() ? permintaanData.diterima() : null);
    }

    /** How many requests have this state. */
    public long jumlah(PermintaanData.Status status) {
        return baris.stream()
                .filter(barisPengumpulan -> barisPengumpulan.status() == status)
                .count();
    }
}
