package id.langkah.domain.pengerjaan;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was promised of a kelengkapan that comes later; at least one of the two is said.
 *
 * @param dari who will bring it; blank when nobody said
 * @param sampai the last day on which it is to come; null when nobody said
 */
public record Janji(String dari, @Nullable LocalDate sampai) {

    /** Whether its day has passed. */
    public boolean isLewat(LocalDate hariIni) {
        return sampai != null && sampai.isBefore(hariIni);
    }

    /** {@code Janji 4 Des · 4 hari lagi}; without a day, {@code Dijanjikan Bidang SD}. */
    public String kata(LocalDate hariIni) {
        return sampai == null
                ? "Dijanjikan " + dari
                : "Janji " + Tanggal.pendek(sampai, hariIni) + " · " + Tanggal.sisa(sampai, hariIni);
    }
}
