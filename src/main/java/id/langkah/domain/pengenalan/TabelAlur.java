package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of steps in a {@link Denah}.
 *
 * @param tempat the index of the denah in the file
 * @param akhir the row after its last step
 * @param catatan what was noticed while reading the rows, in full sentences
 */
record TabelAlur(int tempat, Denah denah, KepalaTabel kepala, List<Langkah> langkah, int akhir, List<String> catatan) {
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,4})\\s*[.)]?");
    private static final Pattern SUM = Pattern.compile("(?i)(?:jumlah|total)\\b.*");
    private static final int EMPTY_ROWS_END = 3;
    private static final int SIGNATURE_SHOWN = 60;

    TabelAlur {
        langkah = List.copyOf(langkah);
        catatan = List.copyOf(catatan);
    }

    /**
     * The rows of one step.
     *
     * @param baris its first row
     * @param bawah the row after its last
     * @param nomor the printed number; empty when there is none
     */
    record Langkah(int baris, int bawah, OptionalInt nomor) {}

    TabelDikenal dikenal() {
        return new TabelDikenal(kepala.baris(), kepala.awal(), akhir, kepala.isi());
    }

    /** The head of the column with this content; blank when there is no such column. */
    String judul(IsiKolom which) {
        int column = kepala.isi().indexOf(which);
        String head = "";
        for (int r = kepala.baris(); column >= 0 && r < kepala.awal(); r++) {
            String text = KepalaTabel.oneLine(denah.kisi().teks(r, column));
            if (IsiKolom.like(text).filter(which::equals).isPresent()) {
                head = text;
            }
        }
        return head;
    }

    /** The first printed number; 1 when none is printed. */
    int begins() {
        return langkah.stream()
                .flatMapToInt(step -> step.nomor().stream())
                .findFirst()
                .orElse(1);
    }

    /** The texts of a step in the columns of one kind, line by line. */
    String teks(Langkah step, IsiKolom which) {
        return teks(
                step,
                IntStream.range(0, kepala.isi().size())
                        .filter(c -> kepala.isi().get(c) == which)
                        .toArray());
    }

    String teks(Langkah step, Lajur lane) {
        return teks(step, IntStream.range(lane.dari(), lane.sampai()).toArray());
    }

    private String teks(Langkah step, int[] columns) {
        Kisi kisi = denah.kisi();
        var texts = new ArrayList<String>();
        SelKisi before = null;
        for (int r = step.baris(); r < Math.min(step.bawah(), kisi.rows()); r++) {
            for (int c : columns) {
                SelKisi cell = kisi.sel(r, c);
                boolean begins = cell.baris() == r && !cell.equals(before);
                if (begins && !cell.teks().isBlank()) {
                    texts.add(cell.teks().strip());
                }
                before = cell;
            }
        }
        return String.join("\n", texts);
    }

    /** The step that a row belongs to, or -1. */
    int stepAt(int row) {
        return IntStream.range(0, langkah.size())
                .filter(i ->
                        langkah.get(i).baris() <= row && row < langkah.get(i).bawah())
                .findFirst()
                .orElse(-1);
    }

    /** The lane that a column belongs to, or -1. */
    int laneAt(int column) {
        return IntStream.range(0, kepala.lajur().size())
                .filter(i -> kepala.lajur().get(i).dari() <= column
                        && column < kepala.lajur().get(i).sampai())
                .findFirst()
                .orElse(-1);
    }

    /** The rectangle of a step's cell in a lane. */
    Petak petak(int step, int lane) {
        Kisi kisi = denah.kisi();
        return new Petak(
                kisi.x(kepala.lajur().get(lane).dari()),
                kisi.y(langkah.get(step).baris()),
                kisi.x(kepala.lajur().get(lane).sampai()),
                kisi.y(langkah.get(step).bawah()));
    }

    /** All tables of a denah, from the top. */
    static List<TabelAlur> in(int tempat, Denah denah, Petunjuk petunjuk) {
        TabelDikenal set = petunjuk.tabel().get(tempat);
        if (set != null) {
            KepalaTabel kepala = KepalaTabel.of(denah.kisi(), set);
            return List.of(new Rows(denah.kisi(), kepala, petunjuk.kata(), set.akhir()).read(tempat, denah));
        }
        var found = new ArrayList<TabelAlur>();
        int row = 0;
        while (row < denah.kisi().rows()) {
            @Nullable
            KepalaTabel kepala =
                    KepalaTabel.at(denah.kisi(), row, petunjuk.kata()).orElse(null);
            if (kepala == null) {
                row++;
                continue;
            }
            TabelAlur tabel = new Rows(denah.kisi(), kepala, petunjuk.kata(), -1).read(tempat, denah);
            if (!tabel.langkah.isEmpty()) {
                found.add(tabel);
            }
            row = Math.max(kepala.awal(), tabel.akhir);
        }
        return found;
    }

    /** Splits the rows below a head into steps. */
    private static final class Rows {
        private final Kisi kisi;
        private final KepalaTabel kepala;
        private final Map<String, IsiKolom> kata;
        private final int limit;
        private final List<Langkah> langkah = new ArrayList<>();
        private final List<String> catatan = new ArrayList<>();
        private final int nomorColumn;
        private final int uraianColumn;
        private int akhir;

        /** @param limit the row after the last step; negative when the user did not set it */
        Rows(Kisi kisi, KepalaTabel kepala, Map<String, IsiKolom> kata, int limit) {
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
                    Langkah last = langkah.removeLast();
                    langkah.add(new Langkah(last.baris(), Math.max(last.bawah(), row + 1), last.nomor()));
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
            langkah.add(new Langkah(row, Math.min(below, kisi.rows()), nomor));
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
}
