package id.langkah.service;

import static id.langkah.service.KinerjaOffice.TAHUN;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Bulan;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi.Status;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Letters and forms that go out, and forms and papers that come of them. */
@Execution(ExecutionMode.CONCURRENT)
class FormulirServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private FormulirService service;
    private List<PermintaanData> requests;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.formulir();
        LocalDate today = kantor.now().toLocalDate();
        List<Long> all = kantor.data.kinerja().indikator(TAHUN).stream()
                .map(IndikatorTercatat::id)
                .toList();
        PermintaanService permintaan = kantor.data.permintaan();
        requests = permintaan.add(permintaan.draft(TAHUN, Triwulan.I, all, today, today.plusDays(7), null));
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    /** The forms as they went out, filled in from the top. */
    private Path filled(int request, String... realisasi) throws IOException {
        Path form = service.write(requests, folder, share -> {}).get(3 * request + 2);
        return FilledForm.of(form, List.of(realisasi));
    }

    @Test
    void writesALetterAndAFormForEachBidang() throws IOException {
        var shares = new ArrayList<Double>();
        List<Path> written = service.write(requests, folder, shares::add);
        assertThat(written)
                .extracting(path -> path.getFileName().toString())
                .containsExactly(
                        "Surat 2026-TW1 Bidang Perumahan 1.pdf",
                        "Surat 2026-TW1 Bidang Perumahan 1.docx",
                        "Formulir 2026-TW1 Bidang Perumahan 1.xlsx",
                        "Surat 2026-TW1 Sekretariat 2.pdf",
                        "Surat 2026-TW1 Sekretariat 2.docx",
                        "Formulir 2026-TW1 Sekretariat 2.xlsx");
        assertThat(written).allSatisfy(path -> assertThat(Files.size(path)).isPositive());
        assertThat(shares).containsExactly(0.5, 1.0);
    }

    @Test
    void aFormThatWasFilledInIsNotWrittenOver() throws IOException {
        Path form = service.write(requests, folder, share -> {}).get(2);
        Files.writeString(form, "terisi");
        List<Path> again = service.write(requests, folder, share -> {});
        assertThat(again.get(2)).hasFileName("Formulir 2026-TW1 Bidang Perumahan 1 (2).xlsx");
        assertThat(again).doesNotContain(form).doesNotHaveDuplicates();
        assertThat(form).hasContent("terisi");
    }

    @Test
    void takesInTheFormsThatCameBack() throws IOException {
        List<Path> back = List.of(filled(0, "12", "21,5%"), filled(1, "1", "", "2"));
        PratinjauFormulir pratinjau = service.preview(back, share -> {});
        assertThat(pratinjau.masalah()).isEmpty();
        kantor.goOn(kantor.now().plusDays(3));
        List<PermintaanData> answered = service.take(pratinjau, "Bidang");
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(12));
        assertThat(kantor.figure("IKU.4", Triwulan.I).status()).isEqualTo(Status.TERKUMPUL);
        assertThat(kantor.figure("IKU.2", Bulan.FEBRUARI).jejak()).isEmpty();
        assertThat(answered).isEqualTo(kantor.data.permintaan().list(TAHUN));
        assertThat(answered.getFirst().isLengkap()).isTrue();
        assertThat(answered.getFirst().diterima()).isEqualTo(kantor.now().toLocalDate());
        assertThat(answered.getLast().kekurangan()).isEqualTo("Aduan masyarakat (Februari)");
        service.take(service.preview(List.of(filled(1, "1", "0", "2")), share -> {}), "Sekretariat");
        assertThat(kantor.data.permintaan().list(TAHUN).getLast().isLengkap()).isTrue();
    }

    @Test
    void takesNoneWhereOneCannotBeTaken() throws IOException {
        Path good = filled(0, "12", "21,5%");
        Path other = Files.writeString(folder.resolve("lain.xlsx"), "bukan Excel");
        PratinjauFormulir pratinjau = service.preview(List.of(good, other), share -> {});
        assertThat(pratinjau.isAccepted()).isFalse();
        assertThatThrownBy(() -> service.take(pratinjau, "Bidang")).isInstanceOf(MasalahException.class);
        assertThat(kantor.figure("IKU.1", Triwulan.I).jejak()).isEmpty();
    }

    @Test
    void saysHowManyFormsAreReadyAndWhichAreNot() throws IOException {
        Path good = filled(0, "12", "21,5%");
        Path gone = filled(1, "1", "0", "2");
        Path other = Files.writeString(folder.resolve("lain.xlsx"), "bukan Excel");
        kantor.data.permintaan().remove(requests.getLast().id());
        var shares = new ArrayList<Double>();

        PratinjauFormulir pratinjau = service.preview(List.of(good, gone, other), shares::add);

        assertThat(pratinjau.ringkas()).isEqualTo("3 berkas: 1 siap, 1 ditolak, 1 tidak terbaca");
        assertThat(pratinjau.keadaan(0)).isEqualTo(PratinjauFormulir.Keadaan.SIAP);
        assertThat(shares).hasSize(3).endsWith(1.0);
        assertThat(service.preview(List.of(good), share -> {}).ringkas()).isEqualTo("1 berkas: 1 siap");
    }

    @Test
    void anImportOfFormsIsUndoneByFurtherFacts() throws IOException {
        kantor.type("IKU.1", Triwulan.I, "9");
        PratinjauFormulir pratinjau = service.preview(List.of(filled(0, "12", "21,5%")), share -> {});
        SemulaFormulir semula = service.semula(pratinjau);
        service.take(pratinjau, "Bidang");
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.TERKUMPUL);

        service.takeBack(pratinjau, semula, "Staf");

        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(9));
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.DRAF);
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.BELUM);
        assertThat(kantor.data.permintaan().list(TAHUN)).isEqualTo(requests);
    }

    @Test
    void anImportThatWasWorkedOnIsNotUndone() throws IOException {
        PratinjauFormulir pratinjau = service.preview(List.of(filled(0, "12", "21,5%")), share -> {});
        SemulaFormulir semula = service.semula(pratinjau);
        service.take(pratinjau, "Bidang");
        kantor.type("IKU.1", Triwulan.I, "13");

        assertThatThrownBy(() -> service.takeBack(pratinjau, semula, "Staf"))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("sudah diubah sesudah diimpor");
        assertThat(kantor.figure("IKU.1", Triwulan.I).status()).isEqualTo(Status.TERKUMPUL);
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(13));
    }

    @Test
    void knowsAFormOfWhatIsNoLongerAskedFor() throws IOException {
        Path form = filled(1, "1", "0", "2");
        PratinjauFormulir before = service.preview(List.of(form, form), share -> {});
        assertThat(before.isAccepted()).isTrue();
        assertThat(before.masalah())
                .extracting(Masalah::pesan)
                .contains("Permintaan yang sama dijawab oleh lebih dari satu formulir.");
        kantor.data.permintaan().remove(requests.getLast().id());
        assertThat(service.preview(List.of(form), share -> {}).isAccepted()).isFalse();
        assertThatThrownBy(() -> service.take(before, "Bidang")).isInstanceOf(MasalahException.class);
    }

    @Test
    void aFigureThatWasSettledMeanwhileStays() throws IOException {
        Path form = filled(0, "12", "21,5%");
        PratinjauFormulir before = service.preview(List.of(form), share -> {});
        kantor.settle("IKU.1", Triwulan.I, "15");
        assertThat(service.preview(List.of(form), share -> {}).isAccepted()).isFalse();
        assertThatThrownBy(() -> service.take(before, "Bidang")).isInstanceOf(MasalahException.class);
        assertThat(kantor.figure("IKU.1", Triwulan.I).nilai()).isEqualTo(Nilai.of(15));
        assertThat(kantor.figure("IKU.4", Triwulan.I).jejak()).isEmpty();
    }

    @Test
    void printsWhatIsSignedAndWhatIsArchived() throws IOException {
        kantor.settle("IKU.1", Triwulan.I, "15");
        KunciRealisasi kunci = kantor.kunci("IKU.1", Triwulan.I);
        var bukti = new Bukti.Rujukan("050/12", null, "");
        PerbaikanService perbaikan = kantor.data.perbaikan();
        perbaikan.propose(kunci, "16", "salah", List.of(bukti), null, "Staf");
        perbaikan.sign(kunci, TahapPerbaikan.DIVERIFIKASI, "Kasubbag");
        ArsipService arsip = kantor.data.arsip();
        for (String ending : List.of(".pdf", ".XLSX")) {
            Path acara = folder.resolve("acara" + ending);
            perbaikan.beritaAcara(kunci, 1, "000/1", acara);
            Path daftar = folder.resolve("arsip" + ending);
            arsip.write(daftar);
            String head = ending.equals(".pdf") ? "%PDF" : "PK";
            assertThat(Files.readAllBytes(acara)).startsWith(head.getBytes(US_ASCII));
            assertThat(Files.readAllBytes(daftar)).startsWith(head.getBytes(US_ASCII));
        }
        arsip.label(folder.resolve("label.pdf"));
        assertThat(folder.resolve("label.pdf")).isNotEmptyFile();
        Path none = folder.resolve("tiada.pdf");
        assertThatThrownBy(() -> perbaikan.beritaAcara(kunci, 2, "", none)).isInstanceOf(MasalahException.class);
        assertThat(none).doesNotExist();
    }

    @Test
    void indicatorsComeFromAWorkbookToo() throws IOException {
        Path file = folder.resolve("iku.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("IKU");
            String[][] cells = {{"Sasaran", "Indikator", "Satuan", "Target 2027"}, {"Baik", "Jalan", "km", "7"}};
            for (int i = 0; i < cells.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < cells[i].length; j++) {
                    row.createCell(j).setCellValue(cells[i][j]);
                }
            }
            workbook.write(out);
        }
        KinerjaService kinerja = kantor.data.kinerja();
        assertThat(kinerja.takeAll(List.of(kinerja.preview(file, 2027)))).hasSize(1);
        assertThat(kantor.list(2027).getFirst().target().tahunan()).isEqualTo(Nilai.of(7));
        assertThat(kinerja.preview(folder.resolve("tiada.xlsx"), 2027).isAccepted())
                .isFalse();
    }
}
