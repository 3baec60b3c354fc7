package id.langkah.bench;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import id.langkah.json.SopWriter;
import id.langkah.service.HasilBanding;
import id.langkah.service.ImporService;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Work with many SOPs. */
record LibraryWork(Path file, int number) {
    void write() throws IOException {
        Files.write(file, SopWriter.write(BenchOffice.sop(number)));
    }

    void fill() {
        try (Database database = OfficeWork.open(file)) {
            SopStore store = new SopStore(database);
            BenchOffice.inParts(number, part -> store.addAll(part, BenchOffice.SAAT, done -> {}));
        }
    }

    void read() {
        Stopwatch.tell(() -> expect(SopReader.read(file).sop().size()));
    }

    private void expect(int count) {
        if (count != number) {
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

    void jackson() {
        Stopwatch.tell(() -> {
            JsonMapper mapper = JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            expect(mapper.readValue(file.toFile(), JsonSop[].class).length);
        });
    }

    void store() throws IOException {
        Files.deleteIfExists(file);
        List<Sop> sop = BenchOffice.sop(number);
        try (Database database = OfficeWork.open(file)) {
            SopStore store = new SopStore(database);
            Stopwatch.tell(() -> store.addAll(sop, BenchOffice.SAAT, done -> {}));
        }
    }

    void take() throws IOException {
        Files.deleteIfExists(file);
        List<Calon> chosen = BenchOffice.sop(number).stream()
                .map(sop -> new Calon(
                        sop.nama(), Optional.of(sop), HasilBanding.BARU, List.of(), List.of(), Optional.empty()))
                .toList();
        try (Database database = OfficeWork.open(file)) {
            Stopwatch.tell(() -> new ImporService(database, () -> BenchOffice.SAAT).take(chosen));
        }
    }

    /** As one types: every beginning of these words from two letters on. */
    void search() {
        List<String> typed = List.of("menyusun laporan", "data kinerja", "800/77", "arsip berkas");
        try (Database database = OfficeWork.open(file)) {
            SopStore store = new SopStore(database);
            double[] millis = new double[number];
            for (int i = 0; i < number; i++) {
                String words = typed.get(i % typed.size());
                String part = words.substring(0, 2 + i / typed.size() % (words.length() - 1));
                millis[i] = Stopwatch.millis(() -> store.page(part, null, 50));
            }
            Stopwatch.tell(Measured.MILLIS, Stopwatch.percentile(millis, 95));
        }
    }

    void page() {
        try (Database database = OfficeWork.open(file)) {
            SopStore store = new SopStore(database);
            double[] millis = new double[number];
            RingkasanSop[] last = {store.page("", null, 50).getLast()};
            for (int i = 0; i < number; i++) {
                millis[i] = Stopwatch.millis(
                        () -> last[0] = store.page("", last[0], 50).getLast());
            }
            Stopwatch.tell(Measured.MILLIS, Stopwatch.percentile(millis, 50));
        }
    }
}
