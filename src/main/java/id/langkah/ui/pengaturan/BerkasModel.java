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

/** What can be done with the office's file as a whole, besides copying it. */
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
     * @param isi what is in the office's file
     * @param cadangan the copies that can be reached
     */
    public record Isi(IsiCadangan isi, List<TitikPulih> cadangan) {
        public Isi {
            cadangan = List.copyOf(cadangan);
        }
    }

    /** Reads what there is now. */
    public void isi(Consumer<Isi> done) {
        background.run(
                () -> new Isi(upkeep.penghapusan().isi(), upkeep.penghapusan().copies()), done);
    }

    /** Deletes; {@code done} gets the file as it was. */
    public void delete(Penghapusan apa, Consumer<Cadangan> done) {
        background.runLong("Menghapus data", progress -> upkeep.penghapusan().delete(apa), done);
    }

    /** Takes a deletion back. */
    public void takeBack(Path before, Runnable done) {
        background.runLong("Memulihkan data", progress -> copies.restore(before), kept -> done.run());
    }

    /** Deletes the copies; {@code done} gets how many. */
    public void deleteCopies(IntConsumer done) {
        background.runLong(
                "Menghapus cadangan", progress -> upkeep.penghapusan().deleteCopies(), done::accept);
    }

    /** The name that is offered for a package for a successor. */
    public String namaPaket() {
        return upkeep.serahTerima().nama();
    }

    /** Writes a package for a successor; {@code done} gets what is in it. */
    public void handOver(Path zip, Consumer<IsiCadangan> done) {
        background.runLong(
                "Membuat paket serah terima", progress -> upkeep.serahTerima().write(zip, progress::at), done);
    }

    /** What the user should know of a folder before the file is taken there. */
    public void tempat(Path folder, Consumer<Optional<Masalah>> done) {
        background.run(() -> upkeep.pemindahan().masalah(folder), done);
    }

    /** Takes the file to another folder; {@code done} gets the file there. */
    public void move(Path folder, Consumer<Path> done) {
        background.runLong(
                "Memindahkan berkas data", progress -> upkeep.pemindahan().move(folder), done);
    }
}
