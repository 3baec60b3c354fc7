package id.langkah.sqlite;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.SusunanRekap;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The office's choice of sheets and columns of the rekap. */
public final class SusunanStore {
    private static final String SHEET_ITSELF = "";

    private final Database database;
    private final Sql sql;

    public SusunanStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The stored choice; sheets that no longer exist are ignored. */
    public SusunanRekap read() {
        var lembar = new EnumMap<LembarRekap, Boolean>(LembarRekap.class);
        var kolom = new EnumMap<LembarRekap, Map<String, Boolean>>(LembarRekap.class);
        sql.list("SELECT lembar, kolom, tampil FROM susunan_rekap", Kept::of)
                .forEach(kept -> kept.sheet().ifPresent(lembarRekap -> {
                    if (kept.kolom().equals(SHEET_ITSELF)) {
                        lembar.put(lembarRekap, kept.tampil());
                    } else {
                        kolom.computeIfAbsent(lembarRekap, key -> new HashMap<>())
                                .put(kept.kolom(), kept.tampil());
                    }
                }));
        return new SusunanRekap(lembar, kolom);
    }

    private record Kept(String lembar, String kolom, boolean tampil) {
        static Kept of(ResultRow row) throws SQLException {
            return new Kept(row.text("lembar"), row.text("kolom"), row.integer("tampil") == 1);
        }

        Optional<LembarRekap> sheet() {
            return Stream.of(LembarRekap.values())
                    .filter(lembarRekap -> lembarRekap.name().equals(lembar))
                    .findFirst();
        }
    }

    /** Stores the choice, replacing the earlier one. */
    public void save(SusunanRekap susunan) {
        database.inTransaction(() -> {
            sql.change("DELETE FROM susunan_rekap");
            susunan.lembar().forEach((lembarRekap, tampil) -> add(lembarRekap, SHEET_ITSELF, tampil));
            susunan.kolom()
                    .forEach((lembarRekap, own) -> own.forEach((kunci, tampil) -> add(lembarRekap, kunci, tampil)));
            return susunan;
        });
    }

    private void add(LembarRekap lembar, String kolom, boolean tampil) {
        sql.change("INSERT INTO susunan_rekap VALUES (?, ?, ?)", lembar, kolom, tampil);
    }
}
