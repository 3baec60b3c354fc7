package id.langkah.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads of the SOP form that offices word differently (PermenPAN-RB 35/2012 and forms in use).
 * A blank head stands for the usual wording.
 *
 * @param kegiatan the head of the column for the uraian: Kegiatan, Aktivitas
 * @param keterangan the head of the last column: Keterangan, Ket
 * @param nama the label of the title on the identity page: Nama SOP, Judul SOP
 * @param kualifikasi the title of the block about qualifications: Kualifikasi Pelaksana, Kualitas
 *     Pelaksana
 */
public record JudulForm(String kegiatan, String keterangan, String nama, String kualifikasi) {
    /** As the ministry words them. */
    public static final JudulForm BAKU = new JudulForm("Kegiatan", "Keterangan", "Nama SOP", "Kualifikasi Pelaksana");

    /** No own wording. */
    public static final JudulForm BELUM = new JudulForm("", "", "", "");

    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Set<String> SHORT = Set.of("SOP", "POS", "AP");

    /** A copy in which blank heads are taken from {@code other}. */
    public JudulForm or(JudulForm other) {
        return new JudulForm(
                or(kegiatan, other.kegiatan),
                or(keterangan, other.keterangan),
                or(nama, other.nama),
                or(kualifikasi, other.kualifikasi));
    }

    private static String or(String own, String other) {
        return own.isBlank() ? other : own;
    }

    /**
     * A copy for heads read from a file: words in capitals are written as the papers do, and heads
     * in the regulation's wording are left blank.
     */
    public JudulForm terbaca() {
        return new JudulForm(
                read(kegiatan, BAKU.kegiatan),
                read(keterangan, BAKU.keterangan),
                read(nama, BAKU.nama),
                read(kualifikasi, BAKU.kualifikasi));
    }

    private static String read(String head, String baku) {
        String line = head.strip().replaceAll("\\s+", " ");
        String spelt = CAPITALS.matcher(line)
                .replaceAll(word -> Matcher.quoteReplacement(
                        SHORT.contains(word.group())
                                ? word.group()
                                : word.group().charAt(0)
                                        + word.group().substring(1).toLowerCase(Locale.ROOT)));
        return Ejaan.letters(spelt).equals(Ejaan.letters(baku)) ? "" : spelt;
    }
}
