package id.langkah.domain.pengenalan;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises typed text that stands for drawing: marks in a lane, words at an arrow, "kembali ke nomor 3". */
final class TandaTulis {
    /** Arrows, box-drawing lines and triangles, which show a direction but are not symbols of a step. */
    private static final Pattern ARROWS = Pattern.compile(
            "[\\u2190-\\u21ff\\u2b00-\\u2b11\\u2794-\\u27be\\u2500-\\u257f\\u25b2-\\u25bf\\u25c0-\\u25c5|>_]+"
                    + "|-{1,2}>|<-{1,2}|^[-–—\\s]+$");

    private static final Pattern BARE = Pattern.compile("[\\p{So}\\p{Sm}\\p{Po}●■✓✔•◆◇xXvV√]{1,3}|[vVxX√]");
    private static final Pattern DIAMOND = Pattern.compile(
            "[\\u25c6\\u25c7\\u25ca\\u2662\\u2666\\u2b25\\u2b26\\u2bc1]|\\[\\s*keputusan\\s*]|\\(\\s*ya\\s*\\)|\\(\\s*y\\s*\\)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YA = Pattern.compile(
            "(?:ya|y|yes|iya|ok|oke|setuju|disetujui|lengkap|sesuai|benar|valid|memenuhi|layak|diterima|sudah)\\b.*");
    private static final Pattern TIDAK = Pattern.compile(
            "(?:tidak|tdk|t|no|n|belum|blm|kurang|ditolak|tolak|salah|revisi|perbaikan|dikembalikan|bukan)\\b.*");
    private static final Pattern BACK = Pattern.compile(
            "\\bke\\s*#\\s*(\\d{1,3})|\\b(?:kembali|ulang|ulangi|balik|dikembalikan)\\s+(?:lagi\\s+)?ke\\s+"
                    + "(?:(?:nomor|no|langkah|aktivitas|kegiatan|tahap|proses|poin|point|butir|angka)\\b\\.?\\s*){0,2}"
                    + "(\\d{1,3})",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_WORD = 60;

    private TandaTulis() {}

    /** Whether a text is only a mark: ●, ■, ✓, x. */
    static boolean isBareMark(String text) {
        String rest = withoutArrows(text);
        return BARE.matcher(rest).matches();
    }

    /** The mark in a lane's text; blank when the text only shows a direction or says Ya or Tidak. */
    static String mark(String text) {
        String rest = withoutArrows(text);
        boolean answer = answer(rest.replaceAll("[()\\[\\]]", "")) != null && rest.length() < LONGEST_WORD;
        return answer || (BACK.matcher(rest).lookingAt() && rest.length() < LONGEST_WORD) ? "" : rest;
    }

    private static String withoutArrows(String text) {
        return ARROWS.matcher(text).replaceAll(" ").strip();
    }

    /** Whether the text of a lane says that the step is a keputusan. */
    static boolean isKeputusan(String text) {
        return DIAMOND.matcher(text).find();
    }

    /** True for Ya, false for Tidak, null when the word at an arrow is neither. */
    static @Nullable Boolean answer(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\s]", " ")
                .replaceAll("\\s+", " ")
                .strip();
        if (words.isEmpty() || words.length() > LONGEST_WORD) {
            return null;
        }
        if (TIDAK.matcher(words).matches()) {
            return false;
        }
        return YA.matcher(words).matches() ? true : null;
    }

    /** The number of the step that a text returns to; empty when it names none. */
    static OptionalInt back(String text) {
        return BACK.matcher(text)
                .results()
                .findFirst()
                .map(TandaTulis::number)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private static int number(MatchResult found) {
        return Integer.parseInt(found.group(1) == null ? found.group(2) : found.group(1));
    }
}
