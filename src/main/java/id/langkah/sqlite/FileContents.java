package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.IsiCadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Counts the contents of a file and finds its latest work. */
final class FileContents {
    /** The tables with the time of an action. */
    private static final List<String> MOMENTS = List.of(
            "versi_sop", "peristiwa", "lampiran", "riwayat_indikator", "peristiwa_realisasi", "monitoring", "evaluasi");

    private FileContents() {}

    /** The contents of a database that is open as a file, with findings about it. */
    static IsiCadangan of(Database database, Path file, List<Masalah> masalah) throws IOException {
        return new IsiCadangan(file, Files.size(file), counts(database), newest(database), masalah);
    }

    /** Counts the contents; tables that files of older versions lack count as empty. */
    private static Map<Hitungan, Integer> counts(Database database) {
        Set<String> tables = tables(database);
        var counts = new EnumMap<Hitungan, Integer>(Hitungan.class);
        for (Hitungan apa : Hitungan.values()) {
            String table = apa.name().toLowerCase(Locale.ROOT);
            counts.put(apa, tables.contains(table) ? count(database, table) : 0);
        }
        return counts;
    }

    private static Set<String> tables(Database database) {
        return Set.copyOf(
                database.sql().list("SELECT name FROM sqlite_schema WHERE type = 'table'", row -> row.text("name")));
    }

    private static int count(Database database, String table) {
        return database.sql()
                .one("SELECT count(*) AS n FROM " + table, row -> row.integer("n"))
                .orElse(0);
    }

    private static Optional<LocalDateTime> newest(Database database) {
        Set<String> tables = tables(database);
        String all = MOMENTS.stream()
                .filter(tables::contains)
                .map(table -> "SELECT max(saat) AS saat FROM " + table)
                .collect(Collectors.joining(" UNION ALL "));
        return database
                .sql()
                .list("SELECT max(saat) AS saat FROM (" + all + ")", row -> Optional.ofNullable(row.saatOrNull("saat")))
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }
}
