package id.langkah.ui.rekap;

import id.langkah.domain.rekap.KolomLembar;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.SusunanRekap;
import id.langkah.service.RekapService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The selected period and its rekap. */
public final class RekapModel {
    private final RekapService service;
    private final Background background;
    private final ObjectProperty<Periode> periode;
    private final ReadOnlyObjectWrapper<Optional<PaketRekap>> rekap = new ReadOnlyObjectWrapper<>(Optional.empty());

    private SusunanRekap susunan = SusunanRekap.BAKU;
    private boolean remembered;

    /** Starts with the quarter that contains today. */
    public RekapModel(RekapService service, Background background, LocalDate today) {
        this(service, background, Periode.of(Periode.Jenis.TRIWULAN, today));
    }

    public RekapModel(RekapService service, Background background, Periode periode) {
        this.service = service;
        this.background = background;
        this.periode = new SimpleObjectProperty<>(periode);
        this.periode.addListener((property, before, now) -> load());
    }

    ObjectProperty<Periode> periode() {
        return periode;
    }

    /** The rekap; empty until it was computed. */
    ReadOnlyObjectProperty<Optional<PaketRekap>> rekap() {
        return rekap.getReadOnlyProperty();
    }

    /** The office's choice of sheets and columns. */
    SusunanRekap susunan() {
        return susunan;
    }

    /**
     * Reads the columns that can be chosen.
     *
     * @param offer receives the columns of each sheet that has any
     */
    void offer(Consumer<Map<LembarRekap, List<KolomLembar>>> offer) {
        rekap.get().ifPresent(paket -> background.run(paket::kolom, offer));
    }

    /** Uses a choice of sheets and columns from now on, even when it cannot be stored. */
    void arrange(SusunanRekap wanted, Runnable done) {
        susunan = wanted;
        background.act(() -> service.save(wanted), done);
    }

    void load() {
        Periode wanted = periode.get();
        background.runLatest(this, () -> new Loaded(service.paket(wanted), service.susunan()), loaded -> {
            if (!remembered) {
                remembered = true;
                susunan = loaded.susunan();
            }
            rekap.set(Optional.of(loaded.paket()));
        });
    }

    private record Loaded(PaketRekap paket, SusunanRekap susunan) {}

    /** The file name that is offered for the workbook. */
    String fileName() {
        return fileName(periode.get());
    }

    static String fileName(Periode periode) {
        return "Rekap Langkah " + periode.kode() + ".xlsx";
    }

    /** Writes the workbook of the rekap shown. */
    void write(Path file, Runnable done) {
        PaketRekap shown = rekap.get().orElseThrow();
        SusunanRekap wanted = susunan;
        background.runLong(
                "Menulis rekap",
                progress -> {
                    service.write(shown, service.pilihan(shown, wanted), file, share -> {
                        progress.check();
                        progress.at(share);
                    });
                    return file;
                },
                written -> done.run());
    }
}
