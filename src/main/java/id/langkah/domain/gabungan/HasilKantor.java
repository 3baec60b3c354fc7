package id.langkah.domain.gabungan;

import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.rekap.RataCapaian;
import org.jspecify.annotations.Nullable;

/**
 * The result of one office in a period.
 *
 * @param peringkat the rank from 1, equal for equal printed means; 0 without a mean
 * @param kategori the kategori of the mean; null without one
 */
public record HasilKantor(
        KantorGabungan kantor,
        int peringkat,
        RataCapaian rata,
        @Nullable Kategori kategori) {

    /** A remark: {@code Belum mengirim}, {@code Belum ada realisasi}, or blank. */
    public String keterangan() {
        if (kantor.kiriman() == null) {
            return "Belum mengirim";
        }
        if (rata.persen() == null) {
            return "Belum ada realisasi";
        }
        return rata.berbobot() ? "Rata-rata berbobot" : "";
    }
}
