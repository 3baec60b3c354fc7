package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.Renstra;
import id.langkah.service.DataPerencanaan;
import id.langkah.ui.kit.Background;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The year that is looked at, and the five-year plan that it belongs to, for all parts of the screen. */
public final class PerencanaanModel {
    private static final int OFFERED = 5;

    private final DataPerencanaan services;
    private final Background background;
    private final ObjectProperty<Integer> tahun;
    private final ReadOnlyObjectWrapper<Rencana> data;

    /** Begins with the day's year. */
    public PerencanaanModel(DataPerencanaan services, Background background, LocalDate today) {
        this.services = services;
        this.background = background;
        this.tahun = new SimpleObjectProperty<>(today.getYear());
        this.data = new ReadOnlyObjectWrapper<>(new Rencana(today.getYear(), List.of(), false));
        tahun.addListener((property, before, now) -> load());
    }

    /**
     * What was read.
     *
     * @param semua all plans, the latest first
     * @param isRead false before the first was
     */
    record Rencana(int tahun, List<Renstra> semua, boolean isRead) {
        Rencana {
            semua = List.copyOf(semua);
        }

        /** The plan that the year belongs to. */
        Optional<Renstra> renstra() {
            return semua.stream().filter(renstra -> renstra.has(tahun)).findFirst();
        }
    }

    Background background() {
        return background;
    }

    DataPerencanaan services() {
        return services;
    }

    ObjectProperty<Integer> tahun() {
        return tahun;
    }

    ReadOnlyObjectProperty<Rencana> data() {
        return data.getReadOnlyProperty();
    }

    /** The years that can be chosen: around the one that is looked at, and those of the plans. */
    List<Integer> years() {
        int now = tahun.get();
        return Stream.concat(
                        IntStream.rangeClosed(now - OFFERED, now + OFFERED).boxed(),
                        data.get().semua().stream().flatMap(renstra -> renstra.tahun().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    void load() {
        int wanted = tahun.get();
        background.runLatest(this, () -> new Rencana(wanted, services.rencana().semua(), true), data::set);
    }

    /** Keeps a plan, and shows what came of it. */
    void save(Renstra renstra, Consumer<Renstra> done) {
        background.run(() -> services.rencana().save(renstra), kept -> {
            load();
            done.accept(kept);
        });
    }
}
