package id.langkah.excel;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Kantor;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Waktu;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A large SOP: 40 steps, 10 pelaksana, 8 that send back near and far. */
@Execution(ExecutionMode.CONCURRENT)
class BaganSheetTest {
    private static final Map<Integer, Integer> TIDAK =
            Map.of(5, 3, 9, 4, 14, 12, 18, 10, 22, 21, 27, 19, 33, 30, 38, 6);
    private static final List<String> PELAKSANA = List.of(
            "Kepala Dinas",
            "Sekretaris",
            "Kasubbag Renja, Monev dan Keuangan",
            "Kasubbag Umum",
            "Kabid Perumahan",
            "Kabid Permukiman",
            "Perencana",
            "Bendahara",
            "Pengadministrasi Umum",
            "Arsiparis");
    private static final int FIRST_ROLE = 2;

    @Test
    void itPrintsOnSeveralPagesInLettersThatCanBeRead() throws IOException {
        for (Kantor.Kertas kertas : Kantor.Kertas.values()) {
            XSSFSheet sheet = sheet(kertas);
            assertThat(sheet.getRowBreaks().length).isBetween(1, 5);
            assertThat(sheet.getPrintSetup().getScale()).isGreaterThanOrEqualTo((short) 65);
        }
    }

    @Test
    void theNamesOfManyPelaksanaAreWrittenUpwards() throws IOException {
        XSSFSheet sheet = sheet(Kantor.Kertas.A4);
        for (int i = 0; i < PELAKSANA.size(); i++) {
            var cell = sheet.getRow(3).getCell(FIRST_ROLE + i);
            assertThat(cell.getStringCellValue()).isEqualTo(PELAKSANA.get(i));
            assertThat(cell.getCellStyle().getRotation()).isEqualTo((short) 90);
        }
        assertThat(sheet.getRow(3).getCell(0).getCellStyle().getRotation()).isZero();
    }

    @Test
    void everyArrowThatLeavesAPageComesInOnAnother() throws IOException {
        Map<String, Long> letters = sheet(Kantor.Kertas.A4).getDrawingPatriarch().getShapes().stream()
                .filter(XSSFSimpleShape.class::isInstance)
                .map(XSSFSimpleShape.class::cast)
                .map(XSSFSimpleShape::getText)
                .filter(text -> text.matches("[A-Z]"))
                .collect(groupingBy(letter -> letter, counting()));
        assertThat(letters).isNotEmpty();
        assertThat(letters.values()).containsOnly(2L);
    }

    private static XSSFSheet sheet(Kantor.Kertas kertas) throws IOException {
        Kantor none = Kantor.BELUM;
        var kantor = new Kantor(none.kop(), none.kota(), none.logo(), none.penandatangan(), kertas);
        return SopWorkbookTest.book(besar(), kantor).sheet("Bagan Alir");
    }

    private static Sop besar() {
        return new Sop(
                Contoh.identitas("Penyusunan Laporan Kinerja"),
                Ketentuan.BELUM,
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                PELAKSANA,
                IntStream.rangeClosed(1, 40).mapToObj(BaganSheetTest::aktivitas).toList(),
                List.of());
    }

    private static Aktivitas aktivitas(int nomor) {
        Integer tidak = TIDAK.get(nomor);
        return new Aktivitas(
                nomor,
                "Menyiapkan dokumen tahap " + nomor + " dan menyampaikannya untuk diperiksa",
                List.of(PELAKSANA.get(nomor * 7 % 10)),
                new MutuBaku(
                        List.of(new Kelengkapan("Dokumen tahap " + nomor, true)),
                        Waktu.read("20 menit"),
                        List.of("Dokumen tahap " + (nomor + 1))),
                tidak == null ? null : new Keputusan(nomor + 1, tidak),
                null,
                "");
    }
}
