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
import id.langkah.domain.perencanaan.TingkatPohon;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Searches SOPs, runs, indicators, bukti, nodes of the pohon kinerja and archive entries by words. */
public final class CariStore {
    /** The version of the file in which this search was introduced. */
    static final int SINCE = 2;

    private static final String SOP = """
        SELECT v.sop AS id, v.nama AS judul, v.nomor || iif(v.nomor = '', '', ' · ') || coalesce(
                (SELECT group_concat(teks, ', ') FROM (SELECT teks FROM butir_sop
                    WHERE versi = v.id AND bagian = 'instansi' ORDER BY urut)), '') AS keterangan,
            '' AS boks, '' AS lokasi
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
        ORDER BY found.key
        """;

    /** Among at most this many results, those with the words in their name come first. */
    private static final int NAMED_FIRST = 1000;

    private static final String NAMES = """
        SELECT v.sop AS id, v.nama AS teks
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
        ORDER BY found.key
        """;

    private static final String SOP_TEXTS = """
        SELECT v.sop AS id, a.uraian AS teks
        FROM jsonb_each(?) found CROSS JOIN versi_sop v ON v.sop = found.value AND v.terbaru = 1
            JOIN aktivitas a ON a.versi = v.id
        ORDER BY found.key, a.urut
        """;

    private static final String PENGERJAAN_TEXTS = """
        SELECT p.pengerjaan AS id, concat_ws(' · ', nullif(alasan, ''), nullif(nama, ''), nullif(nomor, ''),
            nullif(catatan, ''), nullif(oleh, '')) AS teks
        FROM jsonb_each(?) found CROSS JOIN peristiwa p ON p.pengerjaan = found.value
        ORDER BY found.key, p.urut
        """;

    private static final String INDIKATOR_TEXTS = """
        SELECT r.indikator AS id, concat_ws(' · ', nullif(alasan, ''), nullif(faktor_pendukung, ''),
            nullif(faktor_penghambat, ''), nullif(tindak_lanjut, ''), nullif(pelaksana, '')) AS teks
        FROM jsonb_each(?) found CROSS JOIN realisasi r ON r.indikator = found.value
            JOIN peristiwa_realisasi p ON p.realisasi = r.id
        ORDER BY found.key, r.masa, p.urut
        """;

    private static final String PENGERJAAN = """
        SELECT p.id, coalesce(d.judul, '') AS judul, v.nama AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN pengerjaan p ON p.id = found.value
            JOIN versi_sop v ON v.id = p.versi
            LEFT JOIN peristiwa d ON d.pengerjaan = p.id AND d.urut = 1
            LEFT JOIN arsip a ON a.id = (SELECT max(id) FROM arsip WHERE pengerjaan = p.id)
        ORDER BY found.key
        """;

    private static final String INDIKATOR = """
        SELECT i.id, i.indikator AS judul,
            'Tahun ' || i.tahun || iif(i.sasaran = '', '', ', ' || i.sasaran) AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN indikator i ON i.id = found.value
            LEFT JOIN arsip a ON a.id = (SELECT max(k.arsip) FROM realisasi_arsip k
                JOIN realisasi r ON r.id = k.realisasi WHERE r.indikator = i.id)
        ORDER BY found.key
        """;

    private static final String BUKTI = """
        SELECT i.id, b.sidik, b.nama, b.ukuran, b.tanggal, b.nomor, b.letak,
            i.indikator AS keterangan, r.masa, i.tahun,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM jsonb_each(?) found CROSS JOIN bukti b ON b.id = found.value
            JOIN realisasi r ON r.id = b.realisasi JOIN indikator i ON i.id = r.indikator
            LEFT JOIN arsip a ON a.id =
                (SELECT max(arsip) FROM realisasi_arsip WHERE realisasi = r.id)
        ORDER BY found.key
        """;

    /** Few enough to be read whole; there is no index of their words. */
    private static final String POHON = """
        SELECT s.id, s.tingkat, s.kode, s.uraian, s.penanggung_jawab,
            'Renstra ' || r.awal || '–' || r.akhir AS keterangan
        FROM simpul_pohon s JOIN renstra r ON r.id = s.renstra
        ORDER BY r.akhir DESC, r.id DESC, s.urut, s.id
        """;

    private static final String ARSIP = """
        SELECT a.id, a.uraian AS judul, a.kurun_waktu AS keterangan, a.boks, a.lokasi
        FROM jsonb_each(?) found CROSS JOIN arsip a ON a.id = found.value
        ORDER BY found.key
        """;

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
            found.addAll(find(Jenis.SOP, SOP, SOP_TEXTS, named(plain, most), plain));
            found.addAll(find(Jenis.PENGERJAAN, PENGERJAAN, PENGERJAAN_TEXTS, pengerjaan.find(plain, 0, most), plain));
            found.addAll(find(Jenis.INDIKATOR, INDIKATOR, INDIKATOR_TEXTS, indikator.find(plain, 0, most), plain));
            found.addAll(
                    sql.list(BUKTI, CariStore::bukti, bukti.find(plain, 0, most).toString()));
            found.addAll(sql.list(POHON, CariStore::simpul).stream()
                    .filter(simpul -> KataCari.holds(simpul.judul() + " " + simpul.keterangan(), plain))
                    .limit(most)
                    .toList());
            found.addAll(find(Jenis.ARSIP, ARSIP, "", arsip.find(plain, 0, most), plain));
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
        Map<Boolean, List<Long>> parted = texts(NAMES, found).stream()
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
        var simpul = new SimpulPohon(
                row.number("id"),
                row.word("tingkat", TingkatPohon.class),
                row.text("kode"),
                row.text("uraian"),
                row.text("penanggung_jawab"),
                List.of());
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
