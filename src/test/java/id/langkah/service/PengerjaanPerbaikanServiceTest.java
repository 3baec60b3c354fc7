package id.langkah.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Mundur;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.VersiSop;
import id.langkah.sqlite.SopStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A run of a Perbaikan SOP and the Perbaikan that it carries never say different things. */
@Execution(ExecutionMode.CONCURRENT)
class PengerjaanPerbaikanServiceTest {
    private static final List<Bukti> BUKTI = List.of(new Bukti.Rujukan("050/12", null, "Lemari 2"));
    private static final String[] LANGKAH = {
        "Mengusulkan perbaikan",
        "Memverifikasi usulan",
        "Membubuhkan paraf",
        "Menandatangani perbaikan",
        "Mencatat hasilnya"
    };

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private PerbaikanService perbaikan;
    private PengerjaanPerbaikanService service;
    private PengerjaanService runs;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        perbaikan = kantor.data.perbaikan();
        service = kantor.data.pengerjaanPerbaikan();
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
        for (String teks : uraian) {
            aktivitas.add(Aktivitas.of(aktivitas.size() + 1, teks));
        }
        VersiSop sop = new SopStore(kantor.database)
                .add(Contoh.sop("Perbaikan data " + uraian.length, aktivitas), kantor.now());
        return runs.start(sop.id(), "Perbaikan realisasi anggaran", "");
    }

    private void propose(String menjadi, @Nullable Long run) {
        perbaikan.propose(kunci, menjadi, " salah ketik ", BUKTI, run, "Staf");
    }

    private KeadaanPerbaikan keadaan(long run) {
        return service.keadaan(run).orElseThrow();
    }

    private Perbaikan one() {
        return perbaikan.list().getFirst().perbaikan();
    }

    /** A run whose steps have been finished up to a row, each with its signature. */
    private long upTo(int row) {
        long run = start(LANGKAH).id();
        propose("22", run);
        for (int i = 0; i <= row; i++) {
            AllSigned.complete(service, run, new Selesai(i, "Pejabat " + i, ""));
        }
        return run;
    }

    @Test
    void theStepsOfItsRunSignIt() {
        long run = start(
                        "Mengusulkan perbaikan",
                        "Memverifikasi usulan",
                        "Membubuhkan paraf",
                        "Menandatangani perbaikan")
                .id();
        assertThat(service.runs()).extracting(Pengerjaan::id).containsExactly(run);
        assertThat(keadaan(run).tawaran().orElseThrow().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        propose("22", run);
        AllSigned.complete(service, run, new Selesai(0, "Staf", ""));
        PendingStep offered = keadaan(run).tawaran().orElseThrow();
        assertThat(offered.tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
        assertThat(offered.perbaikan()).extracting(BarisPerbaikan::kunci).containsExactly(kunci);
        AllSigned.complete(service, run, new Selesai(1, "Kasubbag", ""));
        AllSigned.complete(service, run, new Selesai(2, "Sekretaris", ""));
        Pengerjaan done = AllSigned.complete(service, run, new Selesai(3, "Kepala", ""));
        assertThat(done.status()).isEqualTo(Pengerjaan.Status.SELESAI);
        assertThat(keadaan(run).tawaran()).isEmpty();
        assertThat(service.runs()).isEmpty();
        assertThat(perbaikan.ofRun(run).getFirst().perbaikan().isDisetujui()).isTrue();
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.of(22));
    }

    @Test
    void aStepThatIsRefusedSignsNothing() {
        long run = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        propose("22", run);
        AllSigned.complete(service, run, new Selesai(0, "Staf", ""));
        assertThatThrownBy(() -> AllSigned.complete(service, run, new Selesai(5, "Kasubbag", "")))
                .isInstanceOf(MasalahException.class);
        assertThatThrownBy(() -> AllSigned.complete(service, run, new Selesai(1, "", "")))
                .as("a signature needs a name")
                .isInstanceOf(MasalahException.class);
        assertThat(runs.get(run).posisi()).hasValue(1);
        assertThat(perbaikan.open().getFirst().perbaikan().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
    }

    @Test
    void otherRunsStayAsTheyAre() {
        long run = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        long other = start("Mengusulkan perbaikan", "Memverifikasi usulan", "Mencatat")
                .id();
        propose("22", run);
        AllSigned.complete(service, other, new Selesai(0, "Staf", ""));
        assertThat(keadaan(other).tawaran().orElseThrow().perbaikan()).isEmpty();
        AllSigned.complete(service, other, new Selesai(1, "Kasubbag", ""));
        assertThat(keadaan(other).tawaran()).isEmpty();
        assertThat(perbaikan.open().getFirst().perbaikan().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
    }

    @Test
    void oneMaySayNotYet() {
        long run = upTo(0);
        service.complete(run, new Selesai(1, "Kasubbag", ""), List.of(), "");
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        KeadaanPerbaikan now = keadaan(run);
        assertThat(now.tawaran().orElseThrow().perbaikan())
                .as("no paraf before the verification")
                .isEmpty();
        assertThat(now.tertinggal(now.terkait().getFirst())).contains(TahapPerbaikan.DIVERIFIKASI);
        service.sign(run, kunci, TahapPerbaikan.DIVERIFIKASI, "Kasubbag");
        assertThat(keadaan(run).tawaran().orElseThrow().perbaikan()).hasSize(1);
        assertThat(one().lewat()).isEqualTo(Map.of(TahapPerbaikan.DIVERIFIKASI, run));
    }

    @Test
    void anotherThanWhoDidTheStepMaySign() {
        long run = upTo(0);
        service.complete(run, new Selesai(1, "Staf", ""), List.of(kunci), "Ibu Kasubbag");
        assertThat(one().tanda(TahapPerbaikan.DIVERIFIKASI).orElseThrow().oleh())
                .isEqualTo("Ibu Kasubbag");
        assertThat(runs.get(run).putaran(1).getFirst().oleh()).isEqualTo("Staf");
    }

    @Test
    void takingAStepBackTakesItsSignatureBack() {
        long run = upTo(1);
        assertThat(keadaan(run).isTertinggal()).isFalse();
        assertThat(service.undoes(run))
                .extracting(returnEffect -> returnEffect.mundur().dicabut())
                .containsExactly(List.of(TahapPerbaikan.DIVERIFIKASI));
        service.undo(run);
        assertThat(runs.get(run).posisi()).hasValue(1);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
        assertThat(keadaan(run).tawaran().orElseThrow().perbaikan())
                .extracting(BarisPerbaikan::kunci)
                .containsExactly(kunci);
        AllSigned.complete(service, run, new Selesai(1, "Kasubbag", ""));
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
    }

    @Test
    void aSignatureGivenByHandStaysAndIsTold() {
        long run = upTo(0);
        service.complete(run, new Selesai(1, "Kasubbag", ""), List.of(), "");
        perbaikan.sign(kunci, TahapPerbaikan.DIVERIFIKASI, "Kasubbag");
        assertThat(service.undoes(run))
                .extracting(returnEffect -> returnEffect.mundur().tetap())
                .containsExactly(Map.of(TahapPerbaikan.DIVERIFIKASI, Mundur.Sebab.DI_LUAR));
        service.undo(run);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
    }

    @Test
    void whatFollowsAFallenSignatureFallsToo() {
        long run = upTo(1);
        perbaikan.sign(kunci, TahapPerbaikan.DIPARAF, "Sekretaris");
        service.undo(run);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIUSULKAN);
    }

    @Test
    void anApprovedFigureStaysAndThatIsTold() {
        long run = upTo(3);
        assertThat(service.undoes(run))
                .extracting(returnEffect -> returnEffect.mundur().tetap())
                .containsExactly(Map.of(TahapPerbaikan.DISETUJUI, Mundur.Sebab.BERLAKU));
        service.undo(run);
        assertThat(runs.get(run).posisi()).hasValue(3);
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai()).isEqualTo(Nilai.of(22));
        assertThat(one().isDisetujui()).isTrue();
        assertThat(keadaan(run).tawaran().orElseThrow().perbaikan())
                .as("it is not signed a second time")
                .isEmpty();
        AllSigned.complete(service, run, new Selesai(3, "Kepala", ""));
        assertThat(one().tanda(TahapPerbaikan.DISETUJUI).orElseThrow().oleh()).isEqualTo("Pejabat 3");
    }

    @Test
    void sendingBackTakesBackWhatIsDoneAgain() {
        long run = upTo(2);
        assertThat(service.returns(run, 1))
                .extracting(returnEffect -> returnEffect.mundur().dicabut())
                .containsExactly(List.of(TahapPerbaikan.DIVERIFIKASI, TahapPerbaikan.DIPARAF));
        service.sendBack(run, new Dikembalikan(3, 1, "Kepala", "angka belum cocok"));
        assertThat(one().tanda().keySet()).containsExactly(TahapPerbaikan.DIUSULKAN);
        assertThat(kantor.figure("IKU.4", Triwulan.I)
                        .jejak()
                        .getLast()
                        .peristiwa()
                        .toString())
                .contains("Aktivitas 4 dikembalikan ke aktivitas 2", "angka belum cocok");
        for (int row = 1; row < 4; row++) {
            AllSigned.complete(service, run, new Selesai(row, "Pejabat " + row, ""));
        }
        assertThat(one().isDisetujui()).isTrue();
    }

    @Test
    void sendingBackASingleStepLeavesTheEarlierSignatures() {
        long run = upTo(2);
        service.sendBack(run, new Dikembalikan(3, 2, "Kepala", "paraf terlewat"));
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
    }

    @Test
    void aReturnThatIsTakenBackLeavesTheSignaturesToBeGivenAnew() {
        long run = upTo(2);
        service.sendBack(run, new Dikembalikan(3, 1, "Kepala", "angka belum cocok"));
        service.undo(run);
        KeadaanPerbaikan now = keadaan(run);
        assertThat(now.posisi()).isEqualTo(3);
        assertThat(now.isTertinggal()).isTrue();
        assertThat(now.tertinggal(now.terkait().getFirst())).contains(TahapPerbaikan.DIVERIFIKASI);
    }

    @Test
    void aProposalIsNotTakenBackWithItsStep() {
        long run = upTo(0);
        assertThat(service.undoes(run))
                .extracting(returnEffect -> returnEffect.mundur().tetap())
                .containsExactly(Map.of(TahapPerbaikan.DIUSULKAN, Mundur.Sebab.USULAN));
        service.undo(run);
        assertThat(one().isOpen()).isTrue();
    }

    @Test
    void aRefusedReturnTakesNothingBack() {
        long run = upTo(2);
        assertThatThrownBy(() -> service.sendBack(run, new Dikembalikan(3, 1, "Kepala", " ")))
                .isInstanceOf(MasalahException.class);
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIPARAF);
    }

    @Test
    void oneThatNoRunCarriesCanBeTied() {
        propose("22", null);
        long run = start(LANGKAH).id();
        assertThat(keadaan(run).terkait()).isEmpty();
        assertThat(keadaan(run).lepas()).hasSize(1);
        service.tie(run, List.of(kunci), "Staf");
        assertThat(keadaan(run).terkait()).hasSize(1);
        assertThat(keadaan(run).lepas()).isEmpty();
        AllSigned.complete(service, run, new Selesai(0, "Staf", ""));
        AllSigned.complete(service, run, new Selesai(1, "Kasubbag", ""));
        assertThat(one().tahap()).isEqualTo(TahapPerbaikan.DIVERIFIKASI);
        long other = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        assertThatThrownBy(() -> service.tie(other, List.of(kunci), "Staf"))
                .isInstanceOf(MasalahException.class)
                .hasMessageContaining("pengerjaan lain");
    }

    @Test
    void aNewOneIsLikelyForTheRunThatHasNone() {
        long first = start(LANGKAH).id();
        assertThat(service.likely().orElseThrow().id()).isEqualTo(first);
        propose("22", first);
        long second = start("Mengusulkan perbaikan", "Memverifikasi usulan").id();
        assertThat(service.likely().orElseThrow().id()).isEqualTo(second);
    }

    @Test
    void anSopOfOtherThingsHasNothingToDoWithIt() {
        VersiSop sop = new SopStore(kantor.database)
                .add(Contoh.sop("Cuti", List.of(Aktivitas.of(1, "Mengajukan permohonan cuti"))), kantor.now());
        long run = runs.start(sop.id(), "Cuti tahunan", "").id();
        assertThat(service.keadaan(run)).isEmpty();
        assertThat(service.runs()).isEmpty();
        assertThat(service.undoes(run)).isEmpty();
    }
}
