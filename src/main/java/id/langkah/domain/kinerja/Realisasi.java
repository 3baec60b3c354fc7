package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of an indicator for one part of the year, derived from the facts of its trail. Only the
 * facts are stored, so every earlier value can be read again.
 */
public final class Realisasi {
    private final KunciRealisasi kunci;
    private final List<JejakRealisasi> jejak;
    private final JalanRealisasi jalan;

    private Realisasi(KunciRealisasi kunci, List<JejakRealisasi> jejak) {
        this.kunci = kunci;
        this.jejak = List.copyOf(jejak);
        this.jalan = JalanRealisasi.of(this.jejak);
    }

    /** The states of a figure, in order. */
    public enum Status implements Berkata {
        DRAF("Draf"),
        TERKUMPUL("Terkumpul"),
        DIVERIFIKASI("Diverifikasi"),
        DITETAPKAN("Ditetapkan"),
        DIARSIPKAN("Diarsipkan");

        private final String kata;

        Status(String kata) {
            this.kata = kata;
        }

        @Override
        public String kata() {
            return kata;
        }

        /** Whether only a Perbaikan may change the figure. */
        public boolean isLocked() {
            return compareTo(DITETAPKAN) >= 0;
        }
    }

    /**
     * Derives the figure from its facts.
     *
     * @param jejak the facts in order, {@code urut} from 1 without gaps; may be empty
     * @throws IllegalArgumentException when the numbers have gaps
     */
    public static Realisasi of(KunciRealisasi kunci, List<JejakRealisasi> jejak) {
        for (int i = 0; i < jejak.size(); i++) {
            if (jejak.get(i).urut() != i + 1) {
                throw new IllegalArgumentException(kunci + ": bad trail at " + (i + 1));
            }
        }
        return new Realisasi(kunci, jejak);
    }

    /** A figure for which nothing was recorded. */
    public static Realisasi of(KunciRealisasi kunci) {
        return of(kunci, List.of());
    }

    /** The figure after one more fact. Does not check whether the fact is allowed; {@link #check} does. */
    public Realisasi with(LocalDateTime saat, String oleh, PeristiwaRealisasi peristiwa) {
        var longer = new ArrayList<>(jejak);
        longer.add(new JejakRealisasi(jejak.size() + 1, saat, oleh, peristiwa));
        return of(kunci, longer);
    }

    /**
     * Why the fact cannot be recorded now, each with what to do; empty when it can.
     *
     * @param oleh who records it; blank when not given
     */
    public List<Masalah> check(String oleh, PeristiwaRealisasi peristiwa) {
        return new AturanRealisasi(this, oleh).check(peristiwa);
    }

    /** The indicator and part of the year that the figure belongs to. */
    public KunciRealisasi kunci() {
        return kunci;
    }

    /** The part of the year. */
    public Masa masa() {
        return kunci.masa();
    }

    /** All recorded facts, in order. */
    public List<JejakRealisasi> jejak() {
        return jejak;
    }

    /** The current state. */
    public Status status() {
        return jalan.status();
    }

    /** The current value; {@link Nilai#BELUM} when not filled. */
    public Nilai nilai() {
        return jalan.nilai();
    }

    /** The current analysis; {@link Analisis#BELUM} when nothing is filled. */
    public Analisis analisis() {
        return jalan.analisis();
    }

    /** The evidence, in the order in which it was added. */
    public List<Bukti> bukti() {
        return jalan.bukti();
    }

    /** Who last brought the figure into a state and when; empty when it is not there. */
    public Optional<TandaTangan> tanda(Status status) {
        return jalan.tanda(status);
    }

    /** Every proposed Perbaikan, the oldest first. */
    public List<Perbaikan> perbaikan() {
        return jalan.perbaikan();
    }

    /** The Perbaikan that still waits for signatures; empty when there is none. */
    public Optional<Perbaikan> terbuka() {
        return perbaikan().stream().filter(Perbaikan::isOpen).findFirst();
    }

    /** Every change of the value, the oldest first. */
    public List<PerubahanNilai> perubahan() {
        return jalan.perubahan();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Realisasi realisasi && kunci.equals(realisasi.kunci) && jejak.equals(realisasi.jejak);
    }

    @Override
    public int hashCode() {
        return kunci.hashCode() * 31 + jejak.size();
    }
}
