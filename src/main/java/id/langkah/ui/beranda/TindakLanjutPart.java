package id.langkah.ui.beranda;

import id.langkah.domain.Tanggal;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Badge;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;

/** The part of Beranda about open tindak lanjut of the Rencana Aksi. */
final class TindakLanjutPart {
    private TindakLanjutPart() {}

    /** @param terbuka the open tindak lanjut, the earliest due first; never empty */
    static Node of(List<RencanaAksi.Lama> terbuka, LocalDate hari, Navigator navigator) {
        Runnable open = () -> navigator.go(new Destination.Perencanaan("Rencana Aksi"));
        return Bagian.of(
                "Tindak lanjut rencana aksi",
                terbuka,
                butir -> Bagian.line(
                        new TugasRow(butir.tindakLanjut().uraian(), words(butir), badge(butir, hari)), open),
                "lainnya di Rencana Aksi",
                open);
    }

    private static String words(RencanaAksi.Lama butir) {
        TindakLanjut tindak = butir.tindakLanjut();
        LocalDate batas = tindak.batas();
        String pelaksana = tindak.pelaksana().isBlank() ? "" : " · " + tindak.pelaksana();
        String sampai = batas == null ? "" : " · batas " + Tanggal.panjang(batas);
        return "Sejak " + tindak.asal() + pelaksana + sampai;
    }

    private static Badge badge(RencanaAksi.Lama butir, LocalDate hari) {
        LocalDate batas = butir.tindakLanjut().batas();
        return batas == null ? new Badge("Tanpa batas", Badge.Tone.NEUTRAL) : KinerjaPart.due(batas, hari);
    }
}
