package id.langkah.domain.pengenalan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the title of an SOP in the lines above its table of steps. */
final class JudulAlur {
    private static final int TITLE_ROWS = 6;
    private static final Pattern TITLE = Pattern.compile(
            "(?i)(?:flowchart\\s+|bagan\\s+alir\\s+|diagram\\s+alir\\s+)?(?:prosedur|sop|standar operasional"
                    + " prosedur|pos)\\b.*");
    private static final Pattern HEADING = Pattern.compile("(?i)(?:lampiran|nomor|tanggal|tgl|halaman|hal)\\b.*");
    private static final Pattern ONLY_HEADING =
            Pattern.compile("(?i)\\(?(?:sop|standar operasional prosedur|pos)(?:\\s*\\(?(?:sop|ap)\\)?)*\\)?\\.?");

    private JudulAlur() {}

    /**
     * The title above a table; blank when there is none.
     *
     * @param above the first row that may belong to it
     */
    static String of(TabelAlur table, int above) {
        Kisi kisi = table.denah().kisi();
        var lines = new ArrayList<String>(table.denah().pengantar());
        for (int r = Math.max(above, table.kepala().baris() - TITLE_ROWS);
                r < table.kepala().baris();
                r++) {
            int row = r;
            List<String> texts = IntStream.range(0, kisi.columns())
                    .filter(c -> kisi.isCorner(row, c) && !kisi.teks(row, c).isEmpty())
                    .mapToObj(c -> kisi.teks(row, c))
                    .toList();
            if (texts.size() == 1) {
                lines.add(KepalaTabel.oneLine(texts.getFirst()));
            }
        }
        Optional<String> title = lines.reversed().stream()
                .filter(line -> TITLE.matcher(line).matches()
                        && !ONLY_HEADING.matcher(line).matches()
                        && LabelIdentitas.of(line).isEmpty())
                .findFirst();
        return title.or(() -> lines.reversed().stream()
                        .limit(1)
                        .filter(line -> line.length() < 200
                                && !HEADING.matcher(line).matches()
                                && !ONLY_HEADING.matcher(line).matches()
                                && LabelIdentitas.of(line).isEmpty())
                        .findFirst())
                .orElse("");
    }
}
