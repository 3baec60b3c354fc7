package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.sqlite.Database;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampelServiceTest {
    @TempDir
    private Path folder;

    private Database database;
    private DataKantor data;
    private ImporService impor;
    private SampelService service;

    @BeforeEach
    void open() {
        database = Database.open(folder.resolve("langkah.db"), SampelKinerja.SAAT, false);
        data = DataKantor.of(database, () -> SampelKinerja.SAAT);
        impor = new ImporService(database, () -> SampelKinerja.SAAT);
        service = data.sampel();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private List<String> kode() {
        return data.kinerja().semua().stream()
                .map(indikatorTercatat -> indikatorTercatat.indikator().kode())
                .toList();
    }

    @Test
    void bringsSopAndFiguresThatSayWhatTheyAre() {
        assertThat(service.take()).isEqualTo(new SampelService.Taken(5, 18));
        assertThat(kode()).hasSize(18).allMatch(teks -> teks.startsWith("CONTOH."));
        assertThat(new PengaturanService(database).kantor())
                .as("the samples bring no letterhead")
                .isEqualTo(Kantor.BELUM);
        assertThat(data.cari().find("kumuh", 5)).isNotEmpty();
    }

    @Test
    void theSopMayBeThereAlready() {
        impor.takeSamples();
        assertThat(service.take()).isEqualTo(new SampelService.Taken(0, 18));
        assertThat(new PustakaService(database).search("", null, 10)).hasSize(5);
    }

    @Test
    void theOfficesOwnHeadStays() {
        var own = new Kantor(
                List.of("DINAS SENDIRI"),
                "Pontianak",
                SampelKinerja.KANTOR.logo(),
                SampelKinerja.KANTOR.penandatangan(),
                Kantor.Kertas.F4);
        new PengaturanService(database).save(own);
        service.take();
        assertThat(new PengaturanService(database).kantor()).isEqualTo(own);
        service.remove();
        assertThat(new PengaturanService(database).kantor()).isEqualTo(own);
    }

    @Test
    void anSopThatIsWrittenBesideThemIsOfNoSampleOffice() {
        service.take();
        var penulisan = new PenulisanService(database, () -> SampelKinerja.SAAT);
        assertThat(penulisan.begin().sop().identitas().instansi()).isEmpty();

        new PengaturanService(database).save(SampelKinerja.KANTOR); // as earlier versions kept it
        assertThat(penulisan.begin().sop().identitas().instansi()).isEmpty();
        service.remove();
        assertThat(new PengaturanService(database).kantor()).isEqualTo(Kantor.BELUM);
    }

    @Test
    void doesNotMixWithTheOfficesOwnFigures() {
        data.kinerja().take(data.kinerja().preview(KinerjaOffice.TABEL, 2026));
        assertThatThrownBy(service::take).isInstanceOf(MasalahException.class);
        assertThat(kode()).hasSize(4);
        assertThat(new PustakaService(database).search("", null, 10))
                .as("neither SOP nor figures")
                .isEmpty();
        assertThat(service.count()).isZero();
    }

    @Test
    void goesWithEverythingThatHangsOnIt() {
        service.take();
        IndikatorTercatat indikatorTercatat = data.kinerja().indikator(2026).get(2);
        data.realisasi().type(Map.of(new KunciRealisasi(indikatorTercatat.id(), Triwulan.IV), "96"), "Staf");
        assertThat(service.remove()).isEqualTo(18);
        assertThat(kode()).isEmpty();
        assertThat(data.permintaan().list(2026)).isEmpty();
        assertThat(data.arsip().list().entri()).isEmpty();
        assertThat(data.cari().find("kumuh", 5)).isEmpty();
        assertThat(new PengaturanService(database).kantor()).isEqualTo(Kantor.BELUM);
        assertThat(new PustakaService(database).search("", null, 10)).hasSize(5);
        assertThat(service.take()).as("and can come again").isEqualTo(new SampelService.Taken(0, 18));
    }

    @Test
    void whatTheOfficeAddedStays() {
        service.take();
        data.kinerja().take(data.kinerja().preview(KinerjaOffice.TABEL, 2026));
        List<IndikatorTercatat> all = data.kinerja().indikator(2026);
        List<Long> both = List.of(all.getFirst().id(), all.getLast().id());
        data.permintaan()
                .add(data.permintaan()
                        .draft(2026, Triwulan.IV, both, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 8), null));
        KunciRealisasi own = new KunciRealisasi(all.getLast().id(), Triwulan.I);
        data.realisasi().type(Map.of(own, "20"), "Staf");
        service.remove();
        assertThat(kode()).containsExactly("IKU.1", "IKU.2", "IKU.3", "IKU.4");
        assertThat(data.realisasi().get(own).nilai().teks()).isEqualTo("20");
        assertThat(data.permintaan().list(2026))
                .singleElement()
                .satisfies(letter -> assertThat(letter.bidang()).isEqualTo("Bidang Perumahan"));
    }
}
