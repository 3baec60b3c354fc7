package id.langkah.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the heads of a table's columns when the head has several rows. A cell of an upper row also
 * stands for the empty cells at its right, whether they are merged or not.
 */
public final class JudulBertingkat {
    private JudulBertingkat() {}

    /** Access to the cells of a table; rows and columns count from 0. */
    public interface Kisi {
        /** The trimmed text of a cell; blank outside the table. */
        String sel(int baris, int kolom);

        /** The merged range that contains a cell; empty when the cell is not merged. */
        default Optional<Petak> petak(int baris, int kolom) {
            return Optional.empty();
        }
    }

    /**
     * The position of a merged range of cells.
     *
     * @param atas the first row of the range
     * @param kiri the first column of the range
     */
    public record Petak(int atas, int kiri) {}

    /**
     * The head texts of each column from the top down, each text once; an empty list for a column
     * without a head of its own. Standing below the right part of a merged cell alone is no such
     * head.
     *
     * @param atas the first row of the head
     * @param bawah its last row
     * @param lebar the number of columns
     */
    public static List<List<String>> of(Kisi kisi, int atas, int bawah, int lebar) {
        var stretching = new @Nullable String[bawah - atas + 1];
        var kolom = new ArrayList<List<String>>();
        for (int column = 0; column < lebar; column++) {
            kolom.add(parts(kisi, atas, bawah, column, stretching));
        }
        return List.copyOf(kolom);
    }

    private static List<String> parts(Kisi kisi, int atas, int bawah, int column, @Nullable String[] stretching) {
        var parts = new ArrayList<String>();
        boolean own = false;
        for (int row = atas; row <= bawah; row++) {
            Optional<Petak> merged = kisi.petak(row, column);
            int at = row - atas;
            if (merged.isPresent()) {
                Petak petak = merged.get();
                String text = kisi.sel(petak.atas(), petak.kiri());
                own |= !text.isEmpty() && petak.kiri() == column;
                if ((petak.atas() == row || row == atas) && !text.isEmpty()) {
                    parts.add(text);
                }
                stretching[at] = "";
                continue;
            }
            String alone = kisi.sel(row, column);
            String above = stretching[at];
            if (!alone.isEmpty()) {
                own = true;
                stretching[at] = alone;
                parts.add(alone);
            } else if (above != null && !above.isEmpty() && isHeadedBelow(kisi, row, bawah, column)) {
                parts.add(above);
            }
        }
        return own ? List.copyOf(parts) : List.of();
    }

    private static boolean isHeadedBelow(Kisi kisi, int row, int bawah, int column) {
        for (int lower = row + 1; lower <= bawah; lower++) {
            if (!kisi.sel(lower, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
