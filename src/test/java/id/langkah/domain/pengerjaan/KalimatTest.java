package id.langkah.domain.pengerjaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import id.langkah.domain.sop.Contoh;
import org.junit.jupiter.api.Test;

class KalimatTest {

    @Test
    void tellsADayAsItWent() {
        var lari = new Lari(Contoh.berjenjang()).answer(0, Keadaan.MENYUSUL).undo();
        lari.record(new LampiranDitambah(0, 1, new Lampiran("ab", "surat.pdf", 9)));
        lari.record(new LampiranDilepas(0, 1, "ab")).done().done().done();
        lari.record(new Ditunda("rapat")).record(new Dilanjutkan()).back(2).done();
        lari.answer(0, Keadaan.ADA).record(new Selesai(3, "", "sudah cocok"));
        lari.record(new Dicatat("salinan di lemari 2"));
        lari.record(new WaktuDitetapkan(0, 1, Lari.SENIN, Lari.SENIN.plusHours(1), "lupa"));

        var kalimat = new Kalimat(lari.run());
        assertThat(lari.run().jejak())
                .extracting(jejak -> kalimat.of(jejak.peristiwa()))
                .containsSubsequence(
                        "Pengerjaan dimulai",
                        "\"Berkas 1\" dinyatakan menyusul: menunggu tanda tangan",
                        "Diurungkan: \"Berkas 1\" dinyatakan menyusul: menunggu tanda tangan",
                        "Lampiran \"surat.pdf\" ditambahkan pada \"Lampiran 1\"",
                        "Lampiran dilepas dari \"Lampiran 1\"",
                        "\"Berkas 1\" dinyatakan ada",
                        "Aktivitas 1 selesai oleh Staf",
                        "Pengerjaan ditunda: rapat",
                        "Pengerjaan dilanjutkan",
                        "Aktivitas 4 dikembalikan ke aktivitas 3 oleh Kasubbag: angka belum cocok",
                        "Aktivitas 4 disetujui: sudah cocok",
                        "Catatan: salinan di lemari 2",
                        "Waktu aktivitas 1 putaran 1 ditetapkan 2 Maret 2026 08.00 sampai"
                                + " 2 Maret 2026 09.00: lupa");
    }
}
