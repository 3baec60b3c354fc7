package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;

/**
 * The formula that makes a capaian of target T and realisasi R. Its source is the practice of the
 * yearly report (LKjIP, PermenPAN-RB 53/2014), which leaves the formula for "lower is better" to
 * the office: hence two.
 */
public enum RumusCapaian implements Berkata {
    POSITIF(Arah.POSITIF, "Positif", "R / T × 100"),
    /** The one that yearly reports use; the default for "lower is better". */
    SELISIH(Arah.NEGATIF, "Negatif (selisih)", "(2T − R) / T × 100"),
    RASIO(Arah.NEGATIF, "Negatif (rasio)", "T / R × 100");

    private final Arah arah;
    private final String kata;
    private final String tertulis;

    RumusCapaian(Arah arah, String kata, String tertulis) {
        this.arah = arah;
        this.kata = kata;
        this.tertulis = tertulis;
    }

    public Arah arah() {
        return arah;
    }

    /** The words as shown in a list of choices. */
    @Override
    public String kata() {
        return kata;
    }

    /** The formula as printed beside a figure: {@code (2T − R) / T × 100}. */
    public String tertulis() {
        return tertulis;
    }

    /** The formula of a direction when nobody chose one. */
    public static RumusCapaian of(Arah arah) {
        return arah == Arah.POSITIF ? POSITIF : SELISIH;
    }

    /** The formula of its own words, of the formula as printed, or of a direction's words. */
    public static Optional<RumusCapaian> of(String kata) {
        return ComparedWords.find(values(), rumus -> rumus.kata + "|" + rumus.tertulis, kata)
                .or(() -> Arah.of(kata).map(RumusCapaian::of));
    }
}
