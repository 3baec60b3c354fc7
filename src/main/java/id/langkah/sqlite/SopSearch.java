package id.langkah.sqlite;

import id.langkah.domain.KataCari;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and searches the library: the newest version of each SOP by title, page by page. */
final class SopSearch {
    static final int ALL = -1;

    static final String ORDER =
            "SELECT sop AS id FROM versi_sop INDEXED BY pustaka WHERE terbaru = 1" + " ORDER BY nama, nomor, sop";

    /** Selects what is shown of the given SOPs, each once and in their order. */
    private static final String SHOWN = """
        SELECT v.*,
            (SELECT group_concat(teks, ', ')
                FROM (SELECT teks FROM butir_sop
                    WHERE versi = v.id AND bagian = 'instansi' ORDER BY urut)) AS instansi,
            (SELECT count(*) FROM aktivitas WHERE versi = v.id) AS jumlah,
            (SELECT count(*) FROM pengerjaan JOIN versi_sop ON versi_sop.id = pengerjaan.versi
                WHERE versi_sop.sop = v.sop) AS pengerjaan
        FROM (%s) chosen
        CROSS JOIN versi_sop v ON v.sop = chosen.sop AND v.terbaru = 1
        ORDER BY v.nama, v.nomor, v.sop
        """;

    private static final String FOUND = SHOWN.formatted("SELECT value AS sop FROM jsonb_each(?)");
    private static final String FIRST = SHOWN.formatted(
            "SELECT sop FROM versi_sop INDEXED BY pustaka WHERE terbaru = 1 ORDER BY nama, nomor, sop LIMIT ?");
    private static final String NEXT = SHOWN.formatted("SELECT sop FROM versi_sop INDEXED BY pustaka WHERE terbaru = 1"
            + " AND (nama, nomor, sop) > (?, ?, ?) ORDER BY nama, nomor, sop LIMIT ?");

    private final Sql sql;
    private final WordHits hits;

    SopSearch(Database database) {
        this.sql = database.sql();
        this.hits = new WordHits(database, "cari_sop", ORDER);
    }

    /** Indexes SOPs by the words of their newest version. */
    void index(List<VersiSop> newest) {
        index(newest, newest.stream().map(versiSop -> words(versiSop.sop())).toList());
    }

    /** Indexes SOPs by words that are already known. */
    void index(List<VersiSop> newest, List<String> words) {
        var json = new JsonText();
        Iterator<String> each = words.iterator();
        json.array(newest, versiSop -> json.row(versiSop.sopId(), each.next()));
        sql.change(
                "INSERT OR REPLACE INTO cari_sop (rowid, kata)"
                        + " SELECT value ->> '$[0]', value ->> '$[1]' FROM jsonb_each(?)",
                json.toString());
    }

    static String words(Sop sop) {
        var text = new StringBuilder(sop.nomor()).append(' ').append(sop.nama());
        sop.identitas().instansi().forEach(line -> text.append(' ').append(line));
        for (Aktivitas aktivitas : sop.aktivitas()) {
            text.append(' ').append(aktivitas.uraian());
        }
        return KataCari.of(text.toString());
    }

    void clear() {
        sql.change("INSERT INTO cari_sop (cari_sop) VALUES ('delete-all')");
    }

    void forget(long sopId) {
        sql.change("DELETE FROM cari_sop WHERE rowid = ?", sopId);
    }

    List<RingkasanSop> page(String words, @Nullable RingkasanSop after, int size) {
        String plain = KataCari.of(words);
        if (!plain.isEmpty()) {
            List<Long> found = hits.find(plain, after == null ? 0 : place(after), size < 0 ? Integer.MAX_VALUE : size);
            return found.isEmpty() ? List.of() : sql.list(FOUND, SopSearch::ringkasan, found.toString());
        }
        return after == null
                ? sql.list(FIRST, SopSearch::ringkasan, size)
                : sql.list(NEXT, SopSearch::ringkasan, after.nama(), after.nomor(), after.sopId(), size);
    }

    /** How many rows come up to and including this one, also when it was deleted or renamed since it was listed. */
    private int place(RingkasanSop after) {
        boolean same = sql.one(
                        "SELECT 1 AS same FROM versi_sop WHERE sop = ? AND terbaru = 1 AND nama = ? AND nomor = ?",
                        row -> true,
                        after.sopId(),
                        after.nama(),
                        after.nomor())
                .orElse(false);
        return same
                ? hits.place(after.sopId()) + 1
                : sql.one(
                                "SELECT count(*) AS n FROM versi_sop INDEXED BY pustaka"
                                        + " WHERE terbaru = 1 AND (nama, nomor, sop) <= (?, ?, ?)",
                                row -> row.integer("n"),
                                after.nama(),
                                after.nomor(),
                                after.sopId())
                        .orElseThrow();
    }

    private static RingkasanSop ringkasan(ResultRow row) throws SQLException {
        String instansi = row.textOrNull("instansi");
        return new RingkasanSop(
                row.number("sop"),
                row.number("id"),
                row.integer("versi"),
                row.word("status", Status.class),
                row.text("nomor"),
                row.text("nama"),
                instansi == null ? "" : instansi,
                row.date("tanggal_pembuatan"),
                row.date("tanggal_revisi"),
                row.date("tanggal_efektif"),
                row.text("pejabat"),
                row.integer("jumlah"),
                row.integer("pengerjaan"));
    }
}
