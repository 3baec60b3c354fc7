package id.langkah.domain.bagan;

import java.util.List;

/**
 * The measures a flowchart has to fit, all in one unit of the caller's choice (points on paper,
 * pixels on a screen).
 *
 * @param kolom the width of each pelaksana column
 * @param baris the height of each row, as high as its texts need it
 * @param halaman the height of a page's rows and strips together; infinite for one endless page
 * @param penghubung the height of a strip for segilima
 */
public record ChartMeasures(double kolom, List<Double> baris, double halaman, double penghubung) {
    public ChartMeasures {
        baris = List.copyOf(baris);
        if (!(kolom > 0 && halaman > 0 && penghubung > 0) || baris.stream().anyMatch(tinggi -> !(tinggi > 0))) {
            throw new IllegalArgumentException("a measure is not above zero");
        }
    }
}
