package id.langkah.service;

import static id.langkah.service.SampelKinerja.INI;
import static id.langkah.service.SampelKinerja.LALU;
import static java.util.Objects.requireNonNull;

import id.langkah.domain.Pejabat;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.KeadaanAksi;
import id.langkah.domain.aksi.PantauanAksi;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.laporan.PihakPerjanjian;
import id.langkah.domain.perencanaan.Anggaran;
import id.langkah.domain.perencanaan.IndikatorRenstra;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.domain.perencanaan.PohonKinerja;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.sqlite.Database;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The plan of the example office: a Renstra with its tree, money, a changed target, who signs, and
 * what is done for each indicator. Who signs is named by his post alone.
 */
final class SampelRencana {
    private static final int AKHIR = 2029;

    /** Depth, words and penanggung jawab; money of a kegiatan in millions: murni, perubahan, quarters. */
    private static final String POHON = """
        0|Meningkatnya kualitas perumahan dan kawasan permukiman (contoh)||
        1|Tata kelola dinas semakin akuntabel|Sekretariat|
        2|Program Penunjang Urusan Pemerintahan Daerah|Sekretariat|
        3|Perencanaan, Penganggaran, dan Evaluasi Kinerja|Sekretariat|420;;95;110;98;102/450;430;98;112;101;
        3|Administrasi Keuangan dan Umum|Sekretariat|1850;;402;455;447;481/1900;1950;418;462;470;
        1|Rumah layak huni bertambah|Bidang Perumahan|
        2|Program Pengembangan Perumahan|Bidang Perumahan|
        3|Perbaikan Rumah Tidak Layak Huni|Bidang Perumahan|22000;;2840;6200;7700;4930/24000;25500;4150;5900;8240;
        3|Penyediaan Sanitasi Layak|Bidang Perumahan|3100;;310;820;960;905/3300;3300;295;870;1010;
        1|Kawasan kumuh berkurang|Bidang Kawasan Permukiman|
        2|Program Kawasan Permukiman|Bidang Kawasan Permukiman|
        3|Penataan Kawasan Kumuh|Bidang Kawasan Permukiman|8700;;640;2300;2900;2510/9200;8600;710;2350;2480;
        3|Pembangunan Jalan Lingkungan|Bidang Kawasan Permukiman|6400;;520;1900;2250;1610/7000;6200;780;2010;1690;
        """;

    /** What is done for each indicator, and what of it was done in three quarters. */
    private static final String AKSI = """
        Menindaklanjuti catatan hasil evaluasi SAKIP|1 rencana;1 laporan;1 laporan;1 laporan|1 rencana;1 laporan;1 laporan||
        Menyelenggarakan survei kepuasan setiap triwulan|1 survei;1 survei;1 survei;1 survei|1 survei;1 survei;1 survei||
        Mengendalikan penyerapan anggaran setiap bulan|3 rapat;3 rapat;3 rapat;3 rapat|3 rapat;3 rapat;2 rapat|Lelang terlambat (contoh)|Mempercepat lelang dini (contoh)
        Memperbaiki rumah tidak layak huni bersama warga|200 unit;300 unit;400 unit;300 unit|210 unit;295 unit;412 unit||
        Mendampingi kelompok sanitasi di kecamatan|2 kelompok;3 kelompok;3 kelompok;2 kelompok|2 kelompok;3 kelompok;3 kelompok||
        Menyederhanakan alur rekomendasi teknis|1 alur;;1 evaluasi;|1 alur;;1 evaluasi||
        Menata permukiman kumuh per kelurahan|1 kelurahan;1 kelurahan;2 kelurahan;1 kelurahan|0;1 kelurahan;1 kelurahan|Lahan belum bebas (contoh)|Musyawarah dengan pemilik lahan (contoh)
        Membangun jalan lingkungan|1.500 m;3.500 m;4.500 m;2.500 m|1.420 m;3.610 m;4.700 m|Hujan menghambat pekerjaan (contoh)|Menambah jam kerja di musim kering (contoh)
        Menangani pengaduan paling lama lima hari|1 laporan;1 laporan;1 laporan;1 laporan|1 laporan;1 laporan;1 laporan||
        """;

    private static final BigDecimal JUTA = BigDecimal.valueOf(1_000_000);

    private final DataKantor data;
    private final DataPerencanaan rencana;

    SampelRencana(Database database, DataKantor data, Supplier<LocalDateTime> clock) {
        this.data = data;
        this.rencana = DataPerencanaan.of(database, clock);
    }

    void add() {
        Renstra renstra = rencana.rencana()
                .save(new Renstra(
                        0, "CONTOH: Renstra 2025–2029", LALU, AKHIR, "dokumen contoh, bukan data resmi", pohon()));
        money(renstra.pohon(), LALU, 0);
        money(renstra.pohon(), INI, 1);
        rencana.anggaran()
                .save(INI, new PerubahanAnggaran("CONTOH/P-APBD/2026", LocalDate.of(INI, 9, 28), Triwulan.IV));
        changed();
        signers();
        aksi();
    }

    private static List<String[]> rows(String text) {
        return text.lines().map(line -> line.split("\\|", -1)).toList();
    }

    /** The program that carries a sasaran: the next below it. */
    static String program(String sasaran) {
        List<String[]> rows = rows(POHON);
        int at = 0;
        while (!rows.get(at)[1].equals(sasaran)) {
            at++;
        }
        return rows.get(at + 1)[1];
    }

    private PohonKinerja pohon() {
        List<IndikatorTercatat> all = data.kinerja().indikator(INI);
        return new PohonKinerja(rows(POHON).stream()
                .map(row -> SimpulPohon.of(
                                TingkatPohon.at(Integer.parseInt(row[0])).orElseThrow(), row[1])
                        .withPenanggungJawab(row[2])
                        .withIndikator(all.stream()
                                .map(IndikatorTercatat::indikator)
                                .filter(indikator -> indikator.sasaran().equals(row[1]))
                                .map(this::indikator)
                                .toList()))
                .toList());
    }

    /** Its targets of two years, and on to the plan's end in even steps. */
    private IndikatorRenstra indikator(Indikator indikator) {
        Nilai now = indikator.target().tahunan();
        Nilai last = indikator.target().akhirRenstra();
        Nilai before = data.kinerja().indikator(LALU).stream()
                .map(IndikatorTercatat::indikator)
                .filter(butir -> butir.kunci().equals(indikator.kunci()))
                .findFirst()
                .orElseThrow()
                .target()
                .tahunan();
        IndikatorRenstra butir = new IndikatorRenstra(0, indikator, Collections.emptySortedMap())
                .withTarget(LALU, before)
                .withTarget(INI, now)
                .withTarget(AKHIR, last);
        for (int tahun = INI + 1; tahun < AKHIR; tahun++) {
            butir = butir.withTarget(tahun, step(indikator, now, last, tahun));
        }
        return butir;
    }

    private static Nilai step(Indikator indikator, Nilai now, Nilai last, int tahun) {
        BigDecimal from = now.angka();
        BigDecimal to = last.angka();
        boolean counted = indikator.ukuran().tipe().isNumeric() && from != null && to != null;
        if (!counted || requireNonNull(to).compareTo(requireNonNull(from).multiply(BigDecimal.TWO)) > 0) {
            return now; // a word, or a plan that counts all its years together
        }
        BigDecimal way = to.subtract(from).multiply(BigDecimal.valueOf(tahun - INI));
        BigDecimal angka = from.add(way.divide(BigDecimal.valueOf(AKHIR - INI), 0, RoundingMode.HALF_UP));
        return PengaturanKinerja.BAKU.read(angka.toPlainString(), indikator.ukuran());
    }

    private void money(PohonKinerja pohon, int tahun, int which) {
        List<String[]> rows = rows(POHON);
        Map<Long, Anggaran> all = new HashMap<>();
        for (int at = 0; at < rows.size(); at++) {
            if (!rows.get(at)[3].isEmpty()) {
                String[] juta = rows.get(at)[3].split("/", -1)[which].split(";", -1);
                Anggaran uang = Anggaran.murni(juta(juta[0]));
                uang = juta[1].isEmpty() ? uang : uang.withPerubahan(juta(juta[1]));
                for (Triwulan triwulan : Triwulan.values()) {
                    String spent = juta[1 + triwulan.nomor()];
                    uang = spent.isEmpty() ? uang : uang.withRealisasi(triwulan, juta(spent));
                }
                all.put(pohon.get(at).id(), uang);
            }
        }
        rencana.anggaran().save(tahun, all);
    }

    private static BigDecimal juta(String teks) {
        return new BigDecimal(teks).multiply(JUTA);
    }

    /** A later document asks for less of one indicator. */
    private void changed() {
        IndikatorTercatat jalan = data.kinerja().indikator(INI).get(7);
        Indikator indikator = jalan.indikator();
        var triwulan = new ArrayList<>(indikator.target().triwulan());
        triwulan.set(3, read("1000", indikator));
        var target = new Target(
                read("10500", indikator), triwulan, indikator.target().akhirRenstra());
        data.kinerja()
                .change(
                        jalan.id(),
                        indikator.withPerubahan(List.of(new PerubahanTarget(
                                "CONTOH/PK-P/2026", LocalDate.of(INI, 10, 1), Triwulan.IV, target))),
                        "Pelaksana");
    }

    private static Nilai read(String teks, Indikator indikator) {
        return PengaturanKinerja.BAKU.read(teks, indikator.ukuran());
    }

    private void signers() {
        rencana.laporan()
                .save(new PihakPerjanjian(
                        INI,
                        "",
                        new Pejabat("Kepala Dinas (contoh)", "", "", ""),
                        new Pejabat("Gubernur (contoh)", "", "", ""),
                        LocalDate.of(INI, 1, 2),
                        LocalDate.of(INI, 10, 1)));
    }

    private void aksi() {
        List<String[]> rows = rows(AKSI);
        List<IndikatorTercatat> all = data.kinerja().indikator(INI);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            String siapa = all.get(i).indikator().penanggungJawab();
            long id = data.aksi()
                    .save(new Aksi(
                            0,
                            all.get(i).id(),
                            row[0],
                            List.of(row[1].split(";", -1)),
                            LocalDate.of(INI, 1, 5),
                            LocalDate.of(INI, 12, 18),
                            null,
                            siapa));
            followed(id, row, siapa);
        }
    }

    private void followed(long aksi, String[] row, String siapa) {
        String[] done = row[2].split(";", -1);
        boolean hindered = !row[3].isEmpty();
        for (Triwulan triwulan : List.of(Triwulan.I, Triwulan.II, Triwulan.III)) {
            String realisasi = done[triwulan.nomor() - 1];
            if (!realisasi.isEmpty()) {
                boolean now = hindered && triwulan == Triwulan.III;
                data.aksi()
                        .save(
                                aksi,
                                triwulan,
                                new PantauanAksi(
                                        KeadaanAksi.BERJALAN, realisasi, "", now ? row[3] : "", now ? row[4] : ""));
            }
        }
        if (hindered) {
            data.aksi()
                    .save(new TindakLanjut(
                            0,
                            aksi,
                            INI,
                            Triwulan.III,
                            "Menuntaskannya pada Triwulan IV (contoh)",
                            siapa,
                            LocalDate.of(INI, 11, 30),
                            null,
                            ""));
        }
    }
}
