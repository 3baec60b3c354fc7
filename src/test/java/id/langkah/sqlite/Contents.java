package id.langkah.sqlite;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Lari;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.rekap.Berkala;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The content of a small office for tests, and of any file. */
final class Contents {
    static final LocalDateTime SAAT = LocalDateTime.of(2026, 3, 2, 8, 0);

    private Contents() {}

    /** A file with two SOPs, a run with seven facts, an attachment, and the office's data. */
    static Path file(Path folder) {
        Path file = folder.resolve("langkah.db");
        try (Database database = Database.open(file, SAAT, true)) {
            fill(database);
        }
        return file;
    }

    /** Adds attachments that are too large for a small cache, so that a change of all is written before it is done. */
    static void attach(Database database) {
        for (int i = 0; i < 200; i++) {
            byte[] scan = new byte[3_000];
            Arrays.fill(scan, (byte) i);
            new LampiranStore(database).keep("scan", scan, SAAT);
        }
    }

    static void fill(Database database) {
        var sop = new SopStore(database);
        sop.add(Contoh.lurus(3), SAAT);
        VersiSop versi = sop.add(Contoh.berjenjang(), SAAT);
        Lampiran scan = new LampiranStore(database).keep("surat.txt", "isi".getBytes(StandardCharsets.UTF_8), SAAT);
        var runs = new PengerjaanStore(database);
        Pengerjaan run = runs.start(versi, new Dimulai("Triwulan I", "2026-TW1"), SAAT);
        var lari = new Lari(run, SAAT).record(new LampiranDitambah(0, 1, scan));
        var janji = new Janji("Bidang SD", SAAT.toLocalDate());
        lari.record(new KelengkapanDijawab(0, 1, new Jawaban(Keadaan.MENYUSUL, "", "", null, "", janji)));
        lari.done().done().done();
        appendAll(runs, run, lari.run());
        var berkala = new BerkalaStore(database);
        Periode first = Periode.of(Periode.Jenis.TRIWULAN, SAAT.toLocalDate());
        Berkala kept = berkala.save(new Berkala(0, versi.sopId(), first.jenis(), 0, 5, first));
        berkala.skip(kept.id(), first.next(), true);
        var kantor = new KantorStore(database);
        kantor.save(new Kantor(
                List.of("PEMERINTAH KABUPATEN"), "Luwuk", Optional.empty(), Pejabat.BELUM, Kantor.Kertas.F4));
        kantor.save(JamKerja.BAWAAN.withLibur(Map.of(LocalDate.of(2026, 8, 17), "HUT RI")));
    }

    private static void appendAll(PengerjaanStore runs, Pengerjaan kept, Pengerjaan run) {
        for (int i = kept.jejak().size() + 1; i <= run.jejak().size(); i++) {
            runs.append(Pengerjaan.of(run.id(), run.versi(), run.jejak().subList(0, i)));
        }
    }

    /** Every row of every table, in the order of its key. */
    static Map<String, List<String>> of(Database database) {
        var all = new TreeMap<String, List<String>>();
        database.sql()
                .list(
                        "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                                + " AND type IN ('table', 'shadow') AND name <> 'sqlite_schema'",
                        row -> row.text("name"))
                .forEach(table -> all.put(table, rows(database, table)));
        return all;
    }

    static Map<String, List<String>> of(Path file) {
        try (Database database = Database.connect(file)) {
            return of(database);
        }
    }

    private static List<String> rows(Database database, String table) {
        String columns = String.join(
                " || '|' || ",
                database.sql()
                        .list(
                                "SELECT name FROM pragma_table_info(?)",
                                row -> "quote(\"" + row.text("name") + "\")",
                                table));
        return database.sql().list("SELECT " + columns + " AS line FROM \"" + table + "\"", Contents::line);
    }

    private static String line(ResultRow row) throws SQLException {
        return row.text("line");
    }

    /** Changes one byte of a file. */
    static void flip(Path file, int at) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int flipped = bytes.read() ^ 0xff;
            bytes.seek(at);
            bytes.write(flipped);
        }
    }
}
