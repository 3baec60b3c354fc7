package id.langkah.domain.tabel;

import id.langkah.domain.TandaHuruf;
import java.util.List;
import java.util.Optional;

/**
 * One imported sheet or pasted range: the texts of its cells and what else is needed to read it as
 * a table.
 *
 * @param sumber the file's name; blank where there is none
 * @param nama the sheet's name; blank where there is none
 * @param tampak whether the sheet is visible
 * @param baris the texts from the first row and column A on. A formula's error begins with
 *     {@link #GALAT}, a date is {@code 2026-09-30}
 * @param gabungan the merged cells
 */
public record LembarMasuk(
        String sumber,
        String nama,
        boolean tampak,
        List<List<String>> baris,
        List<Gabungan> gabungan,
        Tersembunyi barisTersembunyi,
        Tersembunyi kolomTersembunyi) {

    /**
     * The beginning of a cell whose formula gave an error; it stands alone when the file has no
     * result of the formula.
     */
    public static final String GALAT = "ERROR:";

    private static final int PALING_BANYAK = 2_000;

    /**
     * A range of merged cells; its text is that of the top left cell.
     *
     * @param bawah the last row
     * @param kanan the last column
     */
    public record Gabungan(int atas, int bawah, int kiri, int kanan) {
        boolean has(int row, int column) {
            return row >= atas && row <= bawah && column >= kiri && column <= kanan;
        }
    }

    /** Makes copies of the lists given and replaces characters of symbol fonts by printable ones. */
    public LembarMasuk {
        baris = baris.stream().map(LembarMasuk::printable).toList();
        gabungan = List.copyOf(gabungan);
    }

    private static List<String> printable(List<String> sel) {
        boolean plain = sel.stream().allMatch(teks -> TandaHuruf.of(teks).equals(teks));
        return plain ? sel : sel.stream().map(TandaHuruf::of).toList();
    }

    /** A range of cells of which only the texts are known. */
    public static LembarMasuk of(List<List<String>> baris) {
        return new LembarMasuk("", "", true, baris, List.of(), Tersembunyi.TIDAK_ADA, Tersembunyi.TIDAK_ADA);
    }

    /** Why the result of a formula cannot be read; empty for any other text. */
    public static Optional<String> fault(String teks) {
        if (!teks.startsWith(GALAT)) {
            return Optional.empty();
        }
        String code = teks.substring(GALAT.length()).strip();
        return Optional.of(
                code.isEmpty()
                        ? "Sel ini berisi rumus yang hasilnya belum tersimpan."
                        : "Sel ini berisi kesalahan rumus " + code + ".");
    }

    /** The trimmed text of a cell; blank where there is none. Row and column count from 0. */
    public String sel(int row, int column) {
        if (row < 0
                || row >= baris.size()
                || column < 0
                || column >= baris.get(row).size()) {
            return "";
        }
        return baris.get(row).get(column).strip();
    }

    /** The merged range that a cell belongs to; empty when the cell is single. */
    Optional<Gabungan> gabungan(int row, int column) {
        return gabungan.stream().filter(butir -> butir.has(row, column)).findFirst();
    }

    /** The merged ranges that touch the rows; limited to the first ones when there are absurdly many. */
    List<Gabungan> gabunganDi(int dari, int sampai) {
        return gabungan.stream()
                .filter(butir -> butir.atas() <= sampai && butir.bawah() >= dari)
                .limit(PALING_BANYAK)
                .toList();
    }

    /** The rightmost column with content in the rows, plus one. */
    int lebar(int dari, int sebelum) {
        return baris.subList(Math.min(dari, baris.size()), Math.min(sebelum, baris.size())).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Where the sheet is, in words: {@code iku.xlsx, lembar IKU 2026}; blank for a pasted range. */
    public String tempat() {
        String lembar = nama.isEmpty() ? "" : "lembar " + nama;
        return sumber.isEmpty() || lembar.isEmpty() ? sumber + lembar : sumber + ", " + lembar;
    }
}
