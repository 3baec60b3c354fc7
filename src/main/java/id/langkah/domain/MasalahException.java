package id.langkah.domain;

import java.util.List;

/**
 * Thrown when an action is refused and nothing was changed. It carries the messages for the user;
 * any other exception is a fault of the program.
 */
public class MasalahException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Masalah> masalah;

    public MasalahException(List<Masalah> masalah) {
        super(masalah.toString());
        this.masalah = List.copyOf(masalah);
    }

    public MasalahException(Masalah masalah) {
        this(List.of(masalah));
    }

    public MasalahException(Masalah masalah, Throwable cause) {
        super(masalah.pesan(), cause);
        this.masalah = List.of(masalah);
    }

    /** A refusal for one reason; see {@link Masalah#galat}. */
    public static MasalahException galat(String pesan, String tempat, String saran) {
        return new MasalahException(Masalah.galat(pesan, tempat, saran));
    }

    /** Throws when any of the findings is a galat; the exception then carries only the galat ones. */
    public static void refuseGalat(List<Masalah> masalah) {
        List<Masalah> galat = masalah.stream().filter(Masalah::isGalat).toList();
        if (!galat.isEmpty()) {
            throw new MasalahException(galat);
        }
    }

    /** What the user is told; contains at least one galat. */
    public List<Masalah> masalah() {
        return masalah;
    }
}
