package id.langkah.ui.rekap;

import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.service.RekapService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The period that is looked at, and what it amounts to. */
public final class RekapModel {
    private final RekapService service;
    private final Background background;
    private final ObjectProperty<Periode> periode;
    private final ReadOnlyObjectWrapper<Optional<PaketRekap>> rekap =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private Optional<Set<LembarRekap>> lembar = Optional.empty();

    /** Begins with the quarter of the day. */
    public RekapModel(RekapService service, Background background, LocalDate today) {
        this.service = service;
        this.background = background;
        this.periode = new SimpleObjectProperty<>(Periode.of(Periode.Jenis.TRIWULAN, today));
        periode.addListener((property, before, now) -> load());
    }

    ObjectProperty<Periode> periode() {
        return periode;
    }

    /** Empty until it was reckoned. */
    ReadOnlyObjectProperty<Optional<PaketRekap>> rekap() {
        return rekap.getReadOnlyProperty();
    }

    /** The sheets that are written: those that were chosen, or those that suit the period. */
    PilihanRekap pilihan() {
        return lembar.map(PilihanRekap::of).orElseGet(() -> PilihanRekap.lazim(periode.get()));
    }

    void choose(Set<LembarRekap> chosen) {
        lembar = Optional.of(chosen);
    }

    void load() {
        Periode wanted = periode.get();
        background.runLatest(this, () -> Optional.of(service.paket(wanted)), rekap::set);
    }

    /** The name that is offered for the workbook. */
    String fileName() {
        return "Rekap Langkah " + periode.get().kode() + ".xlsx";
    }

    /** Writes what is shown. */
    void write(Path file, Runnable done) {
        PaketRekap shown = rekap.get().orElseThrow();
        PilihanRekap chosen = pilihan();
        background.runLong(
                "Menulis rekap",
                progress -> {
                    service.write(
                            shown,
                            chosen,
                            file,
                            share -> {
                                progress.check();
                                progress.at(share);
                            });
                    return file;
                },
                written -> done.run());
    }
}
