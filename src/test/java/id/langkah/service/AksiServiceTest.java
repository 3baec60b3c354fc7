package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.BarisAksi;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.LembarAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AksiServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice office;
    private AksiService aksi;
    private long satu;

    @BeforeEach
    void open() {
        office = new KinerjaOffice(folder).withIndikator();
        aksi = office.data.aksi();
        satu = aksi.save(aksi("Menyusun juknis"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Aksi aksi(String uraian) {
        return aksi(0, uraian);
    }

    private Aksi aksi(long id, String uraian) {
        return new Aksi(
                id,
                office.indikator("IKU.1").id(),
                uraian,
                List.of("1 draf", "1 dokumen", "", ""),
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 6, 30),
                new BigDecimal("12500000"),
                "Bidang Perumahan");
    }

    private List<String> uraian() {
        return aksi.rencana(2026).baris().stream()
                .map(baris -> baris.aksi().aksi().uraian())
                .toList();
    }

    private static String cell(Lembar<BarisAksi> lembar, String kunci) {
        return lembar.kolom().stream()
                .filter(kolom -> kolom.kunci().equals(kunci))
                .map((KolomRekap<BarisAksi> kolom) ->
                        kolom.tercetak(lembar.baris().getFirst()))
                .collect(Collectors.joining());
    }

    @Test
    void keepsChangesMovesAndDeletesAksi() {
        long dua = aksi.save(aksi("Sosialisasi"));
        assertThat(uraian()).containsExactly("Menyusun juknis", "Sosialisasi");
        aksi.move(aksi(dua, ""), -1);
        aksi.move(aksi(dua, ""), -1);
        assertThat(uraian()).containsExactly("Sosialisasi", "Menyusun juknis");
        aksi.save(aksi(satu, "Menyusun pedoman"));
        assertThat(uraian()).containsExactly("Sosialisasi", "Menyusun pedoman");
        aksi.remove(dua);
        assertThat(uraian()).containsExactly("Menyusun pedoman");
        assertThat(aksi.rencana(2026).kosong()).isEqualTo(3);
        assertThatThrownBy(() -> aksi.save(aksi(" "))).isInstanceOf(MasalahException.class);
    }

    @Test
    void anIndikatorWithAksiIsNotDeleted() {
        long id = office.indikator("IKU.1").id();
        assertThatThrownBy(() -> office.data.kinerja().remove(List.of(id))).isInstanceOf(MasalahException.class);
        aksi.remove(satu);
        office.data.kinerja().remove(List.of(id));
        assertThat(office.data.kinerja().indikator(2026)).hasSize(3);
    }

    @Test
    void aQuarterStandsBesideTheIndikatorsFigures() {
        office.type("IKU.1", Triwulan.I, "8");
        aksi.save(satu, Triwulan.I, new PantauanAksi(KeadaanAksi.BERJALAN, "Draf 60 %", "Draf", "Data", "Rapat"));
        RencanaAksi rencana = aksi.rencana(2026);
        Lembar<BarisAksi> lembar = LembarAksi.pantauan(rencana, Triwulan.I);
        assertThat(cell(lembar, "Target")).isEqualTo("10");
        assertThat(cell(lembar, "Realisasi")).isEqualTo("8");
        assertThat(cell(lembar, "Capaian")).isEqualTo("80");
        assertThat(cell(lembar, "TargetAksi")).isEqualTo("1 draf");
        assertThat(cell(lembar, "Keadaan")).isEqualTo("Sedang berjalan");
        assertThat(rencana.dipantau()).isEqualTo(1);
        assertThat(cell(LembarAksi.rencana(rencana), "Anggaran")).isEqualTo("12.500.000");
    }

    @Test
    void whatIsAgreedUponComesBackUntilItIsClosed() {
        long id = aksi.save(new TindakLanjut(
                0, satu, 2026, Triwulan.I, "Lengkapi data", "Kasubbag", LocalDate.of(2026, 4, 30), null, ""));
        assertThat(aksi.rencana(2026).tindakLanjut(Triwulan.III)).hasSize(1);
        office.goOn(LocalDateTime.of(2026, 5, 4, 8, 0));
        assertThat(aksi.terbuka()).singleElement().satisfies(butir -> {
            assertThat(butir.tindakLanjut().isTerlambat(aksi.today())).isTrue();
            assertThat(butir.indikator()).isEqualTo("Rumah layak huni dibangun");
        });
        aksi.tutup(id, LocalDate.of(2026, 5, 4), "Data lengkap");
        assertThat(aksi.terbuka()).isEmpty();
        assertThat(aksi.rencana(2026).tindakLanjut(Triwulan.II)).hasSize(1);
        assertThat(aksi.rencana(2026).tindakLanjut(Triwulan.III)).isEmpty();
        aksi.buka(id);
        assertThat(aksi.terbuka()).hasSize(1);
        aksi.removeTindakLanjut(id);
        assertThatThrownBy(() -> aksi.buka(id)).isInstanceOf(MasalahException.class);
    }

    @Test
    void whatIsOpenGoesOnInTheNextYear() {
        aksi.save(new TindakLanjut(
                0, satu, 2026, Triwulan.IV, "Lengkapi data", "", null, LocalDate.of(2027, 2, 1), "Sudah"));
        office.data.kinerja().takeNextYear(2026, 2027, true);
        assertThat(aksi.rencana(2027).lama()).hasSize(1);
        assertThat(aksi.rencana(2027).tindakLanjut(Triwulan.I)).hasSize(1);
        assertThat(aksi.rencana(2027).tindakLanjut(Triwulan.II)).isEmpty();
    }

    @Test
    void aYearTakesOverTheAksiOfTheOneBefore() {
        office.data.kinerja().takeNextYear(2026, 2027, true);
        assertThat(aksi.takeTahunLalu(2027)).isEqualTo(1);
        assertThat(aksi.takeTahunLalu(2027)).isZero();
        Aksi baru = aksi.rencana(2027).baris().getFirst().aksi().aksi();
        assertThat(baru.uraian()).isEqualTo("Menyusun juknis");
        assertThat(baru.mulai()).isEqualTo(LocalDate.of(2027, 2, 2));
    }

    @Test
    void theWorkbookHasThePlanAndTheQuarters() throws IOException {
        aksi.save(new TindakLanjut(0, satu, 2026, Triwulan.II, "Lengkapi data", "", null, null, ""));
        Path file = folder.resolve("aksi.xlsx");
        aksi.write(2026, Optional.empty(), CetakService.withoutOffice(office::now), file);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1 + 4 + 1);
            assertThat(workbook.getSheet("Tindak Lanjut TW II")).isNotNull();
        }
        for (Optional<Triwulan> triwulan : List.of(Optional.<Triwulan>empty(), Optional.of(Triwulan.II))) {
            Path paper = folder.resolve("aksi " + triwulan.isPresent() + ".pdf");
            aksi.write(2026, triwulan, CetakService.withoutOffice(office::now), paper);
            assertThat(paper).isNotEmptyFile();
        }
    }

    @Test
    void anExportCarriesIt() {
        aksi.save(satu, Triwulan.I, new PantauanAksi(KeadaanAksi.SELESAI, "Ada", "Draf", "", ""));
        aksi.save(new TindakLanjut(0, satu, 2026, Triwulan.I, "Lengkapi data", "", null, null, ""));
        Path file = folder.resolve("ekspor.json");
        office.data.ekspor().write(file, share -> {});
        try (Database other = Database.open(folder.resolve("lain.db"), office.now(), false)) {
            DataKantor read = DataKantor.of(other, office::now);
            read.ekspor().read(file, share -> {});
            assertThat(read.aksi().rencana(2026)).isEqualTo(aksi.rencana(2026));
        }
    }
}
