package id.langkah.ui.kinerja.formulir;

import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.domain.kinerja.FormulirTerisi;
import id.langkah.service.PratinjauFormulir;
import java.util.stream.Collectors;

/** What is said of forms that were read and are not stored yet. */
final class KataFormulir {
    private KataFormulir() {}

    /** How many values are new, changed, the same and empty, or that nothing can be stored. */
    static String summary(PratinjauFormulir pratinjau) {
        String files = pratinjau.ringkas() + ". ";
        if (!pratinjau.isAccepted()) {
            return files + "Belum dapat disimpan; perbaiki galatnya dahulu. Tidak ada yang berubah.";
        }
        return files
                + "%d nilai baru, %d berubah, %d sama, %d kosong. Belum ada yang disimpan."
                        .formatted(
                                pratinjau.pratinjau().jumlah(Keadaan.BARU),
                                pratinjau.pratinjau().jumlah(Keadaan.BERUBAH),
                                pratinjau.pratinjau().jumlah(Keadaan.SAMA),
                                pratinjau.pratinjau().jumlah(Keadaan.KOSONG));
    }

    /** Each file with the bidang and quarter of its form, one a line. */
    static String forms(PratinjauFormulir pratinjau) {
        return pratinjau.formulir().stream().map(KataFormulir::form).collect(Collectors.joining("\n"));
    }

    private static String form(FormulirTerisi formulirTerisi) {
        return formulirTerisi.berkas()
                + ": "
                + formulirTerisi
                        .asal()
                        .map(asal -> "%s, %s %d"
                                .formatted(asal.bidang(), asal.triwulan().kata(), asal.tahun()))
                        .orElse("bukan formulir dari Langkah");
    }
}
