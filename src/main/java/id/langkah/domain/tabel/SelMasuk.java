package id.langkah.domain.tabel;

/**
 * The position of a cell.
 *
 * @param baris the row, from 0
 * @param kolom the column, from 0
 */
public record SelMasuk(int baris, int kolom) {
    private static final int LETTERS = 26;

    /** The cell in the notation of spreadsheets: {@code G12}. */
    public String alamat() {
        return huruf(kolom) + (baris + 1);
    }

    /**
     * A column in the notation of spreadsheets: {@code AB}.
     *
     * @param kolom the column, from 0
     */
    public static String huruf(int kolom) {
        var letters = new StringBuilder();
        for (int rest = kolom + 1; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
