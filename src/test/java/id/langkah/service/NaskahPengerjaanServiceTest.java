package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.NaskahKelengkapan;
import id.langkah.domain.pengerjaan.Butir;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.SopStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SAKIP's own SOPs ask for is what the program makes. */
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class NaskahPengerjaanServiceTest {
    @TempDir
    private static Path folder;

    private static final Map<String, Long> VERSI = new HashMap<>();

    private static SampelKinerja office;
    private static PengerjaanService runs;
    private static NaskahPengerjaanService service;

    @BeforeAll
    static void open() {
        office = new SampelKinerja(folder.resolve("kantor.db"));
        Database database = office.database();
        runs = new PengerjaanService(database, () -> SampelKinerja.SAAT);
        service = new NaskahPengerjaanService(
                office.rencana().laporan(), new CetakService(() -> Kantor.BELUM, () -> SampelKinerja.SAAT), runs);
    }

    @AfterAll
    static void close() {
        office.close();
    }

    private static Pengerjaan start(String file, String periode) {
        long versi = VERSI.computeIfAbsent(file, name -> {
            Sop sop = SopReader.read(Path.of("samples", name)).sop().getFirst();
            return new SopStore(office.database()).add(sop, SampelKinerja.SAAT).id();
        });
        return runs.start(versi, "", periode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Perjanjian Kinerja      | PK              | 2026",
                "Perjalanan Kinerja      | PK              | 2026",
                "Rencana Aksi            | RENCANA_AKSI    | 2026",
                "Kinerja Aksi            | RENCANA_AKSI    | 2026",
                "Laporan Progres Bulanan | PEMANTAUAN_AKSI | 2026",
                "Draft Laporan           | LKJIP           | 2026",
            })
    void anItemIsKnownByItsName(String nama, DokumenKinerja dokumen, int tahun) {
        Pengerjaan run = start("sop-banhub-kalbar-perbaikan-data-kinerja.json", "Tahun 2026");
        assertThat(NaskahKelengkapan.of(run, nama)).contains(new NaskahKelengkapan(dokumen, tahun));
    }

    @ParameterizedTest
    @CsvSource({
        "Disposisi",
        "Draft Perbaikan Capaian Kinerja",
        "bahan penyusunan LKj",
        "SK Tim Penyusunan LKj",
        "Surat permintaan data",
        "Dokumen data kinerja"
    })
    void whatIsAnotherPaperIsNotOffered(String nama) {
        Pengerjaan run = start("sop-banhub-kalbar-perbaikan-data-kinerja.json", "Tahun 2026");
        assertThat(NaskahKelengkapan.of(run, nama)).isEmpty();
    }

    @Test
    void theReportIsWhatAPenyusunanLaporanEndsWith() {
        Pengerjaan laporan = start("sop-satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat.json", "");
        assertThat(NaskahKelengkapan.hasil(laporan))
                .contains(new NaskahKelengkapan(DokumenKinerja.LKJIP, SampelKinerja.LALU)); // of the year before
        assertThat(NaskahKelengkapan.hasil(start("sop-perkim-kalbar-pengumpulan-data-kinerja.json", "")))
                .isEmpty();
        Path file = folder.resolve("laporan.docx");
        assertThat(service.write(NaskahKelengkapan.hasil(laporan).orElseThrow(), file))
                .isEqualTo(file)
                .isNotEmptyFile();
    }

    @Test
    void thePaperAnswersTheItemAndIsKeptWithIt() throws IOException {
        Pengerjaan run = start("sop-banhub-kalbar-perbaikan-data-kinerja.json", "Tahun 2026");
        List<Butir> butir = run.current().orElseThrow().butir();
        int at = 0;
        while (NaskahKelengkapan.of(run, butir.get(at).kelengkapan().nama()).isEmpty()) {
            at++;
        }
        NaskahKelengkapan paper =
                NaskahKelengkapan.of(run, butir.get(at).kelengkapan().nama()).orElseThrow();
        assertThat(service.tahun()).contains(paper.tahun());

        Pengerjaan after = service.attach(run.id(), 0, at, paper);

        Butir answered = after.current().orElseThrow().butir().get(at);
        assertThat(answered.keadaan()).isEqualTo(Keadaan.ADA);
        assertThat(answered.lampiran())
                .singleElement()
                .satisfies(lampiran -> assertThat(lampiran.nama()).isEqualTo(paper.kata() + ".docx"));
        Path copy = folder.resolve("salinan.docx");
        runs.export(answered.lampiran().getFirst(), copy);
        try (var document = new XWPFDocument(Files.newInputStream(copy))) {
            assertThat(document.getTables()).isNotEmpty();
        }
    }
}
