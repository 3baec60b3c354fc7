package id.langkah.ui.pustaka;

import id.langkah.service.HasilBanding;
import id.langkah.service.Pratinjau;

/** What is said of files that were read and are not imported yet. */
final class KataImpor {
    private KataImpor() {}

    /** How many SOPs can be imported. */
    static String summary(Pratinjau pratinjau) {
        String files = pratinjau.berkas().size() > 1 ? pratinjau.ringkas() + ". " : "";
        long taken = pratinjau.takeable().size();
        long all = pratinjau.calon().size();
        if (all == 0) {
            return files + "Tidak ada SOP yang dapat dibaca dari berkas ini.";
        }
        if (taken == 0) {
            return files + "Tidak ada yang perlu diimpor: " + all + " SOP sudah sama atau ditolak.";
        }
        return files + taken + " dari " + all + " SOP dapat diimpor. Belum ada yang disimpan.";
    }

    /** Whether a file contains an SOP that can be imported or is already there; the other files are shown first. */
    static boolean isReady(Pratinjau.Berkas berkas) {
        return berkas.calon().stream().anyMatch(calon -> calon.putusan() != HasilBanding.DITOLAK);
    }
}
