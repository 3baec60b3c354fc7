package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.KasusKantor;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.pengenalan.Keyakinan;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.json.SopReader;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.AsalStore;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office's own file on its way in: previewed, corrected, taken with its original. */
class SopMasukTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 11, 30, 9, 0);
    private static final String LOOSE = "x02-satu-sheet-garis-lepas";
    private static final String PICTURES = "x06-banyak-sheet-gambar";

    @TempDir
    private Path folder;

    private Database database;
    private ImporService impor;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SAAT, true);
        impor = new ImporService(database, () -> SAAT);
    }

    @AfterEach
    void close() {
        database.close();
    }

    private Path copy(String name) throws IOException {
        return Files.copy(KasusKantor.file(name), folder.resolve(name));
    }

    @Test
    void aWorkbookIsTakenWithItsOriginalAndIsTheSameAgain() throws IOException {
        Path file = copy(LOOSE + ".xlsx");
        Pratinjau pratinjau = impor.preview(List.of(file));
        assertThat(pratinjau.calon()).extracting(Calon::putusan).containsExactly(HasilBanding.BARU);

        VersiSop versi = impor.take(pratinjau.takeable()).getFirst();

        var asal = new AsalStore(database);
        assertThat(asal.of(versi.id()).orElseThrow().nama()).isEqualTo(LOOSE + ".xlsx");
        assertThat(asal.read(asal.of(versi.id()).orElseThrow())).isEqualTo(Files.readAllBytes(file));
        assertThat(versi.sop().catatan()).anyMatch(note -> note.startsWith("Aktivitas 4: "));
        assertThat(impor.preview(List.of(file)).calon())
                .extracting(Calon::putusan)
                .containsExactly(HasilBanding.SAMA);
    }

    @Test
    void aGuessThatIsCorrectedIsCertainAndComesInAsCorrected() throws IOException {
        SopMasuk read = impor.preview(List.of(copy(LOOSE + ".xlsx")))
                .berkas()
                .getFirst()
                .masuk();

        SopMasuk corrected =
                read.corrected(0, 3, sop -> sop.withAktivitas(3, row -> row.withPelaksana(List.of("Kepala Kantor"))));

        var found = corrected.dikenal().orElseThrow().hasil().sop().getFirst();
        assertThat(found.baris().get(3).keyakinan()).isEqualTo(Keyakinan.PASTI);
        assertThat(found.belumPasti()).isZero();
        VersiSop versi = impor.take(impor.judge(List.of(corrected)).takeable()).getFirst();
        assertThat(versi.sop().aktivitas().get(3).pelaksana()).containsExactly("Kepala Kantor");
        assertThat(versi.sop().catatan()).isEmpty();
    }

    @Test
    void aFileThatChangedSinceIsNotTaken() throws IOException {
        Path file = copy(LOOSE + ".xlsx");
        Pratinjau pratinjau = impor.preview(List.of(file));
        Files.write(file, new byte[] {0}, StandardOpenOption.APPEND);

        assertThatThrownBy(() -> impor.take(pratinjau.takeable()))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("berubah sejak dibaca");

        assertThat(impor.preview(List.of(file)).takeable()).hasSize(1);
    }

    @Test
    void aFolderIsAllItsFilesAndWhatWasLeftOutIsTold() throws IOException {
        copy(PICTURES + ".xlsx");
        copy(LOOSE + ".json");
        Files.writeString(folder.resolve("~$" + PICTURES + ".xlsx"), "kunci");
        Files.writeString(folder.resolve("catatan.txt"), "bukan SOP");

        Pratinjau pratinjau = impor.preview(List.of(folder));

        assertThat(SortedFiles.of(List.of(folder)).sop()).containsExactly(folder);
        assertThat(pratinjau.berkas()).hasSize(2);
        assertThat(pratinjau.takeable()).hasSize(3);
        assertThat(pratinjau.masalah())
                .anyMatch(masalah -> masalah.tempat().equals("Sheet \"Daftar Isi\"")
                        && masalah.pesan().startsWith("Tidak diambil: "));
    }

    @Test
    void whatIsSaidOfATableByHandIsTakenAndRememberedForTheNextFile() throws IOException {
        SopMasuk read = impor.preview(List.of(copy("x09-titik-tanpa-kata-pelaksana.xlsx")))
                .berkas()
                .getFirst()
                .masuk();
        TabelDikenal found = Objects.requireNonNull(
                read.dikenal().orElseThrow().hasil().sop().getFirst().tabel().get(0));
        var isi = new ArrayList<>(found.isi());
        isi.set(6, IsiKolom.KELENGKAPAN);

        SopMasuk again =
                impor.withTabel(read, 0, new TabelDikenal(found.kepala(), found.awal(), found.akhir() - 1, isi));

        Sop sop = again.file().sop().getFirst();
        assertThat(sop.aktivitas()).hasSize(5);
        assertThat(sop.aktivitas().getFirst().mutuBaku().kelengkapan()).isNotEmpty();
        assertThat(sop.aktivitas().getFirst().pelaksana()).hasSize(3);
        Sop next = impor.preview(List.of(folder.resolve("x09-titik-tanpa-kata-pelaksana.xlsx")))
                .calon()
                .getFirst()
                .sop()
                .orElseThrow();
        assertThat(next.aktivitas().getFirst().mutuBaku().kelengkapan()).isNotEmpty();
    }

    @Test
    void officeFilesBecomeFilesOfTheContract() throws IOException {
        Path file = copy(LOOSE + ".xlsx");
        Path out = folder.resolve("json");

        UbahService.Ubahan done = new UbahService().convert(List.of(file), out);
        UbahService.Ubahan again = new UbahService().convert(List.of(file), out);

        assertThat(done.ditulis()).containsExactly(out.resolve(LOOSE + ".json"));
        assertThat(again.ditulis()).doesNotContainAnyElementsOf(done.ditulis());
        Sop written = SopReader.read(done.ditulis().getFirst()).sop().getFirst();
        assertThat(written)
                .isEqualTo(impor.preview(List.of(file)).calon().getFirst().sop().orElseThrow());
    }

    @Test
    void aWorkbookWithoutAnSopIsToldWhatIsMissing() throws IOException {
        Path file = folder.resolve("kosong.xlsx");
        try (var book = new XSSFWorkbook();
                var to = Files.newOutputStream(file)) {
            book.createSheet("Surat").createRow(0).createCell(0).setCellValue("Kepada Yth.");
            book.write(to);
        }

        List<Masalah> masalah = new PeriksaService().masalah(List.of(file));

        assertThat(masalah).anyMatch(butir -> butir.isGalat() && butir.saran().contains("Kegiatan"));
        assertThat(SortedFiles.of(List.of(file)).asing()).hasSize(1);
        assertThat(SortedFiles.of(List.of(copy(LOOSE + ".xlsx"))).sop()).hasSize(1);
    }
}
