package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds duplicate and missing numbers. */
final class PeriksaNomor {
    private static final Temuan.Mend MEND = new Temuan.Mend("Urutkan nomor", PeriksaNomor::renumbered);

    private final Pemeriksaan pemeriksaan;

    PeriksaNomor(Pemeriksaan pemeriksaan) {
        this.pemeriksaan = pemeriksaan;
    }

    void check() {
        Map<Integer, Integer> first = new HashMap<>();
        int expected = 1;
        boolean inOrder = true;
        for (int i = 0; i < pemeriksaan.size(); i++) {
            int nomor = pemeriksaan.row(i).nomor();
            Integer before = first.putIfAbsent(nomor, i);
            if (before != null) {
                pemeriksaan.tell(
                        Pokok.NOMOR_GANDA,
                        i,
                        "Nomor",
                        "Nomor " + nomor + " sudah dipakai aktivitas ke-" + (before + 1) + ".",
                        "Urutkan nomor; keputusan tetap menuju baris yang sama.",
                        MEND);
            } else if (nomor != expected && inOrder) {
                inOrder = false;
                pemeriksaan.tell(
                        Pokok.NOMOR_TIDAK_URUT,
                        i,
                        "Nomor",
                        "Nomor " + nomor + " berdiri di tempat nomor " + expected + ".",
                        "Urutkan nomor; keputusan tetap menuju baris yang sama.",
                        MEND);
            }
            expected = nomor + 1;
        }
    }

    /** A copy with the rows numbered by their place; each keputusan still leads to the same rows. */
    static Sop renumbered(Sop sop) {
        List<Aktivitas> rows = new ArrayList<>();
        for (Aktivitas row : sop.aktivitas()) {
            Keputusan keputusan = row.keputusan();
            Aktivitas numbered = row.withNomor(rows.size() + 1);
            rows.add(
                    keputusan == null
                            ? numbered
                            : numbered.withKeputusan(
                                    keputusan.withTujuan(moved(sop, keputusan.ya()), place(sop, keputusan.tidak()))));
        }
        return sop.withAktivitas(rows);
    }

    private static @Nullable Integer moved(Sop sop, @Nullable Integer nomor) {
        return nomor == null ? null : Integer.valueOf(place(sop, nomor));
    }

    private static int place(Sop sop, int nomor) {
        OptionalInt index = sop.indexOf(nomor);
        return index.isPresent() ? index.getAsInt() + 1 : nomor;
    }
}
