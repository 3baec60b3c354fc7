package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds settled quarters whose capaian would change when an indicator is changed. They are
 * recomputed only after the user was told and agreed.
 */
public final class HitungUlang {
    private HitungUlang() {}

    /**
     * The settled quarters whose capaian of the quarter or of the year so far would change.
     *
     * @param baru the indicator after the change
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

    /** A sentence for the history of the indicator; empty when no quarter is recomputed. */
    public static Optional<String> kata(List<Triwulan> triwulan) {
        return triwulan.isEmpty()
                ? Optional.empty()
                : Optional.of("Capaian %s yang sudah ditetapkan dihitung ulang".formatted(sebut(triwulan)));
    }

    /** Why changed targets are refused: they would affect a settled quarter; empty when they are allowed. */
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

    /** What to tell the user before indicators are changed, one finding for each with recomputed quarters. */
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
