package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TandaTangan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tables around the figures: Perbaikan, requests and the archive. */
public final class LembarData {
    private static final String NILAI = "Nilai";

    private LembarData() {}

    /** Rekap Perbaikan: the corrections of settled figures. */
    public static Lembar<BarisPerbaikan> perbaikan(RekapPerbaikan rekap) {
        var kolom = new ArrayList<KolomRekap<BarisPerbaikan>>();
        kolom.add(KolomRekap.of("Tanggal", "Tanggal", 13, JenisKolom.TANGGAL, BarisPerbaikan::tanggal));
        kolom.add(teks("Indikator", "Indikator", 26, BarisPerbaikan::indikator));
        kolom.add(kata("Satuan", "Satuan", 10, BarisPerbaikan::satuan));
        kolom.add(kata("Periode", "Periode", 15, baris -> baris.periode().teks()));
        kolom.add(nilai("Semula", baris -> baris.perbaikan().semula()));
        kolom.add(nilai("Menjadi", baris -> baris.perbaikan().menjadi()));
        kolom.add(KolomRekap.<BarisPerbaikan>of(
                        "Selisih",
                        "Selisih",
                        11,
                        JenisKolom.ANGKA,
                        baris -> baris.perbaikan().selisih().orElse(null))
                .dalam(NILAI));
        kolom.add(teks("Alasan", "Alasan", 25, baris -> baris.perbaikan().alasan()));
        kolom.add(teks("Bukti", "Bukti", 24, BarisPerbaikan::bukti));
        for (TahapPerbaikan tahap : TahapPerbaikan.values()) {
            kolom.add(KolomRekap.<BarisPerbaikan>teks(tahap.kata(), tahap.kata(), 15, baris -> signed(baris, tahap))
                    .dalam("Tanda tangan"));
        }
        kolom.add(kata("Status", "Status", 14, baris -> baris.perbaikan().status()));
        kolom.add(KolomRekap.<BarisPerbaikan>teks(
                        "AlasanDitolak",
                        "Alasan ditolak",
                        22,
                        baris -> baris.perbaikan().alasanDitolak())
                .bila(rekap.baris().stream()
                        .anyMatch(baris -> !baris.perbaikan().alasanDitolak().isBlank())));
        return Lembar.of(
                "Perbaikan",
                LembarRekap.PERBAIKAN.kata(),
                "Rekap Perbaikan Data Kinerja",
                "Tidak ada perbaikan data kinerja pada periode ini.",
                kolom,
                rekap.baris(),
                List.of("Nilai yang sudah ditetapkan hanya berubah melalui perbaikan yang"
                        + " disetujui; nilai semula tetap tersimpan."));
    }

    private static KolomRekap<BarisPerbaikan> nilai(String kunci, Function<BarisPerbaikan, Nilai> nilai) {
        return KolomRekap.<BarisPerbaikan>of(kunci, kunci, 10, JenisKolom.ANGKA, baris -> IsiSel.of(nilai.apply(baris)))
                .dalam(NILAI);
    }

    private static String signed(BarisPerbaikan baris, TahapPerbaikan tahap) {
        return baris.perbaikan().tanda(tahap).map(LembarData::words).orElse("");
    }

    private static String words(TandaTangan tanda) {
        return tanda.oleh() + "\n" + Tanggal.panjang(tanda.saat().toLocalDate());
    }

    /** Rekap Pengumpulan: the requests to the bidang and their answers. */
    public static Lembar<BarisPengumpulan> pengumpulan(RekapPengumpulan rekap) {
        var kolom = new ArrayList<KolomRekap<BarisPengumpulan>>();
        kolom.add(teks("Bidang", "Bidang", 22, baris -> baris.permintaan().bidang()));
        kolom.add(teks("Data", "Data diminta", 36, LembarData::asked));
        kolom.add(kata("Triwulan", "Triwulan", 12, LembarData::quarter));
        kolom.add(teks("Surat", "No. surat", 18, baris -> baris.permintaan().nomorSurat()));
        kolom.add(tanggal("Minta", baris -> baris.permintaan().tanggalMinta()));
        kolom.add(tanggal("Batas", baris -> baris.permintaan().batas()));
        kolom.add(tanggal("Terima", baris -> baris.permintaan().diterima()));
        kolom.add(kata("Lengkap", "Lengkap", 11, baris -> baris.permintaan().isLengkap() ? "Ya" : "Belum"));
        kolom.add(
                teks("Kekurangan", "Kekurangan", 26, baris -> baris.permintaan().kekurangan()));
        kolom.add(kata("Status", "Status", 13, baris -> baris.status().kata()));
        kolom.add(KolomRekap.of(
                "Terlambat", "Terlambat (hari)", 12, JenisKolom.BULAT, baris -> KolomRekap.orNull(baris.terlambat())));
        return Lembar.of(
                "Pengumpulan",
                LembarRekap.PENGUMPULAN.kata(),
                "Rekap Pengumpulan Data Kinerja",
                "Tidak ada permintaan data pada periode ini.",
                kolom,
                rekap.baris(),
                List.of("Keterlambatan dihitung dalam hari kalender, sampai jawaban yang"
                        + " lengkap diterima atau sampai saat keadaan di atas."));
    }

    private static String asked(BarisPengumpulan baris) {
        List<String> asked = baris.dataDiminta();
        return asked.size() == 1
                ? asked.getFirst()
                : IntStream.range(0, asked.size())
                        .mapToObj(i -> (i + 1) + ". " + asked.get(i))
                        .collect(joining("\n"));
    }

    private static String quarter(BarisPengumpulan baris) {
        return baris.permintaan().triwulan().singkat() + " "
                + baris.permintaan().tahun();
    }

    private static KolomRekap<BarisPengumpulan> tanggal(
            String kunci, Function<BarisPengumpulan, @Nullable LocalDate> nilai) {
        return KolomRekap.<BarisPengumpulan>of(kunci, kunci, 13, JenisKolom.TANGGAL, nilai::apply)
                .dalam("Tanggal");
    }

    /** Daftar Arsip: the archived files with their boxes. */
    public static Lembar<EntriArsip> arsip(DaftarArsip daftar) {
        return Lembar.of(
                "Arsip",
                LembarRekap.ARSIP.kata(),
                "Daftar Arsip",
                "Belum ada arsip.",
                List.of(
                        teks("Kode", "Kode klasifikasi", 16, EntriArsip::kodeKlasifikasi),
                        teks("Uraian", "Uraian", 50, EntriArsip::uraian),
                        kata("Kurun", "Kurun waktu", 22, EntriArsip::kurunWaktu),
                        kata("Tingkat", "Tingkat perkembangan", 15, EntriArsip::tingkatPerkembangan),
                        KolomRekap.of("Jumlah", "Banyaknya", 12, JenisKolom.BULAT, EntriArsip::jumlah)
                                .dalam("Jumlah"),
                        kata("Satuan", "Satuan", 12, EntriArsip::satuan).dalam("Jumlah"),
                        kata("Boks", "Boks", 9, EntriArsip::boks),
                        teks("Lokasi", "Lokasi", 24, EntriArsip::lokasi),
                        teks("Keterangan", "Keterangan", 30, EntriArsip::keterangan)),
                daftar.entri(),
                daftar.entri().isEmpty()
                        ? List.of()
                        : List.of("Seluruhnya: "
                                + daftar.jumlah().entrySet().stream()
                                        .map(banyak -> (banyak.getValue() + " " + banyak.getKey()).strip())
                                        .collect(joining(", "))
                                + "."));
    }
}
