package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever targets come in, and whenever: what was settled keeps what it was settled against. */
class TargetTetapTest {
    private static final LocalDateTime SAAT = LocalDateTime.of(2026, 10, 1, 8, 0);

    /** Targets that come in after so many quarters were settled, and from when on they would count. */
    record Datang(int ditetapkan, Target target, Optional<Triwulan> diminta) {}

    private static IndikatorTercatat stored(Indikator indikator, int ditetapkan) {
        var figures = new ArrayList<Realisasi>();
        for (Triwulan triwulan : Triwulan.values()) {
            if (triwulan.nomor() <= ditetapkan) {
                Realisasi figure = Realisasi.of(new KunciRealisasi(1, triwulan));
                for (var fact :
                        List.of(new Diisi(Nilai.of(5)), new Dikumpulkan(null), new Diverifikasi(), new Ditetapkan())) {
                    figure = figure.with(SAAT, "Kepala", fact);
                }
                figures.add(figure);
            }
        }
        return Tercatat.of(1, indikator, figures);
    }

    @Property(tries = 500)
    void aSettledQuarterKeepsItsTargets(@ForAll("datang") List<Datang> datang) {
        Indikator indikator = Indikator.of(2026, "S", "I").withTarget(Target.tahunan(Nilai.of(100)));
        int settled = 0;
        for (Datang butir : datang) {
            settled = Math.max(settled, butir.ditetapkan());
            IndikatorTercatat tercatat = stored(indikator, settled);
            var dokumen = new PilihanImpor.Dokumen(butir.diminta(), "", Optional.empty());
            Indikator read = indikator.terkini().withTarget(butir.target());
            Indikator after = new TargetMasuk(dokumen).assemble(read, Optional.empty(), Optional.of(tercatat));
            for (Triwulan triwulan : Triwulan.values()) {
                if (triwulan.nomor() <= settled) {
                    assertThat(after.pada(triwulan)).isEqualTo(indikator.pada(triwulan));
                }
            }
            assertThat(after.terkini().target()).isEqualTo(butir.target());
            assertThat(after.perubahan().stream().map(perubahan -> perubahan.berlaku()))
                    .isSorted()
                    .doesNotHaveDuplicates();
            indikator = after;
        }
    }

    @Property(tries = 200)
    void theSameTargetsOnceMoreChangeNothing(@ForAll("datang") List<Datang> datang) {
        Indikator indikator = Indikator.of(2026, "S", "I").withTarget(Target.tahunan(Nilai.of(100)));
        for (Datang butir : datang) {
            Optional<IndikatorTercatat> tercatat = Optional.of(stored(indikator, butir.ditetapkan()));
            Indikator read = indikator.terkini();
            assertThat(new TargetMasuk(PilihanImpor.Dokumen.TANPA).assemble(read, Optional.empty(), tercatat))
                    .isEqualTo(indikator);
            indikator = new TargetMasuk(PilihanImpor.Dokumen.TANPA)
                    .assemble(read.withTarget(butir.target()), Optional.empty(), tercatat);
        }
    }

    @Provide
    Arbitrary<List<Datang>> datang() {
        Arbitrary<Nilai> nilai = Arbitraries.of("", "10", "20", "30")
                .map(teks -> teks.isEmpty() ? Nilai.BELUM : Nilai.of(Long.parseLong(teks)));
        Arbitrary<Target> target =
                nilai.flatMap(tahunan -> nilai.list().ofSize(4).map(triwulan -> new Target(tahunan, triwulan)));
        Arbitrary<Optional<Triwulan>> diminta = Arbitraries.of(Stream.concat(
                        Stream.of(Optional.<Triwulan>empty()),
                        Stream.of(Triwulan.values()).map(Optional::of))
                .toList());
        return Arbitraries.integers()
                .between(0, 3)
                .flatMap(settled -> target.flatMap(given -> diminta.map(asked -> new Datang(settled, given, asked))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
