package id.langkah.ui.kinerja.grafik;

import static java.util.stream.Collectors.toUnmodifiableMap;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.ui.kinerja.kit.DataTahun;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.kit.MasaTampil;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The data of the charts. */
final class GrafikModel {
    private final KinerjaModel kinerja;
    private final ReadOnlyObjectWrapper<Optional<RekapKinerja>> rekap = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Map<Long, KinerjaIndikator> counted = Map.of();

    GrafikModel(KinerjaModel kinerja) {
        this.kinerja = kinerja;
        kinerja.data().addListener(data -> again());
        kinerja.lingkup().addListener(lingkup -> again());
    }

    /** The rekap; empty until it was computed. */
    ReadOnlyObjectProperty<Optional<RekapKinerja>> rekap() {
        return rekap.getReadOnlyProperty();
    }

    void load() {
        DataTahun data = kinerja.data().get();
        MasaTampil lingkup = kinerja.lingkup().get();
        kinerja.background()
                .runLatest(
                        this, () -> RekapKinerja.of(lingkup.periode(), data.indikator(), data.pengaturan()), made -> {
                            counted = data.indikator().stream()
                                    .collect(toUnmodifiableMap(
                                            IndikatorTercatat::id,
                                            indikatorTercatat -> indikatorTercatat.kinerja(data.pengaturan())));
                            rekap.set(Optional.of(made));
                        });
    }

    /** The mean of a capaian over rows, leaving out those without one; empty when none has one. */
    Optional<BigDecimal> rata(List<BarisKinerja> rows, Function<KinerjaIndikator, Capaian> capaian) {
        List<BigDecimal> persen = rows.stream()
                .flatMap(baris -> Optional.ofNullable(counted.get(baris.id())).stream())
                .map(capaian)
                .flatMap(butir -> butir.angka().stream())
                .toList();
        return persen.isEmpty()
                ? Optional.empty()
                : Optional.of(persen.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(persen.size()), MathContext.DECIMAL64));
    }

    private void again() {
        if (rekap.get().isPresent()) {
            load();
        }
    }
}
