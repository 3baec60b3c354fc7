package id.langkah.sqlite;

import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes the trees of the Renstra with their indicators and targets. */
final class PohonRows {
    private final Sql sql;

    PohonRows(Sql sql) {
        this.sql = sql;
    }

    /** The tree of a Renstra. */
    PohonKinerja read(long renstra) {
        Map<Long, List<IndikatorRenstra>> indikator = indikator(renstra);
        return new PohonKinerja(sql.list(
                "SELECT * FROM simpul_pohon WHERE renstra = ? ORDER BY urut, id",
                row -> simpul(row, indikator.getOrDefault(row.number("id"), List.of())),
                renstra));
    }

    /** The node in a row of simpul_pohon, with its indicators. */
    static SimpulPohon simpul(ResultRow row, List<IndikatorRenstra> indikator) throws SQLException {
        return new SimpulPohon(
                row.number("id"),
                row.word("tingkat", TingkatPohon.class),
                row.text("kode"),
                row.text("uraian"),
                row.text("penanggung_jawab"),
                indikator);
    }

    private record Kept(long id, long simpul) {}

    private record Teks(long indikator, String kolom, String isi) {}

    private record OfYear(long indikator, int tahun, Nilai nilai) {}

    private Map<Long, List<IndikatorRenstra>> indikator(long renstra) {
        String ofPlan = " JOIN simpul_pohon s ON s.id = i.simpul WHERE s.renstra = ?";
        var texts = new HashMap<Long, Map<KolomIndikator, String>>();
        sql.list(
                        "SELECT t.* FROM isian_renstra t JOIN indikator_renstra i ON i.id = t.indikator" + ofPlan,
                        row -> new Teks(row.number("indikator"), row.text("kolom"), row.text("isi")),
                        renstra)
                .forEach(teks -> KolomIndikator.ofKolom(teks.kolom())
                        .ifPresent(kolom -> texts.computeIfAbsent(
                                        teks.indikator(), id -> new EnumMap<>(KolomIndikator.class))
                                .put(kolom, teks.isi())));
        var targets = new HashMap<Long, TreeMap<Integer, Nilai>>();
        sql.list(
                        "SELECT t.* FROM target_renstra t JOIN indikator_renstra i ON i.id = t.indikator" + ofPlan,
                        row -> new OfYear(row.number("indikator"), row.integer("tahun"), row.nilai("target")),
                        renstra)
                .forEach(target -> targets.computeIfAbsent(target.indikator(), id -> new TreeMap<>())
                        .put(target.tahun(), target.nilai()));
        var all = new HashMap<Long, List<IndikatorRenstra>>();
        sql.list(
                        "SELECT i.* FROM indikator_renstra i" + ofPlan + " ORDER BY i.simpul, i.urut, i.id",
                        row -> new Kept(row.number("id"), row.number("simpul")),
                        renstra)
                .forEach(kept -> all.computeIfAbsent(kept.simpul(), id -> new ArrayList<>())
                        .add(new IndikatorRenstra(
                                kept.id(),
                                IsianIndikator.of(0, texts.getOrDefault(kept.id(), Map.of()))
                                        .indikator(PengaturanKinerja.BAKU),
                                targets.getOrDefault(kept.id(), new TreeMap<>()))));
        return all;
    }

    /** Stores the tree of a Renstra and deletes the nodes and indicators that left it. */
    void write(long renstra, PohonKinerja pohon) {
        var nodes = new HashSet<Long>();
        var indicators = new HashSet<Long>();
        for (int i = 0; i < pohon.size(); i++) {
            SimpulPohon simpul = pohon.get(i);
            long id = node(renstra, i, simpul);
            nodes.add(id);
            for (int k = 0; k < simpul.indikator().size(); k++) {
                indicators.add(indikator(id, k, simpul.indikator().get(k)));
            }
        }
        sql.change(
                "DELETE FROM indikator_renstra WHERE simpul IN (SELECT id FROM simpul_pohon WHERE renstra = ?)"
                        + " AND id NOT IN (SELECT value FROM json_each(?))",
                renstra,
                indicators.toString());
        sql.change(
                "DELETE FROM simpul_pohon WHERE renstra = ? AND id NOT IN (SELECT value FROM json_each(?))",
                renstra,
                nodes.toString());
    }

    /** Stores a node. A deleted node that is stored again keeps its old number. */
    private long node(long renstra, int urut, SimpulPohon simpul) {
        sql.change(
                "INSERT INTO simpul_pohon (id, renstra, urut, tingkat, kode, uraian, penanggung_jawab)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET renstra = excluded.renstra,"
                        + " urut = excluded.urut, tingkat = excluded.tingkat, kode = excluded.kode,"
                        + " uraian = excluded.uraian, penanggung_jawab = excluded.penanggung_jawab",
                simpul.id() == 0 ? null : simpul.id(),
                renstra,
                urut,
                simpul.tingkat(),
                simpul.kode(),
                simpul.uraian(),
                simpul.penanggungJawab());
        return simpul.id() == 0 ? sql.added() : simpul.id();
    }

    private long indikator(long simpul, int urut, IndikatorRenstra indikator) {
        sql.change(
                "INSERT INTO indikator_renstra (id, simpul, urut) VALUES (?, ?, ?) ON CONFLICT (id)"
                        + " DO UPDATE SET simpul = excluded.simpul, urut = excluded.urut",
                indikator.id() == 0 ? null : indikator.id(),
                simpul,
                urut);
        long id = indikator.id() == 0 ? sql.added() : indikator.id();
        sql.change("DELETE FROM isian_renstra WHERE indikator = ?", id);
        for (KolomIndikator kolom : KolomIndikator.values()) {
            String isi = kolom.text(indikator.pokok());
            if (!isi.isBlank()) {
                sql.change("INSERT INTO isian_renstra VALUES (?, ?, ?)", id, kolom.kolom(), isi);
            }
        }
        sql.change("DELETE FROM target_renstra WHERE indikator = ?", id);
        indikator
                .target()
                .forEach((tahun, nilai) -> sql.change(
                        "INSERT INTO target_renstra VALUES (?, ?, ?, ?)", id, tahun, nilai.teks(), nilai.angka()));
        return id;
    }
}
