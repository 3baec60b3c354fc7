package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that changed a year's budget (P-APBD, DPPA).
 *
 * @param nomor of the document; blank when nobody said so
 * @param tanggal of the document; null when nobody said so
 * @param berlaku the quarter from which on its pagu counts; the quarters before count against the
 *     murni
 */
public record PerubahanAnggaran(String nomor, @Nullable LocalDate tanggal, Triwulan berlaku) {

    /** The default: budgets are changed in the third quarter and count from the fourth. */
    public static final PerubahanAnggaran BAKU = new PerubahanAnggaran("", null, Triwulan.IV);
}
