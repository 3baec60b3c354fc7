package id.langkah.sqlite;

import id.langkah.domain.Pejabat;
import id.langkah.domain.laporan.PihakPerjanjian;
import java.sql.SQLException;
import java.util.List;

/** The signatories of the Perjanjian Kinerja, by year. */
public final class PihakStore {
    private final Sql sql;

    public PihakStore(Database database) {
        this.sql = database.sql();
    }

    /** All stored signatories. */
    public List<PihakPerjanjian> all() {
        return sql.list(
                "SELECT * FROM pihak_perjanjian ORDER BY tahun, penanggung_jawab",
                row -> new PihakPerjanjian(
                        row.integer("tahun"),
                        row.text("penanggung_jawab"),
                        pejabat(row, "pertama"),
                        pejabat(row, "kedua"),
                        row.date("tanggal"),
                        row.date("tanggal_perubahan")));
    }

    private static Pejabat pejabat(ResultRow row, String which) throws SQLException {
        return new Pejabat(
                row.text("jabatan_" + which),
                row.text("nama_" + which),
                row.text("pangkat_" + which),
                row.text("nip_" + which));
    }

    /** Stores signatories, replacing earlier ones; blank ones are deleted. */
    public void save(PihakPerjanjian pihak) {
        sql.change(
                "DELETE FROM pihak_perjanjian WHERE tahun = ? AND penanggung_jawab = ?",
                pihak.tahun(),
                pihak.penanggungJawab());
        if (!pihak.isKosong()) {
            Pejabat pertama = pihak.pertama();
            Pejabat kedua = pihak.kedua();
            sql.change(
                    "INSERT INTO pihak_perjanjian VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    pihak.tahun(),
                    pihak.penanggungJawab(),
                    pertama.jabatan(),
                    pertama.nama(),
                    pertama.pangkat(),
                    pertama.nip(),
                    kedua.jabatan(),
                    kedua.nama(),
                    kedua.pangkat(),
                    kedua.nip(),
                    pihak.tanggal(),
                    pihak.tanggalPerubahan());
        }
    }
}
