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

/** Why the office's file cannot be opened, which ways lead back to its work, and the choice. */
public final class PemulihanModel {
    /** So many steps there are at most before the backups are looked at. */
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

    /** How far one has come. */
    public enum Tahap {
        DITOLAK,
        MEMERIKSA,
        MEMILIH,
        /** Another file is in place of the one that could not be opened. */
        SELESAI
    }

    /**
     * @param rincian what is known of the refusal, for whoever helps
     */
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

    /** The file with which the program goes on, once that was chosen. */
    public ReadOnlyObjectProperty<Optional<Path>> lanjut() {
        return lanjut.getReadOnlyProperty();
    }

    /** The same, for whoever does not wait for it. */
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

    /** Whether it is worth looking for ways back. */
    public boolean isDamage() {
        return damage;
    }

    /** What was tried in turn. */
    public List<Masalah> langkah() {
        return langkah;
    }

    /** The ways that are open, the best first. */
    public List<JalanPulih> jalan() {
        return jalan;
    }

    /** The file that could not be opened, under its new name. */
    public Optional<Cadangan> disimpan() {
        return disimpan;
    }

    /** Looks for ways back, on copies. */
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

    /** The search was stopped. */
    public void stop() {
        background.busy().get().cancel().run();
        background.act(service::leave, () -> tahap.set(Tahap.DITOLAK));
    }

    private void found(HasilPemulihan hasil) {
        langkah = hasil.langkah();
        jalan = hasil.jalan();
        tahap.set(Tahap.MEMILIH);
    }

    /** It is not the office's file, or cannot be read at all. */
    private void refused(MasalahException refused) {
        masalah = refused.masalah();
        damage = false;
        tahap.set(Tahap.DITOLAK);
    }

    /** Opens one more way: a copy of the user's choice. */
    public void add(Path copy) {
        background.runLong("Memeriksa cadangan", progress -> service.from(copy), way -> {
            jalan = Stream.concat(Stream.of(way), jalan.stream()).toList();
            tahap.set(Tahap.MEMERIKSA);
            tahap.set(Tahap.MEMILIH);
        });
    }

    /** Puts a way's file in place. */
    public void use(JalanPulih way) {
        background.runLong("Memulihkan data", progress -> service.use(way), this::done);
    }

    /** Begins with a file in which nothing is yet, in the place of the one that is damaged. */
    public void beginAnew() {
        background.run(service::beginAnew, this::done);
    }

    private void done(Optional<Cadangan> kept) {
        disimpan = kept;
        tahap.set(Tahap.SELESAI);
    }

    /** Begins with a file in which nothing is yet, elsewhere. */
    public void beginAt(Path other) {
        background.act(() -> service.beginAt(other), () -> goOn(other));
    }

    /** Opens another file. */
    public void goOn(Path other) {
        lanjut.set(Optional.of(other));
    }

    /** Tries the file again, or opens what is in its place now. */
    public void goOn() {
        goOn(file());
    }

    /** The window closes: nothing but the file itself is left behind. */
    public void left() {
        background.busy().get().cancel().run();
        if (damage) {
            background.act(service::leave, () -> {});
        }
    }

    /** All that is known, for whoever helps. */
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
