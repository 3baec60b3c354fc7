package id.langkah.ui;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The entries of the side bar from the top; Ctrl and its number go there. */
enum Bagian {
    BERANDA("Beranda", MaterialDesignH.HOME_OUTLINE, new Destination.Beranda()),
    SOP("SOP", MaterialDesignF.FILE_DOCUMENT_OUTLINE, new Destination.Pustaka()),
    PENGERJAAN("Pengerjaan", MaterialDesignP.PLAYLIST_CHECK, new Destination.DaftarPengerjaan()),
    REKAP("Rekap", MaterialDesignT.TABLE_LARGE, new Destination.Rekap()),
    PENGATURAN("Pengaturan", MaterialDesignC.COG_OUTLINE, new Destination.Pengaturan()),
    BANTUAN("Bantuan", MaterialDesignH.HELP_CIRCLE_OUTLINE, new Destination.Bantuan());

    private final String kata;
    private final Ikon icon;
    private final Destination destination;

    Bagian(String kata, Ikon icon, Destination destination) {
        this.kata = kata;
        this.icon = icon;
        this.destination = destination;
    }

    /** The entry that a place belongs to. */
    static Bagian of(Destination destination) {
        return switch (destination) {
            case Destination.Beranda beranda -> BERANDA;
            case Destination.Pustaka pustaka -> SOP;
            case Destination.Sop sop -> SOP;
            case Destination.DaftarPengerjaan daftar -> PENGERJAAN;
            case Destination.Pengerjaan pengerjaan -> PENGERJAAN;
            case Destination.Rekap rekap -> REKAP;
            case Destination.Pengaturan pengaturan -> PENGATURAN;
            case Destination.Bantuan bantuan -> BANTUAN;
        };
    }

    String kata() {
        return kata;
    }

    Ikon icon() {
        return icon;
    }

    Destination destination() {
        return destination;
    }

    /** The keys that go here. */
    String keys() {
        return this == BANTUAN ? "F1" : "Ctrl+" + (ordinal() + 1);
    }
}
