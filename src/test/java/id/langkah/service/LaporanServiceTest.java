package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.laporan.DokumenKinerja;
import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.domain.naskah.Naskah;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class LaporanServiceTest {
    private static final Pejabat BUPATI = new Pejabat("Bupati Contoh", "BUDI SANTOSO", "", "");

    @TempDir
    private Path folder;

    private KinerjaOffice office;
    private LaporanService service;
    private CetakService cetak;

    @BeforeEach
    void open() {
        office = new KinerjaOffice(folder).withIndikator();
        service = DataPerencanaan.of(office.database, office::now).laporan();
        cetak = new CetakService(() -> Kantor.BELUM, office::now);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoSignsIsKept() {
        assertThat(service.pihak(KinerjaOffice.TAHUN))
                .extracting(PihakPerjanjian::penanggungJawab)
                .containsExactly("", "Bidang Perumahan", "Sekretariat");
        var head = new PihakPerjanjian(KinerjaOffice.TAHUN, "", Pejabat.BELUM, BUPATI, LocalDate.of(2026, 1, 2), null);

        service.save(head);

        assertThat(service.pihak(KinerjaOffice.TAHUN).getFirst()).isEqualTo(head);
        assertThat(service.pihak(KinerjaOffice.TAHUN + 1).getFirst().kedua()).isEqualTo(Pejabat.BELUM);
        service.save(PihakPerjanjian.kosong(KinerjaOffice.TAHUN, ""));
        assertThat(service.pihak(KinerjaOffice.TAHUN).getFirst().kedua()).isEqualTo(Pejabat.BELUM);
    }

    @ParameterizedTest
    @EnumSource
    void aYearWithoutIndicatorsHasNoPapers(DokumenKinerja dokumen) {
        assertThatThrownBy(() -> service.naskah(dokumen, 2019))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("Belum ada indikator tahun 2019.");
    }

    @Test
    void whatNeverChangedHasNoChangedAgreement() {
        assertThatThrownBy(() -> service.perjanjian(KinerjaOffice.TAHUN, true))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("belum pernah diubah");
        assertThat(service.perjanjian(KinerjaOffice.TAHUN, false)).hasSize(6);
    }

    @Test
    void aReportIsWrittenAnewUntilSomebodyEditsIt() throws IOException {
        office.settle("IKU.1", Triwulan.I, "12");
        Path file = folder.resolve("LKjIP.docx");
        List<Naskah> laporan = service.naskah(DokumenKinerja.LKJIP, KinerjaOffice.TAHUN);
        assertThat(cetak.naskah(laporan, file)).isEqualTo(file);
        assertThat(cetak.naskah(laporan, file)).isEqualTo(file);
        assertThat(text(file))
                .contains("BAB III", "Realisasi indikator “Rumah layak huni dibangun” tahun 2026 sebesar 12 unit")
                .contains("belum mencapai target 100 unit, masih kurang 88 unit");

        edit(file);
        byte[] edited = Files.readAllBytes(file);
        Path beside = folder.resolve("LKjIP (2).docx");
        assertThat(cetak.naskah(laporan, file)).isEqualTo(beside);
        assertThat(file).hasBinaryContent(edited);
        assertThat(cetak.naskah(laporan, beside)).isEqualTo(beside); // that one nobody edited
    }

    private static void edit(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file))) {
            document.createParagraph().createRun().setText("Disunting kantor.");
            try (OutputStream out = Files.newOutputStream(file)) {
                document.write(out);
            }
        }
    }

    private static String text(Path file) throws IOException {
        try (var document = new XWPFDocument(Files.newInputStream(file));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
