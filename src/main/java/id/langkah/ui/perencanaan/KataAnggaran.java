package id.langkah.ui.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.AnggaranTahun;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of amounts of money: their sum, and why a text is none. */
final class KataAnggaran {
    private KataAnggaran() {}

    /** The year's pagu, and what was spent of it until the end of a quarter. */
    static String total(AnggaranTahun anggaran, Triwulan quarter) {
        Anggaran whole = anggaran.jumlah();
        BigDecimal pagu = anggaran.pagu(whole, quarter);
        BigDecimal spent = whole.sampai(quarter);
        String serapan = anggaran.serapan(whole, quarter)
                .map(persen -> " · serapan " + Angka.persen(persen))
                .orElse("");
        return "Jumlah pagu " + rupiah(pagu) + " · realisasi s.d. " + quarter.singkat() + " " + rupiah(spent) + serapan;
    }

    private static String rupiah(@Nullable BigDecimal jumlah) {
        return jumlah == null ? "belum diisi" : "Rp " + Angka.write(jumlah);
    }

    /** Why a text is not an amount; empty when it is one or blank. */
    static Optional<Masalah> refusal(String text) {
        if (BacaanAngka.isKosong(text)) {
            return Optional.empty();
        }
        Optional<BigDecimal> angka = Angka.read(text);
        if (angka.isEmpty()) {
            return Optional.of(Masalah.galat(
                    "\"" + text.strip() + "\" bukan jumlah uang.", "Anggaran", "Tulis misalnya 1.250.000."));
        }
        return angka.get().signum() < 0
                ? Optional.of(
                        Masalah.galat("Jumlah uang tidak boleh kurang dari nol.", "Anggaran", "Isi nol atau lebih."))
                : Optional.empty();
    }
}
