package id.langkah.domain.bagan;

import id.langkah.domain.bagan.FormSop.Kolom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The column widths of a form in points: text columns by their content, pelaksana columns wide
 * enough for symbols with their words. When they do not fit side by side, the table is split into
 * two sheets.
 *
 * @param pelaksana the width of a pelaksana column
 * @param terbelah whether mutu baku and keterangan stand on a second sheet, beside number and
 *     uraian
 */
record LebarForm(Map<Kolom, Double> teks, double pelaksana, boolean terbelah) {
    private static final double NOMOR = 22.5;
    /** The narrowest pelaksana column, in points, that holds "Tidak" at 6 points and an arrow beside it. */
    static final double LEAST_PELAKSANA = 42.75;

    private static final double USUAL_PELAKSANA = 57;
    private static final double WIDEST_PELAKSANA = 75;
    private static final double NARROWEST = 9;
    private static final double LONGEST_WORD = 84;

    /** The widest waktu, in points, that is kept on one line: "120 menit". */
    private static final double WHOLE_WAKTU = 48;

    /**
     * The width, in points, that text columns get in addition to their minimum before the pelaksana
     * columns get more than theirs.
     */
    private static final double COMFORT = 110;

    private static final double LEAST_URAIAN = 102;
    private static final double WIDEST_URAIAN = 240;
    private static final double STEP = TataForm.UNIT;
    /** The least gain in height, in lines, for which a column is made wider. */
    private static final double LOWER = 1e-4;

    /**
     * @param room the width of the sheet in points
     * @param size the font size in points
     * @param narrowest the minimum width of a pelaksana column beside the text columns
     */
    static LebarForm of(FormSop form, double room, double size, double narrowest) {
        int count = form.pelaksana().size();
        var teks = least(form, size);
        double texts = sum(teks);
        double usual = Math.max(narrowest, usual(form, size));
        double left = room - NOMOR - texts;
        if (left / count >= LEAST_PELAKSANA) {
            double least = Math.min(left / count, narrowest);
            double pelaksana = pixels(Math.clamp((left - COMFORT) / count, least, usual));
            share(form, teks, List.of(Kolom.values()), room - NOMOR - count * pelaksana, size);
            teks.put(Kolom.NOMOR, NOMOR);
            return new LebarForm(teks, pelaksana, false);
        }
        double pelaksana = pixels(Math.clamp((room - NOMOR - LEAST_URAIAN) / count, NARROWEST, usual));
        double uraian = Math.min(WIDEST_URAIAN, Math.max(LEAST_URAIAN, room - NOMOR - count * pelaksana));
        teks.put(Kolom.URAIAN, pixels(uraian));
        share(form, teks, Kolom.SETELAH_PELAKSANA, room - NOMOR - uraian, size);
        teks.put(Kolom.NOMOR, NOMOR);
        return new LebarForm(teks, pelaksana, true);
    }

    double lebar(Kolom kolom) {
        return teks.getOrDefault(kolom, 0.0);
    }

    private static double usual(FormSop form, double size) {
        var width = new TextWidth(size, true);
        double longest =
                form.pelaksana().stream().mapToDouble(width::longestWord).max().orElse(0);
        return Math.clamp(longest + 2 * TataForm.PADDING, USUAL_PELAKSANA, WIDEST_PELAKSANA);
    }

    /** The minimum widths: wide enough for the heads and for words of usual length. */
    private static Map<Kolom, Double> least(FormSop form, double size) {
        var bold = new TextWidth(size, true);
        var regular = new TextWidth(size, false);
        var columns = new EnumMap<Kolom, Double>(Kolom.class);
        for (Kolom kolom : Kolom.values()) {
            if (kolom == Kolom.NOMOR || kolom == Kolom.PELAKSANA) {
                continue;
            }
            double word = bold.longestWord(form.kepala(kolom));
            for (int row = 0; row < form.jumlahBaris(); row++) {
                String teks = form.sel(row, kolom);
                boolean whole = kolom == Kolom.WAKTU && regular.of(teks) <= WHOLE_WAKTU;
                double least =
                        whole ? regular.of(teks) / TataForm.CAUTION : Math.min(LONGEST_WORD, regular.longestWord(teks));
                word = Math.max(word, least);
            }
            double wanted = word + 2 * TataForm.PADDING + 1;
            double narrowest = kolom == Kolom.URAIAN ? Math.max(LEAST_URAIAN, wanted) : wanted;
            columns.put(kolom, TataForm.up(narrowest));
        }
        return columns;
    }

    /** Distributes the remaining width in small steps, each to the column that lowers the rows most. */
    private static void share(FormSop form, Map<Kolom, Double> teks, List<Kolom> among, double room, double size) {
        List<Kolom> columns = among.stream().filter(teks::containsKey).toList();
        int rows = form.jumlahBaris();
        var regular = new TextWidth(size, false);
        var length = new double[columns.size()][rows];
        var wide = new double[columns.size()];
        double left = room;
        for (int column = 0; column < columns.size(); column++) {
            wide[column] = teks.getOrDefault(columns.get(column), 0.0);
            left -= wide[column];
            for (int row = 0; row < rows; row++) {
                length[column][row] = regular.of(form.sel(row, columns.get(column)));
            }
        }
        for (; left >= STEP; left -= STEP) {
            int best = -1;
            double most = LOWER;
            for (int column = 0; column < columns.size(); column++) {
                double gain = gain(length, wide, column);
                if (gain > most) {
                    most = gain;
                    best = column;
                }
            }
            if (best < 0) {
                best = neediest(columns, wide);
            }
            wide[best] += STEP;
        }
        for (int column = 0; column < columns.size(); column++) {
            teks.put(columns.get(column), wide[column]);
        }
    }

    /** The column that is narrowest in relation to its usual share, for when no text needs more width. */
    private static int neediest(List<Kolom> columns, double[] wide) {
        int best = 0;
        for (int column = 1; column < columns.size(); column++) {
            if (wide[column] / share(columns.get(column)) < wide[best] / share(columns.get(best))) {
                best = column;
            }
        }
        return best;
    }

    private static double share(Kolom kolom) {
        return switch (kolom) {
            case URAIAN -> 2.4;
            case KELENGKAPAN, OUTPUT -> 1.2;
            case NOMOR, PELAKSANA, WAKTU -> 0.55;
            case KETERANGAN -> 0.75;
        };
    }

    /** How much lower the rows become when a column is widened, plus a little for its own lines. */
    private static double gain(double[][] length, double[] wide, int column) {
        double gain = 0;
        for (int row = 0; row < length[column].length; row++) {
            double before = lines(length, wide, row, -1);
            boolean wraps = length[column][row] > wide[column] - 2 * TataForm.PADDING;
            double own = length[column][row] / wide[column] - length[column][row] / (wide[column] + STEP);
            gain += before - lines(length, wide, row, column) + (wraps ? 0.05 * own : 0);
        }
        return gain;
    }

    private static double lines(double[][] length, double[] wide, int row, int wider) {
        double most = 1;
        for (int column = 0; column < wide.length; column++) {
            double width = wide[column] + (column == wider ? STEP : 0);
            most = Math.max(most, length[column][row] / (width - 2 * TataForm.PADDING));
        }
        return most;
    }

    private static double sum(Map<Kolom, Double> teks) {
        return teks.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The largest multiple of {@link TataForm#UNIT} that is not above the value. */
    private static double pixels(double points) {
        return Math.floor(points / TataForm.UNIT) * TataForm.UNIT;
    }
}
