package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What earlier runs of an SOP suggest for the next one.
 *
 * @param alasan why papers were sent back, the latest first
 * @param penjanji who promised which kelengkapan last, by its name
 */
record Kebiasaan(List<String> alasan, Map<String, String> penjanji) {
    private static final int REASONS = 4;

    Kebiasaan {
        alasan = List.copyOf(alasan);
        penjanji = Map.copyOf(penjanji);
    }

    /**
     * Collects it from runs.
     *
     * @param runs the runs, the latest first
     */
    static Kebiasaan of(List<Pengerjaan> runs) {
        return new Kebiasaan(alasan(runs), penjanji(runs));
    }

    private static List<String> alasan(List<Pengerjaan> runs) {
        return runs.stream()
                .flatMap(run -> run.jejak().reversed().stream().filter(run::counts))
                .map(Jejak::peristiwa)
                .filter(Dikembalikan.class::isInstance)
                .map(fact -> ((Dikembalikan) fact).alasan())
                .distinct()
                .limit(REASONS)
                .toList();
    }

    private static Map<String, String> penjanji(List<Pengerjaan> runs) {
        var penjanji = new HashMap<String, String>();
        runs.reversed().stream()
                .flatMap(run -> run.putaran().stream())
                .map(Putaran::butir)
                .flatMap(List::stream)
                .forEach(butir -> dari(butir)
                        .ifPresent(dari -> penjanji.put(butir.kelengkapan().nama(), dari)));
        return penjanji;
    }

    private static Optional<String> dari(Butir butir) {
        return Optional.ofNullable(butir.jawaban().janji()).map(Janji::dari).filter(dari -> !dari.isBlank());
    }

    /** Who may promise a kelengkapan: those who promised before, then the pelaksana of the SOP. */
    List<String> orang(Pengerjaan run) {
        return List.copyOf(
                new LinkedHashSet<>(Stream.concat(penjanji.values().stream().sorted(), run.sop().pelaksana().stream())
                        .toList()));
    }
}
