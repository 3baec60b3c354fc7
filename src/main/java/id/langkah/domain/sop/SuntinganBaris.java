package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Changes of the order and number of the rows of an SOP. Rows are given by their place, from 0.
 *
 * <p>Printed numbers belong to places: when a row is added or deleted, the numbers below it shift
 * by one; when rows are moved, the numbers stay where they are. The target of a keputusan stays the
 * same row. Ya that leads to the next row keeps leading to whatever is next. When the target is
 * deleted, Tidak leads to the row before it and Ya to the row after it.
 */
public final class SuntinganBaris {
    private SuntinganBaris() {}

    /** Adds an empty row before row {@code at}, or at the end. */
    public static Suntingan add(int at) {
        return Suntingan.of("tambah aktivitas", sop -> insert(sop, at, List.of(Aktivitas.of(0, ""))));
    }

    /** Adds a copy of a row below it. */
    public static Suntingan copy(Sop now, int row) {
        return Suntingan.of(
                "salin " + nama(now, row),
                sop -> insert(sop, row + 1, List.of(sop.aktivitas().get(row))));
    }

    /** Adds pasted rows before row {@code at}, and columns for those of their pelaksana that have none. */
    public static Suntingan paste(int at, List<Aktivitas> rows) {
        return Suntingan.of("tempel " + rows.size() + " aktivitas", sop -> {
            Sop with = sop;
            List<Aktivitas> known = new ArrayList<>();
            for (Aktivitas row : rows) {
                Sop columns = with;
                List<String> names = row.pelaksana().stream()
                        .map(nama -> SuntinganKolom.known(columns, nama))
                        .distinct()
                        .toList();
                with = SuntinganKolom.with(columns, names);
                known.add(row.withPelaksana(names).withKeputusan(null));
            }
            return insert(with, at, known);
        });
    }

    private static Sop insert(Sop sop, int at, List<Aktivitas> rows) {
        List<Aktivitas> now = new ArrayList<>(sop.aktivitas());
        List<Integer> origin = places(now.size());
        List<Integer> numbers = numbers(sop);
        int first = at < now.size() ? numbers.get(at) : at == 0 ? 1 : numbers.get(at - 1) + 1;
        for (int i = at; i < numbers.size(); i++) {
            numbers.set(i, numbers.get(i) + rows.size());
        }
        for (int i = 0; i < rows.size(); i++) {
            now.add(at + i, rows.get(i));
            origin.add(at + i, Penomoran.NONE);
            numbers.add(at + i, first + i);
        }
        return Penomoran.of(sop, now, origin, numbers);
    }

    /** Deletes rows. */
    public static Suntingan delete(Sop now, List<Integer> rows) {
        String nama = rows.size() == 1 ? "hapus " + nama(now, rows.getFirst()) : "hapus " + rows.size() + " aktivitas";
        List<Integer> fromBelow = rows.stream().distinct().sorted().toList().reversed();
        return Suntingan.of(nama, sop -> {
            Sop left = sop;
            for (int row : fromBelow) {
                left = delete(left, row);
            }
            return left;
        });
    }

    private static Sop delete(Sop sop, int row) {
        List<Aktivitas> now = new ArrayList<>(sop.aktivitas());
        List<Integer> origin = places(now.size());
        List<Integer> numbers = numbers(sop);
        now.remove(row);
        origin.remove(/* index */ row);
        numbers.remove(/* index */ row);
        for (int i = row; i < numbers.size(); i++) {
            numbers.set(i, Math.max(1, numbers.get(i) - 1));
        }
        return Penomoran.of(sop, now, origin, numbers);
    }

    /** Moves a row to place {@code to}. */
    public static Suntingan move(Sop now, int from, int to) {
        return Suntingan.of("pindahkan " + nama(now, from) + " ke urutan " + (to + 1), sop -> {
            if (to < 0 || to >= sop.aktivitas().size()) {
                return sop;
            }
            List<Aktivitas> rows = new ArrayList<>(sop.aktivitas());
            List<Integer> origin = places(rows.size());
            rows.add(to, rows.remove(from));
            Collections.rotate(origin.subList(Math.min(from, to), Math.max(from, to) + 1), from < to ? -1 : 1);
            return Penomoran.of(sop, rows, origin, numbers(sop));
        });
    }

    /** How the name of a change calls a row: "aktivitas 4". */
    static String nama(Sop sop, int row) {
        String sebutan = Aktivitas.sebutan(row, sop.aktivitas().get(row).nomor());
        return "a" + sebutan.substring(1);
    }

    private static List<Integer> places(int size) {
        return new ArrayList<>(IntStream.range(0, size).boxed().toList());
    }

    private static List<Integer> numbers(Sop sop) {
        return new ArrayList<>(sop.aktivitas().stream().map(Aktivitas::nomor).toList());
    }
}
