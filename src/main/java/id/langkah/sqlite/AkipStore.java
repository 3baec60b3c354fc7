package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.IsianAkip;
import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KomponenAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.SubAkip;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.akip.TandaAkip;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The internal evaluations, one for each year. */
public final class AkipStore {
    private final Database database;
    private final Sql sql;

    public AkipStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The years with an evaluation, the newest first. */
    public List<Integer> years() {
        return sql.list("SELECT tahun FROM evaluasi_akip ORDER BY tahun DESC", row -> row.integer("tahun"));
    }

    /** The evaluation of a year; empty when there is none. */
    public Optional<EvaluasiAkip> load(int tahun) {
        return sql.one(
                "SELECT nama, catatan FROM evaluasi_akip WHERE tahun = ?",
                row -> read(tahun, row.text("nama"), row.text("catatan")),
                tahun);
    }

    private EvaluasiAkip read(int tahun, String nama, String catatan) {
        var skor = new EnumMap<JawabanAkip, BigDecimal>(JawabanAkip.class);
        sql.list(
                "SELECT jawaban, skor FROM skor_akip WHERE tahun = ?",
                row -> skor.put(row.word("jawaban", JawabanAkip.class), Objects.requireNonNull(row.angka("skor"))),
                tahun);
        var kriteria = new ArrayList<KriteriaAkip>();
        var isian = new HashMap<String, IsianAkip>();
        sql.list(
                "SELECT * FROM kriteria_akip WHERE tahun = ? ORDER BY urut",
                row -> {
                    KriteriaAkip butir = kriteria(row);
                    String jawaban = row.textOrNull("jawaban");
                    var kept = new IsianAkip(
                            jawaban == null ? null : JawabanAkip.valueOf(jawaban),
                            row.text("bukti"),
                            row.text("catatan"));
                    if (!kept.equals(IsianAkip.BELUM)) {
                        isian.put(butir.kode(), kept);
                    }
                    return kriteria.add(butir);
                },
                tahun);
        return new EvaluasiAkip(tahun, new TabelAkip(nama, kriteria, skor), isian, catatan);
    }

    private static KriteriaAkip kriteria(ResultRow row) throws SQLException {
        return new KriteriaAkip(
                row.text("kode"),
                row.word("komponen", KomponenAkip.class),
                row.word("sub", SubAkip.class),
                row.text("uraian"),
                Objects.requireNonNull(row.angka("bobot")),
                row.text("petunjuk"),
                Stream.of(row.text("tanda").split(","))
                        .filter(kata -> !kata.isEmpty())
                        .map(TandaAkip::valueOf)
                        .toList());
    }

    /** Stores an evaluation with its criteria, replacing that of the same year. */
    public void save(EvaluasiAkip evaluasi, LocalDateTime saat) {
        int tahun = evaluasi.tahun();
        database.inTransaction(() -> {
            sql.change("DELETE FROM evaluasi_akip WHERE tahun = ?", tahun);
            sql.change(
                    "INSERT INTO evaluasi_akip VALUES (?, ?, ?, ?)",
                    tahun,
                    evaluasi.tabel().nama(),
                    evaluasi.catatan(),
                    saat);
            evaluasi.tabel()
                    .skor()
                    .forEach((jawaban, skor) ->
                            sql.change("INSERT INTO skor_akip VALUES (?, ?, ?)", tahun, jawaban, skor));
            int urut = 0;
            for (KriteriaAkip kriteria : evaluasi.tabel().kriteria()) {
                add(tahun, urut++, kriteria, evaluasi.isian(kriteria));
            }
            return urut;
        });
    }

    private void add(int tahun, int urut, KriteriaAkip kriteria, IsianAkip isian) {
        sql.change(
                "INSERT INTO kriteria_akip VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                tahun,
                urut,
                kriteria.kode(),
                kriteria.komponen(),
                kriteria.sub(),
                kriteria.uraian(),
                kriteria.bobot(),
                kriteria.petunjuk(),
                kriteria.tanda().stream().map(TandaAkip::name).collect(joining(",")),
                isian.jawaban(),
                isian.bukti(),
                isian.catatan());
    }
}
