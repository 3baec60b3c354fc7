package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Analisis;
import java.time.LocalDate;
import java.util.List;

/** The columns of the Rekap Kinerja with words: factors, tindak lanjut, penanggung jawab and status. */
final class KolomKeterangan {
    private KolomKeterangan() {}

    /** The columns, in order. */
    static List<KolomRekap<BarisKinerja>> semua() {
        return List.of(
                teks(LembarKinerja.FAKTOR, "Faktor pendukung/penghambat", 26, BarisKinerja::faktor),
                teks(LembarKinerja.TINDAK_LANJUT, "Tindak lanjut", 22, baris -> plan(baris.analisis())),
                teks(
                        LembarKinerja.PENANGGUNG_JAWAB,
                        "Penanggung jawab",
                        15,
                        baris -> baris.indikator().penanggungJawab().strip()),
                KolomRekap.<BarisKinerja>kata("Status", "Status", 13, KolomKeterangan::status)
                        .pilihan());
    }

    private static String plan(Analisis analisis) {
        LocalDate batas = analisis.batas();
        String who = analisis.pelaksana().isBlank() ? "" : "\nOleh: " + analisis.pelaksana();
        String until = batas == null ? "" : "\nPaling lambat: " + Tanggal.panjang(batas);
        return (analisis.tindakLanjut() + who + until).strip();
    }

    private static String status(BarisKinerja baris) {
        var status = baris.status();
        return status == null ? IsiSel.TIDAK_ADA : status.kata();
    }
}
