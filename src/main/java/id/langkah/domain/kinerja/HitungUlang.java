package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which quarters with a settled figure would count otherwise once an indicator is changed. A settled
 * quarter is recounted only when somebody was told and wants it.
 */
public final class HitungUlang {
    private HitungUlang() {}

    /**
     * The settled quarters whose capaian, of the quarter or of the year up to it, would be another.
     *
     * @param baru the indicator as it is to be
     */
    public static List<Triwulan> of(IndikatorTercatat lama, Indikator baru, PengaturanKinerja pengaturan) {
        KinerjaIndikator before = lama.kinerja(pengaturan);
        var after = new KinerjaIndikator(baru, before.realisasi(), pengaturan);
        return lama.ditetapkan().stream()
                .filter(triwulan -> isOther(before.capaianTriwulan(triwulan), after.capaianTriwulan(triwulan))
                        || isOther(before.capaianTahun(triwulan), after.capaianTahun(triwulan)))
                .toList();
    }

    private static boolean isOther(Capaian before, Capaian after) {
        return !before.tercetak().equals(after.tercetak());
    }

    /** The same in a sentence for the history of the indicator; empty where nothing is recounted. */
    public static Optional<String> kata(List<Triwulan> triwulan) {
        return triwulan.isEmpty()
                ? Optional.empty()
                : Optional.of("Capaian %s yang sudah ditetapkan dihitung ulang".formatted(sebut(triwulan)));
    }

    /**
     * Why targets that changed later cannot be recorded so: they would reach back to a settled
     * quarter. Empty when they can.
     */
    public static List<Masalah> refusal(IndikatorTercatat lama, Indikator baru) {
        Indikator before = lama.indikator();
        if (before.perubahan().equals(baru.perubahan())) {
            return List.of();
        }
        List<Triwulan> reached = lama.ditetapkan().stream()
                .filter(triwulan -> !before.pada(triwulan)
                        .target()
                        .equals(baru.pada(triwulan).target()))
                .toList();
        return reached.isEmpty()
                ? List.of()
                : List.of(Masalah.galat(
                        "Nilai %s sudah ditetapkan terhadap target yang lama.".formatted(sebut(reached)),
                        baru.sebutan() + ", Berlaku sejak",
                        "Pilih triwulan sesudahnya."));
    }

    /** What is to be told before indicators are changed, one finding for each that is recounted. */
    public static List<Masalah> check(
            Collection<IndikatorTercatat> lama, Map<Long, Indikator> baru, PengaturanKinerja pengaturan) {
        return lama.stream()
                .flatMap(tercatat -> Optional.ofNullable(baru.get(tercatat.id())).stream()
                        .flatMap(changed -> told(tercatat, of(tercatat, changed, pengaturan))))
                .toList();
    }

    private static Stream<Masalah> told(IndikatorTercatat tercatat, List<Triwulan> triwulan) {
        return triwulan.isEmpty()
                ? Stream.empty()
                : Stream.of(Masalah.peringatan(
                        "Nilai %s sudah ditetapkan; capaiannya akan dihitung ulang.".formatted(sebut(triwulan)),
                        tercatat.indikator().sebutan(),
                        "Target yang berubah di tengah tahun dicatat dengan \"Perubahan target…\"; triwulan"
                                + " yang sudah ditetapkan lalu tidak berubah."));
    }

    private static String sebut(List<Triwulan> triwulan) {
        return triwulan.stream().map(Triwulan::singkat).collect(joining(", "));
    }
}
