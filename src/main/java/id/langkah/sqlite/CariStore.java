package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.HasilCari;
import id.langkah.domain.HasilCari.Jenis;
import id.langkah.domain.KataCari;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.perencanaan.SimpulPohon;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches SOPs, runs, indicators, bukti, nodes of the pohon kinerja and archive entries by words. */
public final class CariStore {
    /** The version of the file in which this search was introduced. */
    static final int SINCE = 2;

    /** Among at most this many results, those with the words in their name come first. */
    private static final int NAMED_FIRST = 1000;

    private final Database database;
    private final Sql sql;
    private final WordHits sop;
    private final WordHits pengerjaan;
    private final WordHits indikator;
    private final WordHits bukti;
    private final WordHits arsip;

    public CariStore(Database database) {
        this.database = database;
        this.sql = database.sql();
        this.sop = new WordHits(database, "cari_sop", SopSearch.ORDER);
        this.pengerjaan = new WordHits(database, "cari_pengerjaan", "SELECT id FROM pengerjaan ORDER BY id DESC");
        this.indikator =
                new WordHits(database, "cari_indikator", "SELECT id FROM indikator ORDER BY tahun DESC, urut, id");
        this.bukti = new WordHits(database, "cari_bukti", "SELECT id FROM bukti ORDER BY id DESC");
        this.arsip = new WordHits(database, "cari_arsip", "SELECT id FROM arsip ORDER BY id DESC");
    }

    /**
     * Everything that contains all words or words that begin with them; empty when there is no
     * word.
     *
     * @param most the most results of each kind
     */
    public List<HasilCari> find(String words, int most) {
        String plain = KataCari.of(words);
        var found = new ArrayList<HasilCari>();
        if (!plain.isEmpty()) {
            found.addAll(find(Jenis.SOP, CariQueries.SOP, CariQueries.SOP_TEXTS, named(plain, most), plain));
            found.addAll(find(
                    Jenis.PENGERJAAN,
                    CariQueries.PENGERJAAN,
                    CariQueries.PENGERJAAN_TEXTS,
                    pengerjaan.find(plain, 0, most),
                    plain));
            found.addAll(find(
                    Jenis.INDIKATOR,
                    CariQueries.INDIKATOR,
                    CariQueries.INDIKATOR_TEXTS,
                    indikator.find(plain, 0, most),
                    plain));
            found.addAll(sql.list(
                    CariQueries.BUKTI,
                    CariStore::bukti,
                    bukti.find(plain, 0, most).toString()));
            found.addAll(sql.list(CariQueries.POHON, CariStore::simpul).stream()
                    .filter(simpul -> KataCari.holds(simpul.judul() + " " + simpul.keterangan(), plain))
                    .limit(most)
                    .toList());
            found.addAll(find(Jenis.ARSIP, CariQueries.ARSIP, "", arsip.find(plain, 0, most), plain));
        }
        return found;
    }

    private record Teks(long id, String teks) {}

    private List<Teks> texts(String query, List<Long> ids) {
        return query.isEmpty()
                ? List.of()
                : sql.list(query, row -> new Teks(row.number("id"), row.text("teks")), ids.toString());
    }

    /** The SOPs with the words, those with the words in their name first, then in the library's order. */
    private List<Long> named(String plain, int most) {
        List<Long> found = sop.find(plain, 0, Math.max(most, NAMED_FIRST));
        Map<Boolean, List<Long>> parted = texts(CariQueries.NAMES, found).stream()
                .collect(partitioningBy(teks -> KataCari.holds(teks.teks(), plain), mapping(Teks::id, toList())));
        return Stream.of(true, false)
                .flatMap(isNamed -> parted.getOrDefault(isNamed, List.of()).stream())
                .limit(most)
                .toList();
    }

    private List<HasilCari> find(Jenis jenis, String query, String content, List<Long> ids, String plain) {
        Map<Long, List<Teks>> texts = texts(content, ids).stream().collect(groupingBy(Teks::id));
        return sql.list(
                query,
                row -> {
                    long id = row.number("id");
                    String known = row.text("judul") + " " + row.text("keterangan");
                    return new HasilCari(
                            jenis,
                            id,
                            row.text("judul"),
                            row.text("keterangan"),
                            cuplikan(texts.getOrDefault(id, List.of()), known, plain),
                            ArsipStore.tempat(row));
                },
                ids.toString());
    }

    /** The first text with a word that the name and the line below it do not contain. */
    private static String cuplikan(List<Teks> texts, String known, String plain) {
        String unseen = Stream.of(plain.split(" ", -1))
                .filter(word -> !KataCari.holds(known, word))
                .collect(joining(" "));
        return texts.stream()
                .map(Teks::teks)
                .filter(teks -> KataCari.touches(teks, unseen))
                .findFirst()
                .orElse("");
    }

    private static HasilCari bukti(ResultRow row) throws SQLException {
        return new HasilCari(
                Jenis.BUKTI,
                row.number("id"),
                RealisasiFacts.bukti(row).kata(),
                row.text("keterangan")
                        + ", "
                        + Masa.of(row.text("masa")).orElseThrow().kata()
                        + " "
                        + row.integer("tahun"),
                "",
                ArsipStore.tempat(row));
    }

    private static HasilCari simpul(ResultRow row) throws SQLException {
        SimpulPohon simpul = PohonRows.simpul(row, List.of());
        String unit = simpul.penanggungJawab();
        return new HasilCari(
                Jenis.POHON,
                simpul.id(),
                simpul.sebutan(),
                row.text("keterangan") + (unit.isEmpty() ? "" : " · " + unit),
                "",
                "");
    }

    /** Rebuilds all search indexes that a file of its version has. */
    int reindex() {
        new SopStore(database).reindex();
        if (database.pragma("user_version") < SINCE) {
            return 0;
        }
        new PengerjaanStore(database).reindex();
        new IndikatorStore(database).reindex();
        return new ArsipStore(database).reindex();
    }
}
