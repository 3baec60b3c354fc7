package id.langkah.ui.pengerjaan;

import static java.util.stream.Collectors.groupingBy;

import id.langkah.domain.pengerjaan.Acara;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.kit.Background;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of runs with filters and order. */
public final class DaftarModel {

    private final PengerjaanService service;
    private final Background background;
    private final Supplier<LocalDateTime> clock;
    private final ObservableList<BarisRun> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Jumlah> jumlah = new ReadOnlyObjectWrapper<>(new Jumlah(-1, 0));
    private List<BarisRun> all = List.of();
    private SaringanDaftar saringan = SaringanDaftar.SEMUA;
    private UrutanDaftar urutan = UrutanDaftar.MENDESAK;
    private boolean terbalik;
    private JamKerja jam = JamKerja.BAWAAN;
    private List<String> words = List.of();

    public DaftarModel(PengerjaanService service, Background background, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.background = background;
        this.clock = clock;
    }

    /**
     * The number of runs.
     *
     * @param semua the number of runs; −1 until they were read
     * @param tampil the number of runs that pass the filters
     */
    record Jumlah(int semua, int tampil) {}

    /** The runs that pass the filters, open ones first, and late ones first among them. */
    ObservableList<BarisRun> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Jumlah> jumlah() {
        return jumlah.getReadOnlyProperty();
    }

    /** Reads the runs again. */
    void load() {
        LocalDateTime now = clock.get();
        background.runLatest(
                this,
                () -> {
                    JamKerja hours = service.jamKerja();
                    NamaKembar kembar = service.kembar();
                    Set<Long> archived = service.diarsipkan();
                    return new Dibaca(
                            service.list().stream()
                                    .map(run -> BarisRun.of(run, hours, now, archived, kembar))
                                    .toList(),
                            hours);
                },
                read -> {
                    jam = read.jam();
                    all = read.baris();
                    filter();
                });
    }

    private record Dibaca(List<BarisRun> baris, JamKerja jam) {}

    /** The working hours with holidays at the time the runs were read. */
    JamKerja jam() {
        return jam;
    }

    LocalDateTime now() {
        return clock.get();
    }

    SaringanDaftar saringan() {
        return saringan;
    }

    UrutanDaftar urutan() {
        return urutan;
    }

    boolean isTerbalik() {
        return terbalik;
    }

    /** Sorts the list; sorting by the same order again reverses it. */
    void sort(UrutanDaftar by) {
        terbalik = by == urutan && !terbalik;
        urutan = by;
        filter();
    }

    /** The open runs that pass the filters, in the order of the list. */
    List<BarisRun> berjalan() {
        return shown.stream().filter(baris -> !baris.run().status().isEnded()).toList();
    }

    /** The events of a month for the runs that pass the filters, by day. */
    Map<LocalDate, List<Acara>> acara(YearMonth bulan) {
        LocalDateTime now = clock.get();
        return shown.stream()
                .flatMap(baris -> Acara.of(baris.run(), jam, now).stream())
                .filter(acara -> YearMonth.from(acara.hari()).equals(bulan))
                .collect(groupingBy(Acara::hari));
    }

    /** Reads the recurring runs of a month that were not started, keyed by the day on which they are due. */
    void berkala(YearMonth bulan, Consumer<Map<LocalDate, List<TugasBerkala>>> done) {
        background.run(
                () -> service.berkala().between(bulan.atDay(1), bulan.atEndOfMonth()).stream()
                        .collect(groupingBy(TugasBerkala::jatuhTempo)),
                done);
    }

    /** Records the same fact for several runs, all or none. */
    void record(List<BarisRun> baris, Peristiwa fact, Runnable done) {
        List<Long> runs = baris.stream().map(row -> row.run().id()).toList();
        background.act(() -> service.recordAll(runs, fact), () -> {
            load();
            done.run();
        });
    }

    void choose(SaringanDaftar saringan) {
        this.saringan = saringan;
        filter();
    }

    /** Shows only runs that have every word in title, period, SOP or current step. */
    void search(String text) {
        words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        filter();
    }

    private void filter() {
        shown.setAll(all.stream()
                .filter(saringan::passes)
                .filter(baris -> words.stream().allMatch(baris.teks()::contains))
                .sorted((terbalik ? urutan.order().reversed() : urutan.order()).thenComparing(BarisRun.ORDER))
                .toList());
        jumlah.set(new Jumlah(all.size(), shown.size()));
    }
}
