package id.langkah.ui.cari;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/**
 * One row of the results: a thing or a command.
 *
 * @param jenis what kind of thing it is
 * @param cuplikan the words of its content in which it was found; may be blank
 * @param tempat where its papers lie; may be blank
 * @param open goes there, or does it
 * @param mulai begins a run of it; empty where there is nothing to run
 */
record BarisCari(
        String jenis,
        Ikon icon,
        String judul,
        String keterangan,
        String cuplikan,
        String tempat,
        Runnable open,
        Optional<Runnable> mulai) {

    /** A row for a command. */
    static BarisCari perintah(Ikon icon, String judul, String keterangan, Runnable run) {
        return new BarisCari("Perintah", icon, judul, keterangan, "", "", run, Optional.empty());
    }
}
