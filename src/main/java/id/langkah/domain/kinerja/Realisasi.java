package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import id.langkah.domain.Masalah;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one indicator for one part of the year: what follows from the facts of its trail.
 * Nothing else is kept, so every figure it ever had can be read again.
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

    /** The life of a figure, in its order. */
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

        /** The word as shown. */
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
     * The figure that its facts tell.
     *
     * @param jejak in order, {@code urut} from 1 without gaps; empty for one that nobody touched
     * @throws IllegalArgumentException when the trail is not so
     */
    public static Realisasi of(KunciRealisasi kunci, List<JejakRealisasi> jejak) {
        for (int i = 0; i < jejak.size(); i++) {
            if (jejak.get(i).urut() != i + 1) {
                throw new IllegalArgumentException(kunci + ": bad trail at " + (i + 1));
            }
        }
        return new Realisasi(kunci, jejak);
    }

    /** A figure that nobody touched. */
    public static Realisasi of(KunciRealisasi kunci) {
        return of(kunci, List.of());
    }

    /** The figure after one more fact. Whether the fact is allowed is {@link #check}'s to say. */
    public Realisasi with(LocalDateTime saat, String oleh, PeristiwaRealisasi peristiwa) {
        var longer = new ArrayList<>(jejak);
        longer.add(new JejakRealisasi(jejak.size() + 1, saat, oleh, peristiwa));
        return of(kunci, longer);
    }

    /** Why the fact cannot be recorded now, each with what to do; empty when it can. */
    public List<Masalah> check(String oleh, PeristiwaRealisasi peristiwa) {
        return new AturanRealisasi(this, oleh).check(peristiwa);
    }

    public KunciRealisasi kunci() {
        return kunci;
    }

    public Masa masa() {
        return kunci.masa();
    }

    /** All facts. */
    public List<JejakRealisasi> jejak() {
        return jejak;
    }

    public Status status() {
        return jalan.status();
    }

    /** The figure that counts. */
    public Nilai nilai() {
        return jalan.nilai();
    }

    public Analisis analisis() {
        return jalan.analisis();
    }

    /** What stands behind it, in the order in which it came. */
    public List<Bukti> bukti() {
        return jalan.bukti();
    }

    /** The run of an SOP that collected it; empty when there is none. */
    public Optional<Long> pengerjaan() {
        return jalan.pengerjaan();
    }

    /** Who brought it to a state last, and when; empty when it has not got there. */
    public Optional<TandaTangan> tanda(Status status) {
        return jalan.tanda(status);
    }

    /** Every Perbaikan that was proposed, the first first. */
    public List<Perbaikan> perbaikan() {
        return jalan.perbaikan();
    }

    /** The Perbaikan that waits for signatures; empty when there is none. */
    public Optional<Perbaikan> terbuka() {
        return perbaikan().stream().filter(Perbaikan::isOpen).findFirst();
    }

    /** Every change of the figure, the first first. */
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
