package id.langkah.sqlite;

import id.langkah.domain.HasilCari;
import id.langkah.domain.HasilCari.Jenis;
import id.langkah.domain.kinerja.Masa;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds SOPs, runs, indicators, bukti and archive entries by their words. */
public final class CariStore {
    /** The version of the file that brought the search over everything. */
    static final int SINCE = 2;

    private static final String SOP = """
        SELECT v.sop AS id, v.nama AS judul, v.nomor AS keterangan, '' AS boks, '' AS lokasi
        FROM cari_sop JOIN versi_sop v ON v.sop = cari_sop.rowid AND v.terbaru = 1
        WHERE cari_sop MATCH ? ORDER BY v.nama LIMIT ?
        """;

    private static final String PENGERJAAN = """
        SELECT p.id, coalesce(d.judul, '') AS judul, v.nama AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM cari_pengerjaan JOIN pengerjaan p ON p.id = cari_pengerjaan.rowid
            JOIN versi_sop v ON v.id = p.versi
            LEFT JOIN peristiwa d ON d.pengerjaan = p.id AND d.urut = 1
            LEFT JOIN arsip a ON a.id = (SELECT max(id) FROM arsip WHERE pengerjaan = p.id)
        WHERE cari_pengerjaan MATCH ? ORDER BY p.id DESC LIMIT ?
        """;

    private static final String INDIKATOR = """
        SELECT i.id, i.indikator AS judul,
            'Tahun ' || i.tahun || iif(i.sasaran = '', '', ', ' || i.sasaran) AS keterangan,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM cari_indikator JOIN indikator i ON i.id = cari_indikator.rowid
            LEFT JOIN arsip a ON a.id = (SELECT max(k.arsip) FROM realisasi_arsip k
                JOIN realisasi r ON r.id = k.realisasi WHERE r.indikator = i.id)
        WHERE cari_indikator MATCH ? ORDER BY i.tahun DESC, i.urut LIMIT ?
        """;

    private static final String BUKTI = """
        SELECT i.id, b.sidik, b.nama, b.ukuran, b.tanggal, b.nomor, b.letak,
            i.indikator AS keterangan, r.masa, i.tahun,
            coalesce(a.boks, '') AS boks, coalesce(a.lokasi, '') AS lokasi
        FROM cari_bukti JOIN bukti b ON b.id = cari_bukti.rowid
            JOIN realisasi r ON r.id = b.realisasi JOIN indikator i ON i.id = r.indikator
            LEFT JOIN arsip a ON a.id =
                (SELECT max(arsip) FROM realisasi_arsip WHERE realisasi = r.id)
        WHERE cari_bukti MATCH ? ORDER BY b.id DESC LIMIT ?
        """;

    private static final String ARSIP = """
        SELECT a.id, a.uraian AS judul, a.kurun_waktu AS keterangan, a.boks, a.lokasi
        FROM cari_arsip JOIN arsip a ON a.id = cari_arsip.rowid
        WHERE cari_arsip MATCH ? ORDER BY a.id DESC LIMIT ?
        """;

    private final Database database;
    private final Sql sql;

    public CariStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /**
     * What has every word, or its beginning; nothing when there is no word.
     *
     * @param most how many of each kind at most
     */
    public List<HasilCari> find(String words, int most) {
        String match = SearchWords.match(words);
        var found = new ArrayList<HasilCari>();
        if (!match.isEmpty()) {
            found.addAll(find(Jenis.SOP, SOP, match, most));
            found.addAll(find(Jenis.PENGERJAAN, PENGERJAAN, match, most));
            found.addAll(find(Jenis.INDIKATOR, INDIKATOR, match, most));
            found.addAll(sql.list(BUKTI, CariStore::bukti, match, most));
            found.addAll(find(Jenis.ARSIP, ARSIP, match, most));
        }
        return found;
    }

    private List<HasilCari> find(Jenis jenis, String query, String match, int most) {
        return sql.list(
                query,
                row -> new HasilCari(
                        jenis, row.number("id"), row.text("judul"), row.text("keterangan"), ArsipStore.tempat(row)),
                match,
                most);
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
                ArsipStore.tempat(row));
    }

    /** Makes every search index anew that a file of its version has, from what the file says. */
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
