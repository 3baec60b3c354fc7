package id.langkah.domain.pengerjaan;

import id.langkah.domain.Tanggal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The promise of a kelengkapan that is menyusul; at least one of the two is given.
 *
 * @param dari who will bring it; blank when not given
 * @param sampai the last day; null when not given
 */
public record Janji(String dari, @Nullable LocalDate sampai) {

    /** The promise as printed: {@code dijanjikan Bidang SD sampai 4 Desember 2026}. */
    public String tertulis() {
        return "dijanjikan"
                + (dari.isBlank() ? "" : " " + dari)
                + (sampai == null ? "" : " sampai " + Tanggal.panjang(sampai));
    }

    /**
     * A polite reminder to send as a message.
     *
     * @param barang the name of the kelengkapan
     * @param untuk the name of the run
     */
    public String pengingat(String barang, String untuk, LocalDate hariIni) {
        String who = dari.isBlank() ? "Bapak/Ibu" : "Bapak/Ibu " + dari;
        String when = sampai == null
                ? "masih kami tunggu."
                : "dijanjikan sampai " + Tanggal.panjang(sampai) + " (" + Tanggal.sisa(sampai, hariIni) + ").";
        return "Yth. " + who + ",\n\nMohon izin mengingatkan, \"" + barang + "\" untuk " + untuk + " " + when
                + (sampai == null || isLewat(hariIni)
                        ? " Mohon berkenan segera mengirimkannya."
                        : " Mohon berkenan mengirimkannya sebelum batas itu.")
                + "\n\nTerima kasih.";
    }

    /** Whether the promised date has passed. */
    public boolean isLewat(LocalDate hariIni) {
        return sampai != null && sampai.isBefore(hariIni);
    }

    /** The promise in short: {@code Janji 4 Des · 4 hari lagi}; without a date {@code Dijanjikan Bidang SD}. */
    public String kata(LocalDate hariIni) {
        return sampai == null
                ? "Dijanjikan " + dari
                : "Janji " + Tanggal.pendek(sampai, hariIni) + " · " + Tanggal.sisa(sampai, hariIni);
    }
}
