package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.SopStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerbaikanServiceTest {
    private static final List<Bukti> BUKTI = List.of(new Bukti.Rujukan("050/12", null, "Lemari 2"));

    @TempDir private Path folder;
    private KantorKinerja kantor;
    private PerbaikanService service;
    private PengerjaanService runs;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        kantor = new KantorKinerja(folder).withIndikator();
        service = kantor.data.perbaikan();
        runs = new PengerjaanService(kantor.database, kantor::now);
        kantor.settle("IKU.4", Triwulan.I, "20%");
        kunci = kantor.kunci("IKU.4", Triwulan.I);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private Pengerjaan start(String... uraian) {
        var aktivitas = new ArrayList<Aktivitas>();
        for (String satu : uraian) {
            aktivitas.add(Aktivitas.of(aktivitas.size() + 1, satu));
        }
        VersiSop sop =
                new SopStore(kantor.database)
                        .add(Contoh.sop("Perbaikan " + uraian.length, aktivitas), kantor.now());
        return runs.start(sop.id(), "Perbaikan realisasi anggaran", "");
    }

    private void propose(String menjadi, @Nullable Long run) {
        service.propose(kunci, menjadi, " salah ketik ", BUKTI, run, "Staf");
    }

    @Test
    void readsTheNewFigureByTheOfficesRules() {
        propose("22,5%", null);
        assertThat(service.open())
                .extracting(satu -> satu.perbaikan().menjadi().angka())
                .containsExactly(new BigDecimal("22.5"));
        assertThat(service.open().getFirst().perbaikan().alasan()).isEqualTo("salah ketik");
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai().teks()).isEqualTo("20%");
    }

    @Test
    void tellsAtOnceWhatAProposalLacks() {
        assertThatThrownBy(() -> service.propose(kunci, "", "", List.of(), null, ""))
                .isInstanceOfSatisfying(
                        MasalahException.class,
                        e ->
                                assertThat(e.masalah())
                                        .hasSize(4)
                                        .extracting(Masalah::tempat)
                                        .containsOnly("Realisasi anggaran, Triwulan I"));
        assertThat(service.list()).isEmpty();
    }

    @Test
    void theNewFigureCountsWithTheLastSignature() {
        propose("22", null);
        assertThatThrownBy(() -> service.sign(kunci, TahapPerbaikan.DIPARAF, "Sekretaris"))
                .isInstanceOf(MasalahException.class);
        service.sign(kunci, TahapPerbaikan.DIVERIFIKASI, "Kasubbag");
        service.sign(kunci, TahapPerbaikan.DIPARAF, "Sekretaris");
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai().teks()).isEqualTo("20%");
        service.sign(kunci, TahapPerbaikan.DISETUJUI, "Kepala");
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.of(22));
        assertThat(kantor.figure("IKU.4", Triwulan.I).perbaikan().getFirst().semula().teks())
                .isEqualTo("20%");
        assertThat(service.open()).isEmpty();
        assertThat(service.list()).hasSize(1);
    }

    @Test
    void oneThatIsTurnedDownChangesNothing() {
        propose("22", null);
        service.refuse(kunci, "bukti kurang", "Sekretaris");
        kantor.goOn(kantor.now().plusDays(1));
        propose("23", null);
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai().teks()).isEqualTo("20%");
        assertThat(service.list())
                .extracting(BarisPerbaikan::nomor, satu -> satu.perbaikan().status())
                .containsExactly(tuple(1, "Ditolak"), tuple(2, "Diusulkan"));
    }

    @Test
    void theStepsOfItsRunSignIt() {
        long run =
                start(
                                "Mengusulkan perbaikan",
                                "Memverifikasi usulan",
                                "Membubuhkan paraf",
                                "Menandatangani perbaikan")
                        .id();
        assertThat(service.runs()).extracting(Pengerjaan::id).containsExactly(run);
        assertThat(service.offer(run).orElseThrow().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        propose("22", run);
        service.complete(run, new Selesai(0, "Staf", ""));
        Tawaran offered = service.offer(run).orElseThrow();
        assertThat(offered.tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
        assertThat(offered.perbaikan()).extracting(BarisPerbaikan::kunci).containsExactly(kunci);
        service.complete(run, new Selesai(1, "Kasubbag", ""));
        service.complete(run, new Selesai(2, "Sekretaris", ""));
        Pengerjaan done = service.complete(run, new Selesai(3, "Kepala", ""));
        assertThat(done.status()).isEqualTo(Pengerjaan.Status.SELESAI);
        assertThat(service.offer(run)).isEmpty();
        assertThat(service.runs()).isEmpty();
        assertThat(service.ofRun(run).getFirst().perbaikan().isDisetujui()).isTrue();
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.of(22));
    }

    @Test
    void aStepThatIsRefusedSignsNothing() {
        long run = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        propose("22", run);
        service.complete(run, new Selesai(0, "Staf", ""));
        assertThatThrownBy(() -> service.complete(run, new Selesai(5, "Kasubbag", "")))
                .isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> service.complete(run, new Selesai(1, "", "")))
                .as("a signature needs a name")
                .isInstanceOf(MasalahException.class);
        assertThat(runs.get(run).posisi()).hasValue(1);
        assertThat(service.open().getFirst().perbaikan().tahap())
                .isEqualTo(TahapPerbaikan.DIUSULKAN);
    }

    @Test
    void otherRunsStayAsTheyAre() {
        long run = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        long other = start("Mengusulkan perbaikan", "Memverifikasi usulan", "Mencatat").id();
        propose("22", run);
        service.complete(other, new Selesai(0, "Staf", ""));
        assertThat(service.offer(other).orElseThrow().perbaikan()).isEmpty();
        service.complete(other, new Selesai(1, "Kasubbag", ""));
        assertThat(service.offer(other)).isEmpty();
        assertThat(service.open().getFirst().perbaikan().tahap())
                .isEqualTo(TahapPerbaikan.DIUSULKAN);
    }
}
