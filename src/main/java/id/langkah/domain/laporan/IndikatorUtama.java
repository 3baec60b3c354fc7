package id.langkah.domain.laporan;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Tanda;
import java.util.ArrayList;
import java.util.List;

/** The decision that establishes the Indikator Kinerja Utama, with their table (PermenPAN-RB 53/2014). */
public final class IndikatorUtama {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.05),
            Kolom.of("Sasaran", 0.17),
            Kolom.of("Indikator Kinerja Utama", 0.19),
            Kolom.of("Alasan", 0.18),
            Kolom.of("Formulasi / Cara Mengukur", 0.19),
            Kolom.of("Sumber Data", 0.11),
            Kolom.of("Penanggung Jawab", 0.11));

    private IndikatorUtama() {}

    /** The decision and its annex; number and date are left blank for handwriting. */
    public static List<Naskah> of(BahanLaporan bahan) {
        return List.of(keputusan(bahan), lampiran(bahan));
    }

    private static Naskah keputusan(BahanLaporan bahan) {
        String nama = bahan.kantor().perangkat();
        String kepala = bahan.kantor().penandatangan().jabatan().isBlank()
                ? "Kepala Perangkat Daerah"
                : bahan.kantor().penandatangan().jabatan();
        return new Naskah(
                "Keputusan " + kepala,
                List.of("Nomor: " + Naskah.TITIK, "tentang", "Penetapan Indikator Kinerja Utama", nama),
                false,
                List.of(
                        new Isian(List.of(
                                new Nama(
                                        "Menimbang",
                                        "bahwa untuk mengukur keberhasilan pencapaian sasaran strategis, perlu"
                                                + " menetapkan indikator kinerja utama;"),
                                new Nama(
                                        "Mengingat",
                                        "1. Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas"
                                                + " Kinerja Instansi Pemerintah;\n2. Peraturan Menteri Pendayagunaan"
                                                + " Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun 2014"
                                                + " tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan"
                                                + " Tata Cara Reviu atas Laporan Kinerja Instansi Pemerintah;"))),
                        new Subjudul("MEMUTUSKAN:"),
                        new Isian(List.of(
                                new Nama(
                                        "KESATU",
                                        "Menetapkan indikator kinerja utama " + nama
                                                + " sebagaimana tercantum dalam lampiran keputusan ini."),
                                new Nama(
                                        "KEDUA",
                                        "Indikator kinerja utama tersebut menjadi acuan dalam menyusun perjanjian"
                                                + " kinerja, rencana kerja dan anggaran, laporan kinerja, serta evaluasi"
                                                + " kinerja."),
                                new Nama("KETIGA", "Keputusan ini mulai berlaku pada tanggal ditetapkan."))),
                        new TandaTangan(List.of(Tanda.pejabat(
                                "Ditetapkan di "
                                        + Naskah.atauTitik(bahan.kantor().kota()),
                                "pada tanggal " + Naskah.TITIK,
                                bahan.kantor().penandatangan())))));
    }

    /** Why the indicator was chosen; its definition where nobody said why. */
    private static String reason(Indikator butir) {
        String alasan = KolomIndikator.ALASAN.text(butir);
        return alasan.isBlank() ? KolomIndikator.DEFINISI.text(butir) : alasan;
    }

    private static Naskah lampiran(BahanLaporan bahan) {
        var rows = new ArrayList<Baris>();
        String before = "";
        for (Indikator butir : bahan.pimpinan()) {
            String sasaran = butir.sasaran().strip();
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    sasaran.equals(before) ? "" : sasaran,
                    butir.nama(),
                    reason(butir),
                    butir.uraian().rumus(),
                    butir.uraian().sumberData(),
                    butir.penanggungJawab()));
            before = sasaran;
        }
        return new Naskah(
                "Indikator Kinerja Utama",
                List.of(bahan.kantor().perangkat(), "Tahun " + bahan.tahun()),
                true,
                Kepala.JUDUL,
                List.of(
                        rows.isEmpty()
                                ? new Naskah.Kosong("indikator kinerja utama tahun " + bahan.tahun())
                                : new Tabel(KOLOM, rows),
                        new TandaTangan(List.of(Tanda.kantor(bahan.kantor(), bahan.hariIni())))));
    }
}
