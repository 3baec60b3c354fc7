package id.langkah.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.langkah.Bounded;
import id.langkah.domain.Hitungan;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class SerahTerimaServiceTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 12, 1, 8, 0);

    @TempDir
    private Path folder;

    private Path zip;
    private IsiCadangan isi;
    private String ekspor;

    /** The package of an office, whose PC is gone afterwards. */
    @BeforeEach
    void hand() throws IOException {
        zip = folder.resolve("Serah terima – Décembre.zip");
        Path file = folder.resolve("langkah.db");
        new SampelKinerja(file).close();
        try (Database database = Database.open(file, NOW, true)) {
            new ImporService(database, () -> NOW).takeSamples();
            var runs = new PengerjaanService(database, () -> NOW);
            new PustakaService(database).list().forEach(sop -> runs.start(sop.versiId(), "Triwulan I", "2026"));
            isi = new SerahTerimaService(database, () -> NOW).write(zip, share -> {});
            ekspor = ekspor(database, folder.resolve("semula.json"));
        }
        Files.delete(file);
    }

    private static String ekspor(Database database, Path to) throws IOException {
        new EksporService(database).write(to, share -> {});
        return Files.readString(to);
    }

    private Map<String, byte[]> inside() throws IOException {
        var all = new HashMap<String, byte[]>();
        try (ZipFile files = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : files.stream().toList()) {
                all.put(entry.getName(), files.getInputStream(entry).readAllBytes());
            }
        }
        return all;
    }

    @Test
    void theSameDataOfTheSameMomentGiveTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(zip);
        Path file = folder.resolve("langkah.db");
        Files.write(file, inside().get("langkah.db"));
        try (Database database = Database.open(file, NOW, true)) {
            for (int i = 0; i < 2; i++) {
                new SerahTerimaService(database, () -> NOW).write(zip, share -> {});
            }
        }
        assertThat(zip).hasBinaryContent(first);
        try (ZipFile files = new ZipFile(zip.toFile())) {
            assertThat(files.stream()).extracting(ZipEntry::getTimeLocal).containsOnly(NOW);
        }
    }

    @Test
    void holdsAllThatASuccessorNeeds() throws Exception {
        Map<String, byte[]> inside = inside();
        assertThat(inside)
                .containsOnlyKeys(
                        "Baca dahulu.pdf", "langkah.db", "langkah-ekspor.json", "rekap-2026.xlsx", "SHA-256.txt");
        assertThat(new String(inside.get("langkah-ekspor.json"), UTF_8)).isEqualTo(ekspor);
        Path out = Files.createDirectory(folder.resolve("isi"));
        for (var file : inside.entrySet()) {
            Files.write(out.resolve(file.getKey()), file.getValue());
        }
        Process sums = Bounded.start(new ProcessBuilder("sha256sum", "-c", "SHA-256.txt").directory(out.toFile()));
        assertThat(new String(sums.getInputStream().readAllBytes(), UTF_8).lines())
                .hasSize(4)
                .allMatch(line -> line.endsWith(": OK"));
        assertThat(sums.waitFor()).isZero();
        try (var pdf = Loader.loadPDF(inside.get("Baca dahulu.pdf"))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .contains("SERAH TERIMA DATA LANGKAH", "1 Desember 2026", "Pulihkan…")
                    .contains("Indikator 18", "SOP 5", "Pengerjaan 5");
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder(zip.getFileName().toString(), "semula.json", "isi");
        }
    }

    @Test
    void goesOnOnAnotherPcWithNothingLost() throws IOException {
        Path other = Files.createDirectory(folder.resolve("komputer lain"));
        Path file = other.resolve("langkah.db");
        try (Database database = Database.open(file, NOW, true)) {
            var copies = new CadanganService(database, other.resolve("cadangan"), () -> NOW);
            var preview = copies.compare(zip);
            assertThat(preview.dipulihkan().jumlah()).isEqualTo(isi.jumlah());
            assertThat(preview.dipulihkan().masalah()).isEmpty();
            assertThat(preview.sekarang().isKosong()).isTrue();
            copies.restore(zip);
            assertThat(ekspor(database, other.resolve("sesudah.json"))).isEqualTo(ekspor);
            assertThat(copies.titikPulih()).extracting(titik -> titik.asal()).containsExactly(Asal.SEBELUM_PEMULIHAN);
            assertThat(new PengerjaanService(database, () -> NOW).list()).hasSize(5);
        }
        try (Database database = Database.open(file, NOW, true)) {
            assertThat(new PustakaService(database).list()).hasSize(5);
        }
    }

    @Test
    void isAlsoAWayBackForAFileThatCannotBeOpened() throws IOException {
        Path file = Files.write(folder.resolve("langkah.db"), new byte[0]);
        var service = new PemulihanService(file, List.of(), () -> NOW);
        JalanPulih way = service.from(zip);
        assertThat(way.isi().jumlah()).isEqualTo(isi.jumlah());
        service.use(way);
        service.leave();
        try (Database database = Database.open(file, NOW, true)) {
            assertThat(ekspor(database, folder.resolve("sesudah.json"))).isEqualTo(ekspor);
        }
        assertThat(folder.resolve("langkah.db.perbaikan")).doesNotExist();
    }

    @Test
    void aPackageThatWasChangedIsRefused() throws IOException {
        Map<String, byte[]> inside = inside();
        byte[] data = Objects.requireNonNull(inside.get("langkah.db"));
        data[data.length / 2] ^= 1;
        refused(packed(inside), "berubah sejak dibuat");
        refused(packed(Map.of("surat.txt", new byte[9])), "bukan paket serah terima");
        byte[] whole = Files.readAllBytes(zip);
        refused(
                Files.write(folder.resolve("potong.zip"), Arrays.copyOf(whole, whole.length / 2)),
                "rusak atau terpotong");
    }

    @Test
    void aBombIsRefusedBeforeItFillsTheDisk() throws IOException {
        refused(
                packed(Map.of("langkah.db", new byte[64 << 20], "SHA-256.txt", "x".getBytes(UTF_8))),
                "rusak atau terpotong");
    }

    @Test
    void nothingIsLeftOfAPackageThatIsNotMade() throws IOException {
        Path file = folder.resolve("lain.db");
        Path target = folder.resolve("tidak jadi.zip");
        try (Database database = Database.open(file, NOW, true)) {
            var service = new SerahTerimaService(database, () -> NOW);
            assertThat(service.nama()).isEqualTo("serah-terima-langkah-2026-12-01.zip");
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> service.write(target, share -> {
                        throw new CancellationException();
                    }));
            assertThatExceptionOfType(MasalahException.class)
                    .isThrownBy(() -> service.write(folder.resolve("tidak/ada.zip"), share -> {}));
            assertThat(target).doesNotExist();
            IsiCadangan empty = service.write(target, share -> {});
            assertThat(empty.jumlah(Hitungan.SOP)).isZero();
        }
    }

    private Path packed(Map<String, byte[]> files) throws IOException {
        Path other = Files.createTempFile(folder, "paket", ".zip");
        try (var out = new ZipOutputStream(Files.newOutputStream(other))) {
            for (var file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
                out.closeEntry();
            }
        }
        return other;
    }

    private void refused(Path paket, String words) {
        assertThatExceptionOfType(MasalahException.class)
                .isThrownBy(() -> Paket.withCopy(paket, copy -> copy))
                .withMessageContaining(words);
    }
}
