package id.langkah.domain.perencanaan;

import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The document that changed a year's budget (P-APBD, DPPA).
 *
 * @param nomor the number of the document; blank when not given
 * @param tanggal the date of the document; null when not given
 * @param berlaku the first quarter for which the changed budget counts; before it the murni counts
 */
public record PerubahanAnggaran(String nomor, @Nullable LocalDate tanggal, Triwulan berlaku) {

    /** The default: budgets are changed in the third quarter and count from the fourth. */
    public static final PerubahanAnggaran BAKU = new PerubahanAnggaran("", null, Triwulan.IV);
}
