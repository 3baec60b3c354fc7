package id.langkah.ui.kinerja.kit;

import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.ui.kit.Badge.Tone;

/** The colours of kategori and requests on these screens; the state of a figure has none. */
public final class Warna {
    private Warna() {}

    public static Tone of(Kategori.Warna warna) {
        return switch (warna) {
            case HIJAU -> Tone.SUCCESS;
            case HIJAU_MUDA -> Tone.ACCENT;
            case KUNING, JINGGA -> Tone.WARNING;
            case MERAH -> Tone.DANGER;
        };
    }

    public static Tone of(PermintaanData.Status status) {
        return switch (status) {
            case MENUNGGU -> Tone.NEUTRAL;
            case BELUM_LENGKAP -> Tone.WARNING;
            case TERLAMBAT -> Tone.DANGER;
            case LENGKAP -> Tone.SUCCESS;
        };
    }
}
