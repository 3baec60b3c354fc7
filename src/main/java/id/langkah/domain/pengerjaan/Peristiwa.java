package id.langkah.domain.pengerjaan;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A fact recorded in a run. Facts are never changed or deleted; a wrong one is undone by
 * {@link Diurungkan}, which is a fact as well.
 *
 * <p>{@code aktivitas} is the row of the SOP and {@code butir} the item in its kelengkapan, both
 * from 0. Texts are blank where nothing was given.
 */
public sealed interface Peristiwa {

    /** The run started at the first aktivitas. Exactly one, and always the first fact. */
    record Dimulai(String judul, String periode) implements Peristiwa {}

    /** An item of the latest round of a step was answered; a later answer replaces an earlier one. */
    record KelengkapanDijawab(int aktivitas, int butir, Jawaban jawaban) implements Peristiwa {}

    /** All items without an answer in the latest round of a step were marked as ada. */
    record SemuaAda(int aktivitas) implements Peristiwa {}

    /** A file was attached to an item of the latest round of a step. */
    record LampiranDitambah(int aktivitas, int butir, Lampiran lampiran) implements Peristiwa {}

    /** A file was removed from an item; its content is kept for rounds that still show it. */
    record LampiranDilepas(int aktivitas, int butir, String sidik) implements Peristiwa {}

    /** The current step was done, or answered Ya. */
    record Selesai(int aktivitas, String oleh, String catatan) implements Peristiwa {}

    /** The current step was answered Tidak, which leads forward: the steps before {@code tujuan} are skipped. */
    record Dilangkahi(int aktivitas, int tujuan, String oleh, String catatan) implements Peristiwa {}

    /** The current step was answered Tidak, which leads back: a new round opens at {@code tujuan}. */
    record Dikembalikan(int aktivitas, int tujuan, String oleh, String alasan) implements Peristiwa {}

    /** The run was paused; its clock stops. */
    record Ditunda(String alasan) implements Peristiwa {}

    /** The run was resumed; its clock runs again. */
    record Dilanjutkan() implements Peristiwa {}

    /** The run was cancelled before its end. */
    record Dibatalkan(String alasan) implements Peristiwa {}

    /** The fact with this {@link Jejak#urut()} was undone and no longer counts. */
    record Diurungkan(int urut) implements Peristiwa {}

    /**
     * The run was renamed or moved to another period, which is possible also after its end.
     *
     * @param judul the new title; blank to name the run by SOP and period
     */
    record Dinamai(String judul, String periode) implements Peristiwa {}

    /** A remark, which may also be added after the end of the run. */
    record Dicatat(String teks) implements Peristiwa {}

    /**
     * The real start and end of a round were typed by hand, because the work was done before it was
     * recorded.
     *
     * @param putaran the round of that aktivitas, from 1
     * @param selesai null only while the round is open
     */
    record WaktuDitetapkan(
            int aktivitas,
            int putaran,
            LocalDateTime mulai,
            @Nullable LocalDateTime selesai,
            String alasan) implements Peristiwa {}
}
