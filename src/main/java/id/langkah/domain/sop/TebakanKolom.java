package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Guesses the columns of a table without a head from their content. */
final class TebakanKolom {
    private static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,3}[.)]?");
    private static final Pattern NUMBERED = Pattern.compile("\\(?\\d{1,3}[.)]\\s.*", Pattern.DOTALL);

    private final List<List<String>> tabel;
    private final List<String> pelaksana;
    private final int width;
    private final List<IsiKolom> isi;

    TebakanKolom(List<List<String>> tabel, List<String> pelaksana) {
        this.tabel = tabel;
        this.pelaksana = pelaksana.stream().map(KolomTabel::bare).toList();
        this.width = tabel.stream().mapToInt(List::size).max().orElse(0);
        this.isi = new ArrayList<>(Collections.nCopies(width, IsiKolom.ASING));
    }

    KolomTabel guess() {
        for (int i = 0; i < width; i++) {
            if (filled(i).findAny().isEmpty()) {
                isi.set(i, IsiKolom.KOSONG);
            }
        }
        int uraian = longest();
        isi.set(uraian, IsiKolom.URAIAN);
        for (int i = 0; i < uraian; i++) {
            if (all(i, sel -> NUMBER.matcher(sel).matches())) {
                isi.set(i, IsiKolom.NOMOR);
            }
        }
        for (int i = 0; i < width; i++) {
            if (isOpen(i) && all(i, this::namesKnown)) {
                isi.set(i, IsiKolom.PELAKSANA);
            }
        }
        int waktu = waktu(uraian);
        if (waktu > 0) {
            isi.set(waktu, IsiKolom.WAKTU);
            take(uraian + 1, waktu, IsiKolom.KELENGKAPAN);
            take(waktu + 1, width, IsiKolom.OUTPUT, IsiKolom.KETERANGAN);
        }
        boolean numbered = all(uraian, sel -> NUMBERED.matcher(sel).matches());
        return new KolomTabel(0, isi, Collections.nCopies(width, ""), numbered);
    }

    /** Assigns the meanings, from the left, to the columns between {@code from} and {@code to} that have none yet. */
    private void take(int from, int to, IsiKolom... meanings) {
        int next = 0;
        for (int i = from; i < to && next < meanings.length; i++) {
            if (isOpen(i)) {
                isi.set(i, meanings[next++]);
            }
        }
    }

    private int waktu(int uraian) {
        for (int i = uraian + 1; i < width; i++) {
            if (isOpen(i) && all(i, sel -> Waktu.read(sel).isReadable())) {
                return i;
            }
        }
        return 0;
    }

    private boolean namesKnown(String sel) {
        return DaftarKetik.of(sel.replace(';', '\n')).stream()
                .allMatch(nama -> pelaksana.contains(KolomTabel.bare(nama)));
    }

    private boolean isOpen(int column) {
        return isi.get(column) == IsiKolom.ASING;
    }

    private boolean all(int column, Predicate<String> which) {
        List<String> filled = filled(column).toList();
        return !filled.isEmpty() && filled.stream().allMatch(which);
    }

    private int longest() {
        int best = 0;
        double most = -1;
        for (int i = 0; i < width; i++) {
            double letters = filled(i).mapToInt(String::length).average().orElse(0);
            if (letters > most) {
                most = letters;
                best = i;
            }
        }
        return best;
    }

    private Stream<String> filled(int column) {
        return tabel.stream().map(row -> KolomTabel.cell(row, column).strip()).filter(sel -> !sel.isEmpty());
    }
}
