package id.langkah.ui.pemulihan;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.service.PemulihanService;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Why the office's file cannot be opened, the ways of recovery, and the user's choice. */
public final class PemulihanModel {
    /** The greatest number of steps before backups are tried, for the progress bar. */
    private static final double STEPS = 5;

    private final PemulihanService service;
    private final String rincian;
    private final Background background;
    private final ReadOnlyObjectWrapper<Tahap> tahap = new ReadOnlyObjectWrapper<>(Tahap.DITOLAK);
    private final ReadOnlyObjectWrapper<Optional<Path>> lanjut = new ReadOnlyObjectWrapper<>(Optional.empty());
    private List<Masalah> masalah;
    private boolean damage;
    private List<Masalah> langkah = List.of();
    private List<JalanPulih> jalan = List.of();
    private Optional<Cadangan> disimpan = Optional.empty();

    /** The stage of the recovery. */
    public enum Tahap {
        DITOLAK,
        MEMERIKSA,
        MEMILIH,
        /** The file that could not be opened was replaced. */
        SELESAI
    }

    /** @param rincian details of the refusal, for support */
    public PemulihanModel(PemulihanService service, MasalahException refused, String rincian, Background background) {
        this.service = service;
        this.masalah = refused.masalah();
        this.damage = PemulihanService.isDamage(refused);
        this.rincian = rincian;
        this.background = background;
    }

    public ReadOnlyObjectProperty<Tahap> tahap() {
        return tahap.getReadOnlyProperty();
    }

    /** The file with which the program continues; empty until one was chosen. */
    public ReadOnlyObjectProperty<Optional<Path>> lanjut() {
        return lanjut.getReadOnlyProperty();
    }

    /** The current value of {@link #lanjut()}. */
    public Optional<Path> chosen() {
        return lanjut.get();
    }

    /** The file that cannot be opened. */
    public Path file() {
        return service.file();
    }

    /** Why it cannot be opened. */
    public List<Masalah> masalah() {
        return masalah;
    }

    /** Whether its content is damaged, so that searching for ways of recovery makes sense. */
    public boolean isDamage() {
        return damage;
    }

    /** The attempts made so far and their results. */
    public List<Masalah> langkah() {
        return langkah;
    }

    /** The ways found, the best first. */
    public List<JalanPulih> jalan() {
        return jalan;
    }

    /** The file that could not be opened, under its new name. */
    public Optional<Cadangan> disimpan() {
        return disimpan;
    }

    /** Searches for ways of recovery, on copies. */
    public void examine() {
        tahap.set(Tahap.MEMERIKSA);
        background.runLong(
                "Mencoba pada salinan",
                progress -> {
                    var taken = new ArrayList<Masalah>();
                    return service.examine(step -> {
                        taken.add(step);
                        progress.at(Math.min(1, taken.size() / STEPS));
                    });
                },
                this::found,
                this::refused);
    }

    /** Stops the search. */
    public void stop() {
        background.busy().get().cancel().run();
        background.act(service::leave, () -> tahap.set(Tahap.DITOLAK));
    }

    private void found(HasilPemulihan hasil) {
        langkah = hasil.langkah();
        jalan = hasil.jalan();
        tahap.set(Tahap.MEMILIH);
    }

    /** Handles a file that is not the office's, or that cannot be read at all. */
    private void refused(MasalahException refused) {
        masalah = refused.masalah();
        damage = false;
        tahap.set(Tahap.DITOLAK);
    }

    /** Adds a backup chosen by the user to the ways. */
    public void add(Path copy) {
        background.runLong("Memeriksa cadangan", progress -> service.from(copy), way -> {
            jalan = Stream.concat(Stream.of(way), jalan.stream()).toList();
            tahap.set(Tahap.MEMERIKSA);
            tahap.set(Tahap.MEMILIH);
        });
    }

    /** Puts the file of a way in place of the damaged one. */
    public void use(JalanPulih way) {
        background.runLong("Memulihkan data", progress -> service.use(way), this::done);
    }

    /** Puts a new, empty file in place of the damaged one. */
    public void beginAnew() {
        background.run(service::beginAnew, this::done);
    }

    private void done(Optional<Cadangan> kept) {
        disimpan = kept;
        tahap.set(Tahap.SELESAI);
    }

    /** Continues with a new, empty file at another place. */
    public void beginAt(Path other) {
        background.act(() -> service.beginAt(other), () -> goOn(other));
    }

    /** Continues with another file. */
    public void goOn(Path other) {
        lanjut.set(Optional.of(other));
    }

    /** Tries the file again. */
    public void goOn() {
        goOn(file());
    }

    /** Deletes temporary copies when the window closes. */
    public void left() {
        background.busy().get().cancel().run();
        if (damage) {
            background.act(service::leave, () -> {});
        }
    }

    /** All details, for support. */
    public String rincian() {
        Stream<String> ways = jalan.stream()
                .flatMap(way -> Stream.concat(
                        Stream.of(KataPemulihan.isi(way)), way.hilang().stream().map(Masalah::pesan)));
        return Stream.of(
                        Stream.of(rincian, "", file().toString()),
                        masalah.stream().map(Masalah::pesan),
                        langkah.stream().map(Masalah::pesan),
                        ways)
                .flatMap(all -> all)
                .collect(Collectors.joining(System.lineSeparator()));
    }
}
