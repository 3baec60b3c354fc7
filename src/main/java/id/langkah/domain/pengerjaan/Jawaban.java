package id.langkah.domain.pengerjaan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one kelengkapan. Texts are blank and the date is null where nothing is filled.
 *
 * @param alasan the reason, for a state that {@linkplain Keadaan#needsReason() requires one}
 * @param nomor the number on the paper
 * @param tanggal the date on the paper
 * @param janji who will bring it and until when; only for {@linkplain Keadaan#MENYUSUL menyusul}
 */
public record Jawaban(
        Keadaan keadaan,
        String alasan,
        String nomor,
        @Nullable LocalDate tanggal,
        String catatan,
        @Nullable Janji janji) {

    /** Not answered. */
    public static final Jawaban BELUM = of(Keadaan.BELUM);

    /** An answer without a promise. */
    public Jawaban(Keadaan keadaan, String alasan, String nomor, @Nullable LocalDate tanggal, String catatan) {
        this(keadaan, alasan, nomor, tanggal, catatan, null);
    }

    /** An answer with only its state. */
    public static Jawaban of(Keadaan keadaan) {
        return of(keadaan, "");
    }

    /** An answer with its state and reason. */
    public static Jawaban of(Keadaan keadaan, String alasan) {
        return new Jawaban(keadaan, alasan, "", null, "");
    }

    /** A copy in another state, with the data of the paper but without reason and promise. */
    public Jawaban withKeadaan(Keadaan other) {
        return new Jawaban(other, "", nomor, tanggal, catatan);
    }

    /** A copy without the promised date. */
    public Jawaban withoutJanji() {
        return new Jawaban(keadaan, alasan, nomor, tanggal, catatan);
    }

    /** Whether it says why, where its state demands that; a promise is a reason too. */
    boolean isReasoned() {
        return !keadaan.needsReason() || !alasan.isBlank() || (keadaan == Keadaan.MENYUSUL && janji != null);
    }
}
