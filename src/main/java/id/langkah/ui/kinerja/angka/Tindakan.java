package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Berkata;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The actions that bring figures from one state to the next. */
enum Tindakan implements Berkata {
    KUMPULKAN("Kumpulkan", "dikumpulkan", "Terkumpul: nilai sudah masuk dari bidangnya."),
    VERIFIKASI("Verifikasi", "diverifikasi", "Diverifikasi: nilai sudah dicocokkan dengan bukti."),
    TETAPKAN("Tetapkan", "ditetapkan", "Ditetapkan: nilai terkunci; sesudah ini hanya berubah melalui perbaikan."),
    ARSIPKAN("Arsipkan", "diarsipkan", "Diarsipkan: nilai dan analisisnya tidak berubah lagi."),
    KEMBALIKAN("Kembalikan ke Draf", "dikembalikan", "Kembali ke Draf, karena ada yang keliru.");

    private final String kata;
    private final String pasif;
    private final String penjelasan;

    Tindakan(String kata, String pasif, String penjelasan) {
        this.kata = kata;
        this.pasif = pasif;
        this.penjelasan = penjelasan;
    }

    /** The words on its button. */
    @Override
    public String kata() {
        return kata;
    }

    /** The passive form: {@code ditetapkan}, as in "5 nilai ditetapkan". */
    String pasif() {
        return pasif;
    }

    /** What the action means, in a sentence. */
    String penjelasan() {
        return penjelasan;
    }

    boolean needsAlasan() {
        return this == KEMBALIKAN;
    }

    boolean takesPengerjaan() {
        return this == KUMPULKAN;
    }

    /**
     * The fact that the action records.
     *
     * @param alasan the reason, for actions that need one
     * @param pengerjaan the run that it belongs to; null for none
     */
    PeristiwaRealisasi fact(String alasan, @Nullable Long pengerjaan) {
        return switch (this) {
            case KUMPULKAN -> new PeristiwaRealisasi.Dikumpulkan(pengerjaan);
            case VERIFIKASI -> new PeristiwaRealisasi.Diverifikasi();
            case TETAPKAN -> new PeristiwaRealisasi.Ditetapkan();
            case ARSIPKAN -> new PeristiwaRealisasi.Diarsipkan();
            case KEMBALIKAN -> new PeristiwaRealisasi.Dikembalikan(alasan);
        };
    }

    /** Whether doubtful figures are listed before the action. */
    boolean isJudged() {
        return this == KUMPULKAN || this == VERIFIKASI || this == TETAPKAN;
    }

    /** The figures for which the action is possible now. */
    List<Realisasi> mungkin(List<Realisasi> realisasi) {
        return realisasi.stream()
                .filter(butir -> butir.check("seseorang", fact("alasan", null)).isEmpty())
                .toList();
    }
}
