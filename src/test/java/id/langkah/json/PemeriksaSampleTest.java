package id.langkah.json;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Pokok;
import id.langkah.domain.sop.RandomSops;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Temuan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is known to be odd in the offices' own SOPs is pointed out, and nothing is said twice. */
@Execution(ExecutionMode.CONCURRENT)
class PemeriksaSampleTest {
    private static final Pemeriksa PEMERIKSA = new Pemeriksa(
            450,
            List.of(
                    "Perbaikan Data Kinerja",
                    "Pengumpulan Data Kinerja",
                    "Penyusunan Laporan Kinerja Kasat",
                    "Mekanisme Perbaikan Data Kinerja"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "banhub-kalbar-perbaikan-data-kinerja | NOMOR_GANDA         | 9",
                "banhub-kalbar-perbaikan-data-kinerja | TANPA_PELAKSANA     | 1 2 3 4 5 6 7 8 9",
                "banhub-kalbar-perbaikan-data-kinerja | WAKTU_EJAAN         | 3 8",
                "banhub-kalbar-perbaikan-data-kinerja | WAKTU_JAUH          | 7",
                "banhub-kalbar-perbaikan-data-kinerja | NAMA_MIRIP          | 1",
                "banhub-kalbar-perbaikan-data-kinerja | KETERKAITAN         | 0",
                "banhub-kalbar-perbaikan-data-kinerja | JUDUL               | ''",
                "banhub-kalbar-pengumpulan-data-kinerja | JUDUL             | 0",
                "banhub-kalbar-pengumpulan-data-kinerja | NOMOR_GANDA       | 9",
                "banhub-kalbar-pengumpulan-data-kinerja | WAKTU_EJAAN       | ''",
                "perkim-kalbar-pengumpulan-data-kinerja | IDENTITAS_KOSONG  | 0",
                "perkim-kalbar-pengumpulan-data-kinerja | REVISI_TANPA_PERUBAHAN | 0",
                "perkim-kalbar-pengumpulan-data-kinerja | NIP               | 0",
                "perkim-kalbar-pengumpulan-data-kinerja | JABATAN_BUKAN_KOLOM | 1 6",
                "perkim-kalbar-pengumpulan-data-kinerja | OUTPUT_TIDAK_DIPAKAI | 1",
                "perkim-kalbar-pengumpulan-data-kinerja | JUDUL             | ''",
                "perkim-kalbar-pengumpulan-data-kinerja | KATA_KEPUTUSAN    | ''",
                "satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat | IDENTITAS_KOSONG | 0",
                "satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat | NAMA_MIRIP | 6 7",
                "satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat | JABATAN_BUKAN_KOLOM | ''",
                "satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat | OUTPUT_TIDAK_DIPAKAI | 2 3 5 7",
                "bappeda-banggai-mekanisme-perbaikan-data-kinerja | SUBJEK | 1 3 4 5 6 9 10",
                "bappeda-banggai-mekanisme-perbaikan-data-kinerja | WAKTU_EJAAN | 0",
                "bappeda-banggai-mekanisme-perbaikan-data-kinerja | IDENTITAS_KOSONG | 0",
                "bappeda-banggai-mekanisme-perbaikan-data-kinerja | JABATAN_BUKAN_KOLOM | ''",
            })
    void whatIsOddIsPointedOut(String sample, Pokok pokok, String rows) {
        Sop sop = SopReader.read(Path.of("samples", "sop-" + sample + ".json"))
                .sop()
                .getFirst();
        List<String> found = PEMERIKSA.check(sop).stream()
                .filter(temuan -> temuan.pokok() == pokok)
                .map(temuan -> "" + (temuan.aktivitas() + 1))
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("id.langkah.json.SopWriterTest#samples")
    void everyMendOfASampleMends(Path file) {
        Sop sop = SopReader.read(file).sop().getFirst();
        PEMERIKSA.check(sop).forEach(temuan -> mends(sop, temuan));
    }

    @Test
    void anySopIsCheckedAndEveryMendMends() {
        var acak = new RandomSops(31);
        for (int i = 0; i < 60; i++) {
            Sop sop = acak.sop();
            PEMERIKSA.check(sop).forEach(temuan -> mends(sop, temuan));
        }
    }

    static Stream<Path> files() throws IOException {
        return Stream.concat(
                SopWriterTest.samples().stream(),
                RusakTest.files().map(name -> RusakTest.FOLDER.resolve(name + ".json")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingIsSaidTwiceOnImport(Path file) {
        SopFile read = SopReader.read(file);
        for (SopFile.Entry entry : read.entries()) {
            Sop sop = entry.sop();
            if (sop != null) {
                List<String> told = entry.masalah().stream()
                        .map(PemeriksaSampleTest::opening)
                        .toList();
                assertThat(PEMERIKSA.checkBeyondReading(sop))
                        .noneMatch(temuan -> told.contains(opening(temuan.masalah())));
            }
        }
    }

    private static String opening(Masalah masalah) {
        return masalah.tempat() + ": " + masalah.pesan().split("[;.,]", 2)[0];
    }

    private static void mends(Sop sop, Temuan temuan) {
        Temuan.Mend mend = temuan.mend();
        if (mend != null) {
            Sop mended = mend.act().apply(sop);
            assertThat(mended).isNotEqualTo(sop);
            assertThat(PEMERIKSA.check(mended))
                    .as(mend.nama())
                    .extracting(Temuan::masalah)
                    .doesNotContain(temuan.masalah());
        }
    }
}
