package id.langkah.domain;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heads of an SOP's form that offices word differently (PermenPAN-RB 35/2012 and the forms in
 * use); each blank where nothing is said.
 *
 * @param kegiatan of the column of what is done: Kegiatan, Aktivitas
 * @param keterangan of the last column: Keterangan, Ket
 * @param nama of the title on the identity page: Nama SOP, Judul SOP
 * @param kualifikasi of the block on who may do it: Kualifikasi Pelaksana, Kualitas Pelaksana
 */
public record JudulForm(String kegiatan, String keterangan, String nama, String kualifikasi) {
    /** As the ministry words them. */
    public static final JudulForm BAKU = new JudulForm("Kegiatan", "Keterangan", "Nama SOP", "Kualifikasi Pelaksana");

    /** Nothing said. */
    public static final JudulForm BELUM = new JudulForm("", "", "", "");

    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{2,}\\b");
    private static final Set<String> SHORT = Set.of("SOP", "POS", "AP");

    /** With the words of another where this one says nothing. */
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
     * As they stand on a form that comes in: words in capitals as the papers write them, and nothing
     * where the form says what the ministry says, so that the office's own words stand there.
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
