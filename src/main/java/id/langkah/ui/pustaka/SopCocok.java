package id.langkah.ui.pustaka;

import id.langkah.domain.pengenalan.BarisDikenal;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Keyakinan;
import id.langkah.domain.pengenalan.SopDikenal;
import id.langkah.domain.pengenalan.TabelDikenal;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Sop;
import id.langkah.service.SopMasuk;
import java.util.List;
import java.util.Optional;

/**
 * An SOP in a file that was read, with the place of each of its rows.
 *
 * @param urut the SOP's place in the file, from 0
 */
record SopCocok(SopMasuk masuk, int urut) {
    private SopMasuk.Dikenal dikenal() {
        return masuk.dikenal().orElseThrow();
    }

    /** What was recognised of the SOP. */
    SopDikenal found() {
        return dikenal().hasil().sop().get(urut);
    }

    /** What was recognised of a row. */
    BarisDikenal row(int row) {
        return found().baris().get(row);
    }

    /** The sheet or table from which a row was read. */
    Denah denah(int row) {
        return dikenal().berkas().denah().get(row(row).denah());
    }

    /** All sheets or tables of the file. */
    List<Denah> all() {
        return dikenal().berkas().denah();
    }

    /** The index of the sheet or table in which the SOP begins. */
    int firstDenah() {
        return found().baris().isEmpty() ? 0 : row(0).denah();
    }

    /** The position of the table in a sheet; empty when none was found. */
    Optional<TabelDikenal> tabel(int denah) {
        return Optional.ofNullable(found().tabel().get(denah));
    }

    /** Whether a row is uncertain. */
    boolean isGuessed(int row) {
        return row(row).keyakinan() != Keyakinan.PASTI;
    }

    /** A row in short: "3. Memeriksa berkas". */
    static String brief(Sop sop, int row) {
        Aktivitas aktivitas = sop.aktivitas().get(row);
        String text = aktivitas.nomor() + ". " + aktivitas.uraian();
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    /** The SOP with the corrections so far. */
    Sop sop() {
        return found().sop();
    }
}
