package id.langkah.domain.tabel;

import id.langkah.domain.TandaHuruf;
import java.util.List;
import java.util.Optional;

/**
 * One sheet as it came in, or a range that was pasted: what its cells show, and what else must be
 * known to read it as a table.
 *
 * @param sumber the file's name; blank where there is none
 * @param nama the sheet's name; blank where there is none
 * @param tampak whether its sender sees it
 * @param baris from the first row of the sheet; cells from column A, as far as something stands. An
 *     error of a formula begins with {@link #GALAT}, a day is {@code 2026-09-30}
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

    /** What an error of a formula begins with; alone, where what it comes to was not saved. */
    public static final String GALAT = "ERROR:";

    private static final int PALING_BANYAK = 2_000;

    /**
     * Cells that are one; the text is that of the first.
     *
     * @param bawah the last row
     * @param kanan the last column
     */
    public record Gabungan(int atas, int bawah, int kiri, int kanan) {
        boolean has(int row, int column) {
            return row >= atas && row <= bawah && column >= kiri && column <= kanan;
        }
    }

    /** Copies what may change; signs of fonts of signs become such as can be printed. */
    public LembarMasuk {
        baris = baris.stream().map(LembarMasuk::printable).toList();
        gabungan = List.copyOf(gabungan);
    }

    private static List<String> printable(List<String> sel) {
        boolean plain = sel.stream().allMatch(teks -> TandaHuruf.of(teks).equals(teks));
        return plain ? sel : sel.stream().map(TandaHuruf::of).toList();
    }

    /** A range of cells of which nothing else is known. */
    public static LembarMasuk of(List<List<String>> baris) {
        return new LembarMasuk("", "", true, baris, List.of(), Tersembunyi.TIDAK_ADA, Tersembunyi.TIDAK_ADA);
    }

    /** Why what a formula came to cannot be read; empty for every other text. */
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

    /** Without blanks around it; blank where nothing stands. Row and column from 0. */
    public String sel(int row, int column) {
        if (row < 0
                || row >= baris.size()
                || column < 0
                || column >= baris.get(row).size()) {
            return "";
        }
        return baris.get(row).get(column).strip();
    }

    /** The merged cells that this one is of; empty when it stands alone. */
    Optional<Gabungan> gabungan(int row, int column) {
        return gabungan.stream().filter(butir -> butir.has(row, column)).findFirst();
    }

    /** The merged cells that some rows take part in; of absurdly many only the first. */
    List<Gabungan> gabunganDi(int dari, int sampai) {
        return gabungan.stream()
                .filter(butir -> butir.atas() <= sampai && butir.bawah() >= dari)
                .limit(PALING_BANYAK)
                .toList();
    }

    /** The rightmost column of some rows, plus one. */
    int lebar(int dari, int sebelum) {
        return baris.subList(Math.min(dari, baris.size()), Math.min(sebelum, baris.size())).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** Where it is, in words: {@code iku.xlsx, lembar IKU 2026}; blank for a pasted range. */
    public String tempat() {
        String lembar = nama.isEmpty() ? "" : "lembar " + nama;
        return sumber.isEmpty() || lembar.isEmpty() ? sumber + lembar : sumber + ", " + lembar;
    }
}
