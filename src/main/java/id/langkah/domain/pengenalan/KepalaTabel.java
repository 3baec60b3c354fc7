package id.langkah.domain.pengenalan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.sop.IsiKolom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The head of a table of steps.
 *
 * @param baris the first row of the head
 * @param awal the row after it
 * @param isi the content of each column of the grid
 */
record KepalaTabel(int baris, int awal, List<IsiKolom> isi, List<Lajur> lajur) {
    private static final int DEEPEST = 3;

    /** How many rows are checked for the marks that make a column a lane. */
    private static final int ROWS_OF_MARKS = 60;

    private static final Set<IsiKolom> MUTU_BAKU = EnumSet.of(IsiKolom.KELENGKAPAN, IsiKolom.WAKTU, IsiKolom.OUTPUT);

    KepalaTabel {
        isi = List.copyOf(isi);
        lajur = List.copyOf(lajur);
    }

    /**
     * The head that begins in a row; empty when none does.
     *
     * @param kata the meanings of heads that the user set before
     */
    static Optional<KepalaTabel> at(Kisi kisi, int row, Map<String, IsiKolom> kata) {
        return new Finder(kisi, row, kata).find();
    }

    /** The head that the user set by hand. */
    static KepalaTabel of(Kisi kisi, TabelDikenal tabel) {
        var finder = new Finder(kisi, tabel.kepala(), Map.of());
        finder.awal = tabel.awal();
        return new KepalaTabel(tabel.kepala(), tabel.awal(), tabel.isi(), finder.lanes(tabel.isi()));
    }

    /** The names of the lanes in the form in which they are compared. */
    List<String> letters() {
        return lajur.stream().map(lane -> Ejaan.letters(lane.nama())).toList();
    }

    private static final class Finder {
        private final Kisi kisi;
        private final int row;
        private final Map<String, IsiKolom> kata;
        private int awal;

        /** One number, or the numbers of several columns with no line between them. */
        private static final Pattern NUMBERS = Pattern.compile("\\(?\\d{1,2}\\)?\\.?(?:\\s+\\(?\\d{1,2}\\)?\\.?)*");

        Finder(Kisi kisi, int row, Map<String, IsiKolom> kata) {
            this.kisi = kisi;
            this.row = row;
            this.kata = kata;
        }

        Optional<KepalaTabel> find() {
            List<IsiKolom> first = roles(row);
            int uraian = first.indexOf(IsiKolom.URAIAN);
            boolean begins = uraian >= 0
                    && kisi.isCorner(row, uraian)
                    && (first.contains(IsiKolom.NOMOR) || first.contains(IsiKolom.PELAKSANA));
            if (!begins) {
                return Optional.empty();
            }
            awal = Math.min(end(uraian), kisi.rows());
            List<IsiKolom> isi = columns();
            boolean whole = isi.stream().anyMatch(MUTU_BAKU::contains) && isi.contains(IsiKolom.URAIAN);
            if (!whole || !hasLanes(isi)) {
                return Optional.empty();
            }
            return Optional.of(new KepalaTabel(row, afterNumbering(), isi, lanes(isi)));
        }

        private IsiKolom role(String text) {
            IsiKolom known = kata.get(Ejaan.letters(text));
            return known == null ? IsiKolom.like(text).orElse(IsiKolom.ASING) : known;
        }

        private List<IsiKolom> roles(int at) {
            return IntStream.range(0, kisi.columns())
                    .mapToObj(c -> kisi.teks(at, c).isEmpty() ? IsiKolom.KOSONG : role(kisi.teks(at, c)))
                    .toList();
        }

        private int end(int uraian) {
            int end = kisi.sel(row, uraian).bawah();
            while (end < kisi.rows()
                    && end - row < DEEPEST
                    && kisi.teks(end, uraian).isEmpty()
                    && roles(end).stream().anyMatch(MUTU_BAKU::contains)) {
                end++;
            }
            return Math.min(end, row + DEEPEST);
        }

        /**
         * The head texts above a column from the top; an unmerged head also stands above the empty
         * cells at its right.
         */
        private List<String> stack(int column) {
            var texts = new ArrayList<String>();
            for (int r = row; r < awal; r++) {
                if (r > row && kisi.sel(r, column).baris() < r) {
                    continue;
                }
                int c = column;
                boolean below = r + 1 < awal && !kisi.teks(awal - 1, column).isEmpty();
                while (below
                        && c > 0
                        && kisi.teks(r, c).isEmpty()
                        && kisi.sel(r, c).lebar() == 1) {
                    c--;
                }
                if (!kisi.teks(r, c).isEmpty()) {
                    texts.add(oneLine(kisi.teks(r, c)));
                }
            }
            return texts;
        }

        private List<IsiKolom> columns() {
            var isi = new ArrayList<IsiKolom>();
            boolean mutuBaku = false;
            for (int c = 0; c < kisi.columns(); c++) {
                List<String> stack = stack(c);
                mutuBaku |= stack.stream().anyMatch(text -> role(text) == IsiKolom.MUTU_BAKU);
                IsiKolom role = role(stack);
                boolean continued = role != IsiKolom.SATU_PELAKSANA
                        && role != IsiKolom.ASING
                        && isi.contains(role)
                        && isi.getLast() != role;
                isi.add(continued && role != IsiKolom.KOSONG ? IsiKolom.ASING : role);
            }
            if (!isi.contains(IsiKolom.SATU_PELAKSANA) && !isi.contains(IsiKolom.PELAKSANA)) {
                between(isi, mutuBaku);
            }
            besideLanes(isi);
            numbersBelowUraian(isi);
            return isi;
        }

        /**
         * Where the head of the kegiatan covers two columns and the first holds only numbers, that
         * one is the number's column.
         */
        private void numbersBelowUraian(List<IsiKolom> isi) {
            int uraian = isi.indexOf(IsiKolom.URAIAN);
            boolean two = uraian >= 0 && uraian + 1 < isi.size() && isi.get(uraian + 1) == IsiKolom.URAIAN;
            if (!two || isi.contains(IsiKolom.NOMOR)) {
                return;
            }
            List<String> texts = IntStream.range(awal, kisi.rows())
                    .filter(r -> kisi.isCorner(r, uraian))
                    .mapToObj(r -> kisi.teks(r, uraian))
                    .filter(text -> !text.isEmpty())
                    .toList();
            if (texts.size() > 1 && texts.stream().allMatch(text -> text.matches("\\(?\\d{1,3}\\)?\\.?"))) {
                isi.set(uraian, IsiKolom.NOMOR);
            }
        }

        /** Adds a column beside the lanes whose name stands in the row of the lanes' names below an empty head. */
        private void besideLanes(List<IsiKolom> isi) {
            int first = isi.indexOf(IsiKolom.SATU_PELAKSANA);
            int last = isi.lastIndexOf(IsiKolom.SATU_PELAKSANA);
            for (int c = first - 1; c >= 0 && isLaneByName(isi, c, first); c--) {
                isi.set(c, IsiKolom.SATU_PELAKSANA);
            }
            for (int c = last + 1; first >= 0 && c < isi.size() && isLaneByName(isi, c, last); c++) {
                isi.set(c, IsiKolom.SATU_PELAKSANA);
            }
        }

        private boolean isLaneByName(List<IsiKolom> isi, int column, int lane) {
            return isi.get(column) == IsiKolom.ASING
                    && kisi.teks(row, column).isEmpty()
                    && lowest(column).baris() > row
                    && lowest(column).baris() == lowest(lane).baris();
        }

        private IsiKolom role(List<String> stack) {
            if (stack.isEmpty()) {
                return IsiKolom.KOSONG;
            }
            if (stack.size() > 1 && role(stack.getFirst()) == IsiKolom.PELAKSANA) {
                return IsiKolom.SATU_PELAKSANA;
            }
            IsiKolom lowest = role(stack.getLast());
            return lowest == IsiKolom.MUTU_BAKU ? IsiKolom.ASING : lowest;
        }

        /** Takes unknown columns between the kegiatan and the mutu baku for lanes where their content allows it. */
        private void between(List<IsiKolom> isi, boolean mutuBaku) {
            int from = isi.indexOf(IsiKolom.URAIAN) + 1;
            int to = IntStream.range(from, isi.size())
                    .filter(c -> MUTU_BAKU.contains(isi.get(c)) || isi.get(c) == IsiKolom.KETERANGAN)
                    .findFirst()
                    .orElse(isi.size());
            if (mutuBaku) {
                for (int c = from; c < to; c++) {
                    isi.set(c, isi.get(c) == IsiKolom.ASING ? IsiKolom.SATU_PELAKSANA : isi.get(c));
                }
                return;
            }
            List<Integer> marked = IntStream.range(from, to)
                    .filter(c -> isi.get(c) == IsiKolom.ASING && isMarked(c, false))
                    .boxed()
                    .toList();
            if (marked.size() < 2) {
                return;
            }
            for (int c = from; c < to; c++) {
                if (isi.get(c) == IsiKolom.ASING && isMarked(c, true)) {
                    isi.set(c, IsiKolom.SATU_PELAKSANA);
                }
            }
        }

        /** Whether a column contains only marks. */
        private boolean isMarked(int column, boolean mayBeEmpty) {
            boolean any = false;
            for (int r = awal; r < Math.min(kisi.rows(), awal + ROWS_OF_MARKS); r++) {
                String text = kisi.teks(r, column);
                if (!text.isEmpty() && !TandaTulis.isBareMark(text)) {
                    return false;
                }
                any |= !text.isEmpty();
            }
            return any || mayBeEmpty;
        }

        private static boolean hasLanes(List<IsiKolom> isi) {
            return isi.contains(IsiKolom.SATU_PELAKSANA) || isi.contains(IsiKolom.PELAKSANA);
        }

        private int afterNumbering() {
            if (awal >= kisi.rows()) {
                return awal;
            }
            List<String> filled = IntStream.range(0, kisi.columns())
                    .filter(c -> kisi.isCorner(awal, c))
                    .mapToObj(c -> kisi.teks(awal, c))
                    .filter(text -> !text.isEmpty())
                    .toList();
            boolean numbers = filled.size() > 2
                    && filled.stream().allMatch(text -> NUMBERS.matcher(text).matches());
            return numbers ? awal + 1 : awal;
        }

        List<Lajur> lanes(List<IsiKolom> isi) {
            var lanes = new ArrayList<Lajur>();
            var groups = new ArrayList<String>();
            SelKisi before = null;
            for (int c = 0; c < Math.min(isi.size(), kisi.columns()); c++) {
                if (isi.get(c) != IsiKolom.SATU_PELAKSANA) {
                    before = null;
                    continue;
                }
                SelKisi head = lowest(c);
                if (head.equals(before) && !lanes.isEmpty()) {
                    Lajur last = lanes.removeLast();
                    lanes.add(new Lajur(last.nama(), last.dari(), c + 1));
                    continue;
                }
                List<String> stack = stack(c);
                String nama = stack.isEmpty() ? "Pelaksana " + (lanes.size() + 1) : stack.getLast();
                lanes.add(new Lajur(nama, c, c + 1));
                boolean grouped = stack.size() > 1 && role(stack.get(stack.size() - 2)) != IsiKolom.PELAKSANA;
                groups.add(grouped ? stack.get(stack.size() - 2) : "");
                before = head;
            }
            return unlike(lanes, groups);
        }

        private SelKisi lowest(int column) {
            for (int r = awal - 1; r >= row; r--) {
                if (r < kisi.rows() && !kisi.teks(r, column).isEmpty()) {
                    return kisi.sel(r, column);
                }
            }
            return kisi.sel(Math.min(row, kisi.rows() - 1), column);
        }

        /** Distinguishes lanes with equal names by the name of their group. */
        private static List<Lajur> unlike(List<Lajur> lanes, List<String> groups) {
            List<String> names =
                    lanes.stream().map(lane -> Ejaan.letters(lane.nama())).toList();
            return IntStream.range(0, lanes.size())
                    .mapToObj(i -> {
                        Lajur lane = lanes.get(i);
                        boolean twice = Collections.frequency(names, names.get(i)) > 1;
                        return twice && !groups.get(i).isEmpty()
                                ? new Lajur(groups.get(i) + " - " + lane.nama(), lane.dari(), lane.sampai())
                                : lane;
                    })
                    .toList();
        }
    }

    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
