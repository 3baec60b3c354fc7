package id.langkah.excel.rekap;

import id.langkah.domain.Tempelan;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.BatasAtas;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Tercatat;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.tabel.BacaTabel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rekap with every kind of indicator and with gaps, for tests. */
public final class ContohPaket {
    public static final LocalDateTime SAAT = LocalDateTime.of(2026, 7, 8, 15, 5);
    public static final Periode TW2 = Periode.read("2026-TW2").orElseThrow();
    static final Periode TAHUN = Periode.read("2026").orElseThrow();

    private static final String BIDANG_DATA = "Bidang Data";

    private static final String TABEL = """
        Kode\tSasaran\tIndikator\tSatuan\tTipe\tArah\tCara hitung\tTarget tahun\tTarget TW I\tTarget TW II\tTarget TW III\tTarget TW IV\tTarget akhir Renstra\tBobot\tPenanggung jawab
        1.1\tTata kelola semakin baik\tNilai SAKIP dinas\tPredikat\tPredikat\tPositif\tNilai akhir\tA\t\tBB\t\tA\tAA\t20\tSekretariat
        1.2\tTata kelola semakin baik\tIndeks kepuasan masyarakat\tIndeks\tAngka\tPositif\tRata-rata\t88,5\t88\t88\t89\t89\t90\t10\tSekretariat
        1.3\tTata kelola semakin baik\tOpini atas laporan keuangan\tOpini\tPredikat\tPositif\tNilai akhir\tWTP\t\t\t\tWTP\tWTP\t10\tSekretariat
        2.1\tRumah layak huni bertambah\tJumlah rumah tidak layak huni yang diperbaiki\tUnit\tAngka\tPositif\tAkumulasi\t1200\t200\t300\t400\t300\t6000\t20\tBidang Perumahan
        2.2\tRumah layak huni bertambah\tAnggaran perbaikan rumah yang terserap\tRp\tRupiah\tPositif\tKumulatif\tRp 24.500.000.000\tRp 4.000.000.000\tRp 10.000.000.000\tRp 18.000.000.000\tRp 24.500.000.000\t\t10\tBidang Perumahan
        2.3\tRumah layak huni bertambah\tLuas permukiman kumuh\tHektare\tAngka\tNegatif\tNilai akhir\t120\t150\t140\t130\t120\t80\t15\tBidang Permukiman
        2.4\tRumah layak huni bertambah\tWaktu pelayanan rekomendasi teknis\tHari\tAngka\tNegatif (rasio)\tRata-rata\t5\t5\t5\t5\t5\t3\t5\tBidang Permukiman
        3.1\tData kinerja lengkap\tBidang yang menyampaikan data tepat waktu\t%\tPersen\tPositif\tRata-rata\t80-90\t80-90\t80-90\t80-90\t80-90\t100\t5\tBidang Data
        3.2\tData kinerja lengkap\tPengaduan yang belum ditangani\tAduan\tAngka\tNegatif\tNilai akhir\t0\t0\t0\t0\t0\t0\t5\tBidang Data
        3.3\tData kinerja lengkap\tUraian inovasi pelayanan\tUraian\tTeks\tPositif\tNilai akhir\tAda satu inovasi\t\t\t\tAda satu inovasi\t\t\tBidang Data
        3.4\tData kinerja lengkap\tDokumen data yang diperbarui\tDokumen\tAngka\tPositif\tAkumulasi\t12\t3\t3\t3\t3\t\t\tBidang Data
        """;

    private ContohPaket() {}

    public static List<Indikator> indikator(int tahun) {
        return BacaTabel.read(Tempelan.read(TABEL), tahun, PengaturanKinerja.BAKU)
                .indikator();
    }

    /** Indicators with figures of two quarters, a corrected settled one, and those of the year before. */
    public static List<IndikatorTercatat> tercatat() {
        String[][] figures = {
            {"", "B"},
            {"87,25", "89,5"},
            {"", ""},
            {"210", "265"},
            {"Rp 4.250.000.000", "Rp 9.120.500.000"},
            {"155", "138,75"},
            {"4", "6,5"},
            {"75-80", "85%"},
            {"0", "2"},
            {"", "Layanan surat daring"},
            {"3", "belum dihitung"},
        };
        var all = new ArrayList<IndikatorTercatat>();
        List<Indikator> now = indikator(2026);
        for (int i = 0; i < now.size(); i++) {
            all.add(tercatat(i + 1, now.get(i), figures[i]));
        }
        List<Indikator> before = indikator(2025);
        for (int i = 0; i < before.size(); i += 2) {
            String[] lalu = {"", "", "", i == 0 ? "BB" : "85"};
            all.add(tercatat(100 + i, before.get(i), lalu));
        }
        return all;
    }

    private static IndikatorTercatat tercatat(long id, Indikator indikator, String[] teks) {
        var figures = new ArrayList<Realisasi>();
        for (int i = 0; i < teks.length; i++) {
            Nilai nilai = PengaturanKinerja.BAKU.read(teks[i], indikator.ukuran());
            if (nilai.isFilled()) {
                var kunci = new KunciRealisasi(id, Frekuensi.TRIWULANAN.masa().get(i));
                figures.add(figure(Realisasi.of(kunci), nilai, i));
            }
        }
        return Tercatat.of(id, indikator, figures);
    }

    private static Realisasi figure(Realisasi empty, Nilai nilai, int quarter) {
        LocalDateTime saat = LocalDateTime.of(2026, 4, 6, 9, 0).plusMonths(3L * quarter);
        Realisasi figure = empty.with(saat, "Staf", new Diisi(nilai));
        if (quarter == 0) {
            var surat = new Bukti.Rujukan("050/12/Data", LocalDate.of(2026, 4, 6), "Lemari 2, map 4");
            figure = figure.with(saat, "Staf", new BuktiDitambah(surat))
                    .with(saat, "Bidang Data", new Dikumpulkan(null))
                    .with(saat, "Kasubbag", new Diverifikasi())
                    .with(saat, "Kepala Dinas", new Ditetapkan());
        } else {
            figure = figure.with(
                    saat,
                    "Staf",
                    new Dijelaskan(new Analisis(
                            "Dukungan perangkat kecamatan",
                            "Curah hujan tinggi pada bulan Mei",
                            "Menjadwalkan ulang pekerjaan",
                            "Bidang Perumahan",
                            LocalDate.of(2026, 9, 30))));
        }
        return empty.kunci().indikator() == 4 && quarter == 0 ? corrected(figure, saat) : figure;
    }

    private static Realisasi corrected(Realisasi figure, LocalDateTime saat) {
        var berkas = new Bukti.Berkas("0".repeat(64), "berita-acara-serah-terima.pdf", 123_456, saat.toLocalDate());
        Realisasi corrected = figure.with(
                saat.plusDays(8),
                "Staf Perencanaan",
                new PerbaikanDiusulkan(
                        Nilai.of(218), "Delapan unit di Kecamatan Utara belum dilaporkan", List.of(berkas), null));
        for (TahapPerbaikan tahap : TahapPerbaikan.values()) {
            if (tahap != TahapPerbaikan.DIUSULKAN) {
                corrected = corrected.with(saat.plusDays(12), "Pejabat " + tahap.kata(), new PerbaikanDitandai(tahap));
            }
        }
        return corrected.with(
                saat.plusDays(20),
                "Staf Perencanaan",
                new PerbaikanDiusulkan(Nilai.of(220), "Dua unit menyusul", List.of(berkas), null));
    }

    public static List<PermintaanData> permintaan() {
        return List.of(
                permintaan(1, "Bidang Perumahan", List.of(4L, 5L), LocalDate.of(2026, 7, 6), ""),
                permintaan(2, "Bidang Permukiman", List.of(6L, 7L), LocalDate.of(2026, 7, 3), ""),
                permintaan(
                        3,
                        BIDANG_DATA,
                        List.of(8L, 9L, 10L, 11L),
                        LocalDate.of(2026, 7, 7),
                        "Bukti dukung dokumen data"),
                permintaan(4, "Sekretariat", List.of(1L, 2L), null, ""));
    }

    private static PermintaanData permintaan(
            long id, String bidang, List<Long> indikator, @Nullable LocalDate diterima, String kekurangan) {
        return new PermintaanData(
                id,
                bidang,
                indikator,
                2026,
                Triwulan.II,
                null,
                "000.7/" + (100 + id) + "/Sekr",
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 7, id == 4 ? 10 : 3),
                diterima,
                kekurangan);
    }

    public static List<EntriArsip> arsip() {
        return List.of(
                arsip(1, "000.7.2", "Data kinerja Triwulan I Tahun 2026", "12", 2),
                arsip(2, "000.7.2", "Berita acara perbaikan data kinerja", "2", 1),
                arsip(3, "000.8.1", "Laporan Kinerja Tahun 2025", "2", 3));
    }

    private static EntriArsip arsip(long id, String kode, String uraian, String boks, int jumlah) {
        return new EntriArsip(
                id,
                kode,
                uraian,
                id == 3 ? "2025" : "Januari–Maret 2026",
                "Asli",
                jumlah,
                "berkas",
                boks,
                "Lemari 2, ruang arsip",
                "",
                null,
                List.of());
    }

    public static PaketRekap paket(Periode periode) {
        return paket(periode, PengaturanKinerja.BAKU);
    }

    public static PaketRekap dibatasi(Periode periode) {
        return paket(
                periode,
                new PengaturanKinerja(
                        PengaturanKinerja.BAKU.skalaPredikat(),
                        PengaturanKinerja.BAKU.skalaKategori(),
                        BatasAtas.SERATUS));
    }

    private static PaketRekap paket(Periode periode, PengaturanKinerja pengaturan) {
        Rekap sop = ContohRekap.rekap();
        var rekap = new Rekap(periode, SAAT, sop.pengerjaan(), sop.aktivitas(), sop.kelengkapan(), sop.sop());
        return PaketRekap.of(rekap, tercatat(), permintaan(), arsip(), pengaturan);
    }

    public static PaketRekap kosong() {
        return PaketRekap.of(
                Rekap.of(TW2, SAAT, List.of(), List.of(), JamKerja.BAWAAN),
                List.of(),
                List.of(),
                List.of(),
                PengaturanKinerja.BAKU);
    }
}
