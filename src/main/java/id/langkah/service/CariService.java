package id.langkah.service;

import id.langkah.domain.HasilCari;
import id.langkah.sqlite.CariStore;
import id.langkah.sqlite.Database;
import java.util.List;

/** The one search that goes over everything. */
public final class CariService {
    private final CariStore store;

    CariService(Database database) {
        this.store = new CariStore(database);
    }

    /**
     * What has every word, or its beginning; nothing when there is no word.
     *
     * @param most how many of each kind at most
     * @return kind by kind
     */
    public List<HasilCari> find(String words, int most) {
        return store.find(words, most);
    }
}
