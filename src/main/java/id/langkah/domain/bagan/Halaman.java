package id.langkah.domain.bagan;

import java.util.List;

/**
 * The flowchart part of one page: the pelaksana columns. The origin is the left edge of the first
 * column, below the table's head. Where arrows continue on another page, a strip for their segilima
 * lies above the first row or below the last one.
 *
 * @param dari the first row of the SOP on it, from 0
 * @param atas the top of each row, followed by the bottom of the last row
 * @param kepala the height of the strip above the first row; 0 when there is none
 * @param kaki the height of the strip below the last row; 0 when there is none
 * @param lebar the width of all columns together
 */
public record Halaman(
        int dari, List<Double> atas, double kepala, double kaki, double lebar, List<Simbol> simbol, List<Panah> panah) {

    public Halaman {
        atas = List.copyOf(atas);
        simbol = List.copyOf(simbol);
        panah = List.copyOf(panah);
    }

    /** The number of rows of the SOP on the page. */
    public int jumlahBaris() {
        return atas.size() - 1;
    }

    /** The row of the SOP after the last one on the page. */
    public int sampai() {
        return dari + jumlahBaris();
    }

    /** The top of a row of the SOP. */
    public double atas(int baris) {
        return atas.get(baris - dari);
    }

    /** The height of a row of the SOP. */
    public double tinggi(int baris) {
        return atas.get(baris - dari + 1) - atas.get(baris - dari);
    }

    /** The total height, including strips. */
    public double tinggi() {
        return atas.get(atas.size() - 1) + kaki;
    }
}
