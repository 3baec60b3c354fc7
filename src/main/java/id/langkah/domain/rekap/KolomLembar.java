package id.langkah.domain.rekap;

/**
 * A column that the user may choose for a sheet of the rekap.
 *
 * @param kunci by which it is remembered
 * @param judul its heading, with that of its group
 * @param lazim whether it stands there when nobody has chosen
 */
public record KolomLembar(String kunci, String judul, boolean lazim) {}
