package id.langkah.ui.pustaka;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.CetakService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PustakaService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * The SOPs that have the words one looks for, by title: the first of them at once, the rest as far
 * as one goes down the list.
 */
public final class PustakaModel {
    /** How many are read at a time: several windows full. */
    private static final int PART = 100;

    /** So many before the end of what was read, the next are read. */
    private static final int AHEAD = 30;

    private final PustakaService service;
    private final PenulisanService penulisan;
    private final CetakService cetak;
    private final Background background;
    private final ObservableList<RingkasanSop> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Isi> isi = new ReadOnlyObjectWrapper<>(Isi.DIBACA);
    private String words = "";
    private boolean whole;
    private int asked;

    public PustakaModel(PustakaService service, PenulisanService penulisan, CetakService cetak, Background background) {
        this.service = service;
        this.cetak = cetak;
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

    /** Reads the SOPs in force. */
    void berlaku(Consumer<List<RingkasanSop>> done) {
        background.run(service::berlaku, done);
    }

    /** Writes a book of some SOPs; the file's ending says as what. */
    void printBook(List<RingkasanSop> sop, Path file, Runnable done) {
        List<Long> id = sop.stream().map(RingkasanSop::sopId).toList();
        background.act(() -> cetak.buku(service.buku(id), file), done);
    }

    ObservableList<RingkasanSop> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Isi> isi() {
        return isi.getReadOnlyProperty();
    }

    void search(String words) {
        this.words = words;
        load(PART);
    }

    /** Reads the list anew, as far as it was read. */
    void load() {
        load(Math.max(PART, shown.size()));
    }

    private void load(int most) {
        String wanted = words;
        background.runLatest(this, () -> service.search(wanted, null, most), found -> {
            shown.setAll(found);
            whole = found.size() < most;
            asked = 0;
            isi.set(!found.isEmpty() ? Isi.ADA : wanted.isBlank() ? Isi.KOSONG : Isi.TIDAK_DITEMUKAN);
        });
    }

    /** Reads on when a row that is seen is among the last ones. */
    void seen(int row) {
        int size = shown.size();
        if (whole || asked == size || row < size - AHEAD) {
            return;
        }
        asked = size;
        String wanted = words;
        RingkasanSop last = shown.getLast();
        background.run(() -> service.search(wanted, last, PART), found -> {
            if (asked == size && shown.getLast().equals(last)) {
                shown.addAll(found);
                whole = found.size() < PART;
            }
        });
    }

    /** Begins an SOP from nothing. */
    void write(Consumer<VersiSop> done) {
        background.run(penulisan::begin, done);
    }
}
