package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.kit.Baris;
import java.math.BigDecimal;

/** What the cells of the sheet of figures say, and which of them may be filled. */
final class IsiAngka {
    private static final int DESIMAL = 2;

    private IsiAngka() {}

    /** The text of a computed figure, with no more decimals than a capaian. */
    static String counted(Nilai nilai) {
        BigDecimal number = nilai.angka();
        return number == null || number.scale() <= DESIMAL ? nilai.tampak() : Angka.write(number, DESIMAL);
    }

    static Nilai target(Baris.Angka angka, Triwulan triwulan) {
        return angka.indikator().pada(triwulan).target().triwulan(triwulan);
    }

    static Nilai targetTahun(Baris.Angka angka) {
        return angka.indikator().pada(angka.lingkup().akhir()).target().tahunan();
    }

    static String nama(Baris row) {
        return switch (row) {
            case Baris.Sasaran sasaran -> sasaran.nama();
            case Baris.Angka angka -> angka.indikator().nama();
        };
    }

    static String kategori(Baris row) {
        return row.angka().flatMap(Baris.Angka::kategori).map(Kategori::nama).orElse("");
    }

    static String status(Baris row) {
        return row.angka().map(IsiAngka::status).orElse("");
    }

    private static String status(Baris.Angka angka) {
        if (angka.lingkup().masa(angka.tercatat()).isEmpty()) {
            return "Tidak diukur";
        }
        String kata = angka.status().map(Realisasi.Status::kata).orElse("Belum diisi");
        return angka.kurang().isEmpty() ? kata : kata + " · belum lengkap";
    }

    static boolean isFor(Baris row, Masa which) {
        return row.angka().filter(angka -> angka.isFor(which)).isPresent();
    }

    static boolean isLocked(Baris row, Masa which) {
        return row.angka()
                .filter(angka -> angka.realisasi(which).status().isLocked())
                .isPresent();
    }

    static Nilai nilai(Baris.Angka angka, Masa which) {
        return which instanceof Triwulan triwulan && !angka.isFor(which)
                ? angka.kinerja().triwulan(triwulan)
                : angka.kinerja().realisasi(which);
    }
}
