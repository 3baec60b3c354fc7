package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;
import java.util.stream.Stream;

/** The four signatures of a Perbaikan, in the order in which they are given. */
public enum TahapPerbaikan implements Berkata {
    DIUSULKAN("Diusulkan", "usul"),
    DIVERIFIKASI("Diverifikasi", "verifikasi"),
    DIPARAF("Diparaf", "paraf"),
    /** The last signature, with which the new figure comes into force. */
    DISETUJUI("Disetujui", "persetujuan");

    private final String kata;
    private final String benda;

    TahapPerbaikan(String kata, String benda) {
        this.kata = kata;
        this.benda = benda;
    }

    @Override
    public String kata() {
        return kata;
    }

    /** The signature as a noun: "Catat dahulu verifikasi". */
    public String benda() {
        return benda;
    }

    /** The next signature; empty after the last. */
    public Optional<TahapPerbaikan> next() {
        return Stream.of(values()).filter(tahap -> tahap.compareTo(this) > 0).findFirst();
    }
}
