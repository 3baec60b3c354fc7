package id.langkah.domain.sop;

/**
 * One paper that must be in hand before the step may be finished: the input standard of
 * PermenPAN-RB 35/2012.
 *
 * @param nama the name; never blank
 * @param wajib whether the step cannot be finished without it
 */
public record Kelengkapan(String nama, boolean wajib) {
    private static final String BILA_ADA = " (bila ada)";

    /** The name as papers and screens show it, with "(bila ada)" when it is not obligatory. */
    public String tercetak() {
        return tercetak(nama, wajib);
    }

    /** The printed form of a kelengkapan from its parts, for one that is still being edited. */
    public static String tercetak(String nama, boolean wajib) {
        return wajib ? nama : nama + BILA_ADA;
    }
}
