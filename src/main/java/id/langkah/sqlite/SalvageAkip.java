package id.langkah.sqlite;

import java.util.List;
import java.util.function.Consumer;

/**
 * Makes the recovered Rencana Aksi, evaluations and figures of other offices consistent; what
 * cannot be read is left out and reported.
 */
final class SalvageAkip {
    private static final int SINCE = 9;

    private final Database fresh;
    private final Sql sql;
    private final Consumer<String> tell;

    /** @param tell receives each loss, a full sentence */
    SalvageAkip(Database fresh, Consumer<String> tell) {
        this.fresh = fresh;
        this.sql = fresh.sql();
        this.tell = tell;
    }

    void all() {
        if (fresh.pragma("user_version") >= SINCE) {
            rows("aksi", "Satu rencana aksi", AksiStore::aksi);
            rows("pantauan_aksi", "Satu pemantauan rencana aksi", AksiStore::pantauan);
            rows("tindak_lanjut", "Satu tindak lanjut", AksiStore::tindakTanpaTahun);
            evaluations();
            sent();
        }
    }

    /** Deletes the rows that cannot be read. */
    private void rows(String table, String what, Sql.Reading<?> reading) {
        String key = table.equals("pantauan_aksi") ? "aksi || triwulan" : "id";
        for (String kunci : sql.list("SELECT " + key + " AS kunci FROM " + table, row -> row.text("kunci"))) {
            String condition = " FROM " + table + " WHERE " + key + " = ?";
            Object value = key.equals("id") ? (Object) Long.parseLong(kunci) : kunci;
            if (Salvage.readable(() -> sql.one("SELECT *" + condition, reading, value))
                    .isEmpty()) {
                sql.change("DELETE" + condition, value);
                tell.accept(what + " tidak terbaca.");
            }
        }
    }

    private void evaluations() {
        var store = new AkipStore(fresh);
        for (int tahun : store.years()) {
            if (Salvage.readable(() -> store.load(tahun)).isEmpty()) {
                sql.change("DELETE FROM evaluasi_akip WHERE tahun = ?", tahun);
                tell.accept("Evaluasi AKIP tahun " + tahun + " tidak terbaca.");
            }
        }
    }

    private void sent() {
        var store = new GabunganStore(fresh);
        record Sent(long id, String kantor) {}
        List<Sent> all = sql.list(
                "SELECT k.id, g.nama FROM kiriman k JOIN kantor_gabungan g ON g.id = k.kantor",
                row -> new Sent(row.number("id"), row.text("nama")));
        for (Sent kiriman : all) {
            if (Salvage.readable(() -> store.baris(kiriman.id())).isEmpty()) {
                sql.change("DELETE FROM kiriman WHERE id = ?", kiriman.id());
                tell.accept("Kiriman " + kiriman.kantor() + " tidak terbaca.");
            }
        }
    }
}
