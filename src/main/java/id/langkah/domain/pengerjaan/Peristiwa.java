package id.langkah.domain.pengerjaan;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a run, as the staffer recorded it. A fact is never changed and never
 * deleted; a wrong one is taken back by {@link Diurungkan}, which is a fact too.
 *
 * <p>{@code aktivitas} and {@code butir} are places from 0: the row of the SOP, and the item in its
 * kelengkapan. Texts are blank where nothing was said.
 */
public sealed interface Peristiwa {

    /** The run begins at the first aktivitas. Always the first fact, and only that. */
    record Dimulai(String judul, String periode) implements Peristiwa {}

    /** An item of the latest round of a step was answered; the last answer counts. */
    record KelengkapanDijawab(int aktivitas, int butir, Jawaban jawaban) implements Peristiwa {}

    /** Every item of the latest round of a step that had no answer yet is there. */
    record SemuaAda(int aktivitas) implements Peristiwa {}

    /** A file was put with an item of the latest round of a step. */
    record LampiranDitambah(int aktivitas, int butir, Lampiran lampiran) implements Peristiwa {}

    /** A file was taken from an item; its content stays for the rounds that still show it. */
    record LampiranDilepas(int aktivitas, int butir, String sidik) implements Peristiwa {}

    /** The current step is done, or answered Ya. */
    record Selesai(int aktivitas, String oleh, String catatan) implements Peristiwa {}

    /** The current step is answered Tidak, which leads forward: what lies before {@code tujuan} is passed over. */
    record Dilangkahi(int aktivitas, int tujuan, String oleh, String catatan) implements Peristiwa {}

    /** The current step is answered Tidak: a new round opens at {@code tujuan}. */
    record Dikembalikan(int aktivitas, int tujuan, String oleh, String alasan) implements Peristiwa {}

    /** The clock stands still. */
    record Ditunda(String alasan) implements Peristiwa {}

    /** The clock goes on. */
    record Dilanjutkan() implements Peristiwa {}

    /** The run ends without having reached its end. */
    record Dibatalkan(String alasan) implements Peristiwa {}

    /** The fact with that {@link Jejak#urut()} does not count. */
    record Diurungkan(int urut) implements Peristiwa {}

    /**
     * The run is called otherwise, or is for another period, also after its end.
     *
     * @param judul blank where it is called after its SOP and its period
     */
    record Dinamai(String judul, String periode) implements Peristiwa {}

    /** A remark, also after the end. */
    record Dicatat(String teks) implements Peristiwa {}

    /**
     * The real start and end of a round, typed by hand because the work was done before it was
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
