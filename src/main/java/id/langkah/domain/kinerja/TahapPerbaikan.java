package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;
import java.util.stream.Stream;

/** The four signatures of a Perbaikan, in the order in which they are given. */
public enum TahapPerbaikan implements Berkata {
    DIUSULKAN("Diusulkan", "usul"),
    DIVERIFIKASI("Diverifikasi", "verifikasi"),
    DIPARAF("Diparaf", "paraf"),
    /** With this one the new figure counts. */
    DISETUJUI("Disetujui", "persetujuan");

    private final String kata;
    private final String benda;

    TahapPerbaikan(String kata, String benda) {
        this.kata = kata;
        this.benda = benda;
    }

    /** The word as shown. */
    @Override
    public String kata() {
        return kata;
    }

    /** The same as a noun: "Catat dahulu verifikasi". */
    public String benda() {
        return benda;
    }

    /** The one that follows; empty after the last. */
    public Optional<TahapPerbaikan> next() {
        return Stream.of(values()).filter(tahap -> tahap.compareTo(this) > 0).findFirst();
    }
}
