package id.langkah.ui.pengerjaan;

import static java.util.Comparator.comparing;

import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.domain.pengerjaan.WaktuNyata;
import id.langkah.service.PengerjaanService;
import id.langkah.ui.kit.Background;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All runs, as far as they pass the filters. */
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
    private List<String> words = List.of();

    public DaftarModel(PengerjaanService service, Background background, Supplier<LocalDateTime> clock) {
        this.service = service;
        this.background = background;
        this.clock = clock;
    }

    /**
     * One run in the list.
     *
     * @param putaran the round it stands at; empty when it has ended
     * @param waktu of that round
     * @param kurang how many kelengkapan it still misses
     * @param teks what is searched, in lower case
     */
    record Baris(Pengerjaan run, Optional<Putaran> putaran, Optional<WaktuNyata> waktu, int kurang, String teks) {

        boolean terlambat() {
            return waktu.map(WaktuNyata::terlambat).orElse(false);
        }
    }

    /**
     * How many runs there are.
     *
     * @param semua −1 until they were read
     * @param tampil how many of them pass the filters
     */
    record Jumlah(int semua, int tampil) {}

    /** A choice of runs by how they stand. */
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

    /** Those that pass, what is going on first and of that the late ones. */
    ObservableList<Baris> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<Jumlah> jumlah() {
        return jumlah.getReadOnlyProperty();
    }

    /** Reads them anew. */
    void load() {
        LocalDateTime now = clock.get();
        background.runLatest(
                this,
                () -> {
                    JamKerja jam = service.jamKerja();
                    return service.list().stream()
                            .map(run -> baris(run, jam, now))
                            .sorted(ORDER)
                            .toList();
                },
                rows -> {
                    all = rows;
                    filter();
                });
    }

    void choose(Saringan saringan) {
        this.saringan = saringan;
        filter();
    }

    /** Only those that have every word in their title, period, SOP or the step they are at. */
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
                .toList());
        jumlah.set(new Jumlah(all.size(), shown.size()));
    }

    private static Baris baris(Pengerjaan run, JamKerja jam, LocalDateTime now) {
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
                run.kekurangan().size(),
                teks);
    }
}
