package id.langkah.bench;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.excel.rekap.RekapWorkbook;
import id.langkah.json.SopReader;
import id.langkah.json.SopWriter;
import id.langkah.service.DataKantor;
import id.langkah.service.EksporService;
import id.langkah.service.HasilBanding;
import id.langkah.service.ImporService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.IndikatorStore;
import id.langkah.sqlite.LampiranStore;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One piece of work in a process of its own: {@code Work NAME FILE NUMBER}. What it took stands in
 * milliseconds on a line of its own; for many small ones, the median.
 */
final class Work {
    private static final int MEGABYTE = 1 << 20;

    private final Path file;
    private final int number;

    private Work(Path file, int number) {
        this.file = file;
        this.number = number;
    }

    public static void main(String[] words) throws IOException {
        Work work = new Work(Path.of(words[1]), Integer.parseInt(words[2]));
        switch (words[0]) {
            case "json" -> Files.write(work.file, SopWriter.write(BenchOffice.sop(work.number)));
            case "pustaka" -> work.fillLibrary();
            case "lampiran" -> work.fillFiles();
            case "indikator" -> work.firstIndicator();
            case "baca" -> tell(work::read);
            case "jackson" -> tell(work::jackson);
            case "simpan" -> work.store();
            case "cari" -> work.search();
            case "halaman" -> work.page();
            case "centang" -> work.tick();
            case "rekap" -> work.rekap();
            case "sel" -> work.cells();
            case "fastexcel" -> work.fastexcel();
            case "impor" -> work.take();
            case "kantor" -> work.fillFiveYears();
            case "lima-tahun" -> work.fiveYearsRekap();
            case "impor-ulang" -> work.exportAndImport();
            case "buka" -> tell(work::open);
            case "cadangan" -> work.backup();
            default -> throw new IllegalArgumentException(words[0]);
        }
    }

    private interface Act {
        void run() throws IOException;
    }

    private static void tell(Act act) throws IOException {
        System.out.println(millis(act));
    }

    private static void tellMedian(double[] millis) {
        Arrays.sort(millis);
        System.out.println(millis[millis.length / 2]);
    }

    private static double millis(Act act) throws IOException {
        long begin = System.nanoTime();
        act.run();
        return (System.nanoTime() - begin) / 1e6;
    }

    private Database database() {
        return Database.open(file, BenchOffice.SAAT, false);
    }

    private void fillLibrary() {
        try (Database database = database()) {
            SopStore store = new SopStore(database);
            BenchOffice.inParts(number, part -> store.addAll(part, BenchOffice.SAAT, done -> {}));
        }
    }

    private void firstIndicator() {
        try (Database database = database()) {
            Indikator first = Indikator.of(number, "Tata kelola", "Persentase dokumen lengkap");
            new IndikatorStore(database).add(List.of(first));
        }
    }

    /** So many megabytes of attachments, which no compression makes smaller. */
    private void fillFiles() {
        Random random = new Random(7);
        try (Database database = database()) {
            LampiranStore store = new LampiranStore(database);
            for (int i = 0; i < number; i += 20) {
                byte[] content = new byte[20 * MEGABYTE];
                random.nextBytes(content);
                store.keep("surat " + i + ".pdf", content, BenchOffice.SAAT);
            }
        }
    }

    private void read() {
        if (SopReader.read(file).sop().size() != number) {
            throw new IllegalStateException("not all were read");
        }
    }

    record JsonSop(String nomor, String nama, List<String> instansi, List<JsonStep> aktivitas) {}

    record JsonStep(
            int nomor,
            String uraian,
            List<String> pelaksana,
            List<Object> kelengkapan,
            @Nullable Object waktu,
            List<String> output) {}

    private void jackson() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        if (mapper.readValue(Files.readAllBytes(file), JsonSop[].class).length != number) {
            throw new IllegalStateException("not all were read");
        }
    }

    private void store() throws IOException {
        Files.deleteIfExists(file);
        List<Sop> sop = BenchOffice.sop(number);
        try (Database database = database()) {
            SopStore store = new SopStore(database);
            tell(() -> store.addAll(sop, BenchOffice.SAAT, done -> {}));
        }
    }

    /** As one types: every beginning of these words from two letters on. */
    private void search() throws IOException {
        List<String> typed = List.of("menyusun laporan", "data kinerja", "800/77", "arsip berkas");
        try (Database database = database()) {
            SopStore store = new SopStore(database);
            double[] millis = new double[number];
            for (int i = 0; i < number; i++) {
                String words = typed.get(i % typed.size());
                String part = words.substring(0, 2 + i / typed.size() % (words.length() - 1));
                millis[i] = millis(() -> store.page(part, null, 50));
            }
            Arrays.sort(millis);
            System.out.println(millis[millis.length * 95 / 100]);
        }
    }

    private void page() throws IOException {
        try (Database database = database()) {
            SopStore store = new SopStore(database);
            double[] millis = new double[number];
            RingkasanSop[] last = {store.page("", null, 50).getLast()};
            for (int i = 0; i < number; i++) {
                millis[i] = millis(() -> last[0] = store.page("", last[0], 50).getLast());
            }
            tellMedian(millis);
        }
    }

    private void tick() throws IOException {
        Files.deleteIfExists(file);
        try (Database database = database()) {
            VersiSop versi = new SopStore(database).add(BenchOffice.sop(10, 4), BenchOffice.SAAT);
            PengerjaanService service = new PengerjaanService(database, () -> BenchOffice.SAAT);
            Pengerjaan run = service.start(versi.id(), "Triwulan I", "");
            double[] millis = new double[number];
            for (int i = 0; i < number; i++) {
                Keadaan keadaan = i % 2 == 0 ? Keadaan.ADA : Keadaan.TIDAK_ADA;
                var fact = new Peristiwa.KelengkapanDijawab(0, 0, Jawaban.of(keadaan));
                millis[i] = millis(() -> service.record(run.id(), fact));
            }
            tellMedian(millis);
        }
    }

    private void rekap() throws IOException {
        Rekap rekap = BenchOffice.rekap(number);
        tell(() -> write(rekap, file));
    }

    private static void write(Rekap rekap, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            RekapWorkbook.write(rekap, Kantor.BELUM, out, (done, total) -> {});
        }
    }

    /** Not measured: what the peers are to write. */
    private void cells() throws IOException {
        Path workbook = file.resolveSibling(file.getFileName() + ".xlsx");
        write(BenchOffice.rekap(number), workbook);
        CellDump.write(workbook, file);
        Files.delete(workbook);
    }

    private void fastexcel() throws IOException {
        var peer = new FastExcelPeer(CellDump.read(file.resolveSibling("sel-" + number + ".tsv")));
        tell(() -> peer.write(file));
    }

    private void take() throws IOException {
        Files.deleteIfExists(file);
        List<Calon> chosen = BenchOffice.sop(number).stream()
                .map(sop -> new Calon(
                        sop.nama(), Optional.of(sop), HasilBanding.BARU, List.of(), List.of(), Optional.empty()))
                .toList();
        try (Database database = database()) {
            tell(() -> new ImporService(database, () -> BenchOffice.SAAT).take(chosen));
        }
    }

    private void fillFiveYears() {
        try (Database database = database()) {
            FiveYears.fill(database);
        }
    }

    private void fiveYearsRekap() throws IOException {
        try (Database database = database()) {
            tell(() -> FiveYears.rekap(database, file.resolveSibling("lima-tahun.xlsx")));
        }
    }

    private void exportAndImport() throws IOException {
        Path export = file.resolveSibling("lima-tahun.json");
        Path fresh = file.resolveSibling("lima-tahun-lagi.db");
        Files.deleteIfExists(export);
        Files.deleteIfExists(fresh);
        try (Database database = database()) {
            DataKantor.of(database, () -> BenchOffice.SAAT).ekspor().write(export, done -> {});
        }
        try (Database database = Database.open(fresh, BenchOffice.SAAT, false)) {
            EksporService service =
                    DataKantor.of(database, () -> BenchOffice.SAAT).ekspor();
            tell(() -> service.read(export, done -> {}));
        }
    }

    /** As the window opens it: a file that was closed cleanly is checked afterwards. */
    private void open() {
        try (Database database = Database.openUnchecked(file, BenchOffice.SAAT)) {
            if (new IndikatorStore(database).year(number).isEmpty()) {
                throw new IllegalStateException("an empty year");
            }
        }
    }

    private void backup() throws IOException {
        Path folder = file.resolveSibling("cadangan-langkah");
        try (Database database = database()) {
            tell(() -> new Backup(database).into(folder, BenchOffice.SAAT.plusMinutes(number)));
        }
        for (var copy : Backup.all(folder)) {
            Files.delete(copy.berkas());
        }
    }
}
