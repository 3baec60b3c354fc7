package id.langkah.ui.pengaturan;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.service.CadanganService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PerbandinganCadangan;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The office's data and its backups; every change is saved at once. */
public final class PengaturanModel {
    private final PengaturanService service;
    private final CadanganService copies;
    private final Background background;
    private final ReadOnlyObjectWrapper<Kantor> kantor = new ReadOnlyObjectWrapper<>(Kantor.BELUM);
    private final ReadOnlyObjectWrapper<List<Cadangan>> cadangan = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<KeadaanCadangan> keadaan =
            new ReadOnlyObjectWrapper<>(new KeadaanCadangan(Optional.empty(), List.of(), List.of()));

    public PengaturanModel(PengaturanService service, CadanganService copies, Background background) {
        this.service = service;
        this.copies = copies;
        this.background = background;
    }

    /** Reads the saved values again. */
    public void refresh() {
        background.run(service::kantor, kantor::set);
        refreshCadangan();
    }

    /** Reads the list and state of the backups again. */
    public void refreshCadangan() {
        background.run(copies::list, cadangan::set);
        background.run(copies::keadaan, keadaan::set);
    }

    public ReadOnlyObjectProperty<Kantor> kantor() {
        return kantor.getReadOnlyProperty();
    }

    /** The backups, the newest first. */
    public ReadOnlyObjectProperty<List<Cadangan>> cadangan() {
        return cadangan.getReadOnlyProperty();
    }

    /** The state of the backups. */
    public ReadOnlyObjectProperty<KeadaanCadangan> keadaan() {
        return keadaan.getReadOnlyProperty();
    }

    /** Reads the backups that can be restored, the newest first. */
    public void titikPulih(Consumer<List<TitikPulih>> done) {
        background.run(copies::titikPulih, done);
    }

    /** Checks a backup and tells its contents, or why it cannot be restored. */
    public void compare(Path copy, Consumer<PerbandinganCadangan> done, Consumer<MasalahException> refused) {
        background.run(() -> copies.compare(copy), done, refused);
    }

    /** Restores a backup; {@code done} receives the old file. */
    public void restore(Path copy, Consumer<Cadangan> done) {
        background.runLong("Memulihkan data", progress -> copies.restore(copy), done);
    }

    /** Makes the first backup in a second place; {@code done} receives it. */
    public void begin(Path second, Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.begin(second), made -> ready(made, done));
    }

    public Path folderCadangan() {
        return copies.folder();
    }

    /** Saves a change of the office's data, unless nothing changed. */
    public void change(UnaryOperator<Kantor> change) {
        Kantor before = kantor.get();
        Kantor after = change.apply(before);
        if (!after.equals(before)) {
            kantor.set(after);
            background.act(() -> service.save(after), () -> {});
        }
    }

    /** Sets the logo of the letterhead from a picture file. */
    public void chooseLogo(Path file) {
        background.run(() -> service.readLogo(file), logo -> change(kantor -> kantor.withLogo(logo)));
    }

    /** Makes a dated backup in the usual folder. */
    public void makeCadangan(Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.make(), made -> ready(made, done));
    }

    /** Makes a backup at a place that the user chose, such as another drive. */
    public void writeCadangan(Path file, Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.write(file), made -> ready(made, done));
    }

    private void ready(Cadangan made, Consumer<Cadangan> done) {
        refreshCadangan();
        done.accept(made);
    }
}
