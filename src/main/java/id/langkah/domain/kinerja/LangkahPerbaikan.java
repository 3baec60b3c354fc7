package id.langkah.domain.kinerja;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The steps of an SOP that stand for the signatures of a Perbaikan, so that finishing a step can
 * offer to record its signature. They are guessed from the wording; the user may decline the offer.
 * A signature without a step is recorded by hand.
 *
 * @param aktivitas the rows of the SOP, from 0, ascending in the order of the signatures
 */
public record LangkahPerbaikan(Map<TahapPerbaikan, Integer> aktivitas) {
    private static final Pattern SETUJU =
            Pattern.compile("[tn]anda ?tangan|mengesahkan|disahkan|menyetujui|menetapkan");
    private static final Pattern PARAF = Pattern.compile("paraf");
    private static final Pattern VERIFIKASI =
            Pattern.compile("verifikasi|[kg]oreksi|[pm]eriksa|meneliti|menelaah|validasi|reviu");
    private static final Pattern USUL = Pattern.compile("mengajukan|mengusulkan|memperbaiki");

    public LangkahPerbaikan {
        aktivitas = Map.copyOf(aktivitas);
    }

    /**
     * Finds the steps from the end of the SOP backwards: the last step that approves, before it the
     * last that initials, then the last that verifies, then the last that proposes.
     */
    public static LangkahPerbaikan of(Sop sop) {
        List<String> wording = sop.aktivitas().stream()
                .map(Aktivitas::uraian)
                .map(uraian -> uraian.toLowerCase(Locale.ROOT).replace("-", ""))
                .toList();
        var rows = new EnumMap<TahapPerbaikan, Integer>(TahapPerbaikan.class);
        int before = wording.size();
        before = last(wording, SETUJU, before, TahapPerbaikan.DISETUJUI, rows);
        before = last(wording, PARAF, before, TahapPerbaikan.DIPARAF, rows);
        before = last(wording, VERIFIKASI, before, TahapPerbaikan.DIVERIFIKASI, rows);
        last(wording, USUL, before, TahapPerbaikan.DIUSULKAN, rows);
        return new LangkahPerbaikan(rows);
    }

    /** Whether an SOP corrects data, judged by its title and steps, and has a step that proposes the correction. */
    public static boolean isPerbaikan(Sop sop) {
        String words = Stream.concat(
                        Stream.of(sop.nama()), sop.aktivitas().stream().map(Aktivitas::uraian))
                .collect(joining(" "))
                .toLowerCase(Locale.ROOT);
        return words.contains("perbaikan")
                && (words.contains("kinerja") || words.contains("data"))
                && of(sop).aktivitas(TahapPerbaikan.DIUSULKAN).isPresent();
    }

    /** The signatures whose steps lie between two rows, both included. */
    public Set<TahapPerbaikan> between(int first, int last) {
        return aktivitas.entrySet().stream()
                .filter(entry -> entry.getValue() >= first && entry.getValue() <= last)
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** The row of a signature, from 0; empty when no step stands for it. */
    public Optional<Integer> aktivitas(TahapPerbaikan tahap) {
        return Optional.ofNullable(aktivitas.get(tahap));
    }

    /** The signature that a row stands for; empty when it stands for none. */
    public Optional<TahapPerbaikan> tahap(int row) {
        return aktivitas.entrySet().stream()
                .filter(entry -> entry.getValue() == row)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int last(
            List<String> wording, Pattern words, int before, TahapPerbaikan tahap, Map<TahapPerbaikan, Integer> rows) {
        for (int i = before - 1; i >= 0; i--) {
            if (words.matcher(wording.get(i)).find()) {
                rows.put(tahap, i);
                return i;
            }
        }
        return before;
    }
}
