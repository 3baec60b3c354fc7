package id.langkah.domain.sop;

import id.langkah.domain.Masalah;
import java.util.ArrayList;
import java.util.List;

/**
 * What an SOP must say before it can be in force: no more than what a file must say to be imported.
 * Everything else is advice, which {@link Pemeriksa} gives.
 */
public final class Pemberlakuan {
    private static final int MOST_AKTIVITAS = 500;
    private static final int LONGEST = 4000;

    private Pemberlakuan() {}

    /** Why it cannot be in force yet, each with what to do; empty when it can. */
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
