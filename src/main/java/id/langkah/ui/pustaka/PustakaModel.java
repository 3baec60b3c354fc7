package id.langkah.ui.pustaka;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.ui.kit.Background;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The SOPs that have the words one looks for. */
public final class PustakaModel {
    private final PustakaService service;
    private final PenulisanService penulisan;
    private final Background background;
    private final ObservableList<RingkasanSop> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Isi> isi = new ReadOnlyObjectWrapper<>(Isi.DIBACA);
    private String words = "";

    public PustakaModel(PustakaService service, PenulisanService penulisan, Background background) {
        this.service = service;
        this.penulisan = penulisan;
        this.background = background;
    }

    /** What there is to show. */
    enum Isi {
        /** Nothing is known yet. */
        DIBACA,
        KOSONG,
        TIDAK_DITEMUKAN,
        ADA
    }

    ObservableList<RingkasanSop> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Isi> isi() {
        return isi.getReadOnlyProperty();
    }

    void search(String words) {
        this.words = words;
        load();
    }

    /** Reads the list anew. */
    void load() {
        String wanted = words;
        background.runLatest(
                this,
                () -> service.search(wanted),
                found -> {
                    shown.setAll(found);
                    isi.set(
                            !found.isEmpty()
                                    ? Isi.ADA
                                    : wanted.isBlank() ? Isi.KOSONG : Isi.TIDAK_DITEMUKAN);
                });
    }

    /** Begins an SOP from nothing. */
    void write(Consumer<VersiSop> done) {
        background.run(penulisan::begin, done);
    }
}
