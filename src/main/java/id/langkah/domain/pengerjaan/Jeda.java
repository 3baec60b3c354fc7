package id.langkah.domain.pengerjaan;

import static java.util.Comparator.comparing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** A pause of a run, during which its clock stops; {@code selesai} is not before {@code mulai}. */
public record Jeda(LocalDateTime mulai, LocalDateTime selesai) {

    /** The parts of the pauses that lie between two moments, in order and without overlap. */
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
