package id.langkah.domain.tabel;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the tables of indicators on sheets: a head that names an indicator, and what is below it. */
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
     * All tables of the sheets that are seen, in their order. A head of one column makes a table
     * only where there is no other.
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

    /** Whether a cell of the row is headed as the column of indicators or of their numbers is. */
    private boolean isAnchor(int row) {
        List<String> sel = lembar.baris().get(row);
        for (String teks : sel) {
            if (teks.length() <= LONGEST && isWord(teks) && isAnchor(teks)) {
                return true;
            }
        }
        return false;
    }

    /** Most cells are numbers, which head nothing. */
    private static boolean isWord(String teks) {
        String stripped = teks.strip();
        return !stripped.isEmpty() && Character.isLetter(stripped.charAt(0));
    }

    private static boolean isAnchor(String teks) {
        return KolomIndikator.of(Ejaan.letters(teks))
                .filter(kolom -> kolom == KolomIndikator.INDIKATOR || kolom == KolomIndikator.KODE)
                .isPresent();
    }

    /** The head that has this row and knows the most; of two that know as much the shorter one. */
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

    /** Of a row of data a word or two may happen to be a head too. */
    private boolean isMostlyKnown(JudulTabel judul) {
        long known = judul.kolom().stream().filter(KolomMasuk::dikenal).count();
        return known * 3 >= judul.kolom().size();
    }

    /** The lowest row that a cell of the head is merged down to. */
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

    /** Below the head of the indicators nothing stands, or what heads them too. */
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
