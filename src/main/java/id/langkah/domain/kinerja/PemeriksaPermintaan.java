package id.langkah.domain.kinerja;

import id.langkah.domain.Masalah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks a request for figures before it is saved. */
final class PemeriksaPermintaan {
    private PemeriksaPermintaan() {}

    /** What is wrong with the request; empty when it can be saved. */
    static List<Masalah> check(PermintaanData permintaan) {
        var masalah = new ArrayList<Masalah>();
        if (permintaan.bidang().isBlank()) {
            masalah.add(galat("Bidang belum diisi.", "Bidang", "Pilih bidang yang diminta."));
        }
        if (permintaan.indikator().isEmpty()) {
            masalah.add(
                    galat("Belum ada indikator yang diminta.", "Indikator", "Pilih paling sedikit satu indikator."));
        }
        if (permintaan.batas().isBefore(permintaan.tanggalMinta())) {
            masalah.add(galat(
                    "Batas waktu mendahului tanggal permintaan.", "Batas", "Periksa kembali kedua tanggal tersebut."));
        }
        LocalDate came = permintaan.diterima();
        if (came != null && came.isBefore(permintaan.tanggalMinta())) {
            masalah.add(galat(
                    "Tanggal terima mendahului tanggal permintaan.",
                    "Tanggal terima",
                    "Periksa kembali kedua tanggal tersebut."));
        }
        if (came == null && !permintaan.kekurangan().isBlank()) {
            masalah.add(galat(
                    "Kekurangan diisi, padahal data belum diterima.",
                    "Kekurangan",
                    "Isi tanggal terima, atau kosongkan kekurangannya."));
        }
        if (permintaan.nomorSurat().isBlank()) {
            masalah.add(Masalah.saran(
                    "Nomor surat permintaan belum diisi.", "No. surat", "Isi setelah suratnya bernomor."));
        }
        return masalah;
    }

    private static Masalah galat(String pesan, String tempat, String saran) {
        return Masalah.galat(pesan, tempat, saran);
    }
}
