package id.langkah.ui.pengaturan;

import id.langkah.domain.Cadangan;
import id.langkah.domain.Kantor;
import id.langkah.service.CadanganService;
import id.langkah.service.PengaturanService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The office and its backups. A change is kept as soon as it was made. */
public final class PengaturanModel {
    private final PengaturanService service;
    private final CadanganService copies;
    private final Background background;
    private final ReadOnlyObjectWrapper<Kantor> kantor = new ReadOnlyObjectWrapper<>(Kantor.BELUM);
    private final ReadOnlyObjectWrapper<List<Cadangan>> cadangan =
            new ReadOnlyObjectWrapper<>(List.of());

    public PengaturanModel(
            PengaturanService service, CadanganService copies, Background background) {
        this.service = service;
        this.copies = copies;
        this.background = background;
    }

    /** Reads anew what is kept. */
    public void refresh() {
        background.run(service::kantor, kantor::set);
        background.run(copies::list, cadangan::set);
    }

    public ReadOnlyObjectProperty<Kantor> kantor() {
        return kantor.getReadOnlyProperty();
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<Cadangan>> cadangan() {
        return cadangan.getReadOnlyProperty();
    }

    public Path folderCadangan() {
        return copies.folder();
    }

    /** Changes the office; where nothing is changed, nothing is written. */
    public void change(UnaryOperator<Kantor> change) {
        Kantor before = kantor.get();
        Kantor after = change.apply(before);
        if (!after.equals(before)) {
            kantor.set(after);
            background.act(() -> service.save(after), () -> {});
        }
    }

    /** Puts the picture in the file into the letterhead. */
    public void chooseLogo(Path file) {
        background.run(
                () -> service.readLogo(file),
                logo ->
                        change(
                                kantor ->
                                        new Kantor(
                                                kantor.kop(),
                                                kantor.kota(),
                                                Optional.of(logo),
                                                kantor.penandatangan(),
                                                kantor.kertas())));
    }

    /** Makes a dated copy beside the others. */
    public void makeCadangan(Consumer<Cadangan> done) {
        background.runLong(
                "Membuat cadangan", progress -> copies.make(), made -> ready(made, done));
    }

    /** Makes a copy where the user wants it, such as on another drive. */
    public void writeCadangan(Path file, Consumer<Cadangan> done) {
        background.runLong(
                "Membuat cadangan", progress -> copies.write(file), made -> ready(made, done));
    }

    private void ready(Cadangan made, Consumer<Cadangan> done) {
        background.run(copies::list, cadangan::set);
        done.accept(made);
    }
}
