package id.langkah.domain.tabel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Recognises rows below a table that do not belong to it: a signature, a note, the head of another table. */
public final class PenutupTabel {
    private static final Pattern TANDA_TANGAN = Pattern.compile(
            "(?i)(?:mengetahui|menyetujui|disetujui(?: oleh)?|disahkan(?: oleh)?|ditetapkan (?:di|oleh).*"
                    + "|dibuat (?:di|oleh).*|diperiksa oleh.*|pihak (?:pertama|kedua)|nip\\b.*"
                    + "|yang (?:membuat|melapor|melaporkan|menyatakan).*)[\\s,:]*");
    private static final Pattern JABATAN = Pattern.compile(
            "(?i)(?:(?:plt|plh|pj|a\\.?n)\\.?\\s+)?(?:kepala|sekretaris|camat|lurah|inspektur|direktur|bupati"
                    + "|wali ?kota|gubernur|kasubbag|ketua)\\b.*");
    private static final Pattern TEMPAT_TANGGAL = Pattern.compile(
            "(?i)\\p{L}[\\p{L} .'-]{1,40},\\s*(?:\\d{1,2}|[.…_\\s]*)\\s*(?:januari|februari|maret|april|mei|juni|juli"
                    + "|agustus|september|oktober|november|desember|[.…_]+)?\\s*20\\d{2}");
    private static final Pattern TITIK = Pattern.compile("(?s)[.…_]{5,}.*");
    private static final Pattern CATATAN =
            Pattern.compile("(?is)(?:(?:catatan|keterangan|ket|sumber|note)\\s*[:.].*|\\*+\\)?.*)");
    private static final int PENDEK = 3;

    /** More columns than any table of an office has. */
    private static final int TERLEBAR = 60;

    private final KamusJudul kamus;
    private final List<String> filled;
    private final String name;
    private final boolean afterBlank;

    /**
     * @param filled the cells of the row with content
     * @param name the text in the column of the indicators; may be blank
     * @param afterBlank whether the row above is blank
     */
    PenutupTabel(KamusJudul kamus, List<String> filled, String name, boolean afterBlank) {
        this.kamus = kamus;
        this.filled = filled;
        this.name = name;
        this.afterBlank = afterBlank;
    }

    /** What the row is, in words; empty when it belongs to the table. */
    Optional<String> what() {
        if (isSignature()) {
            return Optional.of("tanda tangan");
        }
        if (filled.size() <= 2 && CATATAN.matcher(filled.getFirst()).matches()) {
            return Optional.of("catatan");
        }
        return isOtherHead() ? Optional.of("tabel lain (" + String.join(", ", filled) + ")") : Optional.empty();
    }

    /**
     * Whether the texts of a row begin a signature block: {@code Mengetahui,}, a place with a date,
     * or a dotted line.
     *
     * @param filled the texts of the row's filled cells
     */
    public static boolean isTandaTangan(List<String> filled) {
        return filled.size() <= PENDEK
                && filled.stream()
                        .anyMatch(teks -> TANDA_TANGAN.matcher(teks).matches()
                                || TEMPAT_TANGGAL.matcher(teks).matches()
                                || TITIK.matcher(teks).matches());
    }

    private boolean isSignature() {
        if (filled.size() > PENDEK) {
            return false;
        }
        boolean sure = isTandaTangan(filled);
        boolean office = afterBlank
                && (name.isEmpty() || JABATAN.matcher(name).matches())
                && filled.stream().allMatch(teks -> JABATAN.matcher(teks).matches());
        return sure || office;
    }

    /** Whether nearly all cells of the row are known column heads, so that it is the head of another table. */
    private boolean isOtherHead() {
        if (filled.size() > TERLEBAR) {
            return false;
        }
        long known = filled.stream()
                .filter(teks -> !teks.matches(".*\\d.*"))
                .filter(teks -> kamus.ofKata(teks).isPresent())
                .count();
        return known == filled.size() ? known > 1 : known >= PENDEK && known * PENDEK >= filled.size() * 2L;
    }

    /** Whether a row is a total. "Jumlah aduan" may be an indicator, "Jumlah" alone is not. */
    static boolean isTotal(String teks, boolean named) {
        String lower = teks.toLowerCase(Locale.ROOT);
        return named
                ? lower.equals("jumlah") || lower.equals("total")
                : lower.startsWith("jumlah") || lower.startsWith("total") || lower.startsWith("rata-rata");
    }
}
