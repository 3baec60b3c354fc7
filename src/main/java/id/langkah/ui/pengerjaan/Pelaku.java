package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out from earlier runs who usually does the steps of a pelaksana. */
final class Pelaku {
    private Pelaku() {}

    /**
     * The name recorded last for each group of pelaksana.
     *
     * @param runs the runs, the latest first
     * @return the names; groups without pelaksana are left out
     */
    static Map<List<String>, String> usual(List<Pengerjaan> runs) {
        var usual = new HashMap<List<String>, String>();
        for (Pengerjaan run : runs.reversed()) {
            run.putaran().stream()
                    .filter(round -> !round.oleh().isBlank())
                    .forEach(round -> usual.put(pelaksana(run, round), round.oleh()));
        }
        usual.remove(List.of());
        return usual;
    }

    private static List<String> pelaksana(Pengerjaan run, Putaran round) {
        return run.sop().aktivitas().get(round.aktivitas()).pelaksana();
    }
}
