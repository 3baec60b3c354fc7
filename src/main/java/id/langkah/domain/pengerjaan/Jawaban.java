package id.langkah.domain.pengerjaan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the staffer says of one kelengkapan. Texts are blank and the date null where nothing is
 * filled.
 *
 * @param alasan why, for a state that {@linkplain Keadaan#needsReason() demands it}
 * @param nomor the number on the paper
 * @param tanggal the date on the paper
 */
public record Jawaban(
        Keadaan keadaan,
        String alasan,
        String nomor,
        @Nullable LocalDate tanggal,
        String catatan) {

    /** Not answered yet. */
    public static final Jawaban BELUM = of(Keadaan.BELUM);

    public static Jawaban of(Keadaan keadaan) {
        return of(keadaan, "");
    }

    public static Jawaban of(Keadaan keadaan, String alasan) {
        return new Jawaban(keadaan, alasan, "", null, "");
    }
}
