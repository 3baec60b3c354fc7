package id.langkah.domain.sop;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Assigns printed numbers to rows after rows were added, deleted or moved, and updates the targets of keputusan. */
final class Penomoran {
    /** The origin of a row that was added. */
    static final int NONE = -1;

    private final Sop before;
    private final List<Integer> origin;
    private final List<Integer> numbers;

    private Penomoran(Sop before, List<Integer> origin, List<Integer> numbers) {
        this.before = before;
        this.origin = origin;
        this.numbers = numbers;
    }

    /**
     * A copy of the SOP with other rows.
     *
     * @param rows the new rows, their keputusan still with the old targets
     * @param origin the place that each row had before, or {@link #NONE}
     * @param numbers the number that each row prints
     */
    static Sop of(Sop before, List<Aktivitas> rows, List<Integer> origin, List<Integer> numbers) {
        var penomoran = new Penomoran(before, origin, numbers);
        List<Aktivitas> now = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Keputusan keputusan = rows.get(i).keputusan();
            now.add(rows.get(i)
                    .withNomor(numbers.get(i))
                    .withKeputusan(keputusan == null ? null : penomoran.led(keputusan, i)));
        }
        return before.withAktivitas(now);
    }

    private Keputusan led(Keputusan keputusan, int place) {
        return keputusan.withTujuan(ya(keputusan.ya(), place), tidak(keputusan.tidak(), place));
    }

    private @Nullable Integer ya(@Nullable Integer nomor, int place) {
        if (nomor == null) {
            return null;
        }
        OptionalInt target = before.indexOf(nomor);
        if (target.isEmpty()) {
            return nomor;
        }
        int own = origin.get(place);
        boolean wasNext = own != NONE && target.getAsInt() == own + 1;
        int now = origin.indexOf(target.getAsInt());
        if (wasNext || now < 0) {
            int after = wasNext ? place + 1 : firstAfter(target.getAsInt());
            return after < 0 || after >= numbers.size() ? null : numbers.get(after);
        }
        return numbers.get(now);
    }

    private int tidak(int nomor, int place) {
        OptionalInt target = before.indexOf(nomor);
        if (target.isEmpty()) {
            return nomor;
        }
        int still = origin.indexOf(target.getAsInt());
        if (still >= 0) {
            return numbers.get(still);
        }
        for (int row = target.getAsInt() - 1; row >= 0; row--) {
            int now = origin.indexOf(row);
            if (now >= 0 && now != place) {
                return numbers.get(now);
            }
        }
        return numbers.getFirst();
    }

    private int firstAfter(int row) {
        for (int next = row + 1; next < before.aktivitas().size(); next++) {
            int now = origin.indexOf(next);
            if (now >= 0) {
                return now;
            }
        }
        return NONE;
    }
}
