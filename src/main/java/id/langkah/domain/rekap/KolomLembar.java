package id.langkah.domain.rekap;

/**
 * A column that may be chosen for a sheet of the rekap.
 *
 * @param kunci by which it is remembered
 * @param judul its heading, with that of its group
 * @param lazim whether it stands there when nobody has chosen
 */
public record KolomLembar(String kunci, String judul, boolean lazim) {}
