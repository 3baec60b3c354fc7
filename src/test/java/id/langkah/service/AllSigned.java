package id.langkah.service;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.rekap.BarisPerbaikan;

/** Finishes steps as somebody who signs all Perbaikan that wait for it, as the window proposes. */
public final class AllSigned {
    private AllSigned() {}

    /** Finishes the current step of a run. */
    public static Pengerjaan complete(PengerjaanPerbaikanService service, long run, Selesai selesai) {
        var waiting = service.keadaan(run).flatMap(KeadaanPerbaikan::tawaran).stream()
                .flatMap(tawaran -> tawaran.perbaikan().stream())
                .map(BarisPerbaikan::kunci)
                .toList();
        return service.complete(run, selesai, waiting, selesai.oleh());
    }
}
