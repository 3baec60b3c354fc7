package id.langkah.domain.rekap;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.orNull;
import static id.langkah.domain.rekap.KolomRekap.teks;
import static id.langkah.domain.rekap.KolomRekap.ya;
import static java.time.temporal.ChronoUnit.DAYS;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Pejabat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables about SOPs and their runs. */
public final class LembarPengerjaan {
    private static final String PENGERJAAN = "Pengerjaan";
    private static final String AKTIVITAS = "Aktivitas";
    private static final String MENUNJUK = "No pengerjaan menunjuk pada Rekap Pengerjaan SOP.";
    private static final String JAM_KERJA = "Waktu dihitung menurut jam kerja, tanpa waktu tunda; yang belum selesai"
            + " dihitung sampai saat keadaan di atas.";
    private static final String SELISIH =
            "Selisih di atas nol berarti lebih lama daripada waktu baku, di bawah nol berarti lebih cepat.";
    private static final String WAKTU = "Waktu (jam:menit)";

    private LembarPengerjaan() {}

    /** Rekap Pengerjaan SOP: one row per run. */
    public static Lembar<BarisPengerjaan> pengerjaan(Rekap rekap) {
        var kolom = new ArrayList<KolomRekap<BarisPengerjaan>>();
        kolom.add(teks("Sop", "SOP", 32, BarisPengerjaan::sop));
        kolom.add(teks("Judul", "Judul", 32, BarisPengerjaan::judul));
        kolom.add(KolomRekap.of("Mulai", "Mulai", 19, JenisKolom.SAAT, BarisPengerjaan::mulai));
        kolom.add(KolomRekap.of("Selesai", "Selesai", 19, JenisKolom.SAAT, BarisPengerjaan::selesai));
        kolom.addAll(waktu(BarisPengerjaan::waktu));
        kolom.add(KolomRekap.of("Pengembalian", "Pengembalian", 15, JenisKolom.BULAT, BarisPengerjaan::pengembalian));
        kolom.add(KolomRekap.of("Kurang", "Kelengkapan kurang", 13, JenisKolom.BULAT, BarisPengerjaan::kurang));
        kolom.add(kata("Status", "Status", 12, baris -> baris.status().kata()));
        return Lembar.of(
                "Pengerjaan",
                LembarRekap.PENGERJAAN.kata(),
                "Rekap Pengerjaan SOP",
                "Tidak ada pengerjaan SOP pada periode ini.",
                kolom,
                rekap.pengerjaan(),
                List.of(
                        JAM_KERJA,
                        SELISIH,
                        "Memuat pengerjaan yang berjalan pada periode ini dan yang dimulai untuk periode ini."));
    }

    /** Rincian Pengerjaan SOP: one row per aktivitas and round. */
    public static Lembar<BarisAktivitas> rincian(Rekap rekap) {
        var kolom = new ArrayList<KolomRekap<BarisAktivitas>>();
        kolom.add(KolomRekap.<BarisAktivitas>of("Pengerjaan", "No", 6, JenisKolom.URUTAN, BarisAktivitas::pengerjaan)
                .dalam(PENGERJAAN));
        kolom.add(teks("Judul", "Judul", 18, BarisAktivitas::judul).dalam(PENGERJAAN));
        kolom.add(KolomRekap.<BarisAktivitas>of("Nomor", "No", 6, JenisKolom.URUTAN, BarisAktivitas::nomor)
                .dalam(AKTIVITAS));
        kolom.add(teks("Uraian", "Uraian", 34, BarisAktivitas::uraian).dalam(AKTIVITAS));
        kolom.add(teks("Pelaksana", "Pelaksana", 15, BarisAktivitas::pelaksana).dalam(AKTIVITAS));
        kolom.add(KolomRekap.of("Putaran", "Putaran", 10, JenisKolom.URUTAN, BarisAktivitas::putaran));
        kolom.add(KolomRekap.of("Mulai", "Mulai", 18, JenisKolom.SAAT, BarisAktivitas::mulai));
        kolom.add(KolomRekap.of("Selesai", "Selesai", 18, JenisKolom.SAAT, BarisAktivitas::selesai));
        kolom.addAll(waktu(BarisAktivitas::waktu));
        kolom.add(ya("Terlambat", "Terlambat", 11, BarisAktivitas::terlambat));
        kolom.add(teks("Oleh", "Dikerjakan oleh", 14, BarisAktivitas::oleh));
        kolom.add(kata("Hasil", "Hasil", 12, baris -> baris.hasil().kata()));
        kolom.add(teks("Keterangan", "Keterangan", 20, BarisAktivitas::keterangan));
        return Lembar.of(
                "Aktivitas",
                LembarRekap.RINCIAN.kata(),
                "Rincian Pengerjaan SOP per Aktivitas dan Putaran",
                "Tidak ada aktivitas yang dikerjakan pada periode ini.",
                kolom,
                rekap.aktivitas(),
                List.of(JAM_KERJA, SELISIH, MENUNJUK));
    }

    /** Rekap Kelengkapan: what is still missing, in which run and step, since when. */
    public static Lembar<BarisKelengkapan> kelengkapan(Rekap rekap) {
        LocalDate hari = rekap.saat().toLocalDate();
        var kolom = new ArrayList<KolomRekap<BarisKelengkapan>>();
        kolom.add(
                KolomRekap.<BarisKelengkapan>of("Pengerjaan", "No", 6, JenisKolom.URUTAN, BarisKelengkapan::pengerjaan)
                        .dalam(PENGERJAAN));
        kolom.add(teks("Sop", "SOP", 20, BarisKelengkapan::sop).dalam(PENGERJAAN));
        kolom.add(teks("Judul", "Judul", 18, BarisKelengkapan::judul).dalam(PENGERJAAN));
        kolom.add(KolomRekap.<BarisKelengkapan>of("Nomor", "No", 6, JenisKolom.URUTAN, BarisKelengkapan::nomor)
                .dalam(AKTIVITAS));
        kolom.add(teks("Uraian", "Uraian", 30, BarisKelengkapan::uraian).dalam(AKTIVITAS));
        kolom.add(
                teks("Pelaksana", "Pelaksana", 15, BarisKelengkapan::pelaksana).dalam(AKTIVITAS));
        kolom.add(KolomRekap.of("Putaran", "Putaran", 10, JenisKolom.URUTAN, BarisKelengkapan::putaran));
        kolom.add(teks("Kelengkapan", "Kelengkapan yang kurang", 24, BarisKelengkapan::kelengkapan));
        kolom.add(ya("Wajib", "Wajib", 9, BarisKelengkapan::wajib));
        kolom.add(kata("Keadaan", "Keadaan", 13, baris -> baris.keadaan().kata()));
        kolom.add(teks("Alasan", "Alasan", 20, BarisKelengkapan::alasan));
        kolom.add(KolomRekap.of("Sejak", "Sejak", 18, JenisKolom.SAAT, BarisKelengkapan::sejak));
        kolom.add(KolomRekap.of(
                "Lama",
                "Lama (hari)",
                9,
                JenisKolom.BULAT,
                baris -> DAYS.between(baris.sejak().toLocalDate(), hari)));
        return Lembar.of(
                "Kelengkapan",
                LembarRekap.KELENGKAPAN.kata(),
                "Rekap Kelengkapan yang Masih Kurang",
                "Tidak ada kelengkapan yang masih kurang.",
                kolom,
                rekap.kelengkapan(),
                List.of("Lama dihitung dalam hari kalender sampai saat keadaan di atas.", MENUNJUK));
    }

    /** Daftar SOP: the SOPs of the library. */
    public static Lembar<BarisSop> sop(Rekap rekap) {
        return Lembar.of(
                "Sop",
                LembarRekap.SOP.kata(),
                "Daftar SOP",
                "Belum ada SOP.",
                List.of(
                        teks("Nomor", "Nomor", 26, BarisSop::nomor),
                        teks("Nama", "Nama", 46, BarisSop::nama),
                        tanggal("Pembuatan", BarisSop::pembuatan),
                        tanggal("Revisi", BarisSop::revisi),
                        tanggal("Efektif", BarisSop::efektif),
                        teks("DisahkanOleh", "Disahkan oleh", 38, baris -> words(baris.disahkanOleh())),
                        KolomRekap.of("Aktivitas", "Jumlah aktivitas", 12, JenisKolom.BULAT, BarisSop::aktivitas),
                        KolomRekap.of(
                                "Baku",
                                "Total waktu baku (jam:menit)",
                                13,
                                JenisKolom.DURASI,
                                baris -> orNull(baris.baku())),
                        kata("Status", "Status", 13, baris -> baris.status().kata())),
                rekap.sop(),
                List.of("Waktu baku yang tidak terbaca pada SOP tidak ikut dijumlahkan."));
    }

    /** The columns that compare a working time with its standard. */
    private static <R> List<KolomRekap<R>> waktu(Function<R, Perbandingan> waktu) {
        return List.of(
                KolomRekap.<R>of(
                                "Baku",
                                "Baku",
                                10,
                                JenisKolom.DURASI,
                                baris -> orNull(waktu.apply(baris).baku()))
                        .dalam(WAKTU),
                KolomRekap.<R>of(
                                "Nyata",
                                "Nyata",
                                10,
                                JenisKolom.DURASI,
                                baris -> waktu.apply(baris).nyata())
                        .dalam(WAKTU),
                // Excel cannot show a negative duration, so the difference is a number of minutes.
                KolomRekap.<R>of(
                                "Selisih",
                                "Selisih (menit)",
                                10,
                                JenisKolom.SELISIH,
                                baris -> orNull(waktu.apply(baris).selisih()))
                        .dalam(WAKTU),
                KolomRekap.<R>of(
                                "Persen",
                                "%",
                                9,
                                JenisKolom.PERSEN,
                                baris -> orNull(waktu.apply(baris).rasio()))
                        .dalam(WAKTU));
    }

    private static KolomRekap<BarisSop> tanggal(String judul, Function<BarisSop, @Nullable LocalDate> nilai) {
        return KolomRekap.<BarisSop>of(judul, judul, 14, JenisKolom.TANGGAL, nilai::apply)
                .dalam("Tanggal");
    }

    private static String words(Pejabat pejabat) {
        return Stream.of(pejabat.jabatan(), pejabat.nama())
                .filter(not(String::isBlank))
                .collect(joining("\n"));
    }
}
