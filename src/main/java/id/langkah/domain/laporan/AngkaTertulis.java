package id.langkah.domain.laporan;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import java.math.BigDecimal;

/** Writes figures with their units for use in sentences. */
final class AngkaTertulis {
    /** The most decimals of a computed figure. */
    static final int DESIMAL = 4;

    private AngkaTertulis() {}

    /**
     * A figure with its unit: {@code 92,5 %}, {@code Rp 1.250.000}, {@code 12 Dokumen}, {@code BB};
     * a dash when not filled.
     */
    static String of(Nilai nilai, Ukuran ukuran) {
        if (!nilai.isFilled()) {
            return "–";
        }
        boolean number = ukuran.tipe().isNumeric() && nilai.angka() != null;
        return number ? unit(nilai.tampak(), ukuran) : nilai.teks();
    }

    /** A difference with its unit: {@code 2,22 poin persen}. */
    static String selisih(BigDecimal angka, Ukuran ukuran) {
        String bare = Angka.write(angka.abs().stripTrailingZeros(), DESIMAL);
        return ukuran.tipe() == TipeNilai.PERSEN ? bare + " poin persen" : unit(bare, ukuran);
    }

    private static String unit(String angka, Ukuran ukuran) {
        return switch (ukuran.tipe()) {
            case PERSEN -> angka + " %";
            case RUPIAH -> "Rp " + angka;
            default -> ukuran.satuan().isBlank() ? angka : angka + " " + ukuran.satuan();
        };
    }

    /** An amount of money: {@code Rp 1.250.000}. */
    static String rupiah(BigDecimal jumlah) {
        return "Rp " + Angka.write(jumlah, 0);
    }
}
