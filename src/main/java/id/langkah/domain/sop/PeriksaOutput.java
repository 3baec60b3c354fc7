package id.langkah.domain.sop;

import id.langkah.domain.Kemiripan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds output that no later step needs as kelengkapan. */
final class PeriksaOutput {
    private static final int LETTERS_PER_SLIP = 6;
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The name of a paper, split into its words. */
    private record Nama(Set<String> words, Kemiripan.Kata kata) {

        static Nama of(String text) {
            return new Nama(
                    Set.of(Stream.of(BETWEEN.split(text.toLowerCase(Locale.ROOT), 0))
                            .distinct()
                            .toArray(String[]::new)),
                    Kemiripan.Kata.of(text));
        }

        /**
         * Whether two names mean the same paper: "Draft Data kinerja" also matches "data" and "draf
         * data kinerja". When the limit of work is used up the answer is yes, so that nothing is
         * reported.
         */
        boolean isSame(Nama other, Kemiripan kemiripan) {
            return !kemiripan.mayWork(words.size() + other.words.size())
                    || words.containsAll(other.words)
                    || other.words.containsAll(words)
                    || kemiripan.isWithin(kata.letters().length() / LETTERS_PER_SLIP, kata, other.kata);
        }
    }

    private final Pemeriksaan pemeriksaan;

    PeriksaOutput(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    void check() {
        Map<String, Nama> asked = new HashMap<>();
        for (int i = pemeriksaan.size() - 2; i >= 0; i--) {
            for (Kelengkapan kelengkapan : pemeriksaan.row(i + 1).mutuBaku().kelengkapan()) {
                asked.computeIfAbsent(kelengkapan.nama(), Nama::of);
            }
            for (String output : pemeriksaan.row(i).mutuBaku().output()) {
                var nama = Nama.of(output);
                if (asked.values().stream().noneMatch(other -> nama.isSame(other, pemeriksaan.kemiripan()))) {
                    tellUnused(i, output);
                }
            }
        }
    }

    private void tellUnused(int index, String output) {
        pemeriksaan.tell(
                Pokok.OUTPUT_TIDAK_DIPAKAI,
                index,
                "Output",
                "\"" + output + "\" tidak menjadi kelengkapan aktivitas sesudahnya.",
                "Tambahkan pada kelengkapan aktivitas yang memerlukannya, atau samakan namanya.",
                new Temuan.Mend(
                        "Jadikan kelengkapan " + pemeriksaan.sebutan(index + 1),
                        sop -> sop.withAktivitas(index + 1, row -> asking(row, output))));
    }

    private static Aktivitas asking(Aktivitas row, String output) {
        List<Kelengkapan> kelengkapan = new ArrayList<>(row.mutuBaku().kelengkapan());
        kelengkapan.add(new Kelengkapan(output, true));
        return row.withMutuBaku(row.mutuBaku().withKelengkapan(kelengkapan));
    }
}
