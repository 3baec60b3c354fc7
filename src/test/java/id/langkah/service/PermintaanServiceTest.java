package id.langkah.service;

import static id.langkah.service.KinerjaOffice.TAHUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.PermintaanData.Status;
import id.langkah.domain.kinerja.Triwulan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PermintaanServiceTest {
    private static final LocalDate MINTA = LocalDate.of(2026, 4, 6);

    @TempDir
    private Path folder;

    private KinerjaOffice kantor;
    private PermintaanService service;

    @BeforeEach
    void open() {
        kantor = new KinerjaOffice(folder).withIndikator();
        service = kantor.data.permintaan();
    }

    @AfterEach
    void close() {
        kantor.close();
    }

    private List<PermintaanData> draft(Triwulan triwulan) {
        List<Long> all = kantor.data.kinerja().indikator(TAHUN).stream()
                .map(IndikatorTercatat::id)
                .toList();
        return service.draft(TAHUN, triwulan, all, MINTA, MINTA.plusDays(7), null);
    }

    private static PermintaanData withBatas(PermintaanData permintaanData, LocalDate batas) {
        return new PermintaanData(
                permintaanData.id(),
                permintaanData.bidang(),
                permintaanData.indikator(),
                permintaanData.tahun(),
                permintaanData.triwulan(),
                permintaanData.pengerjaan(),
                "005/17",
                permintaanData.tanggalMinta(),
                batas,
                permintaanData.diterima(),
                permintaanData.kekurangan());
    }

    @Test
    void theNextLetterGoesToWhomTheLastOneWentButHasItsOwnNumber() {
        List<PermintaanData> first = draft(Triwulan.I);
        assertThat(first).extracting(PermintaanData::kepada).containsOnly("");
        service.add(first.stream()
                .map(asked -> asked.withSurat(
                        "Plt. Kepala " + asked.bidang(), "050/" + asked.bidang().length()))
                .toList());

        assertThat(service.list(TAHUN).getFirst().kepada()).isEqualTo("Plt. Kepala Bidang Perumahan");
        assertThat(draft(Triwulan.II).getFirst().kepada()).isEqualTo("Plt. Kepala Bidang Perumahan");
        assertThat(draft(Triwulan.II).getFirst().nomorSurat()).isEmpty();
    }

    @Test
    void asksEachBidangForWhatIsMeasuredInTheQuarter() {
        assertThat(draft(Triwulan.I))
                .extracting(PermintaanData::bidang, PermintaanData::indikator)
                .containsExactly(
                        tuple(
                                "Bidang Perumahan",
                                List.of(
                                        kantor.indikator("IKU.1").id(),
                                        kantor.indikator("IKU.4").id())),
                        tuple("Sekretariat", List.of(kantor.indikator("IKU.2").id())));
        assertThat(draft(Triwulan.IV).getLast().indikator()).hasSize(2);
        assertThat(service.list(TAHUN)).isEmpty();
    }

    @Test
    void keepsThemAsTheyAre() {
        List<PermintaanData> kept = service.add(draft(Triwulan.I));
        assertThat(service.list(TAHUN)).isEqualTo(kept);
        assertThat(kept).allMatch(permintaanData -> permintaanData.id() > 0);
        PermintaanData changed = service.change(withBatas(kept.getFirst(), MINTA.plusDays(3)));
        assertThat(service.list(TAHUN)).containsExactly(changed, kept.getLast());
        assertThat(changed.nomorSurat()).isEqualTo("005/17");
        service.remove(kept.getLast().id());
        assertThat(service.list(TAHUN)).containsExactly(changed);
        assertThat(service.list(2025)).isEmpty();
    }

    @Test
    void keepsAllOrNone() {
        List<PermintaanData> both = draft(Triwulan.I);
        List<PermintaanData> daftar = List.of(both.getFirst(), withBatas(both.getLast(), MINTA.minusDays(1)));
        assertThatThrownBy(() -> service.add(daftar)).isInstanceOf(MasalahException.class);
        assertThat(service.list(TAHUN)).isEmpty();
        PermintaanData gone = both.getFirst();
        assertThatThrownBy(() -> service.change(gone)).isInstanceOf(MasalahException.class);
    }

    @Test
    void keepsWhatWasAnswered() {
        List<PermintaanData> kept = service.add(draft(Triwulan.I));
        service.change(kept.getFirst().answered(MINTA.plusDays(2), ""));
        service.change(kept.getLast().answered(MINTA.plusDays(2), "bulan Maret"));
        LocalDate later = MINTA.plusDays(9);
        assertThat(service.list(TAHUN))
                .extracting(PermintaanData::bidang, permintaanData -> permintaanData.status(later))
                .containsExactly(tuple("Bidang Perumahan", Status.LENGKAP), tuple("Sekretariat", Status.TERLAMBAT));
    }

    @Test
    void whatWasAskedForIsNotDeleted() {
        service.add(draft(Triwulan.I));
        List<Long> asked = List.of(kantor.indikator("IKU.2").id());
        assertThatThrownBy(() -> kantor.data.kinerja().remove(asked)).isInstanceOf(MasalahException.class);
    }
}
