package id.langkah.domain.sop;

import id.langkah.domain.Kemiripan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds names of papers (kelengkapan and output) that differ only by a typing or scanning error. */
final class PeriksaNama {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern ODD = Pattern.compile("[^\\p{L}\\p{N}\\s.,;:&/()'\"+-]");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int LETTERS_PER_SLIP = 5;
    private static final int MOST_SLIPS = 3;
    private static final int MOST_NAMES = 500;

    /** One spelling of a name: the first row it occurs in, and how often it occurs. */
    private static final class Spelling {
        private final String teks;
        private final Kemiripan.Kata kata;
        private final boolean odd;
        private final int words;
        private final int row;
        private int count;

        Spelling(String teks, int row) {
            this.teks = teks;
            kata = Kemiripan.Kata.of(teks);
            odd = ODD.matcher(teks).find();
            words = BLANKS.split(teks, -1).length;
            this.row = row;
        }
    }

    /**
     * Sorts the more likely spelling first: without unusual signs, then with more words, then more
     * frequent, then earlier.
     */
    private static final Comparator<Spelling> LIKELIER = Comparator.comparing((Spelling spelling) -> spelling.odd)
            .thenComparingInt(spelling -> -spelling.words)
            .thenComparingInt(spelling -> -spelling.count)
            .thenComparingInt(spelling -> spelling.row);

    private final Pemeriksaan pemeriksaan;

    PeriksaNama(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    void check() {
        List<Spelling> spellings = new ArrayList<>(spellings());
        spellings.sort(LIKELIER);
        for (int i = 1; i < Math.min(spellings.size(), MOST_NAMES); i++) {
            for (int j = 0; j < i; j++) {
                if (isSlip(spellings.get(i), spellings.get(j))) {
                    tellAlike(spellings.get(i), spellings.get(j).teks);
                    break;
                }
            }
        }
    }

    private List<Spelling> spellings() {
        Map<String, Spelling> spellings = new LinkedHashMap<>();
        for (int i = 0; i < pemeriksaan.size(); i++) {
            int row = i;
            MutuBaku baku = pemeriksaan.row(i).mutuBaku();
            List<String> names = new ArrayList<>(baku.output());
            baku.kelengkapan().forEach(kelengkapan -> names.add(kelengkapan.nama()));
            for (String nama : names) {
                spellings.computeIfAbsent(key(nama), key -> new Spelling(nama, row)).count++;
            }
        }
        return List.copyOf(spellings.values());
    }

    private void tellAlike(Spelling odd, String likelier) {
        pemeriksaan.tell(
                Pokok.NAMA_MIRIP,
                odd.row,
                "Kelengkapan dan Output",
                "\"" + odd.teks + "\" ditulis mirip dengan \"" + likelier + "\".",
                "Samakan bila memang dokumen yang sama.",
                new Temuan.Mend(
                        "Ganti menjadi \"" + likelier + "\"",
                        sop -> sop.withAktivitas(sop.aktivitas().stream()
                                .map(row -> renamed(row, key(odd.teks), likelier))
                                .toList())));
    }

    private static Aktivitas renamed(Aktivitas row, String key, String to) {
        MutuBaku baku = row.mutuBaku();
        return row.withMutuBaku(new MutuBaku(
                baku.kelengkapan().stream()
                        .map(kelengkapan -> new Kelengkapan(renamed(kelengkapan.nama(), key, to), kelengkapan.wajib()))
                        .distinct()
                        .toList(),
                baku.waktu(),
                baku.output().stream()
                        .map(teks -> renamed(teks, key, to))
                        .distinct()
                        .toList()));
    }

    private static String renamed(String nama, String key, String to) {
        return key(nama).equals(key) ? to : nama;
    }

    private boolean isSlip(Spelling spelling, Spelling other) {
        String a = spelling.kata.letters();
        String b = other.kata.letters();
        int most = Math.min(MOST_SLIPS, Math.min(a.length(), b.length()) / LETTERS_PER_SLIP);
        return a.equals(b)
                || (pemeriksaan.kemiripan().isWithin(most, spelling.kata, other.kata)
                        && !DIGITS.matcher(a)
                                .replaceAll("")
                                .equals(DIGITS.matcher(b).replaceAll("")));
    }

    /** Spellings with the same key differ only in case or in the number of blanks. */
    private static String key(String nama) {
        return BLANKS.matcher(nama.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }
}
