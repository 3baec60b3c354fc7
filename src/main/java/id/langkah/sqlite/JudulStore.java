package id.langkah.sqlite;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.langkah.domain.tabel.KamusJudul;
import id.langkah.domain.tabel.KolomMasuk;
import id.langkah.domain.tabel.Makna;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The meanings that the office chose for the heads of its own tables. */
public final class JudulStore {
    private final Database database;
    private final Sql sql;

    public JudulStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    private record Diingat(String judul, Optional<Makna> makna) {}

    /** The meanings, keyed by {@link KamusJudul#kunci}; unknown ones are left out. */
    public Map<String, Makna> read() {
        List<Diingat> all = sql.list(
                "SELECT judul, makna FROM judul_kolom",
                row -> new Diingat(row.text("judul"), Makna.of(row.text("makna"))));
        return all.stream()
                .filter(diingat -> diingat.makna().isPresent())
                .collect(toUnmodifiableMap(
                        Diingat::judul, diingat -> diingat.makna().orElseThrow()));
    }

    /**
     * Stores the meanings that were chosen for columns.
     *
     * @param pilihan the chosen meanings, keyed by column of the sheet
     */
    public void remember(Collection<KolomMasuk> kolom, Map<Integer, Makna> pilihan) {
        database.inTransaction(() -> {
            for (KolomMasuk kolomMasuk : kolom) {
                Makna makna = pilihan.get(kolomMasuk.letak());
                if (makna != null) {
                    sql.change(
                            "INSERT INTO judul_kolom (judul, makna) VALUES (?, ?)"
                                    + " ON CONFLICT (judul) DO UPDATE SET makna = excluded.makna",
                            KamusJudul.kunci(kolomMasuk.judul()),
                            makna.kode());
                }
            }
            return kolom.size();
        });
    }
}
