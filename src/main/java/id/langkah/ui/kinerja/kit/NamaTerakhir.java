package id.langkah.ui.kinerja.kit;

import id.langkah.domain.kinerja.PeristiwaRealisasi;
import java.util.HashMap;
import java.util.Map;

/** The names last used for each kind of fact; names of other roles are never offered. */
public final class NamaTerakhir {
    private final Map<String, String> names = new HashMap<>();

    /** The name last used for facts of this kind; blank when there is none. */
    public String of(PeristiwaRealisasi peristiwa) {
        return names.getOrDefault(peristiwa.peran(), "");
    }

    /** Keeps the name used for facts of this kind. */
    public void keep(PeristiwaRealisasi peristiwa, String siapa) {
        names.put(peristiwa.peran(), siapa.strip());
    }

    /** Adds stored names by role, where none was used since. */
    void add(Map<String, String> stored) {
        stored.forEach(names::putIfAbsent);
    }
}
