package id.langkah.domain.pengenalan;

import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
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
            return List.of(new BarisAlur(denah.kisi(), kepala, petunjuk.kata(), set.akhir()).read(tempat, denah));
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
            TabelAlur tabel = new BarisAlur(denah.kisi(), kepala, petunjuk.kata(), -1).read(tempat, denah);
            if (!tabel.langkah.isEmpty()) {
                found.add(tabel);
            }
            row = Math.max(kepala.awal(), tabel.akhir);
        }
        return found;
    }
}
