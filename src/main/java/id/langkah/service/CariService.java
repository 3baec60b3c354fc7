package id.langkah.service;

import id.langkah.domain.HasilCari;
import id.langkah.sqlite.CariStore;
import id.langkah.sqlite.Database;
import java.util.List;

/** The search over everything. */
public final class CariService {
    private final CariStore store;

    CariService(Database database) {
        this.store = new CariStore(database);
    }

    /**
     * Everything that contains all words or words beginning with them; empty when there is no word.
     *
     * @param most the most results of each kind
     * @return the results grouped by kind
     */
    public List<HasilCari> find(String words, int most) {
        return store.find(words, most);
    }
}
