package id.langkah.domain.tabel;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the tables of indicators on sheets: a head with a column for the indicator, and rows below it. */
public final class PencariTabel {
    private static final int TERDALAM = 3;
    private static final int LONGEST = 60;
    private static final int PALING_BANYAK = 50;
    private static final int PALING_SERING = 1_000;

    private final LembarMasuk lembar;
    private final KamusJudul kamus;
    private final boolean tersembunyi;

    private PencariTabel(LembarMasuk lembar, KamusJudul kamus, boolean tersembunyi) {
        this.lembar = lembar;
        this.kamus = kamus;
        this.tersembunyi = tersembunyi;
    }

    /**
     * All tables of the visible sheets, in order. A head of a single column makes a table only
     * where there is no other.
     *
     * @param tersembunyi whether hidden rows and columns are read too
     */
    public static List<TabelMasuk> cari(List<LembarMasuk> lembar, KamusJudul kamus, boolean tersembunyi) {
        var all = new ArrayList<TabelMasuk>();
        for (LembarMasuk lembarMasuk : lembar) {
            if (lembarMasuk.tampak() && all.size() < PALING_BANYAK) {
                all.addAll(new PencariTabel(lembarMasuk, kamus, tersembunyi).cari());
            }
        }
        boolean wide = all.stream().anyMatch(tabel -> tabel.judul().dikenal() > 1);
        return all.stream()
                .filter(tabel -> !wide || tabel.judul().dikenal() > 1)
                .toList();
    }

    private List<TabelMasuk> cari() {
        var found = new ArrayList<TabelMasuk>();
        int row = 0;
        int tries = 0;
        while (row < lembar.baris().size() && found.size() < PALING_BANYAK && tries < PALING_SERING) {
            boolean anchor = isAnchor(row);
            tries += anchor ? 1 : 0;
            Optional<JudulTabel> judul = anchor ? head(row) : Optional.empty();
            if (judul.isPresent()) {
                TabelMasuk tabel = new PembacaBaris(lembar, judul.get(), kamus, tersembunyi).read();
                found.add(tabel);
                row = Math.max(tabel.akhir(), judul.get().bawah() + 1);
            } else {
                row++;
            }
        }
        return found;
    }

    /** Whether a cell of the row is a head for indicators or for their numbers. */
    private boolean isAnchor(int row) {
        List<String> sel = lembar.baris().get(row);
        for (String teks : sel) {
            if (teks.length() <= LONGEST && isWord(teks) && isAnchor(teks)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins with a letter; numbers are never heads. */
    private static boolean isWord(String teks) {
        String stripped = teks.strip();
        return !stripped.isEmpty() && Character.isLetter(stripped.charAt(0));
    }

    private static boolean isAnchor(String teks) {
        return KolomIndikator.of(Ejaan.letters(teks))
                .filter(kolom -> kolom == KolomIndikator.INDIKATOR || kolom == KolomIndikator.KODE)
                .isPresent();
    }

    /** The head that contains this row and has the most known columns; the shorter one when two have equally many. */
    private Optional<JudulTabel> head(int row) {
        int deepest = deepest(row);
        var candidates = new ArrayList<JudulTabel>();
        for (int top = Math.max(0, row - TERDALAM + 1); top <= row; top++) {
            for (int bottom = Math.max(row, deepest); bottom < top + TERDALAM; bottom++) {
                if (bottom < lembar.baris().size() && isHead(row, bottom)) {
                    candidates.add(JudulTabel.of(lembar, top, bottom, kamus));
                }
            }
        }
        return candidates.stream()
                .filter(JudulTabel::isTentangIndikator)
                .filter(this::isMostlyKnown)
                .max(Comparator.comparingLong(JudulTabel::dikenal)
                        .thenComparingInt(judul -> judul.atas() - judul.bawah()));
    }

    /** Whether most columns are known. In a row of data a word or two may look like a head by chance. */
    private boolean isMostlyKnown(JudulTabel judul) {
        long known = judul.kolom().stream().filter(KolomMasuk::dikenal).count();
        return known * 3 >= judul.kolom().size();
    }

    /** The lowest row down to which a cell of the head is merged. */
    private int deepest(int row) {
        List<String> sel = lembar.baris().get(row);
        int deepest = row;
        for (int column = 0; column < sel.size(); column++) {
            if (!sel.get(column).isBlank() && sel.get(column).length() <= LONGEST && isAnchor(sel.get(column))) {
                deepest = Math.max(
                        deepest,
                        lembar.gabungan(row, column).map(Gabungan::bawah).orElse(row));
            }
        }
        return Math.min(deepest, row + TERDALAM - 1);
    }

    /** Whether the rows form a head: below each head for indicators the cells are empty or continue that head. */
    private boolean isHead(int row, int bottom) {
        List<String> sel = lembar.baris().get(row);
        for (int column = 0; column < sel.size(); column++) {
            String head = sel.get(column).strip();
            if (head.length() > LONGEST || !isAnchor(head)) {
                continue;
            }
            for (int lower = row + 1; lower <= bottom; lower++) {
                String below = lembar.sel(lower, column);
                if (!below.isEmpty() && !isAnchor(head + " " + below)) {
                    return false;
                }
            }
        }
        return true;
    }
}
