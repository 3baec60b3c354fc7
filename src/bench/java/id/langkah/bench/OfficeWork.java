package id.langkah.bench;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.DataKantor;
import id.langkah.service.EksporService;
import id.langkah.service.PengerjaanService;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.DatedBackups;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.LampiranStore;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Work on the file of an office. */
record OfficeWork(Path file, int number) {
    private static final int MEGABYTE = 1 << 20;

    static Database open(Path file) {
        return Database.open(file, BenchOffice.SAAT, false);
    }

    void begin() {
        open(file).close();
    }

    void firstIndicator() {
        try (Database database = open(file)) {
            Indikator first = Indikator.of(number, "Tata kelola", "Persentase dokumen lengkap");
            new IndikatorStore(database).add(List.of(first));
        }
    }

    /** So many megabytes of attachments, which no compression makes smaller. */
    void fillFiles() {
        Random random = new Random(7);
        try (Database database = open(file)) {
            LampiranStore store = new LampiranStore(database);
            for (int i = 0; i < number; i += 20) {
                byte[] content = new byte[20 * MEGABYTE];
                random.nextBytes(content);
                store.keep("surat " + i + ".pdf", content, BenchOffice.SAAT);
            }
        }
    }

    void fillFiveYears() {
        try (Database database = open(file)) {
            FiveYears.fill(database);
        }
    }

    void fillIndicators() {
        try (Database database = open(file)) {
            ManyIndicators.fill(database, file.resolveSibling("indikator.xlsx"));
        }
    }

    void tick() throws IOException {
        Files.deleteIfExists(file);
        try (Database database = open(file)) {
            VersiSop versi = new SopStore(database).add(BenchOffice.sop(10, 4), BenchOffice.SAAT);
            PengerjaanService service = new PengerjaanService(database, () -> BenchOffice.SAAT);
            Pengerjaan run = service.start(versi.id(), "Triwulan I", "");
            double[] millis = new double[number];
            for (int i = 0; i < number; i++) {
                Keadaan keadaan = i % 2 == 0 ? Keadaan.ADA : Keadaan.TIDAK_ADA;
                var fact = new Peristiwa.KelengkapanDijawab(0, 0, Jawaban.of(keadaan));
                millis[i] = Stopwatch.millis(() -> service.record(run.id(), fact));
            }
            Stopwatch.tell(Measured.MILLIS, Stopwatch.percentile(millis, 50));
        }
    }

    void exportAndImport() throws IOException {
        Path export = file.resolveSibling("lima-tahun.json");
        Path fresh = file.resolveSibling("lima-tahun-lagi.db");
        Files.deleteIfExists(export);
        Files.deleteIfExists(fresh);
        try (Database database = open(file)) {
            DataKantor.of(database, () -> BenchOffice.SAAT).ekspor().write(export, done -> {});
        }
        try (Database database = open(fresh)) {
            EksporService service =
                    DataKantor.of(database, () -> BenchOffice.SAAT).ekspor();
            Stopwatch.tell(() -> service.read(export, done -> {}));
        }
    }

    /** As the window opens it: a file that was closed cleanly is checked afterwards. */
    void open() {
        Stopwatch.tell(() -> {
            try (Database database = Database.openUnchecked(file, BenchOffice.SAAT)) {
                if (new IndikatorStore(database).year(number).isEmpty()) {
                    throw new IllegalStateException("an empty year");
                }
            }
        });
    }

    void backup() throws IOException {
        Path folder = file.resolveSibling("cadangan-langkah");
        try (Database database = open(file)) {
            Stopwatch.tell(() -> new Backup(database).into(folder, BenchOffice.SAAT.plusMinutes(number)));
        }
        for (var copy : DatedBackups.all(folder)) {
            Files.delete(copy.berkas());
        }
    }
}
