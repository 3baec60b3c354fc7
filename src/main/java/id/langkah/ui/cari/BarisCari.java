package id.langkah.ui.cari;

import java.util.Optional;
import org.kordamp.ikonli.Ikon;

/**
 * One row of the results: a thing or a command.
 *
 * @param jenis the kind of thing, in words
 * @param cuplikan the part of its content with the words; may be blank
 * @param tempat where its papers are kept; may be blank
 * @param open opens the thing or runs the command
 * @param mulai starts a run of it; empty when that is not possible
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
