package id.langkah.domain.perencanaan;

import id.langkah.domain.Ejaan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads an indented list from a word processor or spreadsheet as nodes of a tree. The level of a
 * line follows from its first words (Program …, Sub Kegiatan …), otherwise from tabs, blanks or the
 * parts of its number.
 */
public final class TempelPohon {
    private static final int TAB = 4;

    /** A number of a program or kegiatan such as {@code 5.01.02.2.01}, or a running number such as {@code 1)}. */
    private static final Pattern NOMOR = Pattern.compile(
            "(?:(?<kode>\\d+(?:\\.\\d+)+)\\.?|(?<hitung>[0-9]{1,2}|[a-zA-Z]|[ivxIVX]+)[.)]|[-–•*·▪○])\\s+(?<sisa>.+)");

    /** The name of a level at the beginning of a line, followed by a number or a colon. */
    private static final Pattern SEBUTAN = Pattern.compile(
            "(?i)(?<kata>tujuan|sasaran(?: strategis)?|program|sub[ -]?kegiatan|kegiatan)"
                    + "(?:\\s*(?:\\d+(?:\\.\\d+)*|[ivx]+)?\\s*[:.\\-–]\\s*|\\s+(?:\\d+(?:\\.\\d+)*|[IVX]+)\\s+)(?<sisa>.+)");

    private TempelPohon() {}

    private record Line(int indent, Optional<TingkatPohon> told, String kode, String uraian) {}

    /**
     * The nodes of a text.
     *
     * @param pertama the level of the first node, unless its line tells
     * @return the nodes; empty for a blank text
     */
    public static List<SimpulPohon> read(String teks, TingkatPohon pertama) {
        List<Line> lines = teks.lines()
                .filter(line -> !line.isBlank())
                .map(TempelPohon::line)
                .toList();
        var simpul = new ArrayList<SimpulPohon>();
        var open = new ArrayList<Line>();
        var depths = new ArrayList<TingkatPohon>();
        for (Line line : lines) {
            while (!open.isEmpty() && open.getLast().indent() >= line.indent()) {
                open.removeLast();
                depths.removeLast();
            }
            TingkatPohon tingkat = line.told().orElseGet(() -> depth(line, lines, simpul, depths, pertama));
            open.add(line);
            depths.add(tingkat);
            simpul.add(new SimpulPohon(0, tingkat, line.kode(), line.uraian(), "", List.of()));
        }
        return List.copyOf(simpul);
    }

    /**
     * The level of a line: below the line under which it is indented, or that of earlier lines with
     * the same indentation.
     */
    private static TingkatPohon depth(
            Line line, List<Line> lines, List<SimpulPohon> before, List<TingkatPohon> above, TingkatPohon pertama) {
        if (!above.isEmpty()) {
            return above.getLast().turun().orElse(above.getLast());
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (lines.get(i).indent() == line.indent()) {
                return before.get(i).tingkat();
            }
        }
        return before.isEmpty() ? pertama : before.getFirst().tingkat();
    }

    private static Line line(String text) {
        String bare = text.replace('\u00a0', ' ').stripTrailing();
        int indent = 0;
        int at = 0;
        while (at < bare.length() && (bare.charAt(at) == ' ' || bare.charAt(at) == '\t')) {
            indent += bare.charAt(at) == '\t' ? TAB : 1;
            at++;
        }
        String words =
                bare.substring(at).replace('\t', ' ').replaceAll(" {2,}", " ").strip();
        words = words.startsWith("\"") && words.endsWith("\"") && words.length() > 2
                ? words.substring(1, words.length() - 1).strip()
                : words;
        String kode = "";
        Matcher numbered = NOMOR.matcher(words);
        if (numbered.matches()) {
            kode = Optional.ofNullable(numbered.group("kode")).orElse("");
            words = numbered.group("sisa").strip();
        }
        Optional<TingkatPohon> told = told(words);
        Matcher named = SEBUTAN.matcher(words);
        if (named.matches()) {
            told = TingkatPohon.of(named.group("kata"));
            words = named.group("sisa").strip();
        }
        return new Line(indent, told, kode, words);
    }

    /**
     * The level that the words themselves tell: {@code Program Penunjang Urusan},
     * {@code Sub Kegiatan Penyusunan …}.
     */
    private static Optional<TingkatPohon> told(String words) {
        return Stream.of(TingkatPohon.PROGRAM, TingkatPohon.KEGIATAN, TingkatPohon.SUB_KEGIATAN)
                .filter(tingkat -> words.length() > tingkat.kata().length() + 1
                        && Ejaan.letters(words.substring(0, tingkat.kata().length()))
                                .equals(Ejaan.letters(tingkat.kata()))
                        && words.charAt(tingkat.kata().length()) == ' '
                        && Character.isUpperCase(words.charAt(0)))
                .findFirst();
    }
}
