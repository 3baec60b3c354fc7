package id.langkah.sqlite;

import id.langkah.domain.pengerjaan.Jejak;
import id.langkah.domain.pengerjaan.Pengerjaan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the texts by which runs are found. */
final class PengerjaanWords {
    private final SearchIndex words;

    PengerjaanWords(Sql sql) {
        this.words = new SearchIndex(sql, "cari_pengerjaan");
    }

    /** Whether the fact changes how the run is found; most facts, such as answers without text, do not. */
    static boolean isFoundBy(Jejak jejak) {
        return PeristiwaRows.texts(jejak.peristiwa()).stream().anyMatch(teks -> !teks.isBlank());
    }

    /** Stores the texts of a run in place of earlier ones. */
    void index(Pengerjaan run) {
        var texts = new ArrayList<@Nullable String>();
        texts.add(run.periode());
        texts.add(run.sop().nomor());
        texts.add(run.sop().nama());
        run.jejak().forEach(jejak -> texts.addAll(PeristiwaRows.texts(jejak.peristiwa())));
        words.put(run.id(), texts);
    }

    /** Stores the texts of these runs and forgets all others. */
    void reindex(List<Pengerjaan> runs) {
        words.clear();
        runs.forEach(this::index);
    }
}
