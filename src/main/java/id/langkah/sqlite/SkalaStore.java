package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Predikat;
import id.langkah.domain.kinerja.SkalaKategori;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.domain.kinerja.TargetNol;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The office's settings for figures: scales of predikat, bands of kategori, upper cap. */
public final class SkalaStore {
    private final Database database;
    private final Sql sql;

    public SkalaStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The settings; the defaults where none were saved. */
    public PengaturanKinerja pengaturan() {
        return sql.one("SELECT batas FROM batas_atas", row -> row.word("batas", BatasAtas.class))
                .map(batas -> new PengaturanKinerja(predikat(), kategori(), batas, targetNol()))
                .orElse(PengaturanKinerja.BAKU);
    }

    private TargetNol targetNol() {
        return sql.one("SELECT cara FROM target_nol", row -> row.word("cara", TargetNol.class))
                .orElse(TargetNol.TIDAK_DIHITUNG);
    }

    private List<SkalaPredikat> predikat() {
        record Step(int skala, Predikat predikat) {}
        Map<Integer, List<Predikat>> steps = sql
                .list(
                        "SELECT * FROM predikat ORDER BY skala, urut",
                        row -> new Step(
                                row.integer("skala"),
                                new Predikat(row.text("kode"), row.text("nama"), new BigDecimal(row.text("skor")))))
                .stream()
                .collect(groupingBy(Step::skala, mapping(Step::predikat, toList())));
        return sql.list(
                "SELECT * FROM skala_predikat ORDER BY urut",
                row -> new SkalaPredikat(
                        row.text("nama"), Objects.requireNonNullElse(steps.get(row.integer("urut")), List.of())));
    }

    private SkalaKategori kategori() {
        return new SkalaKategori(sql.list(
                "SELECT * FROM kategori ORDER BY urut",
                row -> new Kategori(
                        row.text("nama"),
                        new BigDecimal(row.text("batas_bawah")),
                        row.word("warna", Kategori.Warna.class))));
    }

    public void save(PengaturanKinerja pengaturan) {
        database.inTransaction(() -> {
            sql.change("DELETE FROM skala_predikat");
            for (int i = 0; i < pengaturan.skalaPredikat().size(); i++) {
                save(i, pengaturan.skalaPredikat().get(i));
            }
            sql.change("DELETE FROM kategori");
            List<Kategori> kategori = pengaturan.skalaKategori().kategori();
            for (int i = 0; i < kategori.size(); i++) {
                Kategori butir = kategori.get(i);
                sql.change(
                        "INSERT INTO kategori VALUES (?, ?, ?, ?)", i, butir.nama(), butir.batasBawah(), butir.warna());
            }
            sql.change("INSERT OR REPLACE INTO target_nol VALUES (1, ?)", pengaturan.targetNol());
            return sql.change("INSERT OR REPLACE INTO batas_atas VALUES (1, ?)", pengaturan.batasAtas());
        });
    }

    private void save(int urut, SkalaPredikat skala) {
        sql.change("INSERT INTO skala_predikat VALUES (?, ?)", urut, skala.nama());
        for (int i = 0; i < skala.predikat().size(); i++) {
            Predikat butir = skala.predikat().get(i);
            sql.change(
                    "INSERT INTO predikat VALUES (?, ?, ?, ?, ?)", urut, i, butir.kode(), butir.nama(), butir.skor());
        }
    }
}
