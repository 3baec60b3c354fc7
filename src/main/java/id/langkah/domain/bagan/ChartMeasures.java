package id.langkah.domain.bagan;

import java.util.List;

/**
 * The measures for the layout of a flowchart, all in one unit of the caller's choice (points on
 * paper, pixels on a screen).
 *
 * @param kolom the width of each pelaksana column
 * @param baris the height of each row as needed by its texts; the chart makes rows higher where
 *     symbols and arrows need it
 * @param halaman the height of a page's rows and strips together; infinite for one endless page
 * @param penghubung the height of a strip for segilima
 * @param huruf the largest font size of Ya and Tidak; where they do not fit beside their symbol,
 *     only their first letters are written
 * @param jarak the minimum distance of an arrow from a line of the table beside it
 */
public record ChartMeasures(
        double kolom, List<Double> baris, double halaman, double penghubung, double huruf, double jarak) {

    public ChartMeasures {
        baris = List.copyOf(baris);
        if (!(kolom > 0 && halaman > 0 && penghubung > 0 && huruf > 0 && jarak >= 0)
                || baris.stream().anyMatch(tinggi -> !(tinggi > 0))) {
            throw new IllegalArgumentException("a measure is not above zero");
        }
    }

    /** Measures with a minimum distance of arrows from lines and the largest font size that fits beside them. */
    public ChartMeasures(double kolom, List<Double> baris, double halaman, double penghubung, double jarak) {
        this(kolom, baris, halaman, penghubung, Sizes.word(kolom, jarak, Sizes.letter(kolom, baris)), jarak);
    }

    /** Measures with the largest font size that fits and no minimum distance of arrows from lines. */
    public ChartMeasures(double kolom, List<Double> baris, double halaman, double penghubung) {
        this(kolom, baris, halaman, penghubung, Sizes.letter(kolom, baris), 0);
    }

    ChartMeasures withBaris(List<Double> other) {
        return new ChartMeasures(kolom, other, halaman, penghubung, huruf, jarak);
    }

    ChartMeasures withPenghubung(double other) {
        return new ChartMeasures(kolom, baris, halaman, other, huruf, jarak);
    }
}
