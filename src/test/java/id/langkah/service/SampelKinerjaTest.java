package id.langkah.service;

import static id.langkah.service.SampelKinerja.INI;
import static id.langkah.service.SampelKinerja.LALU;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.domain.tabel.BacaTabel;
import id.langkah.excel.reading.LembarReader;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples of figures are what their maker makes, and the program reads them. */
@Execution(ExecutionMode.CONCURRENT)
class SampelKinerjaTest {
    private static final Path SAMPLES = Path.of("samples");

    @TempDir
    private static Path folder;

    private static SampelKinerja made;

    @BeforeAll
    static void make() {
        made = new SampelKinerja(folder.resolve("dibuat.db"));
    }

    @AfterAll
    static void close() {
        made.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {LALU, INI})
    void theWorkbooksReadAsTheIndicatorsTheyWereMadeOf(int tahun) {
        BacaTabel tabel = BacaTabel.read(
                LembarReader.read(SAMPLES.resolve(SampelKinerja.workbook(tahun))), tahun, PengaturanKinerja.BAKU);
        assertThat(tabel.masalah()).noneMatch(masalah -> masalah.tingkat() == Masalah.Tingkat.GALAT);
        assertThat(tabel.indikator()) // a later target comes in by a table of its own
                .isEqualTo(made.indikator(tahun).stream()
                        .map(indikator -> indikator.withPerubahan(List.of()))
                        .toList());
    }

    @Test
    void theJsonReadsIntoAnEmptyFileWithNothingLost() {
        try (Database read = read()) {
            DataKantor data = DataKantor.of(read, () -> SampelKinerja.SAAT);
            assertThat(data.kinerja().semua()).isEqualTo(made.data().kinerja().semua());
            assertThat(data.permintaan().list(INI))
                    .isEqualTo(made.data().permintaan().list(INI));
            assertThat(data.arsip().list()).isEqualTo(made.data().arsip().list());
            assertThat(new PengaturanService(read).kantor()).isEqualTo(SampelKinerja.KANTOR);
            assertThat(data.aksi().rencana(INI)).isEqualTo(made.data().aksi().rencana(INI));
            DataPerencanaan rencana = DataPerencanaan.of(read, () -> SampelKinerja.SAAT);
            assertThat(rencana.laporan().bahan(INI))
                    .isEqualTo(made.rencana().laporan().bahan(INI));
        }
    }

    private Database read() {
        Database database = Database.open(folder.resolve("dibaca.db"), SampelKinerja.SAAT, false);
        new EksporService(database).read(SAMPLES.resolve(SampelKinerja.JSON), share -> {});
        return database;
    }

    @Test
    void everyKindOfThingIsInIt() {
        List<IndikatorTercatat> all = made.data().kinerja().semua();
        assertThat(all)
                .flatExtracting(
                        indikatorTercatat -> indikatorTercatat.realisasi().values())
                .extracting(Realisasi::status)
                .contains(
                        Realisasi.Status.TERKUMPUL,
                        Realisasi.Status.DIVERIFIKASI,
                        Realisasi.Status.DITETAPKAN,
                        Realisasi.Status.DIARSIPKAN);
        assertThat(made.data().perbaikan().list()).hasSize(2);
        assertThat(made.data().perbaikan().open()).hasSize(1);
    }

    @Test
    void theYearsCanBeCompared() {
        var rekap = RekapKinerja.of(
                Periode.read("2026-TW3").orElseThrow(), made.data().kinerja().semua(), PengaturanKinerja.BAKU);
        assertThat(rekap.sasaran()).hasSize(3);
        assertThat(Objects.requireNonNull(rekap.seluruh().tahun().persen()).doubleValue())
                .isBetween(50.0, 130.0);
        assertThat(made.indikator(LALU))
                .extracting(Indikator::kunci)
                .isEqualTo(made.indikator(INI).stream().map(Indikator::kunci).toList());
        assertThat(made.data().permintaan().list(INI))
                .extracting(permintaanData -> permintaanData.status(SampelKinerja.SAAT.toLocalDate()))
                .contains(PermintaanData.Status.LENGKAP, PermintaanData.Status.TERLAMBAT);
    }

    @Test
    void everyFigureSaysThatItIsAnExample() throws IOException {
        assertThat(Files.readString(SAMPLES.resolve(SampelKinerja.JSON)))
                .contains("CONTOH: angka dan nama kantor ini bukan data resmi");
        assertThat(made.data().kinerja().semua())
                .allMatch(indikatorTercatat ->
                        indikatorTercatat.indikator().kode().startsWith("CONTOH."));
    }
}
