package id.langkah.domain.pengerjaan;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A stretch of time in which a run's clock stood still; {@code selesai} is not before mulai. */
public record Jeda(LocalDateTime mulai, LocalDateTime selesai) {

    /**
     * The pauses as far as they lie between two moments, in order, each moment in one of them only.
     */
    static List<Jeda> within(LocalDateTime mulai, LocalDateTime selesai, List<Jeda> jeda) {
        var merged = new ArrayList<Jeda>();
        LocalDateTime end = mulai;
        for (Jeda butir : jeda.stream().sorted(comparing(Jeda::mulai)).toList()) {
            LocalDateTime from = butir.mulai().isAfter(end) ? butir.mulai() : end;
            LocalDateTime to = butir.selesai().isBefore(selesai) ? butir.selesai() : selesai;
            if (from.isBefore(to)) {
                merged.add(new Jeda(from, to));
                end = to;
            }
        }
        return merged;
    }
}
