package id.langkah.domain.kinerja;

import id.langkah.domain.Berkata;
import java.util.Optional;

/**
 * The formula of the capaian from target T and realisasi R, in percent. PermenPAN-RB 53/2014
 * (LKjIP) leaves the formula for "lower is better" to the office, hence there are two.
 */
public enum RumusCapaian implements Berkata {
    POSITIF(Arah.POSITIF, "Positif", "R / T × 100"),
    /** The formula used in yearly reports; the default for "lower is better". */
    SELISIH(Arah.NEGATIF, "Makin kecil makin baik: (2T−R)/T", "(2T − R) / T × 100"),
    RASIO(Arah.NEGATIF, "Makin kecil makin baik: T/R", "T / R × 100");

    private final Arah arah;
    private final String kata;
    private final String tertulis;

    RumusCapaian(Arah arah, String kata, String tertulis) {
        this.arah = arah;
        this.kata = kata;
        this.tertulis = tertulis;
    }

    /** The direction for which the formula is made. */
    public Arah arah() {
        return arah;
    }

    /** The words shown in a list of choices. */
    @Override
    public String kata() {
        return kata;
    }

    /** The formula as printed beside a figure: {@code (2T − R) / T × 100}. */
    public String tertulis() {
        return tertulis;
    }

    /** The default formula of a direction. */
    public static RumusCapaian of(Arah arah) {
        return arah == Arah.POSITIF ? POSITIF : SELISIH;
    }

    /**
     * Other accepted words, separated by {@code |}: the words of older versions, which workbooks
     * and forms still contain, and short forms for typing.
     */
    private String dahulu() {
        return switch (this) {
            case POSITIF -> "Positif";
            case SELISIH -> "Negatif (selisih)|Selisih|(2T−R)/T";
            case RASIO -> "Negatif (rasio)|Rasio|T/R";
        };
    }

    /**
     * The formula that a text names: by its words, by those of earlier versions, by the printed
     * formula, or by the words of a direction; empty when unknown.
     */
    public static Optional<RumusCapaian> of(String kata) {
        return ComparedWords.find(values(), rumus -> rumus.kata + "|" + rumus.dahulu() + "|" + rumus.tertulis, kata)
                .or(() -> Arah.of(kata).map(RumusCapaian::of));
    }
}
