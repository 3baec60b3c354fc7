package id.langkah.bench;

import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Rekap;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Status;
import id.langkah.domain.sop.VersiSop;
import id.langkah.domain.sop.Waktu;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** An office with as many papers as one likes, the same ones every time; its words are invented. */
final class BenchOffice {
    static final LocalDateTime SAAT = LocalDateTime.of(2026, 1, 5, 8, 0);

    private static final int PART = 5_000;
    private static final int SOPS = 50;
    private static final int STEPS = 10;

    private static final String[] WORDS =
            ("menelaah mengoreksi menyusun merekap mengumpulkan menyampaikan memeriksa membuat"
                            + " mengolah menerima meneruskan data kinerja laporan indikator capaian"
                            + " triwulan disposisi lembar surat pengantar dokumen draft bidang"
                            + " sekretaris kepala perbaikan pengumpulan anggaran evaluasi program"
                            + " kegiatan sasaran realisasi target rekapitulasi pengesahan arsip"
                            + " berkas keuangan aset kepegawaian pelayanan pengaduan monitoring"
                            + " tindak lanjut hasil pemeriksaan akuntabilitas instansi untuk dari")
                    .split(" ");

    private final Random random = new Random(7);

    /** So many SOPs of ten aktivitas with three kelengkapan each. */
    static List<Sop> sop(int count) {
        BenchOffice office = new BenchOffice();
        return IntStream.rangeClosed(1, count)
                .mapToObj(nomor -> office.sop(nomor, 10, 4))
                .toList();
    }

    /** The same, so many at a time that they have room. */
    static void inParts(int count, Consumer<List<Sop>> take) {
        BenchOffice office = new BenchOffice();
        for (int from = 1; from <= count; from += PART) {
            int to = Math.min(count, from + PART - 1);
            take.accept(IntStream.rangeClosed(from, to)
                    .mapToObj(nomor -> office.sop(nomor, 10, 4))
                    .toList());
        }
    }

    /** One SOP with a flowchart of so many steps and columns; each fourth step may send back. */
    static Sop sop(int aktivitas, int pelaksana) {
        return new BenchOffice().sop(1, aktivitas, pelaksana);
    }

    /** A rekap of so many rows, all of them rounds of aktivitas, no two of which are alike. */
    static Rekap rekap(int rows) {
        List<Sop> sop = sop(SOPS);
        var runs = new ArrayList<Pengerjaan>();
        for (int i = 0; runs.size() * STEPS < rows; i++) {
            var versi = new VersiSop(i % SOPS + 1L, i % SOPS + 1L, 1, Status.BERLAKU, SAAT, sop.get(i % SOPS));
            LocalDateTime begin = SAAT.plusMinutes(i % 100_000L);
            Pengerjaan run = Pengerjaan.start(i + 1L, versi, new Peristiwa.Dimulai("Surat " + i, "2026-TW1"), begin);
            for (int step = 0; step + 1 < STEPS; step++) {
                run = run.with(
                        begin.plusMinutes(20L * step + i % 13), new Peristiwa.Selesai(step, "Staf " + i % 40, ""));
            }
            runs.add(run);
        }
        Rekap all =
                Rekap.of(Periode.read("2026-TW1").orElseThrow(), SAAT.plusDays(80), List.of(), runs, JamKerja.BAWAAN);
        return new Rekap(
                all.periode(),
                all.saat(),
                all.pengerjaan().subList(0, 1),
                all.aktivitas().subList(0, rows),
                all.kelengkapan().subList(0, 1),
                all.sop());
    }

    private Sop sop(int nomor, int aktivitas, int pelaksana) {
        List<String> columns = IntStream.range(0, pelaksana)
                .mapToObj(i -> "Kasubbag " + (char) ('A' + i))
                .toList();
        List<Aktivitas> steps = new ArrayList<>();
        for (int i = 1; i <= aktivitas; i++) {
            steps.add(aktivitas(i, columns.get(random.nextInt(pelaksana)), aktivitas));
        }
        return new Sop(
                new Identitas(
                        "800/" + nomor + "/" + words(1).toUpperCase(Locale.ROOT),
                        words(4) + " " + nomor,
                        List.of("PEMERINTAH PROVINSI", "DINAS " + words(2).toUpperCase(Locale.ROOT)),
                        LocalDate.of(2021, 5, 1),
                        null,
                        LocalDate.of(2021, 6, 1),
                        Pejabat.BELUM),
                new Ketentuan(list(2, 18), list(3, 8), list(5, 5), list(2, 2), list(1, 20), list(1, 6)),
                Klasifikasi.BELUM,
                LembarKerja.BELUM,
                columns,
                steps,
                List.of());
    }

    private Aktivitas aktivitas(int nomor, String pelaksana, int last) {
        var kelengkapan = List.of(
                new Kelengkapan(words(3), true), new Kelengkapan(words(2), true), new Kelengkapan(words(3), false));
        Waktu waktu = Waktu.read(5 + random.nextInt(50) + " menit");
        boolean sendsBack = nomor % 4 == 0 && nomor < last;
        return new Aktivitas(
                nomor,
                words(6 + random.nextInt(5)),
                List.of(pelaksana),
                new MutuBaku(kelengkapan, waktu, List.of(words(3))),
                sendsBack ? new Keputusan(nomor + 1, nomor - 1) : null,
                null,
                nomor % 3 == 0 ? words(3) : "");
    }

    private List<String> list(int count, int words) {
        return IntStream.range(0, count).mapToObj(i -> words(words)).toList();
    }

    private String words(int count) {
        return String.join(
                " ",
                IntStream.range(0, count)
                        .mapToObj(i -> WORDS[random.nextInt(WORDS.length)])
                        .toList());
    }
}
