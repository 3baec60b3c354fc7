package id.langkah.domain.kinerja;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words and numbers of a file name or kode, in order: {@code IKU-01.2_TW3.pdf} gives iku, 1, 2
 * and the third quarter. Leading zeros are ignored, and letters are separated from digits.
 *
 * @param kata the words without those that name the part of the year
 * @param masa the part of the year; empty when none is named
 */
record KataBerkas(List<Kata> kata, Optional<Masa> masa) {
    private static final Pattern ENDING = Pattern.compile("\\.\\p{L}[\\p{L}\\p{N}]{0,4}$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final int ONE_BY_ONE = 2;

    KataBerkas {
        kata = List.copyOf(kata);
    }

    /**
     * One word or number.
     *
     * @param sambung whether only a dot separates it from the word before
     */
    record Kata(String teks, boolean sambung) {
        boolean isAngka() {
            return Character.isDigit(teks.codePointAt(0));
        }
    }

    /** Reads a file name without its ending. */
    static KataBerkas ofNama(String nama) {
        return of(ENDING.matcher(nama.strip()).replaceFirst(""));
    }

    /** Reads a kode or the wording of an indicator. */
    static KataBerkas of(String teks) {
        var all = new ArrayList<Kata>();
        Matcher found = WORD.matcher(teks.toLowerCase(Locale.ROOT));
        int end = -1;
        while (found.find()) {
            boolean joined = end >= 0 && teks.substring(end, found.start()).equals(".");
            String bare = found.group().replaceFirst("^0+(?=\\p{N})", "");
            all.add(new Kata(bare, joined));
            end = found.end();
        }
        return withoutMasa(all);
    }

    private static KataBerkas withoutMasa(List<Kata> all) {
        for (int i = 0; i < all.size(); i++) {
            String word = all.get(i).teks();
            Optional<Masa> month = month(word);
            if (month.isPresent()) {
                return new KataBerkas(without(all, i, 1), month);
            }
            boolean named = word.equals("tw") || word.equals("triwulan");
            Optional<Masa> next =
                    named && i + 1 < all.size() ? quarter(all.get(i + 1).teks()) : Optional.empty();
            if (next.isPresent()) {
                return new KataBerkas(without(all, i, ONE_BY_ONE), next);
            }
            Optional<Masa> joined = word.startsWith("tw") ? quarter(word.substring("tw".length())) : Optional.empty();
            if (joined.isPresent()) {
                return new KataBerkas(without(all, i, 1), joined);
            }
        }
        return new KataBerkas(all, Optional.empty());
    }

    private static List<Kata> without(List<Kata> all, int from, int count) {
        var left = new ArrayList<>(all.subList(0, from));
        left.addAll(all.subList(from + count, all.size()));
        return left;
    }

    private static Optional<Masa> quarter(String nomor) {
        for (Triwulan triwulan : Triwulan.values()) {
            boolean same = nomor.equals("" + triwulan.nomor())
                    || nomor.equals(triwulan.name().toLowerCase(Locale.ROOT));
            if (same) {
                return Optional.of(triwulan);
            }
        }
        return Optional.empty();
    }

    private static Optional<Masa> month(String word) {
        for (Bulan bulan : Bulan.values()) {
            if (bulan.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(bulan);
            }
        }
        return Optional.empty();
    }

    /** Whether the words of {@code other} occur in order, and no number is continued by a further number. */
    boolean holds(KataBerkas other) {
        int many = other.kata().size();
        for (int from = 0; many > 0 && from + many <= kata.size(); from++) {
            if (isAt(from, other.kata()) && !goesOn(from + many)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(int from, List<Kata> other) {
        for (int i = 0; i < other.size(); i++) {
            if (!kata.get(from + i).teks().equals(other.get(i).teks())) {
                return false;
            }
        }
        return true;
    }

    /** Whether the number at this position is continued, as 1.1 is in {@code 1.1.2}. */
    private boolean goesOn(int at) {
        return at < kata.size()
                && kata.get(at).sambung()
                && kata.get(at).isAngka()
                && kata.get(at - 1).isAngka();
    }
}
