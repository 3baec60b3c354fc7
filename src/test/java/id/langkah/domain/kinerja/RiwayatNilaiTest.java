package id.langkah.domain.kinerja;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Whatever is tried on a figure, in whatever order: what holds of every life it can have. */
class RiwayatNilaiTest {

    /** Every figure along the way, the untouched one first, by the facts that were allowed. */
    private static List<Realisasi> live(List<PeristiwaRealisasi> tried) {
        var lives = new ArrayList<Realisasi>();
        lives.add(new FigureLife().figure());
        for (PeristiwaRealisasi fact : tried) {
            Realisasi now = lives.getLast();
            if (now.check("Pejabat", fact).isEmpty()) {
                lives.add(now.with(FigureLife.AWAL.plusDays(lives.size()), "Pejabat", fact));
            }
        }
        return lives;
    }

    @Property(tries = 1000)
    void aSettledFigureChangesByAnApprovedPerbaikanOnly(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        List<Realisasi> lives = live(tried);
        for (int i = 1; i < lives.size(); i++) {
            Realisasi before = lives.get(i - 1);
            Realisasi after = lives.get(i);
            if (before.status().isLocked() && !before.nilai().equals(after.nilai())) {
                assertThat(after.jejak().getLast().peristiwa())
                        .isEqualTo(new PerbaikanDitandai(TahapPerbaikan.DISETUJUI));
                Perbaikan last = after.perbaikan().getLast();
                assertThat(last.semula()).isEqualTo(before.nilai());
                assertThat(last.menjadi()).isEqualTo(after.nilai());
                assertThat(last.tanda()).hasSize(TahapPerbaikan.values().length);
                assertThat(last.bukti()).isNotEmpty();
                assertThat(last.alasan()).isNotBlank();
            }
        }
        Statistics.label("approved")
                .collect(lives.getLast().perbaikan().stream().anyMatch(Perbaikan::isDisetujui))
                .coverage(some -> some.check(true).count(count -> count > 20));
    }

    @Property(tries = 500)
    void aSettledFigureStaysSettledAndFilled(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        boolean locked = false;
        for (Realisasi realisasi : live(tried)) {
            locked = locked || realisasi.status().isLocked();
            assertThat(realisasi.status().isLocked()).isEqualTo(locked);
            if (realisasi.status() != Realisasi.Status.DRAF) {
                assertThat(realisasi.nilai().isFilled()).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void theChangesOfAFigureFormAChain(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        Realisasi last = live(tried).getLast();
        Nilai now = Nilai.BELUM;
        for (PerubahanNilai perubahanNilai : last.perubahan()) {
            assertThat(perubahanNilai.semula()).isEqualTo(now);
            assertThat(perubahanNilai.menjadi()).isNotEqualTo(now);
            now = perubahanNilai.menjadi();
        }
        assertThat(last.nilai()).isEqualTo(now);
    }

    @Property(tries = 500)
    void noOldFigureIsEverForgotten(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        List<Realisasi> lives = live(tried);
        Realisasi last = lives.getLast();
        assertThat(last.jejak()).hasSize(lives.size() - 1);
        for (Realisasi realisasi : lives) {
            assertThat(last.jejak().subList(0, realisasi.jejak().size())).isEqualTo(realisasi.jejak());
            assertThat(last.perubahan().subList(0, realisasi.perubahan().size()))
                    .isEqualTo(realisasi.perubahan());
        }
    }

    @Property(tries = 500)
    void atMostOnePerbaikanIsOpenAndItsSignaturesAreInOrder(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        for (Realisasi realisasi : live(tried)) {
            assertThat(realisasi.perbaikan().stream().filter(Perbaikan::isOpen).count())
                    .isLessThanOrEqualTo(1);
            for (Perbaikan perbaikan : realisasi.perbaikan()) {
                TahapPerbaikan reached = perbaikan.tahap();
                for (TahapPerbaikan tahap : TahapPerbaikan.values()) {
                    assertThat(perbaikan.tanda(tahap).isPresent()).isEqualTo(tahap.compareTo(reached) <= 0);
                }
            }
        }
    }

    @Property(tries = 500)
    void whatIsRefusedSaysWhyInASentence(@ForAll("acts") List<PeristiwaRealisasi> tried) {
        for (Realisasi realisasi : live(tried)) {
            for (PeristiwaRealisasi fact : tried) {
                assertThat(realisasi.check("", fact))
                        .allSatisfy(masalah -> assertThat(masalah.pesan()).endsWith("."));
            }
        }
    }

    /** Acts as a staffer might try them: those that lead onwards more often than others. */
    @Provide
    Arbitrary<List<PeristiwaRealisasi>> acts() {
        Arbitrary<Nilai> nilai = Arbitraries.of(Nilai.of(1), Nilai.of(2), Nilai.of(3));
        Arbitrary<PeristiwaRealisasi> onwards = Arbitraries.of(
                new Diisi(Nilai.of(4)),
                new Dikumpulkan(7L),
                new Diverifikasi(),
                new Ditetapkan(),
                FigureLife.proposal(5),
                FigureLife.proposal(6),
                new PerbaikanDitandai(TahapPerbaikan.DIVERIFIKASI),
                new PerbaikanDitandai(TahapPerbaikan.DIPARAF),
                new PerbaikanDitandai(TahapPerbaikan.DISETUJUI));
        Arbitrary<PeristiwaRealisasi> aside = Arbitraries.of(
                new Diarsipkan(),
                new Diisi(Nilai.BELUM),
                new Dikembalikan("tidak sesuai bukti"),
                new Dikembalikan(" "),
                new Dijelaskan(new Analisis("dana", "", "", "", null)),
                new BuktiDitambah(FigureLife.SURAT),
                new BuktiDilepas(FigureLife.SURAT.kunci()),
                new PerbaikanDitolak("bukti kurang"),
                new PerbaikanDitandai(TahapPerbaikan.DIUSULKAN),
                new PerbaikanDiusulkan(Nilai.BELUM, "", List.of(), null));
        Arbitrary<PeristiwaRealisasi> typed = nilai.map(Diisi::new);
        Arbitrary<List<PeristiwaRealisasi>> any = Arbitraries.frequencyOf(
                        Tuple.of(12, onwards), Tuple.of(1, typed), Tuple.of(2, aside))
                .list()
                .ofMaxSize(80);
        List<PeristiwaRealisasi> settled =
                List.of(new Diisi(Nilai.of(4)), new Dikumpulkan(7L), new Diverifikasi(), new Ditetapkan());
        return Arbitraries.of(List.<PeristiwaRealisasi>of(), settled)
                .flatMap(begun -> any.map(rest -> joined(begun, rest)));
    }

    private static List<PeristiwaRealisasi> joined(List<PeristiwaRealisasi> begun, List<PeristiwaRealisasi> rest) {
        var all = new ArrayList<>(begun);
        all.addAll(rest);
        return all;
    }
}
