package id.langkah.sqlite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by words, in the order of their list. While somebody types, the positions found for
 * each word are kept as bit sets, so that one more letter only queries the word it belongs to. The
 * cache is dropped when anybody writes to the file.
 */
final class WordHits {
    private static final int MOST_WORDS = 64;
    private static final Pattern SPACE = Pattern.compile(" ");

    private final Database database;
    private final String hits;
    private final String order;
    private final Map<String, BitSet> kept = new LinkedHashMap<>(MOST_WORDS, 0.75f, true);
    private @Nullable Stamp since;
    private Listed listed = new Listed(List.of());

    /**
     * Creates a search over one table.
     *
     * @param table a table of search words that the migrations create
     * @param order a query that gives every {@code id} in the order of the list
     */
    WordHits(Database database, String table, String order) {
        this.database = database;
        this.hits = "SELECT group_concat(rowid) AS ids FROM %1$s WHERE %1$s MATCH ?".formatted(table);
        this.order = order;
    }

    /** The numbers in the order of the list, and the same numbers sorted with their positions in the list. */
    private static final class Listed {
        private final long[] ids;
        private final long[] sorted;
        private final int[] places;

        Listed(List<Long> order) {
            ids = order.stream().mapToLong(Long::longValue).toArray();
            sorted = ids.clone();
            Arrays.sort(sorted);
            places = new int[ids.length];
            for (int i = 0; i < ids.length; i++) {
                places[Arrays.binarySearch(sorted, ids[i])] = i;
            }
        }

        boolean isEmpty() {
            return ids.length == 0;
        }

        long id(int place) {
            return ids[place];
        }

        int place(long id) {
            int at = Arrays.binarySearch(sorted, id);
            return at < 0 ? -1 : places[at];
        }

        /** The positions of numbers given as a comma-separated text; fastest when they ascend. */
        BitSet places(String numbers) {
            var found = new BitSet(ids.length);
            int next = 0;
            for (int from = 0; from < numbers.length(); ) {
                int comma = numbers.indexOf(',', from);
                int to = comma < 0 ? numbers.length() : comma;
                long id = Long.parseLong(numbers, from, to, 10);
                from = to + 1;
                if (next >= sorted.length || sorted[next] != id) {
                    next = Arrays.binarySearch(sorted, id);
                }
                if (next >= 0) {
                    found.set(places[next]);
                }
                next = Math.max(0, next + 1);
            }
            return found;
        }
    }

    /**
     * The numbers of the things that have all words or words beginning with them.
     *
     * @param words the words in the form of {@link id.langkah.domain.KataCari#of}; at least one
     * @param after the number of listed things to skip, matching or not
     */
    List<Long> find(String words, int after, int most) {
        BitSet found = found(words);
        var ids = new ArrayList<Long>();
        for (int at = found.nextSetBit(after); at >= 0 && ids.size() < most; at = found.nextSetBit(at + 1)) {
            ids.add(listed.id(at));
        }
        return ids;
    }

    /** The position of a number in the list, from 0; -1 when it is not listed. */
    int place(long id) {
        refresh();
        if (listed.isEmpty()) {
            list();
        }
        return listed.place(id);
    }

    private BitSet found(String words) {
        refresh();
        BitSet all = null;
        for (String word : SPACE.splitAsStream(words).toList()) {
            BitSet has = kept.computeIfAbsent(word, this::read);
            if (all == null) {
                all = (BitSet) has.clone();
            } else {
                all.and(has);
            }
        }
        while (kept.size() > MOST_WORDS) {
            kept.remove(kept.keySet().iterator().next());
        }
        return all == null ? new BitSet() : all;
    }

    private void refresh() {
        Stamp now = database.stamp();
        if (!now.equals(since)) {
            kept.clear();
            listed = new Listed(List.of());
            since = now;
        }
    }

    private BitSet read(String word) {
        String ids = database.sql()
                .one(hits, row -> row.textOrNull("ids") == null ? "" : row.text("ids"), SearchWords.match(word))
                .orElse("");
        if (ids.isEmpty()) {
            return new BitSet();
        }
        if (listed.isEmpty()) {
            list();
        }
        return listed.places(ids);
    }

    private void list() {
        listed = new Listed(database.sql().list(order, row -> row.number("id")));
    }
}
