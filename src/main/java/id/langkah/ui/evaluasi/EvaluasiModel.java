package id.langkah.ui.evaluasi;

import id.langkah.domain.rekap.BarisMonitoring;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Monitoring;
import id.langkah.domain.rekap.Pengingat;
import id.langkah.domain.rekap.Periode;
import id.langkah.service.CetakService;
import id.langkah.service.EvaluasiService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** Monitoring of a half-year and evaluation of a year; every answer is saved at once. */
public final class EvaluasiModel {
    private static final int OFFERED = 6;

    private final EvaluasiService service;
    private final CetakService cetak;
    private final Background background;
    private final LocalDate today;
    private final ObjectProperty<Periode> semester;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<Optional<Monitoring>> monitoring =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<List<Evaluasi>>> evaluasi =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Starts with the half-year and the year that ended last. */
    public EvaluasiModel(EvaluasiService service, CetakService cetak, Background background, LocalDate today) {
        this.service = service;
        this.cetak = cetak;
        this.background = background;
        this.today = today;
        this.semester = new SimpleObjectProperty<>(Pengingat.semester(today));
        this.tahun = new SimpleObjectProperty<>(today.getYear() - 1);
        semester.addListener((property, before, now) -> loadMonitoring());
        tahun.addListener((property, before, now) -> loadEvaluasi());
    }

    ObjectProperty<Periode> semester() {
        return semester;
    }

    ObjectProperty<Integer> tahun() {
        return tahun;
    }

    /** The half-years to choose from, the current one first. */
    List<Periode> semesters() {
        return Stream.iterate(Periode.of(Periode.Jenis.SEMESTER, today), Periode::previous)
                .limit(OFFERED)
                .toList();
    }

    /** The years to choose from, the current one first. */
    List<Integer> years() {
        return IntStream.range(0, OFFERED)
                .mapToObj(back -> today.getYear() - back)
                .toList();
    }

    /** The monitoring; empty until it was read. */
    ReadOnlyObjectProperty<Optional<Monitoring>> monitoring() {
        return monitoring.getReadOnlyProperty();
    }

    /** The evaluations of the year; empty until they were read. */
    ReadOnlyObjectProperty<Optional<List<Evaluasi>>> evaluasi() {
        return evaluasi.getReadOnlyProperty();
    }

    void load() {
        loadMonitoring();
        loadEvaluasi();
    }

    private void loadMonitoring() {
        Periode wanted = semester.get();
        background.runLatest(monitoring, () -> Optional.of(service.monitoring(wanted)), monitoring::set);
    }

    private void loadEvaluasi() {
        int wanted = tahun.get();
        background.runLatest(evaluasi, () -> Optional.of(service.evaluasi(wanted)), evaluasi::set);
    }

    /** Saves the answers for an SOP in the selected half-year. */
    void save(long sopId, BarisMonitoring.Isian isian) {
        Periode shown = semester.get();
        background.act(() -> service.save(shown, sopId, isian), () -> {});
    }

    /** Saves an evaluation, which may be incomplete. */
    void save(Evaluasi answered) {
        background.act(() -> service.save(answered), () -> {});
    }

    void printMonitoring(Path file, Consumer<Path> done) {
        Periode shown = semester.get();
        background.run(() -> cetak.naskah(cetak.monitoring(service.monitoring(shown)), file), done);
    }

    void print(Evaluasi answered, Path file, Consumer<Path> done) {
        background.run(() -> cetak.naskah(cetak.evaluasi(answered), file), done);
    }
}
