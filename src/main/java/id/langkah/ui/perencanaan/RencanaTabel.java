package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.PerencanaanService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A Renstra as a table: read from a file or pasted, previewed, taken in, and written. */
final class RencanaTabel {
    private final PerencanaanModel model;
    private final PerencanaanService service;
    private final Background background;

    RencanaTabel(PerencanaanModel model, PerencanaanService service, Background background) {
        this.model = model;
        this.service = service;
        this.background = background;
    }

    /** Reads a file and previews its import into a Renstra. */
    void preview(Renstra renstra, Path file, Consumer<HasilRencana> done) {
        int year = model.tahun().get();
        background.runLong("Membaca tabel", progress -> service.preview(file, renstra.id(), year), done);
    }

    /** Reads a pasted table and previews its import into a Renstra. */
    void preview(Renstra renstra, String tempelan, Consumer<HasilRencana> done) {
        int year = model.tahun().get();
        background.run(() -> service.preview(tempelan, renstra.id(), year), done);
    }

    /** Takes in what was previewed, all of it or none. */
    void take(HasilRencana hasil, Runnable done) {
        background.run(() -> service.take(hasil), kept -> model.reread(done));
    }

    /** Writes a Renstra and the amounts of the year as a workbook that can be imported again. */
    void write(Renstra renstra, Path file, Runnable done) {
        int year = model.tahun().get();
        background.act(() -> service.write(renstra.id(), year, file), done);
    }
}
