package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.service.CadanganService;
import id.langkah.service.Upkeep;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Actions on the office's file as a whole, other than backups. */
public final class BerkasModel {
    private final Upkeep upkeep;
    private final CadanganService copies;
    private final Background background;

    public BerkasModel(Upkeep upkeep, CadanganService copies, Background background) {
        this.upkeep = upkeep;
        this.copies = copies;
        this.background = background;
    }

    /**
     * What could be deleted.
     *
     * @param isi the contents of the office's file
     * @param cadangan the backups that can be reached
     */
    public record Isi(IsiCadangan isi, List<TitikPulih> cadangan) {
        public Isi {
            cadangan = List.copyOf(cadangan);
        }
    }

    /** Reads the current contents. */
    public void isi(Consumer<Isi> done) {
        background.run(
                () -> new Isi(upkeep.penghapusan().isi(), upkeep.penghapusan().copies()), done);
    }

    /** Deletes data; {@code done} receives the old file. */
    public void delete(Penghapusan apa, Consumer<Cadangan> done) {
        background.runLong("Menghapus data", progress -> upkeep.penghapusan().delete(apa), done);
    }

    /** Undoes a deletion. */
    public void takeBack(Path before, Runnable done) {
        background.runLong("Memulihkan data", progress -> copies.restore(before), kept -> done.run());
    }

    /** Deletes the backups; {@code done} receives their number. */
    public void deleteCopies(IntConsumer done) {
        background.runLong(
                "Menghapus cadangan", progress -> upkeep.penghapusan().deleteCopies(), done::accept);
    }

    /** The file name that is offered for a handover package. */
    public String namaPaket() {
        return upkeep.serahTerima().nama();
    }

    /** Writes a handover package; {@code done} receives its contents. */
    public void handOver(Path zip, Consumer<IsiCadangan> done) {
        background.runLong(
                "Membuat paket serah terima", progress -> upkeep.serahTerima().write(zip, progress::at), done);
    }

    /** A warning about a folder to which the file is to be moved; empty when there is none. */
    public void tempat(Path folder, Consumer<Optional<Masalah>> done) {
        background.run(() -> upkeep.pemindahan().masalah(folder), done);
    }

    /** Moves the file to another folder; {@code done} receives its new path. */
    public void move(Path folder, Consumer<Path> done) {
        background.runLong(
                "Memindahkan berkas data", progress -> upkeep.pemindahan().move(folder), done);
    }
}
