package id.langkah.ui.kit.bagan;

import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The positions of the form's columns in pixels.
 *
 * @param left the left edge of each column, followed by the right edge of the last one
 * @param pelaksana the number of pelaksana columns, at least one
 * @param kolom the columns beside those of the pelaksana
 */
record Columns(List<Double> left, int pelaksana, BaganPane.Kolom kolom) {
    static final int NOMOR = 0;
    static final int KEGIATAN = 1;

    private static final double NOMOR_EM = 3;
    private static final double KEGIATAN_EM = 19;
    private static final double PELAKSANA_EM = 8.5;
    private static final double MANY_PELAKSANA_EM = 7;
    private static final double MOST_PELAKSANA_EM = 13;
    private static final double LETTER_EM = 0.62;
    private static final int MANY = 6;

    Columns {
        left = List.copyOf(left);
    }

    static Columns of(Sop sop, double em, BaganPane.Kolom kolom) {
        int pelaksana = Math.max(1, sop.pelaksana().size());
        var left = new ArrayList<Double>(List.of(0.0));
        add(left, NOMOR_EM * em);
        if (kolom != BaganPane.Kolom.NOMOR) {
            add(left, KEGIATAN_EM * em);
        }
        double each = pelaksana(sop);
        for (int i = 0; i < pelaksana; i++) {
            add(left, each * em);
        }
        if (kolom == BaganPane.Kolom.SEMUA) {
            FormSop.Kolom.SETELAH_PELAKSANA.forEach(after -> add(left, width(after) * em));
        }
        return new Columns(left, pelaksana, kolom);
    }

    /** The width of a column in em. */
    private static double width(FormSop.Kolom kolom) {
        return switch (kolom) {
            case NOMOR -> NOMOR_EM;
            case URAIAN -> KEGIATAN_EM;
            case PELAKSANA -> PELAKSANA_EM;
            case KELENGKAPAN -> 13;
            case WAKTU -> 6;
            case OUTPUT -> 12;
            case KETERANGAN -> 9;
        };
    }

    /** The width of the pelaksana columns, so that no word of a name is broken. */
    private static double pelaksana(Sop sop) {
        double usual = sop.pelaksana().size() > MANY ? MANY_PELAKSANA_EM : PELAKSANA_EM;
        int longest = sop.pelaksana().stream()
                .flatMap(nama -> Stream.of(nama.split("\\s+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return Math.clamp(LETTER_EM * longest + 1, usual, MOST_PELAKSANA_EM);
    }

    private static void add(List<Double> left, double width) {
        left.add(left.getLast() + Math.round(width));
    }

    double left(int column) {
        return left.get(column);
    }

    double width(int column) {
        return left.get(column + 1) - left.get(column);
    }

    double width() {
        return left.getLast();
    }

    /** The first of the pelaksana columns. */
    int firstPelaksana() {
        return kolom == BaganPane.Kolom.NOMOR ? 1 : 2;
    }

    /** Whether mutu baku and keterangan are shown. */
    boolean isWhole() {
        return kolom == BaganPane.Kolom.SEMUA;
    }

    /**
     * The first of the columns kelengkapan, waktu, output and keterangan; when they are not shown,
     * the index of the right edge.
     */
    int afterPelaksana() {
        return firstPelaksana() + pelaksana;
    }
}
