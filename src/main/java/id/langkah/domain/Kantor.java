package id.langkah.domain;

import java.util.List;
import java.util.Optional;

/**
 * The office as it stands on every paper: head, place, who signs, and the paper itself.
 *
 * @param kop the lines of the letterhead from the top; empty when not filled
 * @param kota the place before the date of a signature; blank when not filled
 * @param logo a PNG or JPEG picture for the letterhead
 * @param penandatangan who signs a rekap
 */
public record Kantor(List<String> kop, String kota, Optional<Gambar> logo, Pejabat penandatangan, Kertas kertas) {

    /** Nothing filled yet, on A4. */
    public static final Kantor BELUM = new Kantor(List.of(), "", Optional.empty(), Pejabat.BELUM, Kertas.A4);

    public Kantor {
        kop = List.copyOf(kop);
    }

    /** The paper that is in the printer. */
    public enum Kertas {
        /** 210 × 297 mm. */
        A4,
        /** Folio, 215 × 330 mm. */
        F4
    }
}
