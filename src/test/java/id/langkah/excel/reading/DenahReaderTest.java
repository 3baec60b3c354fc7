package id.langkah.excel.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.KasusKantor;
import id.langkah.domain.Kantor;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.sop.Sop;
import id.langkah.excel.SopWorkbook;
import id.langkah.json.SopReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class DenahReaderTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x01-dua-sheet-konektor-terikat",
                "x02-satu-sheet-garis-lepas",
                "x03-grup-baris-digabung",
                "x04-tanda-karakter",
                "x05-generator-tiga-subkolom",
                "x06-banyak-sheet-gambar",
                "x07-beberapa-simbol-per-baris",
                "x08-konektor-diputar-xfrm-basi",
                "x09-titik-tanpa-kata-pelaksana"
            })
    void workbooksOfOfficesBecomeTheSopTheyAre(String name) {
        HasilKenal hasil = KasusKantor.recognised(DenahReader.read(KasusKantor.file(name + ".xlsx")));

        KasusKantor.assertSame(hasil, name);
    }

    /** Our own arrows are free outlines, as hands draw them too. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "sop-perkim-kalbar-pengumpulan-data-kinerja.json",
                "sop-satpol-pp-kalbar-penyusunan-laporan-kinerja-kasat.json",
                "sop-bappeda-banggai-mekanisme-perbaikan-data-kinerja.json"
            })
    void whatWeDrawOurselvesReadsBack(String sample) throws IOException {
        Sop sop = SopReader.read(Path.of("samples", sample)).sop().getFirst();
        Path file = folder.resolve("sendiri.xlsx");
        try (var out = Files.newOutputStream(file)) {
            SopWorkbook.write(sop, Kantor.BELUM, out);
        }

        SopDikenal found = KasusKantor.recognised(DenahReader.read(file)).sop().getFirst();

        assertThat(found.belumPasti()).isZero();
        assertThat(found.sop().pelaksana()).isEqualTo(sop.pelaksana());
        for (int i = 0; i < sop.aktivitas().size(); i++) {
            assertThat(found.sop().aktivitas().get(i).pelaksana())
                    .isEqualTo(sop.aktivitas().get(i).pelaksana());
            assertThat(KasusKantor.keputusan(found.sop(), i)).isEqualTo(KasusKantor.keputusan(sop, i));
            assertThat(found.sop().aktivitas().get(i).mutuBaku().output())
                    .isEqualTo(sop.aktivitas().get(i).mutuBaku().output());
        }
    }
}
