package id.langkah.domain;

import java.util.List;

/**
 * What was asked for was not done, and nothing was changed. It carries what the user has to be
 * told; everything else that is thrown is a fault of the program.
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

    /** Refuses what has a galat among its findings, and tells those only. */
    public static void refuseGalat(List<Masalah> masalah) {
        List<Masalah> galat = masalah.stream().filter(Masalah::isGalat).toList();
        if (!galat.isEmpty()) {
            throw new MasalahException(galat);
        }
    }

    /** At least one galat. */
    public List<Masalah> masalah() {
        return masalah;
    }
}
