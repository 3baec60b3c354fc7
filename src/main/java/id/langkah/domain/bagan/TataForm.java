package id.langkah.domain.bagan;

import id.langkah.domain.bagan.FormSop.Kolom;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The flowchart table of an SOP laid out on paper, in points. PDF and Excel draw the same layout,
 * so that their pages break at the same rows.
 *
 * @param huruf the font size of the texts
 * @param judul the lines of the title on every page
 * @param hurufJudul the font size of the title
 * @param kepalaAtas the height of the upper row of heads
 * @param kepalaBawah the height of the lower row of heads, with the names of the pelaksana
 * @param hurufPelaksana the font size of those names
 * @param tegak whether those names are written upwards
 * @param baris the rows; a row whose texts are too long for a page is continued in further rows
 * @param bagan the chart, which has the same rows
 */
public record TataForm(
        FormSop form,
        double huruf,
        List<String> judul,
        double hurufJudul,
        Map<Kolom, Double> teks,
        double pelaksana,
        boolean terbelah,
        double kepalaAtas,
        double kepalaBawah,
        double hurufPelaksana,
        boolean tegak,
        List<Baris> baris,
        Bagan bagan) {
    /** The space between a text and the lines beside it, in points. */
    public static final double PADDING = 3;

    /** The line height as a multiple of the font size. */
    public static final double LEADING = 1.25;

    /** The space below the title, in points. */
    public static final double BELOW_TITLE = 6;

    /** The font size of the note below the table, in points. */
    public static final double NOTE = 7;

    private static final double TEXT = 7.5;
    /** The smallest font size to which texts are reduced to save a page with only a few rows. */
    private static final double SMALLEST = 0.92 * TEXT;

    private static final int FEW_ROWS = 4;
    private static final double TITLE = 11;
    private static final double HIGHEST_TITLE = 45;
    private static final double USUAL_ROW = 40.5;
    private static final double LOWEST_ROW = 36;
    private static final double STRIP = 20.25;
    private static final double UPPER_HEAD = 13.5;
    private static final double TALLEST_HEAD = 96;
    private static final double SMALLEST_HEAD = 6.5;
    private static final int MOST_HEAD_LINES = 5;
    /** The distance of an arrow from a line of the table beside it: 1.5 mm in points. */
    private static final double JARAK = 4.26;

    /** How often, and by how much, the pelaksana columns are widened when their arrows do not fit. */
    private static final int WIDER = 3;

    private static final double WIDER_BY = 4 * 2.25;

    private static final double SMALLEST_WORD = 6;
    private static final double LARGEST_WORD = 7;
    /** A row higher than this fraction of a page is continued in further rows, each of at most this height. */
    private static final double WHOLE_ROW = 0.55;

    private static final double PART = 0.34;
    /** The fraction of a line that is used for wrapping, since programs break lines at slightly different places. */
    static final double CAUTION = 0.97;

    /** Widths and heights are multiples of this many points, so that the workbook has whole pixels. */
    static final double UNIT = 2.25;

    /**
     * A row of the table.
     *
     * @param aktivitas the row of the SOP, from 0
     * @param lanjutan whether it continues the row before it
     * @param sel the lines of each cell
     */
    public record Baris(int aktivitas, boolean lanjutan, Map<Kolom, List<String>> sel) {
        /** The lines of one cell. */
        public List<String> sel(Kolom kolom) {
            return sel.getOrDefault(kolom, List.of());
        }

        int lines() {
            return sel.values().stream().mapToInt(List::size).max().orElse(0);
        }
    }

    public TataForm {
        judul = List.copyOf(judul);
        baris = List.copyOf(baris);
    }

    /**
     * Lays out a form; lengths are in points.
     *
     * @param lebar the width of a sheet inside its margins
     * @param tinggi the height of a sheet inside its margins
     */
    public static TataForm of(FormSop form, double lebar, double tinggi) {
        var sheet = new Sheet(form, lebar, tinggi);
        TataForm usual = sheet.of(TEXT, USUAL_ROW);
        List<Halaman> halaman = usual.bagan.halaman();
        if (halaman.size() > 1 && halaman.getLast().jumlahBaris() <= FEW_ROWS) {
            TataForm lower = sheet.of(TEXT, LOWEST_ROW);
            TataForm smaller = lower.bagan.halaman().size() < halaman.size() ? lower : sheet.of(SMALLEST, LOWEST_ROW);
            return smaller.bagan.halaman().size() < halaman.size() ? smaller : usual;
        }
        return usual;
    }

    /** The form and the size of the sheet to lay it out on. */
    private record Sheet(FormSop form, double lebar, double tinggi) {
        /** The layout with pelaksana columns widened until their arrows fit. */
        TataForm of(double size, double lowest) {
            TataForm tata = TataForm.of(form, lebar, tinggi, size, lowest, LebarForm.LEAST_PELAKSANA);
            double wider = tata.pelaksana;
            for (int i = 0; i < WIDER && tata.bagan.sesak(); i++) {
                wider += WIDER_BY;
                TataForm other = TataForm.of(form, lebar, tinggi, size, lowest, wider);
                if (other.pelaksana < wider) {
                    break;
                }
                tata = other;
            }
            return tata;
        }
    }

    private static TataForm of(
            FormSop form, double lebar, double tinggi, double size, double lowest, double narrowest) {
        LebarForm widths = LebarForm.of(form, lebar, size, narrowest);
        double title = TITLE;
        List<String> judul = new TextWidth(title, true).wrap(form.namaBesar(), CAUTION * lebar);
        while (judul.size() * title * LEADING > HIGHEST_TITLE) {
            title *= 0.9;
            judul = new TextWidth(title, true).wrap(form.namaBesar(), CAUTION * lebar);
        }
        var head = FormHeads.of(form, widths, size);
        double room = tinggi
                - (up(judul.size() * title * LEADING + BELOW_TITLE) + UPPER_HEAD + head.height())
                - (form.catatan().isEmpty() && widths.pelaksana() >= LebarForm.LEAST_PELAKSANA
                        ? 0
                        : 2 * NOTE * LEADING);
        room = Math.max(room, LOWEST_ROW + 2 * STRIP);
        List<Baris> rows = rows(form, widths, size, room - 2 * STRIP);
        List<Double> heights = rows.stream()
                .map(row -> up(Math.max(lowest, row.lines() * size * LEADING + 2 * PADDING)))
                .toList();
        double word = Math.max(SMALLEST_WORD, Sizes.word(widths.pelaksana(), JARAK, LARGEST_WORD));
        var ukuran = new ChartMeasures(widths.pelaksana(), heights, room, STRIP, word, JARAK);
        return new TataForm(
                form,
                size,
                judul,
                title,
                widths.teks(),
                widths.pelaksana(),
                widths.terbelah(),
                UPPER_HEAD,
                head.height(),
                head.size(),
                head.upright(),
                rows,
                Bagan.of(expanded(form.sop(), rows), ukuran, last(rows)));
    }

    /** The layout of the pelaksana's names: height and font size in points, and whether they run upwards. */
    private record FormHeads(double height, double size, boolean upright) {
        static FormHeads of(FormSop form, LebarForm widths, double size) {
            double room = widths.pelaksana() - 2 * PADDING + 1;
            double widest = form.pelaksana().stream()
                    .mapToDouble(new TextWidth(1, true)::longestWord)
                    .max()
                    .orElse(0);
            double level = Math.min(size, room / Math.max(widest, 1));
            int lines = lines(form, level, room);
            int texts = 2;
            for (Kolom kolom : Kolom.values()) {
                if (kolom.isMutuBaku()) {
                    double wide = widths.lebar(kolom) - 2 * PADDING + 1;
                    texts = Math.max(texts, new TextWidth(size, true).lines(form.kepala(kolom), wide));
                }
            }
            double least = texts * size * LEADING + 2 * PADDING;
            if (level >= SMALLEST_HEAD && lines <= MOST_HEAD_LINES) {
                return new FormHeads(up(Math.max(least, lines * level * LEADING + 2 * PADDING)), level, false);
            }
            double longest = form.pelaksana().stream()
                    .mapToDouble(new TextWidth(size, true)::of)
                    .max()
                    .orElse(0);
            double tall = Math.min(TALLEST_HEAD, longest + 3 * PADDING);
            double letters = size;
            while (lines(form, letters, tall - 2 * PADDING) * letters * LEADING > widths.pelaksana() - 1
                    && letters > 1) {
                letters *= 0.95;
            }
            return new FormHeads(up(Math.max(least, tall)), letters, true);
        }

        private static int lines(FormSop form, double size, double room) {
            var width = new TextWidth(size, true);
            return form.pelaksana().stream()
                    .mapToInt(nama -> width.lines(nama, CAUTION * room))
                    .max()
                    .orElse(1);
        }
    }

    private static List<Baris> rows(FormSop form, LebarForm widths, double size, double page) {
        var rows = new ArrayList<Baris>();
        var width = new TextWidth(size, false);
        for (int row = 0; row < form.jumlahBaris(); row++) {
            var cells = new EnumMap<Kolom, List<String>>(Kolom.class);
            for (Kolom kolom : widths.teks().keySet()) {
                double room = CAUTION * (widths.lebar(kolom) - 2 * PADDING);
                cells.put(kolom, lines(form.sel(row, kolom), width, room));
            }
            add(rows, new Baris(row, false, cells), size, page);
        }
        return rows;
    }

    /** Wraps a text; the continuation lines of an item are indented. */
    private static List<String> lines(String text, TextWidth width, double room) {
        var lines = new ArrayList<String>();
        for (String paragraph : text.split("\n", -1)) {
            if (!paragraph.startsWith(FormSop.BUTIR)) {
                lines.addAll(width.wrap(paragraph, room));
                continue;
            }
            String lead = FormSop.BUTIR;
            for (String line : width.wrap(paragraph.substring(lead.length()), room - width.of(FormSop.BUTIR))) {
                lines.add(lead + line);
                lead = "  ";
            }
        }
        return lines;
    }

    private static void add(List<Baris> rows, Baris whole, double size, double page) {
        double line = size * LEADING;
        if (whole.lines() * line + 2 * PADDING <= WHOLE_ROW * page) {
            rows.add(whole);
            return;
        }
        int most = Math.max(1, (int) ((PART * page - 2 * PADDING) / line));
        for (int from = 0; from < whole.lines(); from += most) {
            var cells = new EnumMap<Kolom, List<String>>(Kolom.class);
            for (Map.Entry<Kolom, List<String>> cell : whole.sel().entrySet()) {
                List<String> lines = cell.getValue();
                int to = Math.min(lines.size(), from + most);
                cells.put(cell.getKey(), from < to ? lines.subList(from, to) : List.of());
            }
            rows.add(new Baris(whole.aktivitas(), from > 0, cells));
        }
    }

    /** The SOP with an empty row without pelaksana for each continuation row; arrows pass through these. */
    private static Sop expanded(Sop sop, List<Baris> rows) {
        var aktivitas = new ArrayList<Aktivitas>();
        for (Baris row : rows) {
            aktivitas.add(
                    row.lanjutan()
                            ? Aktivitas.of(-aktivitas.size(), "")
                            : sop.aktivitas().get(row.aktivitas()));
        }
        return sop.withAktivitas(aktivitas);
    }

    private static int last(List<Baris> rows) {
        int last = rows.size() - 1;
        while (last > 0 && rows.get(last).lanjutan()) {
            last--;
        }
        return last;
    }

    /** The width of a column in points; for PELAKSANA that of all pelaksana columns together. */
    public double lebar(Kolom kolom) {
        return kolom == Kolom.PELAKSANA ? form.pelaksana().size() * pelaksana : teks.getOrDefault(kolom, 0.0);
    }

    /** The text of a cell: the whole text, or the lines of it that belong to this row. */
    public String isi(Baris row, Kolom kolom) {
        boolean parted = baris.stream().anyMatch(other -> other.lanjutan() && other.aktivitas() == row.aktivitas());
        return parted ? String.join("\n", row.sel(kolom)) : form.sel(row.aktivitas(), kolom);
    }

    /** The columns on each sheet, from the left. */
    public List<List<Kolom>> lembar() {
        List<Kolom> all = List.of(Kolom.values());
        return terbelah
                ? List.of(
                        all.subList(0, all.indexOf(Kolom.PELAKSANA) + 1),
                        all.stream().filter(kolom -> kolom != Kolom.PELAKSANA).toList())
                : List.of(all);
    }

    /** The drawing of a page in words: who does which step, and where the answers lead. */
    public String teksBagan(Halaman halaman) {
        var teks = new StringBuilder("Bagan alir.");
        for (int row = halaman.dari(); row < halaman.sampai(); row++) {
            if (!baris.get(row).lanjutan()) {
                Aktivitas aktivitas = form.sop().aktivitas().get(baris.get(row).aktivitas());
                var keputusan = aktivitas.keputusan();
                teks.append(" Langkah ").append(aktivitas.nomor()).append(": ");
                teks.append(String.join(", ", aktivitas.pelaksana()));
                teks.append(keputusan == null ? "." : ", tidak ke langkah " + keputusan.tidak() + ".");
            }
        }
        return teks.toString();
    }

    /** The height of the title and the space below it, in points. */
    public double tinggiJudul() {
        return up(judul.size() * hurufJudul * LEADING + BELOW_TITLE);
    }

    /** The height of both rows of heads, in points. */
    public double tinggiKepala() {
        return kepalaAtas + kepalaBawah;
    }

    /** The note below the table; blank when there is none. */
    public String catatan() {
        String singkatan = bagan.disingkat() ? "Y: ya; T: tidak." : "";
        return (form.catatan() + " " + singkatan).strip();
    }

    /** The smallest multiple of {@link #UNIT} that is not below the value. */
    static double up(double points) {
        return Math.ceil(points / UNIT - 1e-9) * UNIT;
    }
}
