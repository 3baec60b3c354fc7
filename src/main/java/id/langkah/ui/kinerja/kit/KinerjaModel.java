package id.langkah.ui.kinerja.kit;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.kinerja.HitungUlang;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.service.Catatan;
import id.langkah.service.DataKantor;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Progress;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The selected year and period with the indicators, shared by all tabs. */
public final class KinerjaModel {
    private final DataKantor services;
    private final PengerjaanService pengerjaan;
    private final Background background;
    private final Supplier<LocalDate> today;
    private final ObjectProperty<MasaTampil> lingkup;
    private final ReadOnlyObjectWrapper<DataTahun> data;
    private final StringProperty oleh = new SimpleStringProperty("");
    private final NamaTerakhir nama = new NamaTerakhir();
    private boolean loaded;

    /** Starts with the quarter before the one that contains today, because its figures are collected then. */
    public KinerjaModel(
            DataKantor services, PengerjaanService pengerjaan, Background background, Supplier<LocalDate> today) {
        this.services = services;
        this.pengerjaan = pengerjaan;
        this.background = background;
        this.today = today;
        LocalDate gathered = today.get().minusMonths(3);
        this.lingkup = new SimpleObjectProperty<>(
                MasaTampil.of(gathered.getYear(), Triwulan.ofBulan(gathered.getMonthValue())));
        this.data = new ReadOnlyObjectWrapper<>(DataTahun.kosong(gathered.getYear()));
        lingkup.addListener((property, before, now) -> {
            if (now.tahun() != before.tahun()) {
                load();
            }
        });
    }

    public Background background() {
        return background;
    }

    public DataKantor services() {
        return services;
    }

    public LocalDate today() {
        return today.get();
    }

    public ObjectProperty<MasaTampil> lingkup() {
        return lingkup;
    }

    public ReadOnlyObjectProperty<DataTahun> data() {
        return data.getReadOnlyProperty();
    }

    /** The name of who records something, as last typed. */
    public StringProperty oleh() {
        return oleh;
    }

    /** The names last used for each kind of fact. */
    public NamaTerakhir nama() {
        return nama;
    }

    /** Whether the year has no indicators; false until they were read. */
    public boolean isEmpty() {
        return isLoaded() && data.get().indikator().isEmpty();
    }

    /** Whether the figures were read; until then nothing is said of them. */
    public boolean isLoaded() {
        return loaded;
    }

    public void load() {
        int tahun = lingkup.get().tahun();
        if (!loaded) {
            background.run(services.realisasi()::names, nama::add);
        }
        background.runLatest(this, () -> DataTahun.read(services, tahun), read -> {
            loaded = true;
            data.set(read);
        });
    }

    /** Records facts, all or none. */
    public void record(List<Catatan> catatan, Runnable done) {
        record(catatan, oleh.get(), done);
    }

    /** Records facts of a named person, all or none. */
    public void record(List<Catatan> catatan, String by, Runnable done) {
        background.run(() -> services.realisasi().record(catatan, by), shown(done));
    }

    /**
     * Changes figures, all or none.
     *
     * @param work receives who does it and returns the indicators afterwards
     */
    public void figures(Function<String, List<IndikatorTercatat>> work, Runnable done) {
        String by = oleh.get();
        background.run(() -> work.apply(by), shown(done));
    }

    /** Changes figures, all or none; a refusal is shown on the screen. */
    public void figures(
            Function<String, List<IndikatorTercatat>> work, Runnable done, Consumer<MasalahException> refused) {
        String by = oleh.get();
        background.run(() -> work.apply(by), shown(done), refused);
    }

    /**
     * Changes figures in long work that reports its progress.
     *
     * @param words what is being done, as shown
     */
    public void figures(
            String words,
            BiFunction<String, Progress, List<IndikatorTercatat>> work,
            Runnable done,
            Consumer<MasalahException> refused) {
        String by = oleh.get();
        background.runLong(words, progress -> work.apply(by, progress), shown(done), refused);
    }

    /** Changes indicators, all or none. */
    public void change(Map<Long, Indikator> changed, Runnable done) {
        figures(by -> services.kinerja().changeAll(changed, by), done);
    }

    /** The settled quarters that changing indicators would recompute, as findings. */
    public List<Masalah> recounted(Map<Long, Indikator> changed) {
        DataTahun now = data.get();
        return HitungUlang.check(now.indikator(), changed, now.pengaturan());
    }

    private Consumer<List<IndikatorTercatat>> shown(Runnable done) {
        return changed -> {
            data.set(data.get().with(changed));
            done.run();
        };
    }

    /** Reads the stored figure of any year. */
    public void realisasi(KunciRealisasi kunci, Consumer<Realisasi> done) {
        background.run(() -> services.realisasi().get(kunci), done);
    }

    /** Reads the runs that something may belong to, the latest first. */
    public void runs(Consumer<List<Pengerjaan>> done) {
        background.run(pengerjaan::list, done);
    }

    /** Stores the scales and the cap; every capaian is then computed again. */
    public void save(PengaturanKinerja pengaturan, Runnable done, Consumer<MasalahException> refused) {
        background.run(
                () -> {
                    services.kinerja().save(pengaturan);
                    return pengaturan;
                },
                kept -> {
                    load();
                    done.run();
                },
                refused);
    }
}
