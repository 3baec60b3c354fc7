package id.langkah.domain.sop;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.List;

/**
 * The conditions for an SOP to come into force: the same as for a file to be imported. All else is
 * advice from {@link Pemeriksa}.
 */
public final class Pemberlakuan {
    private static final int MOST_AKTIVITAS = 500;
    private static final int LONGEST = 4000;

    private Pemberlakuan() {}

    /** What still prevents the SOP from coming into force, each with what to do; empty when nothing does. */
    public static List<Masalah> check(Sop sop) {
        var masalah = new ArrayList<Masalah>();
        if (sop.nama().isBlank()) {
            masalah.add(Masalah.galat("Nama SOP belum diisi.", "Identitas, Nama SOP", "Isi nama SOP."));
        }
        if (sop.aktivitas().isEmpty()) {
            masalah.add(Masalah.galat("Belum ada aktivitas.", "Aktivitas", "Tambah paling sedikit satu aktivitas."));
        }
        if (sop.aktivitas().size() > MOST_AKTIVITAS) {
            masalah.add(Masalah.galat(
                    "Ada lebih dari " + MOST_AKTIVITAS + " aktivitas.", "Aktivitas", "Bagi menjadi beberapa SOP."));
        }
        for (int i = 0; i < sop.aktivitas().size(); i++) {
            Aktivitas butir = sop.aktivitas().get(i);
            String tempat = Aktivitas.sebutan(i, butir.nomor()) + ", kolom Kegiatan";
            if (butir.uraian().isBlank()) {
                masalah.add(
                        Masalah.galat("Uraian aktivitas belum diisi.", tempat, "Isi uraiannya, atau hapus barisnya."));
            } else if (butir.uraian().length() > LONGEST) {
                masalah.add(Masalah.galat("Uraian lebih dari " + LONGEST + " huruf.", tempat, "Pendekkan uraiannya."));
            }
        }
        return masalah;
    }
}
