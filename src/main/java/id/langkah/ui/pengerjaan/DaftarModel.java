package id.langkah.ui.pengerjaan;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.groupingBy;

import id.langkah.domain.pengerjaan.Acara;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.domain.rekap.TugasBerkala;
import id.langkah.domain.sop.NamaKembar;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.kit.Background;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The list of runs with filters and order. */
public final class DaftarModel {
    private static final Comparator<Baris> ORDER = comparing(
                    (Baris baris) -> baris.run().status().isEnded())
            .thenComparing(baris -> !baris.terlambat())
            .thenComparing(baris -> baris.run().mulai(), Comparator.reverseOrder());

    private final PengerjaanService service;
    private final Background background;
    private final Supplier<LocalDateTime> clock;
    private final ObservableList<Baris> shown = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Jumlah> jumlah = new ReadOnlyObjectWrapper<>(new Jumlah(-1, 0));
    private List<Baris> all = List.of();
    private Saringan saringan = Saringan.SEMUA;
    private Urutan urutan = Urutan.MENDESAK;
    private boolean terbalik;
    private JamKerja jam = JamKerja.BAWAAN;
    private List<String> words = List.of();

    public DaftarModel(PengerjaanService service, Background background, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.background = background;
        this.clock = clock;
    }

    /**
     * One run in the list.
     *
     * @param putaran the current round; empty when the run has ended
     * @param waktu the time of that round
     * @param langkah the number of steps done or skipped
     * @param semua the number of steps
     * @param kurang the number of missing kelengkapan
     * @param diarsipkan whether the run is archived
     * @param kantor the office of its SOP when several SOPs share the name; otherwise blank
     * @param teks the text that is searched, in lower case
     */
    record Baris(
            Pengerjaan run,
            Optional<Putaran> putaran,
            Optional<WaktuNyata> waktu,
            int langkah,
            int semua,
            int kurang,
            boolean diarsipkan,
            String kantor,
            String teks) {

        /** The pelaksana of the current step, as column and board show them; blank when the run has ended. */
        String siapa() {
            return putaran.map(round -> KataPengerjaan.pelaksana(
                            KataPengerjaan.aktivitas(run, round).pelaksana()))
                    .orElse("");
        }

        /** When the standard of the current step is used up; the latest possible moment when there is none. */
        LocalDateTime tenggat() {
            return waktu.flatMap(WaktuNyata::tenggat).orElse(LocalDateTime.MAX);
        }

        boolean terlambat() {
            return waktu.map(WaktuNyata::terlambat).orElse(false);
        }
    }

    /**
     * The number of runs.
     *
     * @param semua the number of runs; −1 until they were read
     * @param tampil the number of runs that pass the filters
     */
    record Jumlah(int semua, int tampil) {}

    /** The orders of the list. */
    enum Urutan {
        /** Open runs first, late ones first among them, then the latest. */
        MENDESAK("Paling mendesak"),
        JUDUL("Pengerjaan"),
        LANGKAH("Langkah"),
        PELAKSANA("Menunggu"),
        TENGGAT("Sisa waktu");

        private final String kata;

        Urutan(String kata) {
            this.kata = kata;
        }

        private Comparator<Baris> order() {
            return switch (this) {
                case MENDESAK -> ORDER;
                case JUDUL ->
                    comparing(baris -> KataPengerjaan.judul(baris.run()).toLowerCase(Locale.ROOT));
                case LANGKAH ->
                    comparingDouble(baris -> baris.semua() == 0 ? 0 : (double) baris.langkah() / baris.semua());
                case PELAKSANA ->
                    comparing((Baris baris) -> baris.siapa().isEmpty()).thenComparing(Baris::siapa);
                case TENGGAT -> comparing(Baris::tenggat);
            };
        }

        @Override
        public String toString() {
            return kata;
        }
    }

    /** The choices of the filter by state. */
    enum Saringan {
        SEMUA("Semua"),
        BERJALAN("Berjalan"),
        TERLAMBAT("Terlambat"),
        DITUNDA("Ditunda"),
        KURANG("Masih kurang"),
        SELESAI("Selesai"),
        DIBATALKAN("Dibatalkan");

        private final String kata;

        Saringan(String kata) {
            this.kata = kata;
        }

        /** The filter with that name; empty when there is none. */
        static Optional<Saringan> of(String kata) {
            return Stream.of(values())
                    .filter(saringan -> saringan.kata.equals(kata))
                    .findFirst();
        }

        private boolean passes(Baris baris) {
            Pengerjaan.Status status = baris.run().status();
            return switch (this) {
                case SEMUA -> true;
                case BERJALAN -> status == Pengerjaan.Status.BERJALAN;
                case TERLAMBAT -> baris.terlambat();
                case DITUNDA -> status == Pengerjaan.Status.DITUNDA;
                case KURANG -> baris.kurang() > 0;
                case SELESAI -> status == Pengerjaan.Status.SELESAI;
                case DIBATALKAN -> status == Pengerjaan.Status.DIBATALKAN;
            };
        }

        @Override
        public String toString() {
            return kata;
        }
    }

    /** The runs that pass the filters, open ones first, and late ones first among them. */
    ObservableList<Baris> shown() {
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
                                    .map(run -> baris(run, hours, now, archived, kembar))
                                    .toList(),
                            hours);
                },
                read -> {
                    jam = read.jam();
                    all = read.baris();
                    filter();
                });
    }

    private record Dibaca(List<Baris> baris, JamKerja jam) {}

    /** The working hours with holidays at the time the runs were read. */
    JamKerja jam() {
        return jam;
    }

    LocalDateTime now() {
        return clock.get();
    }

    Saringan saringan() {
        return saringan;
    }

    Urutan urutan() {
        return urutan;
    }

    boolean isTerbalik() {
        return terbalik;
    }

    /** Sorts the list; sorting by the same order again reverses it. */
    void sort(Urutan by) {
        terbalik = by == urutan && !terbalik;
        urutan = by;
        filter();
    }

    /** The open runs that pass the filters, in the order of the list. */
    List<Baris> berjalan() {
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
    void record(List<Baris> baris, Peristiwa fact, Runnable done) {
        List<Long> runs = baris.stream().map(row -> row.run().id()).toList();
        background.act(() -> service.recordAll(runs, fact), () -> {
            load();
            done.run();
        });
    }

    void choose(Saringan saringan) {
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
                .sorted((terbalik ? urutan.order().reversed() : urutan.order()).thenComparing(ORDER))
                .toList());
        jumlah.set(new Jumlah(all.size(), shown.size()));
    }

    private static Baris baris(Pengerjaan run, JamKerja jam, LocalDateTime now, Set<Long> archived, NamaKembar kembar) {
        Optional<Putaran> open = run.current();
        String step = open.map(round -> run.sop().aktivitas().get(round.aktivitas()))
                .map(aktivitas -> aktivitas.uraian() + " " + String.join(" ", aktivitas.pelaksana()))
                .orElse("");
        String teks = Stream.of(
                        run.judul(), run.periode(), run.sop().nomor(), run.sop().nama(), step)
                .map(part -> part.toLowerCase(Locale.ROOT))
                .reduce("", (kata, other) -> kata + "\n" + other);
        return new Baris(
                run,
                open,
                open.map(round -> WaktuNyata.of(run, round, jam, now)),
                Langkah.selesai(run),
                run.sop().aktivitas().size(),
                run.kekurangan().size(),
                archived.contains(run.id()),
                kembar.sebutan("", run.sop()).replaceFirst("^ · ", ""),
                teks);
    }
}
