package id.langkah.domain.aksi;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.time.LocalDate;
import java.util.List;

/** The table of the tindak lanjut of a Rencana Aksi. */
public final class LembarTindakLanjut {
    private LembarTindakLanjut() {}

    /**
     * The tindak lanjut monitored in a quarter.
     *
     * @param hari the day that decides which are late
     */
    public static Lembar<RencanaAksi.Lama> of(RencanaAksi rencana, Triwulan triwulan, LocalDate hari) {
        return Lembar.of(
                "TindakLanjutAksi" + triwulan.nomor(),
                "Tindak Lanjut " + triwulan.singkat(),
                "Tindak Lanjut " + triwulan.kata(),
                "Tidak ada tindak lanjut.",
                List.of(
                        kata("Asal", "Sejak", 13, butir -> butir.tindakLanjut().asal()),
                        teks("Indikator", "Indikator", 32, RencanaAksi.Lama::indikator),
                        teks("Aksi", "Aksi", 32, RencanaAksi.Lama::aksi),
                        teks(
                                "Uraian",
                                "Tindak lanjut",
                                40,
                                butir -> butir.tindakLanjut().uraian()),
                        teks(
                                "Pelaksana",
                                "Pelaksana",
                                20,
                                butir -> butir.tindakLanjut().pelaksana()),
                        KolomRekap.of(
                                "Batas",
                                "Batas",
                                16,
                                JenisKolom.TANGGAL,
                                butir -> butir.tindakLanjut().batas()),
                        kata(
                                "Keadaan",
                                "Keadaan",
                                20,
                                butir -> butir.tindakLanjut().keadaan(hari)),
                        teks("Hasil", "Hasil", 28, butir -> butir.tindakLanjut().hasil())),
                rencana.tindakLanjut(triwulan),
                List.of("Tindak lanjut yang belum selesai muncul lagi pada triwulan berikutnya."));
    }
}
