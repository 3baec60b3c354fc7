package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Splits the rows below the head of a table into steps. */
final class BarisAlur {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4})\\s*[.)]?");
    private static final Pattern SUM = Pattern.compile("(?i)(?:jumlah|total)\\b.*");
    private static final int EMPTY_ROWS_END = 3;
    private static final int SIGNATURE_SHOWN = 60;

    private final Kisi kisi;
    private final KepalaTabel kepala;
    private final Map<String, IsiKolom> kata;
    private final int limit;
    private final List<TabelAlur.Langkah> langkah = new ArrayList<>();
    private final List<String> catatan = new ArrayList<>();
    private final int nomorColumn;
    private final int uraianColumn;
    private int akhir;

    /** @param limit the row after the last step; negative when the user did not set it */
    BarisAlur(Kisi kisi, KepalaTabel kepala, Map<String, IsiKolom> kata, int limit) {
        this.kisi = kisi;
        this.kepala = kepala;
        this.kata = kata;
        this.limit = limit < 0 ? kisi.rows() : Math.min(limit, kisi.rows());
        this.nomorColumn = kepala.isi().indexOf(IsiKolom.NOMOR);
        this.uraianColumn = kepala.isi().indexOf(IsiKolom.URAIAN);
    }

    TabelAlur read(int tempat, Denah denah) {
        int empty = 0;
        int row = kepala.awal();
        akhir = row;
        while (row < limit && empty < EMPTY_ROWS_END && langkah.size() <= PengenalSop.MOST_STEPS) {
            KepalaTabel again =
                    row > kepala.awal() ? KepalaTabel.at(kisi, row, kata).orElse(null) : null;
            if (again != null) {
                if (!again.letters().equals(kepala.letters()) || numberAt(again.awal()) == 1) {
                    break;
                }
                row = again.awal();
                continue;
            }
            if (isEmpty(row)) {
                empty++;
                row++;
                continue;
            }
            int next = row(row, empty > 0);
            if (next < 0) {
                break;
            }
            empty = 0;
            row = next;
        }
        return new TabelAlur(tempat, denah, kepala, langkah, akhir, catatan);
    }

    private int numberAt(int row) {
        return row < kisi.rows() ? number(row).orElse(0) : 0;
    }

    private OptionalInt number(int row) {
        Matcher matcher = NUMBER.matcher(nomorColumn < 0 ? "" : kisi.teks(row, nomorColumn));
        return matcher.matches() ? OptionalInt.of(Integer.parseInt(matcher.group(1))) : OptionalInt.empty();
    }

    private boolean isEmpty(int row) {
        return IntStream.range(0, kisi.columns())
                .filter(c -> kepala.isi().get(c) != IsiKolom.KOSONG)
                .allMatch(c -> kisi.teks(row, c).isEmpty()
                        || (kisi.sel(row, c).baris() < row && kepala.isi().get(c) != IsiKolom.URAIAN));
    }

    /** The row to continue with, or -1 when the table has ended. */
    private int row(int row, boolean afterGap) {
        SelKisi uraian = kisi.sel(row, uraianColumn);
        OptionalInt nomor = number(row);
        boolean said = uraian.baris() == row && !uraian.teks().isBlank();
        String first = nomorColumn < 0 ? "" : kisi.teks(row, nomorColumn);
        if (SUM.matcher(first).matches()
                || (nomor.isEmpty() && SUM.matcher(uraian.teks().strip()).matches())) {
            catatan.add("Baris jumlah tidak dijadikan aktivitas.");
            return row + 1;
        }
        if (!said) {
            if (!afterGap && !langkah.isEmpty()) {
                TabelAlur.Langkah last = langkah.removeLast();
                langkah.add(new TabelAlur.Langkah(last.baris(), Math.max(last.bawah(), row + 1), last.nomor()));
                akhir = langkah.getLast().bawah();
            }
            return row + 1;
        }
        boolean numbered = langkah.stream().anyMatch(step -> step.nomor().isPresent());
        boolean merged = uraian.kanan() > uraianColumn + width(uraianColumn);
        if (nomor.isEmpty() && numbered && (afterGap || merged)) {
            String text = KepalaTabel.oneLine(uraian.teks());
            catatan.add("Tulisan di bawah tabel tidak dibaca: \""
                    + (text.length() > SIGNATURE_SHOWN ? text.substring(0, SIGNATURE_SHOWN) + "…" : text)
                    + "\".");
            return -1;
        }
        int below = Math.max(
                uraian.bawah(),
                nomorColumn < 0 ? row + 1 : kisi.sel(row, nomorColumn).bawah());
        langkah.add(new TabelAlur.Langkah(row, Math.min(below, kisi.rows()), nomor));
        akhir = Math.min(below, kisi.rows());
        return below;
    }

    private int width(int column) {
        int width = 1;
        while (column + width < kepala.isi().size() && kepala.isi().get(column + width) == IsiKolom.URAIAN) {
            width++;
        }
        return width;
    }
}
