package id.langkah.sqlite;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The library as it is listed: the newest version of each SOP by title, a page at a time. */
final class SopSearch {
    static final int ALL = -1;

    /** Up to here it is quicker to sort what was found than to walk the titles past the rest. */
    private static final int FEW = 2_000;

    private static final String AFTER = " AND (v.nama, v.nomor, v.sop) > (?, ?, ?)";
    private static final String FOUND = " AND v.sop IN (SELECT rowid FROM cari_sop WHERE cari_sop MATCH ?)";

    private final Sql sql;

    SopSearch(Sql sql) {
        this.sql = sql;
    }

    /** Makes SOPs findable by the words of what is now their newest version. */
    void index(List<VersiSop> newest) {
        var json = new JsonText();
        json.array(newest, satu -> json.row(satu.sopId(), words(satu.sop())));
        sql.change(
                "INSERT OR REPLACE INTO cari_sop (rowid, kata)"
                        + " SELECT value ->> '$[0]', value ->> '$[1]' FROM jsonb_each(?)",
                json.toString());
    }

    private static String words(Sop sop) {
        var text = new StringBuilder(sop.nomor()).append(' ').append(sop.nama());
        sop.identitas().instansi().forEach(line -> text.append(' ').append(line));
        for (Aktivitas aktivitas : sop.aktivitas()) {
            text.append(' ').append(aktivitas.uraian());
        }
        return SearchWords.of(text.toString());
    }

    void clear() {
        sql.change("INSERT INTO cari_sop (cari_sop) VALUES ('delete-all')");
    }

    void forget(long sopId) {
        sql.change("DELETE FROM cari_sop WHERE rowid = ?", sopId);
    }

    List<RingkasanSop> page(String words, @Nullable RingkasanSop after, int size) {
        String match = SearchWords.match(words);
        String which = "";
        var values = new ArrayList<@Nullable Object>();
        if (!match.isEmpty()) {
            which += FOUND;
            values.add(match);
        }
        if (after != null) {
            which += AFTER;
            values.addAll(List.of(after.nama(), after.nomor(), after.sopId()));
        }
        values.add(size);
        boolean sorting = !match.isEmpty() && count(match, FEW) < FEW;
        return sql.list(query(sorting ? "satu_terbaru" : "pustaka", which), SopSearch::ringkasan, values.toArray());
    }

    /** The rows are chosen first, so that instansi and figures are looked up for those only. */
    private static String query(String index, String which) {
        return """
            SELECT v.*,
                (SELECT group_concat(teks, ', ')
                    FROM (SELECT teks FROM butir_sop
                        WHERE versi = v.id AND bagian = 'instansi' ORDER BY urut)) AS instansi,
                (SELECT count(*) FROM aktivitas WHERE versi = v.id) AS jumlah,
                (SELECT count(*) FROM pengerjaan JOIN versi_sop ON versi_sop.id = pengerjaan.versi
                    WHERE versi_sop.sop = v.sop) AS pengerjaan
            FROM (SELECT v.id FROM versi_sop v INDEXED BY %s WHERE v.terbaru = 1%s
                ORDER BY v.nama, v.nomor, v.sop LIMIT ?) chosen
            JOIN versi_sop v ON v.id = chosen.id
            ORDER BY v.nama, v.nomor, v.sop
            """.formatted(index, which);
    }

    private int count(String match, int most) {
        return sql.one(
                        "SELECT count(*) AS n FROM" + " (SELECT 1 FROM cari_sop WHERE cari_sop MATCH ? LIMIT ?)",
                        row -> row.integer("n"),
                        match,
                        most)
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
