package id.langkah.ui.rekap;

import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.service.RekapService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The period that is looked at, and what it amounts to. */
public final class RekapModel {
    private final RekapService service;
    private final Background background;
    private final ObjectProperty<Periode> periode;
    private final ReadOnlyObjectWrapper<Optional<Rekap>> rekap =
            new ReadOnlyObjectWrapper<>(Optional.empty());

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
    ReadOnlyObjectProperty<Optional<Rekap>> rekap() {
        return rekap.getReadOnlyProperty();
    }

    void load() {
        Periode wanted = periode.get();
        background.runLatest(this, () -> Optional.of(service.of(wanted)), rekap::set);
    }

    /** The name that is offered for the workbook. */
    String fileName() {
        return "Rekap Langkah " + periode.get().kode() + ".xlsx";
    }

    /** Writes what is shown. */
    void write(Path file, Runnable done) {
        Rekap shown = rekap.get().orElseThrow();
        background.runLong(
                "Menulis rekap",
                progress -> {
                    service.write(
                            shown,
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
