package id.langkah.domain.pengerjaan;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A run of one version of an SOP, derived from the facts of its trail; only the facts are stored.
 *
 * <p>A run is at one step at a time. Returning a step opens a new round of the target and of the
 * steps after it; earlier rounds stay readable.
 */
public final class Pengerjaan {
    private final long id;
    private final VersiSop versi;
    private final List<Jejak> jejak;
    private final RunState jalan;

    private Pengerjaan(long id, VersiSop versi, List<Jejak> jejak, RunState jalan) {
        this.id = id;
        this.versi = versi;
        this.jejak = List.copyOf(jejak);
        this.jalan = jalan;
    }

    /** The state of a run. */
    public enum Status implements Berkata {
        BERJALAN("Berjalan"),
        DITUNDA("Ditunda"),
        SELESAI("Selesai"),
        DIBATALKAN("Dibatalkan");

        private final String kata;

        Status(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }

        /** Whether a run in this state has ended, finished or cancelled. */
        public boolean isEnded() {
            return this == SELESAI || this == DIBATALKAN;
        }
    }

    /**
     * Derives the run from its facts.
     *
     * @param jejak the facts in order, {@code urut} from 1 without gaps, beginning with
     *     {@link Dimulai}
     * @throws IllegalArgumentException when the facts are not in this order
     */
    public static Pengerjaan of(long id, VersiSop versi, List<Jejak> jejak) {
        for (int i = 0; i < jejak.size(); i++) {
            boolean begins = jejak.get(i).peristiwa() instanceof Dimulai;
            if (jejak.get(i).urut() != i + 1 || begins != (i == 0)) {
                throw new IllegalArgumentException("run " + id + ": bad trail at " + (i + 1));
            }
        }
        if (jejak.isEmpty()) {
            throw new IllegalArgumentException("run " + id + ": no trail");
        }
        return new Pengerjaan(id, versi, jejak, RunState.of(versi.sop(), jejak));
    }

    /** A run that starts now. */
    public static Pengerjaan start(long id, VersiSop versi, Dimulai dimulai, LocalDateTime saat) {
        return of(id, versi, List.of(new Jejak(1, saat, dimulai)));
    }

    /** The run after one more fact. Does not check whether the fact is allowed; {@link #check} does. */
    public Pengerjaan with(Jejak next) {
        var longer = new ArrayList<>(jejak);
        longer.add(next);
        boolean follows = next.urut() == longer.size()
                && !(next.peristiwa() instanceof Dimulai)
                && !(next.peristiwa() instanceof Diurungkan);
        return follows ? new Pengerjaan(id, versi, longer, jalan.with(next)) : of(id, versi, longer);
    }

    /** The run after one more fact, which gets the next place in the trail. */
    public Pengerjaan with(LocalDateTime saat, Peristiwa peristiwa) {
        return with(new Jejak(jejak.size() + 1, saat, peristiwa));
    }

    /**
     * Why the fact cannot be recorded now, each with what to do; empty when it can. Returning is
     * never prevented by missing kelengkapan.
     */
    public List<Masalah> check(Peristiwa peristiwa, LocalDateTime saat) {
        return new Aturan(this, saat).check(peristiwa);
    }

    /** The number of the run in the database. */
    public long id() {
        return id;
    }

    /** The version it was started with; later imports never change it. */
    public VersiSop versi() {
        return versi;
    }

    /** The SOP of that version. */
    public Sop sop() {
        return versi.sop();
    }

    /** All facts, including those that were undone. */
    public List<Jejak> jejak() {
        return jejak;
    }

    /** The name beside its SOP: its own title, else its period, else the day it started; never blank. */
    public String judul() {
        return Stream.of(jalan.dimulai().judul(), periode())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> "mulai " + Tanggal.panjang(mulai().toLocalDate()));
    }

    /** The title given by the user; blank when the run is named by its period. */
    public String judulSendiri() {
        return sendiri(jalan.dimulai().judul(), periode());
    }

    private static String sendiri(String judul, String periode) {
        boolean same = periode.toLowerCase(Locale.ROOT).contains(judul.toLowerCase(Locale.ROOT));
        return same ? "" : judul;
    }

    /**
     * The full name: its own title or that of its SOP, with the period:
     * {@code Pengumpulan Data Kinerja · Triwulan IV Tahun 2026}.
     */
    public String sebutan() {
        return sebutan(sop(), jalan.dimulai().judul(), periode(), mulai());
    }

    static String sebutan(Sop sop, String judul, String periode, LocalDateTime mulai) {
        String own = sendiri(judul, periode);
        if (own.isBlank() && periode.isBlank()) {
            return sop.nama() + " · mulai " + Tanggal.panjang(mulai.toLocalDate());
        }
        String name = own.isBlank() ? sop.nama() : own;
        return periode.isBlank() || name.contains(periode) ? name : name + " · " + periode;
    }

    /** The period that the run is for, as typed; may be blank. */
    public String periode() {
        return jalan.dimulai().periode();
    }

    /** The state of the run. */
    public Status status() {
        return jalan.status();
    }

    /** All rounds of all steps in the order in which they began; the last may be open. */
    public List<Putaran> putaran() {
        return jalan.putaran();
    }

    /** The rounds of one step, the oldest first; empty when the step was never reached. */
    public List<Putaran> putaran(int aktivitas) {
        return putaran().stream()
                .filter(putaran -> putaran.aktivitas() == aktivitas)
                .toList();
    }

    /** The latest round of a step; empty when the step was never reached. */
    public Optional<Putaran> latest(int aktivitas) {
        return putaran(aktivitas).stream().reduce((first, second) -> second);
    }

    /**
     * The rows that a keputusan skipped by leading forward and that were not reached since. Their
     * kelengkapan is not asked for and their standard duration does not count.
     */
    public Set<Integer> dilewati() {
        return jalan.dilewati();
    }

    /**
     * The standard duration of the whole run in minutes of working time, without skipped steps;
     * empty when none can be read.
     *
     * @param menitPerHari the minutes of one working day
     */
    public OptionalLong menitBaku(int menitPerHari) {
        List<Aktivitas> rows = sop().aktivitas();
        Set<Integer> passed = dilewati();
        return sop().withAktivitas(IntStream.range(0, rows.size())
                        .filter(row -> !passed.contains(row))
                        .mapToObj(rows::get)
                        .toList())
                .menit(menitPerHari);
    }

    /**
     * The later row that the current keputusan leads to when answered Tidak; empty when it leads
     * back or the step is not a keputusan.
     */
    public OptionalInt tidakMaju() {
        int here = posisi().orElse(-1);
        OptionalInt tidak = here < 0 ? OptionalInt.empty() : sop().tidak(here);
        return tidak.isPresent() && tidak.getAsInt() > here ? tidak : OptionalInt.empty();
    }

    /** The open round; empty when the run has ended. */
    public Optional<Putaran> current() {
        return putaran().isEmpty()
                ? Optional.empty()
                : Optional.of(putaran().getLast()).filter(Putaran::isOpen);
    }

    /** The row, from 0, that the run is at; empty when it has ended. */
    public OptionalInt posisi() {
        return current().map(putaran -> OptionalInt.of(putaran.aktivitas())).orElse(OptionalInt.empty());
    }

    /** When the run started. */
    public LocalDateTime mulai() {
        return putaran().stream()
                .map(Putaran::mulai)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    /** When the run was finished or cancelled; null while it has not ended. */
    public @Nullable LocalDateTime selesai() {
        if (!status().isEnded()) {
            return null;
        }
        return putaran().stream()
                .map(Putaran::selesai)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .orElse(null);
    }

    /** The pauses; one that still lasts ends at {@code now}. */
    public List<Jeda> jeda(LocalDateTime now) {
        return jalan.jeda(now);
    }

    /** The reason of the current pause; blank when the run is not paused. */
    public String alasanTunda() {
        return jalan.alasanTunda();
    }

    /** How often a step was returned. */
    public int pengembalian() {
        return (int) putaran().stream()
                .filter(putaran -> putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN)
                .count();
    }

    /**
     * What is still missing: in the latest round of each step, items that are menyusul, and
     * obligatory items that are tidak ada or not answered. Empty for a cancelled run.
     */
    public List<Kekurangan> kekurangan() {
        if (status() == Status.DIBATALKAN) {
            return List.of();
        }
        return IntStream.range(0, sop().aktivitas().size())
                .mapToObj(this::latest)
                .flatMap(Optional::stream)
                .filter(putaran -> !dilewati().contains(putaran.aktivitas()))
                .flatMap(Pengerjaan::lacking)
                .toList();
    }

    private static Stream<Kekurangan> lacking(Putaran putaran) {
        return putaran.butir().stream()
                .filter(butir -> butir.lacks(putaran.isOpen()))
                .map(butir -> new Kekurangan(putaran, butir));
    }

    /** The items that prevent finishing the current step. */
    public List<Butir> hambatan() {
        return current().stream()
                .flatMap(p -> p.butir().stream())
                .filter(Butir::holdsUp)
                .toList();
    }

    /**
     * The fact that can be undone now: the latest one that still counts, except the start; empty
     * when there is none.
     */
    public Optional<Jejak> undoable() {
        return jejak.reversed().stream()
                .filter(butir -> !(butir.peristiwa() instanceof Diurungkan))
                .filter(butir -> !(butir.peristiwa() instanceof Dimulai))
                .filter(butir -> counts(butir))
                .findFirst();
    }

    /** Whether a fact still counts, that is, was not undone. */
    public boolean counts(Jejak jejak) {
        return !jalan.undone().contains(jejak.urut());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pengerjaan run && id == run.id && versi.equals(run.versi) && jejak.equals(run.jejak);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id) * 31 + jejak.size();
    }
}
