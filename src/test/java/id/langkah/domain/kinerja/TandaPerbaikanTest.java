package id.langkah.domain.kinerja;

import static id.langkah.domain.kinerja.TahapPerbaikan.DIPARAF;
import static id.langkah.domain.kinerja.TahapPerbaikan.DISETUJUI;
import static id.langkah.domain.kinerja.TahapPerbaikan.DIUSULKAN;
import static id.langkah.domain.kinerja.TahapPerbaikan.DIVERIFIKASI;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDikaitkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Signatures that are taken back, and runs that carry a Perbaikan. */
class TandaPerbaikanTest {
    private static final long RUN = 9;
    private static final Set<TahapPerbaikan> SEMUA = EnumSet.allOf(TahapPerbaikan.class);

    private static FigureLife settled() {
        return new FigureLife().to(Realisasi.Status.DITETAPKAN, 40);
    }

    private static FigureLife signedByRun(TahapPerbaikan... tahap) {
        FigureLife hidup = settled().propose(45);
        for (TahapPerbaikan tahapPerbaikan : tahap) {
            hidup.by("Pejabat", new PerbaikanDitandai(tahapPerbaikan, RUN));
        }
        return hidup;
    }

    private static Perbaikan last(FigureLife hidup) {
        return hidup.figure().perbaikan().getLast();
    }

    @Test
    void aSignatureFallsWithAllAfterIt() {
        FigureLife hidup = signedByRun(DIVERIFIKASI, DIPARAF);
        assertThat(last(hidup).lewat()).isEqualTo(Map.of(DIVERIFIKASI, RUN, DIPARAF, RUN));
        hidup.by("", new TandaDicabut(DIVERIFIKASI, "aktivitas 2 diurungkan"));
        assertThat(last(hidup).tanda().keySet()).containsExactly(DIUSULKAN);
        assertThat(last(hidup).lewat()).isEmpty();
        assertThat(hidup.refused("Sekretaris", new PerbaikanDitandai(DIPARAF)))
                .singleElement()
                .asString()
                .contains("belum diverifikasi");
        hidup.signUpTo(DISETUJUI);
        assertThat(hidup.figure().nilai()).isEqualTo(Nilai.of(45));
    }

    @Test
    void whatWasSignedBeforeAFallenSignatureStays() {
        FigureLife hidup = signedByRun(DIVERIFIKASI, DIPARAF);
        hidup.by("", new TandaDicabut(DIPARAF, "aktivitas 3 diurungkan"));
        assertThat(last(hidup).tanda().keySet()).containsExactlyInAnyOrder(DIUSULKAN, DIVERIFIKASI);
        assertThat(last(hidup).lewat()).isEqualTo(Map.of(DIVERIFIKASI, RUN));
    }

    @Test
    void onlyAGivenSignatureOfAnOpenOneFalls() {
        assertThat(settled().refused("", new TandaDicabut(DIPARAF, "salah")))
                .containsExactly("Tidak ada perbaikan yang berjalan untuk nilai ini.");
        FigureLife proposed = settled().propose(45);
        assertThat(proposed.refused("", new TandaDicabut(DIPARAF, "salah")))
                .containsExactly("Perbaikan ini belum diparaf.");
        assertThat(proposed.refused("", new TandaDicabut(DIUSULKAN, "salah")))
                .containsExactly("Usulan tidak dapat dicabut.");
        FigureLife signed = signedByRun(DIVERIFIKASI);
        assertThat(signed.refused("", new TandaDicabut(DIVERIFIKASI, " ")))
                .containsExactly("Alasan mencabut belum diisi.");
        FigureLife done = settled().propose(45).signUpTo(DISETUJUI);
        assertThat(done.refused("", new TandaDicabut(DISETUJUI, "salah")))
                .containsExactly("Perbaikan ini sudah disetujui dan nilainya berlaku.");
    }

    @Test
    void aRunTakesBackOnlyWhatItGave() {
        Perbaikan perbaikan = last(signedByRun(DIVERIFIKASI, DIPARAF));
        assertThat(perbaikan.mundur(RUN, Set.of(DIPARAF))).isEqualTo(new Mundur(List.of(DIPARAF), Map.of()));
        assertThat(perbaikan.mundur(RUN, SEMUA))
                .isEqualTo(new Mundur(List.of(DIVERIFIKASI, DIPARAF), Map.of(DIUSULKAN, Mundur.Sebab.USULAN)));
        assertThat(perbaikan.mundur(RUN + 1, Set.of(DIPARAF)))
                .isEqualTo(new Mundur(List.of(), Map.of(DIPARAF, Mundur.Sebab.DI_LUAR)));
        assertThat(perbaikan.mundur(RUN, Set.of(DISETUJUI)).isEmpty()).isTrue();
    }

    @Test
    void whatIsGivenByHandStaysUntilAnEarlierOneFalls() {
        FigureLife hidup = signedByRun(DIVERIFIKASI).by("Sekretaris", new PerbaikanDitandai(DIPARAF));
        assertThat(last(hidup).mundur(RUN, Set.of(DIPARAF)).dicabut()).isEmpty();
        assertThat(last(hidup).mundur(RUN, Set.of(DIVERIFIKASI)).dicabut()).containsExactly(DIVERIFIKASI, DIPARAF);
    }

    @Test
    void nothingFallsOnceTheFigureCountsOrIsTurnedDown() {
        Perbaikan done = last(signedByRun(DIVERIFIKASI, DIPARAF, DISETUJUI));
        assertThat(done.mundur(RUN, Set.of(DIPARAF, DISETUJUI)))
                .isEqualTo(new Mundur(
                        List.of(),
                        Map.of(
                                DIPARAF, Mundur.Sebab.BERLAKU,
                                DISETUJUI, Mundur.Sebab.BERLAKU)));
        FigureLife refused = signedByRun(DIVERIFIKASI).by("Kepala", new PerbaikanDitolak("bukti kurang"));
        assertThat(last(refused).mundur(RUN, SEMUA).isEmpty()).isTrue();
    }

    @Test
    void oneThatNoRunCarriesIsTiedOnce() {
        FigureLife hidup = settled()
                .by("Staf", new PerbaikanDiusulkan(Nilai.of(45), "salah ketik", List.of(FigureLife.SURAT), null));
        hidup.by("Staf", new PerbaikanDikaitkan(RUN));
        assertThat(last(hidup).pengerjaan()).isEqualTo(RUN);
        assertThat(hidup.refused("Staf", new PerbaikanDikaitkan(RUN)))
                .containsExactly("Perbaikan ini sudah terkait dengan pengerjaan itu.");
        assertThat(hidup.refused("Staf", new PerbaikanDikaitkan(3)))
                .containsExactly("Perbaikan ini sudah dijalankan oleh pengerjaan lain.");
        assertThat(settled().refused("Staf", new PerbaikanDikaitkan(RUN)))
                .containsExactly("Tidak ada perbaikan yang berjalan untuk nilai ini.");
    }
}
