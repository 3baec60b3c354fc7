package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.Masalah.Tingkat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker over files: what reading tells, then what may be mended, each with its place. */
class PeriksaServiceTest {
    private static final String SOP = """
        {
          "nama": "Pengumpulan Data Kinerja",
          "pelaksana": ["Staf", "Kepala"],
          "aktivitas": [
            { "uraian": "" },
            { "uraian": "Menyusun data kinerja", "pelaksana": "Staf", "waktu": "20 ment" },
            { "uraian": "Menelaah data, jika tidak setuju dikembalikan",
              "waktu": "10 menit" }
          ]
        }
        """;

    @TempDir
    private Path folder;

    @Test
    void whatMayBeMendedStandsWhereItsRowBeginsInTheFile() throws IOException {
        List<Masalah> masalah = new PeriksaService().masalah(List.of(file()));
        assertThat(masalah).extracting(Masalah::tingkat).doesNotContain(Tingkat.GALAT);
        Masalah keputusan = about(masalah, "keputusan");
        assertThat(keputusan.letak())
                .isEqualTo(new Masalah.Letak(folder.resolve("satu.json").toString(), 7, 5, "/aktivitas/2"));
        assertThat(masalah)
                .filteredOn(butir -> butir.tempat().contains("Waktu"))
                .allSatisfy(butir -> assertThat(pointer(butir)).startsWith("/aktivitas/1"));
    }

    @Test
    void aFileThatCannotBeImportedIsNotAdvisedOn() {
        Path rusak = Path.of("samples", "rusak", "tanpa-nama.json");
        assertThat(new PeriksaService().masalah(List.of(rusak)))
                .extracting(Masalah::tingkat)
                .contains(Tingkat.GALAT);
    }

    @Test
    void theJsonHasTheContractsKeysForEveryFinding() throws IOException {
        var periksa = new PeriksaService();
        List<Masalah> masalah = periksa.masalah(List.of(file()));
        String json = periksa.json(masalah);
        for (String key : List.of("berkas", "tingkat", "pesan", "tempat", "baris", "kolom", "pointer", "saran")) {
            assertThat(json.split("\"" + key + "\"\\s*:", -1)).hasSize(masalah.size() + 1);
        }
    }

    private static Masalah about(List<Masalah> masalah, String word) {
        return masalah.stream()
                .filter(butir -> butir.tempat().startsWith("Aktivitas ke-2 (nomor 3)"))
                .filter(butir -> (butir.pesan() + butir.saran()).contains(word))
                .findFirst()
                .orElseThrow(() -> new AssertionError(masalah));
    }

    private static String pointer(Masalah masalah) {
        Masalah.Letak letak = masalah.letak();
        return letak == null ? "" : letak.pointer();
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("satu.json"), SOP);
    }
}
