package id.langkah.ui;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * An entry of the side bar.
 *
 * @param keys the keys that go there
 */
record NavEntry(String kata, Ikon icon, String keys, Destination destination) {
    /** The entries from the top. */
    static final List<NavEntry> SEMUA = List.of(
            new NavEntry("Beranda", MaterialDesignH.HOME_OUTLINE, "Ctrl+1", new Destination.Beranda()),
            new NavEntry("SOP", MaterialDesignF.FILE_DOCUMENT_OUTLINE, "Ctrl+2", new Destination.Pustaka()),
            new NavEntry("Pengerjaan", MaterialDesignP.PLAYLIST_CHECK, "Ctrl+3", new Destination.DaftarPengerjaan()),
            new NavEntry("Perencanaan", MaterialDesignS.SITEMAP_OUTLINE, "Ctrl+8", new Destination.Perencanaan()),
            new NavEntry("Data Kinerja", MaterialDesignC.CHART_BOX_OUTLINE, "Ctrl+4", new Destination.DataKinerja()),
            new NavEntry("Rekap", MaterialDesignT.TABLE_LARGE, "Ctrl+5", new Destination.Rekap()),
            new NavEntry("Arsip", MaterialDesignA.ARCHIVE_OUTLINE, "Ctrl+6", new Destination.Arsip()),
            new NavEntry("Pengaturan", MaterialDesignC.COG_OUTLINE, "Ctrl+7", new Destination.Pengaturan()),
            new NavEntry("Bantuan", MaterialDesignH.HELP_CIRCLE_OUTLINE, "F1", new Destination.Bantuan()));

    /** Whether the place belongs to this entry. */
    boolean holds(Destination place) {
        return destination.equals(entry(place));
    }

    /** The title of the window at a place. */
    static String title(Destination place) {
        return SEMUA.stream()
                .filter(bagian -> bagian.holds(place))
                .map(bagian -> bagian.kata() + " - Langkah")
                .findFirst()
                .orElse("Langkah");
    }

    /** Whether the screen shows a single SOP, run or indicator, whose name is the title of the window. */
    static boolean isOne(Destination place) {
        return place instanceof Destination.Sop
                || place instanceof Destination.Penulisan
                || place instanceof Destination.Pengerjaan
                || place instanceof Destination.Indikator;
    }

    private static Destination entry(Destination place) {
        return switch (place) {
            case Destination.Sop sop -> new Destination.Pustaka();
            case Destination.Impor impor -> new Destination.Pustaka();
            case Destination.Penulisan penulisan -> new Destination.Pustaka();
            case Destination.Evaluasi evaluasi -> new Destination.Pustaka();
            case Destination.Banding banding -> new Destination.Pustaka();
            case Destination.Pengerjaan pengerjaan -> new Destination.DaftarPengerjaan();
            case Destination.Indikator indikator -> new Destination.DataKinerja();
            case Destination.IndikatorBaru indikator -> new Destination.DataKinerja();
            case Destination.Formulir formulir -> new Destination.DataKinerja();
            case Destination.DataKinerja kinerja -> new Destination.DataKinerja();
            case Destination.Perencanaan perencanaan -> new Destination.Perencanaan();
            case Destination.Gabungan gabungan -> new Destination.Rekap();
            case Destination.Arsip arsip -> new Destination.Arsip();
            case Destination.Cari cari -> place;
            case Destination.Beranda beranda -> place;
            case Destination.Pustaka pustaka -> place;
            case Destination.DaftarPengerjaan daftar -> new Destination.DaftarPengerjaan();
            case Destination.Rekap rekap -> new Destination.Rekap();
            case Destination.Pengaturan pengaturan -> place;
            case Destination.Bantuan bantuan -> new Destination.Bantuan();
        };
    }
}
