package id.langkah.service;

import static id.langkah.service.KinerjaOffice.TABEL;
import static id.langkah.service.KinerjaOffice.TAHUN;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Predikat;
import id.langkah.domain.kinerja.SkalaKategori;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ubah;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class KinerjaServiceTest {
    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private KinerjaService service;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder);
        service = kantor.data.kinerja();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private List<String> names(int tahun) {
        return kantor.list(tahun).stream().map(Indikator::kode).toList();
    }

    @Test
    void anImportOfIndicatorsIsUndoneUnlessTheyWereUsed() {
        String tabel = "Kode\tSasaran\tIndikator\tSatuan\tTarget 2026\nIKU.1\tPelayanan meningkat\t"
                + "Rumah layak huni dibangun\tunit\t120\nBARU.1\tTata kelola baik\tIndikator baru\t%\t90\n";
        kantor.withIndikator();
        List<IndikatorTercatat> before = kantor.data.kinerja().indikator(TAHUN);
        PratinjauIndikator pratinjau = kantor.data.kinerja().preview(tabel, TAHUN);
        List<IndikatorTercatat> taken = kantor.data.kinerja().take(pratinjau);
        assertThat(kantor.data.kinerja().indikator(TAHUN)).hasSize(before.size() + 1);

        kantor.data.kinerja().takeBack(pratinjau, taken);
        assertThat(kantor.data.kinerja().indikator(TAHUN)).isEqualTo(before);

        PratinjauIndikator again = kantor.data.kinerja().preview(tabel, TAHUN);
        List<IndikatorTercatat> used = kantor.data.kinerja().take(again);
        kantor.type("BARU.1", Triwulan.I, "88");
        assertThatThrownBy(() -> kantor.data.kinerja().takeBack(again, used)).isInstanceOf(MasalahException.class);
        assertThat(kantor.indikator("IKU.1").indikator().target().tahunan().teks())
                .isEqualTo("120");
    }

    @Test
    void aYearThatIsWrittenAsAWorkbookIsReadAsTheSame() {
        service.take(service.preview(TABEL, TAHUN));
        Path workbook = folder.resolve("indikator.xlsx");

        service.write(TAHUN, workbook);

        PratinjauIndikator read = service.preview(workbook, TAHUN);
        assertThat(read.isAccepted()).isTrue();
        assertThat(read.beda()).hasSize(4).hasOnlyElementsOfType(BedaIndikator.Sama.class);
    }

    @Test
    void aYearWithoutIndicatorsIsWrittenAsAFormToFillIn() throws IOException {
        Path workbook = folder.resolve("isian.xlsx");

        service.write(TAHUN, workbook);

        try (var form = new XSSFWorkbook(workbook.toFile())) {
            String cells = StreamSupport.stream(form.getSheetAt(0).spliterator(), false)
                    .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                    .map(Cell::toString)
                    .collect(joining("|"));
            assertThat(cells).contains("Sasaran", "Indikator", "Satuan", "Cara hitung");
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        assertThatThrownBy(() -> service.write(TAHUN, folder)).isInstanceOf(MasalahException.class);
    }

    @Test
    void takesInAPastedRangeAsThePreviewSays() {
        PratinjauIndikator pratinjau = service.preview(TABEL, TAHUN);
        assertThat(pratinjau.isAccepted()).isTrue();
        assertThat(pratinjau.beda()).hasSize(4).hasOnlyElementsOfType(BedaIndikator.Baru.class);
        assertThat(service.tahun()).isEmpty();
        List<IndikatorTercatat> taken = service.take(pratinjau);
        assertThat(taken)
                .extracting(IndikatorTercatat::indikator)
                .isEqualTo(pratinjau.beda().stream().map(BedaIndikator::masuk).toList());
        assertThat(service.indikator(TAHUN)).isEqualTo(taken);
        assertThat(service.tahun()).containsExactly(TAHUN);
        assertThat(service.preview(service.tabel(TAHUN), TAHUN).beda()).hasOnlyElementsOfType(BedaIndikator.Sama.class);
    }

    @Test
    void takesNothingOfARangeWithAFault() {
        PratinjauIndikator pratinjau = service.preview(TABEL.replace("Bulanan", "Sesekali"), TAHUN);
        assertThat(pratinjau.isAccepted()).isFalse();
        assertThatThrownBy(() -> service.take(pratinjau)).isInstanceOf(MasalahException.class);
        assertThat(service.semua()).isEmpty();
    }

    @Test
    void aSecondImportChangesAndAdds() {
        kantor.withIndikator();
        PratinjauIndikator pratinjau =
                service.preview(TABEL.replace("\t95\t20\t45", "\t98\t20\t45").replace("IKU.3\t", "IKU.9\t"), TAHUN);
        assertThat(pratinjau.beda())
                .filteredOn(beda -> !(beda instanceof BedaIndikator.Sama))
                .hasSize(2);
        service.take(pratinjau);
        assertThat(names(TAHUN)).containsExactly("IKU.1", "IKU.2", "IKU.3", "IKU.4", "IKU.9");
        assertThat(service.riwayat(kantor.indikator("IKU.4").id()))
                .containsExactly(new CatatanIndikator(kantor.now(), "", List.of("Target tahun: 95 menjadi 98")));
        assertThat(service.riwayat(kantor.indikator("IKU.1").id())).isEmpty();
    }

    @Test
    void tellsThatATargetIsAChangeWhereAFigureIsSettledAgainstTheOneBefore() {
        kantor.withIndikator();
        kantor.settle("IKU.4", Triwulan.I, "21,5%");
        PratinjauIndikator pratinjau = service.preview(TABEL.replace("\t95\t20\t45", "\t98\t20\t45"), TAHUN);
        assertThat(pratinjau.isAccepted()).isTrue();
        assertThat(pratinjau.masalah())
                .filteredOn(masalah -> masalah.tingkat() == Masalah.Tingkat.PERINGATAN)
                .extracting(Masalah::pesan)
                .anyMatch(pesan -> pesan.contains("berlaku sejak Triwulan II"));
    }

    @Test
    void keepsWhatWasChangedByWhomAndWhen() {
        kantor.withIndikator();
        IndikatorTercatat indikatorTercatat = kantor.indikator("IKU.1");
        LocalDateTime first = kantor.now();
        service.change(
                indikatorTercatat.id(), indikatorTercatat.indikator().withPenanggungJawab("Bidang Permukiman"), "Rina");
        kantor.goOn(first.plusDays(3));
        service.change(indikatorTercatat.id(), Ubah.bobot(indikatorTercatat.indikator(), new BigDecimal("45.50")), "");
        service.change(indikatorTercatat.id(), Ubah.bobot(indikatorTercatat.indikator(), new BigDecimal("45.5")), "");
        assertThat(kantor.indikator("IKU.1").indikator().bobot()).isEqualTo("45.5");
        assertThat(service.riwayat(indikatorTercatat.id()))
                .extracting(CatatanIndikator::saat)
                .containsExactly(first.plusDays(3), first);
        assertThat(service.riwayat(indikatorTercatat.id()))
                .extracting(CatatanIndikator::oleh)
                .containsExactly("", "Rina");
        assertThat(service.riwayat(indikatorTercatat.id()).getLast().perubahan())
                .containsExactly("Penanggung jawab: Bidang Perumahan menjadi Bidang Permukiman");
    }

    @Test
    void changesAllOrNothing() {
        kantor.withIndikator();
        IndikatorTercatat indikatorTercatat = kantor.indikator("IKU.1");
        IndikatorTercatat other = kantor.indikator("IKU.2");
        Map<Long, Indikator> together = Map.of(
                indikatorTercatat.id(),
                Ubah.bobot(indikatorTercatat.indikator(), BigDecimal.TEN),
                other.id(),
                Ubah.bobot(other.indikator(), BigDecimal.ONE.negate()));
        assertThatThrownBy(() -> service.changeAll(together, ""))
                .asInstanceOf(type(MasalahException.class))
                .extracting(e -> e.masalah().getFirst().tempat())
                .isEqualTo("Indikator Aduan masyarakat, Bobot");
        assertThat(kantor.indikator("IKU.1")).isEqualTo(indikatorTercatat);
        assertThat(service.riwayat(indikatorTercatat.id())).isEmpty();
    }

    @Test
    void twoMayChangePlacesButNotBecomeOne() {
        kantor.withIndikator();
        IndikatorTercatat indikatorTercatat = kantor.indikator("IKU.1");
        IndikatorTercatat other = kantor.indikator("IKU.2");
        service.changeAll(
                Map.of(indikatorTercatat.id(), other.indikator(), other.id(), indikatorTercatat.indikator()), "");
        assertThat(names(TAHUN)).containsExactly("IKU.2", "IKU.1", "IKU.3", "IKU.4");
        assertThatThrownBy(() -> service.change(other.id(), other.indikator(), ""))
                .isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> service.add(indikatorTercatat.indikator()))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("lebih dari satu kali");
        assertThat(names(TAHUN)).hasSize(4);
    }

    @Test
    void aFilledFigureKeepsItsPartOfTheYear() {
        kantor.withIndikator();
        kantor.type("IKU.1", Triwulan.I, "12");
        IndikatorTercatat indikatorTercatat = kantor.indikator("IKU.1");
        Indikator monthly = Ubah.ukuran(
                indikatorTercatat.indikator(),
                Ubah.frekuensi(indikatorTercatat.indikator().ukuran(), Frekuensi.BULANAN));
        assertThatThrownBy(() -> service.change(indikatorTercatat.id(), monthly, ""))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("Nilai Triwulan I sudah diisi");
        kantor.type("IKU.1", Triwulan.I, "");
        assertThat(service.change(indikatorTercatat.id(), monthly, "").indikator())
                .isEqualTo(monthly);
    }

    @Test
    void onlyWhatWasNeverUsedIsDeleted() {
        kantor.withIndikator();
        kantor.type("IKU.1", Triwulan.I, "12");
        long used = kantor.indikator("IKU.1").id();
        long other = kantor.indikator("IKU.2").id();
        assertThatThrownBy(() -> service.remove(List.of(other, used))).isInstanceOf(MasalahException.class);
        assertThat(names(TAHUN)).hasSize(4);
        service.remove(List.of(other));
        assertThat(names(TAHUN)).containsExactly("IKU.1", "IKU.3", "IKU.4");
    }

    @Test
    void movesWithinTheList() {
        kantor.withIndikator();
        service.move(kantor.indikator("IKU.4").id(), 0);
        service.move(kantor.indikator("IKU.1").id(), 99);
        assertThat(names(TAHUN)).containsExactly("IKU.4", "IKU.2", "IKU.3", "IKU.1");
    }

    @Test
    void aNewYearTakesOverWhatIsStillMeasured() {
        kantor.withIndikator();
        kantor.type("IKU.1", Triwulan.I, "12");
        IndikatorTercatat old = kantor.indikator("IKU.2");
        service.change(old.id(), Ubah.aktif(old.indikator(), false), "");
        assertThat(service.nextYear(TAHUN, 2027, false).tidakAktif()).hasSize(1);
        List<IndikatorTercatat> added = service.takeNextYear(TAHUN, 2027, false);
        assertThat(names(2027)).containsExactly("IKU.1", "IKU.3", "IKU.4");
        assertThat(added)
                .allMatch(indikatorTercatat -> indikatorTercatat.realisasi().isEmpty());
        assertThat(kantor.list(2027)).allMatch(indikator -> indikator.target().equals(Target.BELUM));
        assertThat(service.takeNextYear(TAHUN, 2027, true)).isEmpty();
        assertThat(service.tahun()).containsExactly(2027, TAHUN);
    }

    @Test
    void theScalesAreTheOfficesOwn() {
        assertThat(service.pengaturan()).isEqualTo(PengaturanKinerja.BAKU);
        var own = new PengaturanKinerja(
                List.of(new SkalaPredikat(
                        "Reformasi birokrasi",
                        List.of(
                                new Predikat("C", "", new BigDecimal("1.50")),
                                new Predikat("B", "Baik", BigDecimal.TWO)))),
                new SkalaKategori(List.of(
                        new Kategori("Baik", new BigDecimal("75.5"), Kategori.Warna.HIJAU),
                        new Kategori("Kurang", BigDecimal.ZERO, Kategori.Warna.MERAH))),
                BatasAtas.SERATUS_DUA_PULUH);
        service.save(own);
        assertThat(service.pengaturan()).usingRecursiveComparison().isEqualTo(own);
        var empty = new SkalaPredikat("Kosong", List.of());
        var refused = new PengaturanKinerja(List.of(empty), own.skalaKategori(), BatasAtas.TANPA);
        assertThatThrownBy(() -> service.save(refused)).isInstanceOf(MasalahException.class);
        assertThat(service.pengaturan().batasAtas()).isEqualTo(BatasAtas.SERATUS_DUA_PULUH);
        service.save(PengaturanKinerja.BAKU);
        assertThat(service.pengaturan()).isEqualTo(PengaturanKinerja.BAKU);
    }
}
