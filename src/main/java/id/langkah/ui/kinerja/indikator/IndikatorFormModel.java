package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.HitungUlang;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.service.KinerjaService;
import id.langkah.ui.kinerja.kit.DataTahun;
import id.langkah.ui.kit.Background;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The form of one indicator. */
public final class IndikatorFormModel {
    private final KinerjaService service;
    private final Background background;
    private final long id;
    private final ObjectProperty<IsianIndikator> isian;
    private final StringProperty oleh = new SimpleStringProperty("");
    private List<CatatanIndikator> riwayat = List.of();
    private IsianIndikator kept;
    private DataTahun data;

    private IndikatorFormModel(KinerjaService service, Background background, IsianIndikator empty, long id) {
        this.service = service;
        this.background = background;
        this.id = id;
        this.data = DataTahun.kosong(empty.tahun());
        this.kept = empty;
        this.isian = new SimpleObjectProperty<>(kept);
    }

    /** The form of a stored indicator. */
    public static IndikatorFormModel of(KinerjaService service, Background background, long id) {
        return new IndikatorFormModel(service, background, IsianIndikator.of(0, ""), id);
    }

    /**
     * The form of a new indicator.
     *
     * @param sasaran the sasaran to fill in; blank for none
     */
    public static IndikatorFormModel ofNew(KinerjaService service, Background background, int tahun, String sasaran) {
        return new IndikatorFormModel(service, background, IsianIndikator.of(tahun, sasaran), 0);
    }

    boolean isNew() {
        return id == 0;
    }

    public ObjectProperty<IsianIndikator> isian() {
        return isian;
    }

    /** Who changes it; may be blank. */
    public StringProperty oleh() {
        return oleh;
    }

    /** The earlier changes, the latest first. */
    public List<CatatanIndikator> riwayat() {
        return riwayat;
    }

    /** The changes of targets after those in the form, the earliest first. */
    public List<PerubahanTarget> perubahan() {
        return Optional.ofNullable(kept.dasar()).map(Indikator::perubahan).orElse(List.of());
    }

    /** Whether something was typed that is not saved. */
    public boolean isChanged() {
        return !isian.get().equals(kept);
    }

    /** Discards what was typed. */
    void reset() {
        isian.set(kept);
    }

    /** Reads the stored values and the choices. */
    public void load(Consumer<IsianIndikator> done) {
        background.run(() -> new Read(read(), isNew() ? List.of() : service.riwayat(id)), all -> {
            DataTahun read = all.data();
            data = read;
            riwayat = all.riwayat();
            read.find(id)
                    .map(IndikatorTercatat::indikator)
                    .map(IsianIndikator::of)
                    .ifPresent(found -> kept = found);
            reset();
            done.accept(isian.get());
        });
    }

    private record Read(DataTahun data, List<CatatanIndikator> riwayat) {}

    private DataTahun read() {
        int tahun = isNew() ? isian.get().tahun() : service.get(id).indikator().tahun();
        return new DataTahun(tahun, service.indikator(tahun), service.pengaturan(), List.of());
    }

    /** The choices of a field; fields with values of other indicators also allow other text. */
    public List<String> pilihan(KolomIndikator kolom) {
        return switch (kolom.bentuk()) {
            case ISTILAH -> kolom == KolomIndikator.SKALA ? skala() : written(kolom);
            default -> kolom.pilihan();
        };
    }

    private List<String> written(KolomIndikator kolom) {
        return data.indikator().stream()
                .map(tercatat -> kolom.text(tercatat.indikator()))
                .filter(teks -> !teks.isBlank())
                .distinct()
                .toList();
    }

    private List<String> skala() {
        return data.pengaturan().skalaPredikat().stream()
                .map(SkalaPredikat::nama)
                .toList();
    }

    /** Everything that is wrong with the present content of the form. */
    public List<Masalah> temuan() {
        return isian.get().read(data.pengaturan()).masalah();
    }

    /** Starts another new indicator with the same sasaran and bidang. */
    public void another() {
        IsianIndikator last = isian.get();
        kept = IsianIndikator.of(last.tahun(), last.teks(KolomIndikator.SASARAN))
                .with(KolomIndikator.PENANGGUNG_JAWAB, last.teks(KolomIndikator.PENANGGUNG_JAWAB));
        reset();
    }

    /** The settled quarters that saving would recompute, as findings. */
    public List<Masalah> recounted() {
        return isNew()
                ? List.of()
                : HitungUlang.check(
                        data.indikator(), Map.of(id, isian.get().indikator(data.pengaturan())), data.pengaturan());
    }

    /** Whether the last change of targets can be undone: no settled quarter depends on it. */
    public boolean mayTakeBack() {
        return !perubahan().isEmpty()
                && data.find(id)
                        .filter(tercatat -> HitungUlang.refusal(tercatat, withoutLast(tercatat.indikator()))
                                .isEmpty())
                        .isPresent();
    }

    private static Indikator withoutLast(Indikator indikator) {
        List<PerubahanTarget> all = indikator.perubahan();
        return indikator.withPerubahan(all.subList(0, all.size() - 1));
    }

    /** Undoes the last change of targets; what was typed in the form is discarded. */
    public void takeBack(Consumer<IndikatorTercatat> done, Consumer<MasalahException> refused) {
        String by = oleh.get();
        background.run(() -> service.change(id, withoutLast(service.get(id).indikator()), by), done, refused);
    }

    /** Saves the indicator, unless there is a galat. */
    public void keep(Consumer<IndikatorTercatat> done, Consumer<MasalahException> refused) {
        List<Masalah> galat = temuan().stream().filter(Masalah::isGalat).toList();
        if (!galat.isEmpty()) {
            refused.accept(new MasalahException(galat));
            return;
        }
        Indikator indikator = isian.get().indikator(data.pengaturan());
        String by = oleh.get();
        background.run(
                () -> isNew() ? service.add(indikator) : service.change(id, indikator, by),
                indikatorTercatat -> {
                    done.accept(indikatorTercatat);
                    reset();
                },
                refused);
    }
}
