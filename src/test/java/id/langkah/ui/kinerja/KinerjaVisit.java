package id.langkah.ui.kinerja;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.Destination;
import id.langkah.ui.Visitor;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.KinerjaDesk;
import id.langkah.ui.kit.Sheet;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The screen of the figures of an invented office, with a visitor before it. */
final class KinerjaVisit implements AutoCloseable {
    private final Path folder;
    private final KinerjaDesk desk;
    private @Nullable Visitor visitor;
    private @Nullable KinerjaView view;

    KinerjaVisit(Path folder, List<Indikator> indikator) {
        this.folder = folder;
        desk = new KinerjaDesk(folder, indikator);
    }

    KinerjaDesk desk() {
        return desk;
    }

    /** Opens the screen with the tab of figures; on the window's thread. */
    Visitor show() {
        return show(new Destination.DataKinerja());
    }

    Visitor show(Destination.DataKinerja place) {
        var shown = new Visitor(folder);
        visitor = shown;
        view = new KinerjaView(desk.model(), shown.kit(), shown.navigator(), place);
        return shown.show(view);
    }

    KinerjaView view() {
        if (view == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return view;
    }

    /** The sheet of the open tab, by its name. */
    @SuppressWarnings("unchecked")
    Sheet<Baris> sheet(String name) {
        if (visitor == null) {
            throw new IllegalStateException("nothing is shown yet");
        }
        return visitor.find(Sheet.class, name);
    }

    /** Puts the cursor of a sheet on an indicator. */
    void go(String sheet, String kode, int column) {
        sheet(sheet)
                .go(
                        row -> row.angka()
                                .filter(angka -> angka.kode().equals(kode))
                                .isPresent(),
                        column);
        sheet(sheet).requestFocus();
    }

    Realisasi realisasi(String kode, Masa masa) {
        return desk.realisasi(kode, masa);
    }

    @Override
    public void close() {
        desk.close();
    }
}
