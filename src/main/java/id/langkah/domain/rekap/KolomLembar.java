package id.langkah.domain.rekap;

/**
 * A column that the user may choose for a sheet of the rekap.
 *
 * @param kunci the key by which the choice is stored
 * @param judul the heading, including that of the group
 * @param lazim whether it is shown by default
 */
public record KolomLembar(String kunci, String judul, boolean lazim) {}
