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
import id.langkah.domain.rekap.BarisPerbaikan;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerbaikanServiceTest {
    private static final List<Bukti> BUKTI = List.of(new Bukti.Rujukan("050/12", null, "Lemari 2"));

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private PerbaikanService service;
    private KunciRealisasi kunci;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.perbaikan();
        kantor.settle("IKU.4", Triwulan.I, "20%");
        kunci = kantor.kunci("IKU.4", Triwulan.I);
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private void propose(String menjadi, @Nullable Long run) {
        service.propose(kunci, menjadi, " salah ketik ", BUKTI, run, "Staf");
    }

    @Test
    void readsTheNewFigureByTheOfficesRules() {
        propose("22,5%", null);
        assertThat(service.open())
                .extracting(baris -> baris.perbaikan().menjadi().angka())
                .containsExactly(new BigDecimal("22.5"));
        assertThat(service.open().getFirst().perbaikan().alasan()).isEqualTo("salah ketik");
        assertThat(kantor.figure("IKU.4", Triwulan.I).nilai().teks()).isEqualTo("20%");
    }

    @Test
    void tellsAtOnceWhatAProposalLacks() {
        assertThatThrownBy(() -> service.propose(kunci, "", "", List.of(), null, ""))
                .isInstanceOfSatisfying(
                        MasalahException.class,
                        e -> assertThat(e.masalah())
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
        assertThat(kantor.figure("IKU.4", Triwulan.I)
                        .perbaikan()
                        .getFirst()
                        .semula()
                        .teks())
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
                .extracting(BarisPerbaikan::nomor, baris -> baris.perbaikan().status())
                .containsExactly(tuple(1, "Ditolak"), tuple(2, "Diusulkan"));
    }
}
