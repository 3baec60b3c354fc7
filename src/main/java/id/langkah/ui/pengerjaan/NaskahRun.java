package id.langkah.ui.pengerjaan;

import id.langkah.domain.laporan.NaskahKelengkapan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.service.NaskahPengerjaanService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The reports of the year that a run needs and the program can make. */
final class NaskahRun {
    private final NaskahPengerjaanService service;
    private final Background background;
    private final long id;
    private Set<Integer> tahun = Set.of();

    NaskahRun(NaskahPengerjaanService service, Background background, long id) {
        this.service = service;
        this.background = background;
        this.id = id;
    }

    /** Reads the years for which reports can be made. */
    void load() {
        background.run(service::tahun, years -> tahun = years);
    }

    /** The report that an item names; empty when the program cannot make it. */
    Optional<NaskahKelengkapan> of(Pengerjaan run, String kelengkapan) {
        return NaskahKelengkapan.of(run, kelengkapan).filter(paper -> tahun.contains(paper.tahun()));
    }

    /** The report that the run produces at its end; empty when the program cannot make it. */
    Optional<NaskahKelengkapan> hasil(Pengerjaan run) {
        return NaskahKelengkapan.hasil(run).filter(paper -> tahun.contains(paper.tahun()));
    }

    /** Makes a report and attaches it to an item; returns the changed run. */
    Pengerjaan attach(int aktivitas, int butir, NaskahKelengkapan paper) {
        return service.attach(id, aktivitas, butir, paper);
    }

    void print(NaskahKelengkapan paper, Path file, Consumer<Path> done) {
        background.run(() -> service.write(paper, file), done);
    }
}
