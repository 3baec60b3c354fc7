package id.langkah.domain.kinerja;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The only way to change a settled figure: the old and new value, the reason, the evidence and the
 * signatures.
 *
 * @param nomor its number among those of the figure, from 1
 * @param semula the value when it was proposed
 * @param bukti the evidence, at least one
 * @param pengerjaan the run that carries it; null when there is none
 * @param tanda the signatures given so far, including DIUSULKAN
 * @param lewat the runs that recorded signatures; those recorded by hand are missing
 * @param ditolak who turned it down; null when it was not
 * @param alasanDitolak the reason for turning it down; blank when it was not
 */
public record Perbaikan(
        int nomor,
        Nilai semula,
        Nilai menjadi,
        String alasan,
        List<Bukti> bukti,
        @Nullable Long pengerjaan,
        Map<TahapPerbaikan, TandaTangan> tanda,
        Map<TahapPerbaikan, Long> lewat,
        @Nullable TandaTangan ditolak,
        String alasanDitolak) {

    public Perbaikan {
        bukti = List.copyOf(bukti);
        tanda = Map.copyOf(tanda);
        lewat = Map.copyOf(lewat);
    }

    static Perbaikan proposed(int nomor, Nilai semula, PeristiwaRealisasi.PerbaikanDiusulkan fact, TandaTangan tanda) {
        return new Perbaikan(
                nomor,
                semula,
                fact.menjadi(),
                fact.alasan(),
                fact.bukti(),
                fact.pengerjaan(),
                Map.of(TahapPerbaikan.DIUSULKAN, tanda),
                Map.of(),
                null,
                "");
    }

    Perbaikan signed(PeristiwaRealisasi.PerbaikanDitandai fact, TandaTangan by) {
        var names = new EnumMap<TahapPerbaikan, TandaTangan>(tanda);
        names.put(fact.tahap(), by);
        var runs = new HashMap<>(lewat);
        Long run = fact.pengerjaan();
        if (run != null) {
            runs.put(fact.tahap(), run);
        }
        return with(pengerjaan, names, runs);
    }

    Perbaikan tiedTo(long run) {
        return with(run, tanda, lewat);
    }

    /** A copy without a signature and those after it. */
    Perbaikan without(TahapPerbaikan tahap) {
        var names = new EnumMap<TahapPerbaikan, TandaTangan>(tanda);
        names.keySet().removeIf(tahapPerbaikan -> tahapPerbaikan.compareTo(tahap) >= 0);
        var runs = new HashMap<>(lewat);
        runs.keySet().removeIf(tahapPerbaikan -> tahapPerbaikan.compareTo(tahap) >= 0);
        return with(pengerjaan, names, runs);
    }

    private Perbaikan with(@Nullable Long run, Map<TahapPerbaikan, TandaTangan> names, Map<TahapPerbaikan, Long> runs) {
        return new Perbaikan(nomor, semula, menjadi, alasan, bukti, run, names, runs, ditolak, alasanDitolak);
    }

    Perbaikan refused(TandaTangan by, String why) {
        return new Perbaikan(nomor, semula, menjadi, alasan, bukti, pengerjaan, tanda, lewat, by, why);
    }

    /**
     * What happens to the signatures when the run that carries the Perbaikan repeats their steps,
     * because papers were returned or a step was undone.
     *
     * @param lagi the signatures whose steps are repeated
     */
    public Mundur mundur(long run, Set<TahapPerbaikan> lagi) {
        if (ditolak != null) {
            return new Mundur(List.of(), Map.of());
        }
        var tetap = new EnumMap<TahapPerbaikan, Mundur.Sebab>(TahapPerbaikan.class);
        Optional<TahapPerbaikan> lowest = Optional.empty();
        for (TahapPerbaikan tahap : TahapPerbaikan.values()) {
            if (!lagi.contains(tahap) || !tanda.containsKey(tahap) || lowest.isPresent()) {
                continue;
            }
            if (isDisetujui()) {
                tetap.put(tahap, Mundur.Sebab.BERLAKU);
            } else if (tahap == TahapPerbaikan.DIUSULKAN) {
                tetap.put(tahap, Mundur.Sebab.USULAN);
            } else if (Long.valueOf(run).equals(lewat.get(tahap))) {
                lowest = Optional.of(tahap);
            } else {
                tetap.put(tahap, Mundur.Sebab.DI_LUAR);
            }
        }
        return new Mundur(lowest.map(this::from).orElse(List.of()), tetap);
    }

    private List<TahapPerbaikan> from(TahapPerbaikan lowest) {
        return tanda.keySet().stream()
                .filter(tahapPerbaikan -> tahapPerbaikan.compareTo(lowest) >= 0)
                .sorted()
                .toList();
    }

    /** Who gave a signature and when; empty while it is missing. */
    public Optional<TandaTangan> tanda(TahapPerbaikan tahap) {
        return Optional.ofNullable(tanda.get(tahap));
    }

    /** Who proposed it and when. */
    public TandaTangan diusulkan() {
        return Objects.requireNonNull(tanda.get(TahapPerbaikan.DIUSULKAN));
    }

    /** The last signature given. */
    public TahapPerbaikan tahap() {
        return tanda.keySet().stream().max(TahapPerbaikan::compareTo).orElseThrow();
    }

    /** Whether it is approved, so that the new figure is in force. */
    public boolean isDisetujui() {
        return tahap() == TahapPerbaikan.DISETUJUI;
    }

    /** Whether it still waits for signatures. */
    public boolean isOpen() {
        return ditolak == null && !isDisetujui();
    }

    /** Its state in a word: that of the last signature, or "Ditolak". */
    public String status() {
        return ditolak == null ? tahap().kata() : "Ditolak";
    }

    /** The new figure minus the old one; empty when either is not a number. */
    public Optional<BigDecimal> selisih() {
        BigDecimal before = semula.angka();
        BigDecimal after = menjadi.angka();
        return before == null || after == null ? Optional.empty() : Optional.of(after.subtract(before));
    }
}
