package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Changes of the pelaksana columns of an SOP. */
public final class SuntinganKolom {
    private SuntinganKolom() {}

    /** Adds a column at the right. */
    public static Suntingan add(String nama) {
        return Suntingan.of("tambah pelaksana " + nama, sop -> with(sop, List.of(nama)));
    }

    /** Renames a column; when the new name is that of another column, the two become one. */
    public static Suntingan rename(String lama, String baru) {
        return Suntingan.of(
                "ganti pelaksana " + lama + " menjadi " + baru,
                sop -> replace(sop, teks -> teks.equals(lama) ? known(sop, baru) : teks));
    }

    /** Deletes a column and removes the pelaksana from its steps. */
    public static Suntingan delete(String nama) {
        return Suntingan.of("hapus pelaksana " + nama, sop -> replace(sop, teks -> teks.equals(nama) ? "" : teks));
    }

    /** Moves a column to place {@code to}, from 0. */
    public static Suntingan move(String nama, int to) {
        return Suntingan.of("pindahkan pelaksana " + nama, sop -> {
            List<String> columns = new ArrayList<>(sop.pelaksana());
            boolean there = to >= 0 && to < columns.size() && columns.remove(nama);
            if (!there) {
                return sop;
            }
            columns.add(to, nama);
            return sop.withPelaksana(columns);
        });
    }

    /** A copy of the SOP with a column added for each of the names that has none. */
    static Sop with(Sop sop, List<String> names) {
        List<String> columns = new ArrayList<>(sop.pelaksana());
        names.stream().filter(nama -> !columns.contains(nama)).forEach(columns::add);
        return sop.withPelaksana(columns);
    }

    /**
     * The existing column with that name, ignoring case, blanks and punctuation; the name itself
     * when there is none.
     */
    static String known(Sop sop, String nama) {
        String bare = bare(nama);
        return sop.pelaksana().stream()
                .filter(teks -> bare(teks).equals(bare))
                .findFirst()
                .orElse(nama.strip());
    }

    private static String bare(String nama) {
        return nama.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Sop replace(Sop sop, UnaryOperator<String> change) {
        return sop.withPelaksana(changed(sop.pelaksana(), change))
                .withAktivitas(sop.aktivitas().stream()
                        .map(aktivitas ->
                                withPemutus(aktivitas, change).withPelaksana(changed(aktivitas.pelaksana(), change)))
                        .toList());
    }

    private static Aktivitas withPemutus(Aktivitas aktivitas, UnaryOperator<String> change) {
        Keputusan keputusan = aktivitas.keputusan();
        String pemutus = keputusan == null ? null : keputusan.pemutus();
        if (keputusan == null || pemutus == null) {
            return aktivitas;
        }
        String changed = change.apply(pemutus);
        return aktivitas.withKeputusan(keputusan.withPemutus(changed.isEmpty() ? null : changed));
    }

    private static List<String> changed(List<String> names, UnaryOperator<String> change) {
        return names.stream()
                .map(change)
                .filter(nama -> !nama.isEmpty())
                .distinct()
                .toList();
    }
}
