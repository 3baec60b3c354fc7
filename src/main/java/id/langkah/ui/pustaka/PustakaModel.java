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
 * The list of SOPs that match the search, by title. The first part is read at once, the rest while
 * the user scrolls.
 */
public final class PustakaModel {
    /** How many SOPs are read at a time. */
    private static final int PART = 100;

    /** The next part is read when a visible row is this close to the end of what was read. */
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

    /** What the list shows. */
    enum Isi {
        /** The list has not been read yet. */
        DIBACA,
        KOSONG,
        TIDAK_DITEMUKAN,
        ADA
    }

    /** Reads the SOPs in force. */
    void berlaku(Consumer<List<RingkasanSop>> done) {
        background.run(service::berlaku, done);
    }

    /** Writes a book of some SOPs; the file's ending decides the format. */
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

    /** Reads the list again, as far as it was read before. */
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

    /** Reads the next part when a visible row is near the end of what was read. */
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

    /** Opens the draft of the next version of an SOP, creating it when there is none. */
    void revise(long sopId, Consumer<VersiSop> done) {
        background.run(() -> penulisan.revise(sopId), done);
    }

    /** Starts a draft of another SOP with the content of a version. */
    void copy(long versiId, Consumer<VersiSop> done) {
        background.run(() -> penulisan.copy(versiId), done);
    }

    void withdraw(long versiId, Runnable done) {
        background.act(() -> service.withdraw(versiId), () -> {
            load();
            done.run();
        });
    }

    /** Deletes an SOP that has no run. */
    void delete(long sopId, Runnable done) {
        background.act(() -> service.delete(sopId), () -> {
            load();
            done.run();
        });
    }

    /** Starts a draft of a new SOP. */
    void write(Consumer<VersiSop> done) {
        background.run(penulisan::begin, done);
    }
}
