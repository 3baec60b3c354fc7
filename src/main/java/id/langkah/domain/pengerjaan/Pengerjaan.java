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
 * One run of one version of an SOP: what follows from the facts of its trail. Nothing else is kept,
 * so a run that is read again stands where it stood.
 *
 * <p>A run is at one step at a time. A step that is sent back opens a new round of its target and
 * of what follows; the rounds before stay readable.
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

    /** How a run stands. */
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

        public boolean isEnded() {
            return this == SELESAI || this == DIBATALKAN;
        }
    }

    /**
     * The run that its facts tell.
     *
     * @param jejak in order, {@code urut} from 1 without gaps, the first being {@link Dimulai}
     * @throws IllegalArgumentException when the trail is not so
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

    /** A run that begins now. */
    public static Pengerjaan start(long id, VersiSop versi, Dimulai dimulai, LocalDateTime saat) {
        return of(id, versi, List.of(new Jejak(1, saat, dimulai)));
    }

    /** The run after one more fact. Whether the fact is allowed is {@link #check}'s to say. */
    public Pengerjaan with(Jejak next) {
        var longer = new ArrayList<>(jejak);
        longer.add(next);
        boolean follows = next.urut() == longer.size()
                && !(next.peristiwa() instanceof Dimulai)
                && !(next.peristiwa() instanceof Diurungkan);
        return follows ? new Pengerjaan(id, versi, longer, jalan.with(next)) : of(id, versi, longer);
    }

    /** The same, at the trail's next place. */
    public Pengerjaan with(LocalDateTime saat, Peristiwa peristiwa) {
        return with(new Jejak(jejak.size() + 1, saat, peristiwa));
    }

    /**
     * Why the fact cannot be recorded now, each with what to do; empty when it can. Sending back is
     * never held up by kelengkapan.
     */
    public List<Masalah> check(Peristiwa peristiwa, LocalDateTime saat) {
        return new Aturan(this, saat).check(peristiwa);
    }

    public long id() {
        return id;
    }

    /** The version it was started with, which later imports never change. */
    public VersiSop versi() {
        return versi;
    }

    public Sop sop() {
        return versi.sop();
    }

    /** All facts, also those that were taken back. */
    public List<Jejak> jejak() {
        return jejak;
    }

    /** What it is called beside its SOP: its own title, else its period, else the day it began. Never blank. */
    public String judul() {
        return Stream.of(jalan.dimulai().judul(), periode())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElseGet(() -> "mulai " + Tanggal.panjang(mulai().toLocalDate()));
    }

    /** The title that somebody gave it; blank where it only says its period. */
    public String judulSendiri() {
        return sendiri(jalan.dimulai().judul(), periode());
    }

    private static String sendiri(String judul, String periode) {
        boolean same = periode.toLowerCase(Locale.ROOT).contains(judul.toLowerCase(Locale.ROOT));
        return same ? "" : judul;
    }

    /**
     * What it is called where nothing stands beside it: its own title or else its SOP, and the period:
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

    public String periode() {
        return jalan.dimulai().periode();
    }

    public Status status() {
        return jalan.status();
    }

    /** Every round of every step, in the order in which they were begun; the last may be open. */
    public List<Putaran> putaran() {
        return jalan.putaran();
    }

    /** The rounds of one step, the first round first; empty when it was never reached. */
    public List<Putaran> putaran(int aktivitas) {
        return putaran().stream()
                .filter(putaran -> putaran.aktivitas() == aktivitas)
                .toList();
    }

    /** The latest round of a step; empty when it was never reached. */
    public Optional<Putaran> latest(int aktivitas) {
        return putaran(aktivitas).stream().reduce((first, second) -> second);
    }

    /**
     * The rows that a branch forward has passed over and that were not reached since: their kelengkapan
     * is not asked, and their standard does not count.
     */
    public Set<Integer> dilewati() {
        return jalan.dilewati();
    }

    /** The standard of the whole run in minutes of working time, without what was passed over. */
    public OptionalLong menitBaku(int menitPerHari) {
        List<Aktivitas> rows = sop().aktivitas();
        Set<Integer> passed = dilewati();
        return sop().withAktivitas(IntStream.range(0, rows.size())
                        .filter(row -> !passed.contains(row))
                        .mapToObj(rows::get)
                        .toList())
                .menit(menitPerHari);
    }

    /** The row after it that the current keputusan leads to when answered Tidak; empty when it leads back. */
    public OptionalInt tidakMaju() {
        int here = posisi().orElse(-1);
        OptionalInt tidak = here < 0 ? OptionalInt.empty() : sop().tidak(here);
        return tidak.isPresent() && tidak.getAsInt() > here ? tidak : OptionalInt.empty();
    }

    /** The round that is open; empty when the run has ended. */
    public Optional<Putaran> current() {
        return putaran().isEmpty()
                ? Optional.empty()
                : Optional.of(putaran().getLast()).filter(Putaran::isOpen);
    }

    /** The row, from 0, that the run is at; empty when it has ended. */
    public OptionalInt posisi() {
        return current().map(putaran -> OptionalInt.of(putaran.aktivitas())).orElse(OptionalInt.empty());
    }

    public LocalDateTime mulai() {
        return putaran().stream()
                .map(Putaran::mulai)
                .min(LocalDateTime::compareTo)
                .orElseThrow();
    }

    /** When it ended, finished or cancelled; null while it has not. */
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

    /** When the clock stood still; a pause that lasts is told up to {@code now}. */
    public List<Jeda> jeda(LocalDateTime now) {
        return jalan.jeda(now);
    }

    /** The reason of the pause that lasts; blank when there is none. */
    public String alasanTunda() {
        return jalan.alasanTunda();
    }

    /** How often it was sent back. */
    public int pengembalian() {
        return (int) putaran().stream()
                .filter(putaran -> putaran.hasil() == Putaran.Hasil.DIKEMBALIKAN)
                .count();
    }

    /**
     * What is still missing: of the latest round of each step, the items that were put off, and the
     * obligatory ones that are not there or not yet answered. A cancelled run misses nothing.
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

    /** The items that keep the current step from being finished. */
    public List<Butir> hambatan() {
        return current().stream()
                .flatMap(p -> p.butir().stream())
                .filter(Butir::holdsUp)
                .toList();
    }

    /** The fact that can be taken back now: the last that still counts, but not the beginning. */
    public Optional<Jejak> undoable() {
        return jejak.reversed().stream()
                .filter(butir -> !(butir.peristiwa() instanceof Diurungkan))
                .filter(butir -> !(butir.peristiwa() instanceof Dimulai))
                .filter(butir -> counts(butir))
                .findFirst();
    }

    /** Whether a fact was not taken back. */
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
