package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One round of a step. Returning to a step opens another round; the earlier one is kept unchanged.
 *
 * @param aktivitas the row of the SOP, from 0
 * @param nomor the round of that aktivitas, from 1
 * @param mulai when the step was reached, or the start typed by hand
 * @param selesai when the round ended, or the end typed by hand; null while it is open
 * @param ditetapkan whether mulai and selesai were typed by hand
 * @param oleh who did the step; blank while the round is open or when not filled
 * @param alasan the reason of a return; otherwise blank
 * @param tujuan the row to which the round returned or led forward; -1 otherwise
 * @param catatan the remark made when it was finished
 */
public record Putaran(
        int aktivitas,
        int nomor,
        LocalDateTime mulai,
        @Nullable LocalDateTime selesai,
        boolean ditetapkan,
        Hasil hasil,
        String oleh,
        String alasan,
        int tujuan,
        String catatan,
        List<Butir> butir) {

    public Putaran {
        butir = List.copyOf(butir);
    }

    /** How a round ended. */
    public enum Hasil implements Berkata {
        BERJALAN("Berjalan"),
        SELESAI("Selesai"),
        DIKEMBALIKAN("Dikembalikan"),
        DIBATALKAN("Dibatalkan");

        private final String kata;

        Hasil(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }
    }

    /** A new, open round. */
    static Putaran open(int aktivitas, int nomor, LocalDateTime mulai, List<Butir> butir) {
        return new Putaran(aktivitas, nomor, mulai, null, false, Hasil.BERJALAN, "", "", -1, "", butir);
    }

    /** The round, finished as done. */
    Putaran done(LocalDateTime saat, String by, String remark) {
        return ended(saat, Hasil.SELESAI, by, "", -1, remark);
    }

    /** The round, finished by Tidak leading forward. */
    Putaran branched(LocalDateTime saat, String by, String remark, int to) {
        return ended(saat, Hasil.SELESAI, by, "", to, remark);
    }

    /** The round, finished by returning. */
    Putaran returned(LocalDateTime saat, String by, String why, int to) {
        return ended(saat, Hasil.DIKEMBALIKAN, by, why, to, "");
    }

    /** The round, ended because the run was cancelled. */
    Putaran cancelled(LocalDateTime saat, String why) {
        return ended(saat, Hasil.DIBATALKAN, "", why, -1, "");
    }

    private Putaran ended(LocalDateTime saat, Hasil how, String by, String why, int to, String remark) {
        return new Putaran(aktivitas, nomor, mulai, saat, ditetapkan, how, by, why, to, remark, butir);
    }

    /** The round with a start and end typed by hand. */
    Putaran at(LocalDateTime start, @Nullable LocalDateTime end) {
        return new Putaran(
                aktivitas, nomor, start, isOpen() ? null : end, true, hasil, oleh, alasan, tujuan, catatan, butir);
    }

    /** The round with one item changed. */
    Putaran with(int index, UnaryOperator<Butir> change) {
        var changed = new ArrayList<>(butir);
        changed.set(index, change.apply(butir.get(index)));
        return new Putaran(aktivitas, nomor, mulai, selesai, ditetapkan, hasil, oleh, alasan, tujuan, catatan, changed);
    }

    /** Whether the round has not ended. */
    public boolean isOpen() {
        return hasil == Hasil.BERJALAN;
    }
}
