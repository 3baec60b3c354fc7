package id.langkah.ui.pengaturan;

import id.langkah.domain.Kantor;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.KeadaanCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.service.CadanganService;
import id.langkah.service.CadanganService.Perbandingan;
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
    private final ReadOnlyObjectWrapper<List<Cadangan>> cadangan = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<KeadaanCadangan> keadaan =
            new ReadOnlyObjectWrapper<>(new KeadaanCadangan(Optional.empty(), List.of(), List.of()));

    public PengaturanModel(PengaturanService service, CadanganService copies, Background background) {
        this.service = service;
        this.copies = copies;
        this.background = background;
    }

    /** Reads anew what is kept. */
    public void refresh() {
        background.run(service::kantor, kantor::set);
        refreshCadangan();
    }

    /** Reads anew which copies there are and how safe the file is. */
    public void refreshCadangan() {
        background.run(copies::list, cadangan::set);
        background.run(copies::keadaan, keadaan::set);
    }

    public ReadOnlyObjectProperty<Kantor> kantor() {
        return kantor.getReadOnlyProperty();
    }

    /** The newest first. */
    public ReadOnlyObjectProperty<List<Cadangan>> cadangan() {
        return cadangan.getReadOnlyProperty();
    }

    /** How safe the file is. */
    public ReadOnlyObjectProperty<KeadaanCadangan> keadaan() {
        return keadaan.getReadOnlyProperty();
    }

    /** Reads what the file can be taken back to, the newest first. */
    public void titikPulih(Consumer<List<TitikPulih>> done) {
        background.run(copies::titikPulih, done);
    }

    /** Checks a copy and tells what is in it, or why it cannot be restored. */
    public void compare(Path copy, Consumer<Perbandingan> done, Consumer<MasalahException> refused) {
        background.run(() -> copies.compare(copy), done, refused);
    }

    /** Puts a copy in the file's place; {@code done} gets the file as it was. */
    public void restore(Path copy, Consumer<Cadangan> done) {
        background.runLong("Memulihkan data", progress -> copies.restore(copy), done);
    }

    /** Makes the first copy in a second place; {@code done} gets it, and there is none before. */
    public void begin(Path second, Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.begin(second), made -> ready(made, done));
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
        background.run(() -> service.readLogo(file), logo -> change(kantor -> kantor.withLogo(logo)));
    }

    /** Makes a dated copy beside the others. */
    public void makeCadangan(Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.make(), made -> ready(made, done));
    }

    /** Makes a copy where the user wants it, such as on another drive. */
    public void writeCadangan(Path file, Consumer<Cadangan> done) {
        background.runLong("Membuat cadangan", progress -> copies.write(file), made -> ready(made, done));
    }

    private void ready(Cadangan made, Consumer<Cadangan> done) {
        refreshCadangan();
        done.accept(made);
    }
}
