package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Pejabat;
import id.langkah.domain.gabungan.HasilKantor;
import id.langkah.domain.gabungan.IndikatorBersama;
import id.langkah.domain.gabungan.RekapGabungan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.KantorStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Execution(ExecutionMode.CONCURRENT)
class GabunganServiceTest {
    private static final Periode TW1 = new Periode(2026, Periode.Jenis.TRIWULAN, 1);

    @TempDir
    private Path folder;

    private KinerjaOffice office;
    private GabunganService gabungan;

    @BeforeEach
    void open() throws IOException {
        office = new KinerjaOffice(folder);
        gabungan = office.data.gabungan();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /** An office that has filled in its first quarter, as it sends itself. */
    private Path kiriman(String nama, String unit, String aduan) throws IOException {
        Path own = Files.createDirectories(folder.resolve("dari " + nama));
        try (var other = new KinerjaOffice(own).withIndikator()) {
            new KantorStore(other.database)
                    .save(new Kantor(
                            List.of("PEMERINTAH KABUPATEN", nama, "Jalan Contoh"),
                            "Luwuk",
                            Optional.empty(),
                            Pejabat.BELUM,
                            Kantor.Kertas.A4));
            other.settle("IKU.1", Triwulan.I, unit);
            other.type("IKU.4", Triwulan.I, aduan);
            Path file = folder.resolve(nama.replace(" ", "-") + ".json");
            other.data.ekspor().write(file, share -> {});
            return file;
        }
    }

    @Test
    void officesStandInTheOrderOfTheirMeans() throws IOException {
        List<KirimanMasuk> masuk = gabungan.read(List.of(kiriman("UPT A", "5", "10"), kiriman("UPT B", "10", "20")));
        assertThat(masuk).extracting(KirimanMasuk::nama).containsExactly("UPT A", "UPT B");
        gabungan.add("UPT C");
        gabungan.take(masuk);
        RekapGabungan rekap = gabungan.rekap(TW1);
        assertThat(rekap.kantor())
                .extracting(
                        hasil -> hasil.kantor().nama(),
                        HasilKantor::peringkat,
                        hasil -> hasil.rata().tercetak())
                .containsExactly(tuple("UPT B", 1, "100"), tuple("UPT A", 2, "50"), tuple("UPT C", 0, "–"));
        assertThat(rekap.belum()).containsExactly("UPT C");
        assertThat(rekap.rata().tercetak()).isEqualTo("75");
        assertThat(rekap.bersama())
                .hasSize(4)
                .filteredOn(baris -> baris.indikator().equals("Rumah layak huni dibangun"))
                .singleElement()
                .satisfies(baris -> assertThat(baris.rata().tercetak()).isEqualTo("75"))
                .extracting(IndikatorBersama::kantor)
                .satisfies(kantor -> assertThat(kantor).hasSize(2));
    }

    @ParameterizedTest
    @EnumSource(value = Periode.Jenis.class, names = "BULAN", mode = EnumSource.Mode.EXCLUDE)
    void theMeanIsThatOfTheOfficesOwnRekap(Periode.Jenis jenis) throws IOException {
        Path file = kiriman("UPT A", "7", "18,5");
        Periode periode = new Periode(2026, jenis, 1);
        RekapGabungan rekap = gabungan.rekap(periode, gabungan.read(List.of(file)), List.of());
        try (Database other = Database.open(folder.resolve("baca.db"), office.now(), false)) {
            DataKantor data = DataKantor.of(other, office::now);
            data.ekspor().read(file, share -> {});
            RekapKinerja own = RekapKinerja.of(
                    periode, data.kinerja().semua(), data.kinerja().pengaturan());
            var mean = own.dasar() == RekapKinerja.Dasar.TAHUN
                    ? own.rataTahun(own.baris())
                    : own.rata(own.baris(), own.sampai());
            assertThat(rekap.kantor().getFirst().rata()).isEqualTo(mean);
        }
    }

    @Test
    void nothingMixesWithTheOfficesOwn() throws IOException {
        office.withIndikator();
        var before = office.data.kinerja().semua();
        gabungan.take(gabungan.read(List.of(kiriman("UPT A", "5", "10"))));
        assertThat(office.data.kinerja().semua()).isEqualTo(before);
        assertThat(gabungan.rekap(TW1).kantor()).hasSize(1);
    }

    @Test
    void whatIsSentAgainTakesThePlaceOfTheFirst() throws IOException {
        gabungan.take(gabungan.read(List.of(kiriman("UPT A", "5", "10"))));
        KirimanMasuk again =
                gabungan.read(List.of(folder.resolve("dari UPT A/langkah.db"))).getFirst();
        assertThat(gabungan.replaced(again)).containsExactly(2026);
        gabungan.take(List.of(again));
        assertThat(gabungan.rekap(TW1).kantor())
                .singleElement()
                .satisfies(hasil -> assertThat(hasil.rata().tercetak()).isEqualTo("50"));
        long id = gabungan.rekap(TW1).kantor().getFirst().kantor().id();
        gabungan.rename(id, "UPT Satu");
        gabungan.removeKiriman(id, 2026);
        assertThat(gabungan.rekap(TW1).belum()).containsExactly("UPT Satu");
        gabungan.remove(id);
        assertThat(gabungan.rekap(TW1).kantor()).isEmpty();
    }

    @Test
    void bidangOfOneOfficeAreToldApartByTheirFiles() throws IOException {
        Path one = kiriman("DINAS X", "5", "10");
        Path two = Files.copy(one, folder.resolve("bidang-b.json"));
        List<KirimanMasuk> masuk = gabungan.read(List.of(one, two));
        assertThat(masuk).extracting(KirimanMasuk::nama).containsExactly("DINAS X (DINAS-X)", "DINAS X (bidang-b)");
        List<KirimanMasuk> same =
                masuk.stream().map(kiriman -> kiriman.withNama("Sama")).toList();
        assertThatThrownBy(() -> gabungan.take(same)).isInstanceOf(MasalahException.class);
        assertThat(gabungan.rekap(TW1).kantor()).isEmpty();
    }

    @Test
    void whatIsNothingOfTheKindIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("catatan.json"), "{}");
        Path empty = folder.resolve("kosong.json");
        office.data.ekspor().write(empty, share -> {});
        for (Path file : List.of(text, empty, folder.resolve("tidak-ada.json"))) {
            assertThatThrownBy(() -> gabungan.read(List.of(file)))
                    .isInstanceOfSatisfying(
                            MasalahException.class,
                            refused -> assertThat(refused.masalah())
                                    .allSatisfy(masalah ->
                                            assertThat(masalah.saran()).isNotBlank()));
        }
        for (String nama : List.of(" ", "x".repeat(121))) {
            assertThatThrownBy(() -> gabungan.add(nama)).isInstanceOf(MasalahException.class);
        }
        gabungan.addAll(List.of("UPT A", "upt a ", ""));
        assertThat(gabungan.rekap(TW1).belum()).containsExactly("UPT A");
        assertThatThrownBy(() -> gabungan.add("Upt. A")).isInstanceOf(MasalahException.class);
    }

    @Test
    void theWorkbookHasASheetForEachOffice() throws IOException {
        gabungan.take(gabungan.read(List.of(kiriman("UPT A", "5", "10"), kiriman("UPT B", "10", "20"))));
        gabungan.add("UPT C");
        Path file = folder.resolve("gabungan.xlsx");
        gabungan.write(gabungan.rekap(TW1), file);
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(4);
            assertThat(workbook.getSheet("UPT B")).isNotNull();
        }
    }

    @Test
    void anExportCarriesIt() throws IOException {
        gabungan.take(gabungan.read(List.of(kiriman("UPT A", "5", "10"))));
        Path file = folder.resolve("ekspor.json");
        office.data.ekspor().write(file, share -> {});
        try (Database other = Database.open(folder.resolve("lain.db"), office.now(), false)) {
            DataKantor read = DataKantor.of(other, office::now);
            read.ekspor().read(file, share -> {});
            assertThat(read.gabungan().rekap(TW1)).isEqualTo(gabungan.rekap(TW1));
        }
    }
}
