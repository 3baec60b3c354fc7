package id.langkah.service;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.excel.IndikatorWorkbook;
import id.langkah.sqlite.ContohMark;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Generates the sample figures of one office and two years. Every name says that it is an example,
 * and persons are named only by their posts. {@link #main} writes them into the folder of the
 * samples.
 */
final class SampelKinerja implements AutoCloseable {
    static final int LALU = 2025;
    static final int INI = 2026;
    static final LocalDateTime SAAT = LocalDateTime.of(2026, 10, 12, 9, 0);
    static final String JSON = "data-kinerja-contoh.json";

    static final Kantor KANTOR = new Kantor(
            List.of(
                    "CONTOH: angka dan nama kantor ini bukan data resmi",
                    "Dinas Perumahan Rakyat dan Kawasan Permukiman Contoh"),
            "Kota Contoh",
            Optional.empty(),
            Pejabat.BELUM,
            Kantor.Kertas.A4);

    private static final String STAF = "Pelaksana";
    private static final String KASUBBAG = "Kasubbag Renja, Monev dan keuangan";
    private static final String SEKRETARIS = "Sekretaris";
    private static final String KADIS = "Kadis";

    /** The heads, and for each row the targets of year and quarters and the realisasi. */
    private static final String BARIS = """
        CONTOH.1|Tata kelola dinas semakin akuntabel|Nilai SAKIP dinas|Predikat|Predikat|Positif|Nilai akhir|Tahunan|A|15|Sekretariat|BB;;;;BB;;;;BB|A;;;;A;;;
        CONTOH.2|Tata kelola dinas semakin akuntabel|Indeks kepuasan masyarakat|Indeks|Angka|Positif|Rata-rata|Triwulanan|90|10|Sekretariat|86;86;86;86;86;85,4;86,2;87,1;86,9|88;87;88;88;89;87,6;88,3;88,9
        CONTOH.3|Tata kelola dinas semakin akuntabel|Realisasi anggaran|%|Persen|Positif|Kumulatif|Triwulanan|98|10|Sekretariat|95;15;40;70;95;14,2;41,5;68,9;94,3|96;15;42;72;96;16,1;40,7;73,4
        CONTOH.4|Rumah layak huni bertambah|Rumah tidak layak huni yang diperbaiki|Unit|Angka|Positif|Akumulasi|Triwulanan|6000|15|Bidang Perumahan|1100;150;300;400;250;142;310;385;270|1200;200;300;400;300;210;285;412
        CONTOH.5|Rumah layak huni bertambah|Rumah bersanitasi layak|%|Persen|Positif|Nilai akhir|Semesteran|95|10|Bidang Perumahan|84;;82;;84;;82,4;;84,1|87;;85;;87;;85,6;
        CONTOH.6|Rumah layak huni bertambah|Waktu pelayanan rekomendasi teknis|Hari kerja|Angka|Negatif (rasio)|Rata-rata|Triwulanan|3|10|Bidang Perumahan|6;6;6;6;6;6,5;6;5,5;5|5;5;5;5;5;5;4,5;5,5
        CONTOH.7|Kawasan kumuh berkurang|Luas permukiman kumuh|Hektare|Angka|Negatif|Nilai akhir|Triwulanan|80|15|Bidang Kawasan Permukiman|150;165;160;155;150;166;161;157,5;152|135;148;144;140;135;149,5;146;139
        CONTOH.8|Kawasan kumuh berkurang|Jalan lingkungan yang dibangun|Meter|Angka|Positif|Akumulasi|Triwulanan|60000|10|Bidang Kawasan Permukiman|10500;1000;3000;4000;2500;900;3150;3900;2700|12000;1500;3500;4500;2500;1420;3610;4700
        CONTOH.9|Kawasan kumuh berkurang|Pengaduan yang belum ditangani|Aduan|Angka|Negatif|Nilai akhir|Triwulanan|0|5|Bidang Kawasan Permukiman|4;4;4;4;4;5;4;3;3|3;3;3;3;3;3;4;2
        """;

    private final Database database;
    private final DataKantor data;
    private LocalDateTime now = LocalDateTime.of(LALU, 1, 6, 8, 0);

    /** Fills a new file. */
    SampelKinerja(Path file) {
        database = Database.open(file, now, false);
        data = DataKantor.of(database, () -> now);
        new PengaturanService(database).save(KANTOR);
        for (int tahun : List.of(LALU, INI)) {
            data.kinerja().take(data.kinerja().preview(table(tahun), tahun));
            for (Triwulan triwulan : Triwulan.values()) {
                quarter(tahun, triwulan);
            }
        }
        correct();
        ask();
        archive();
        new SampelRencana(database, data, () -> now).add();
        ContohMark.of(
                database,
                data.kinerja().semua().stream().map(IndikatorTercatat::id).toList());
    }

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("sampel");
        try (var sampel = new SampelKinerja(folder.resolve("sampel.db"))) {
            sampel.write(Path.of("samples"));
        }
    }

    /** Writes the workbooks of both years, and everything as JSON. */
    void write(Path samples) throws IOException {
        for (int tahun : List.of(LALU, INI)) {
            try (var out = Files.newOutputStream(samples.resolve(workbook(tahun)))) {
                IndikatorWorkbook.write(indikator(tahun), tahun, KANTOR, SAAT, out);
            }
        }
        data.ekspor().write(samples.resolve(JSON), share -> {});
    }

    static String workbook(int tahun) {
        return "data-kinerja-indikator-" + tahun + ".xlsx";
    }

    List<Indikator> indikator(int tahun) {
        return data.kinerja().indikator(tahun).stream()
                .map(IndikatorTercatat::indikator)
                .toList();
    }

    DataKantor data() {
        return data;
    }

    Database database() {
        return database;
    }

    DataPerencanaan rencana() {
        return DataPerencanaan.of(database, () -> now);
    }

    /** Records the last quarter of this year too, so that it can be reported on. */
    void finish() {
        List<String> figures = List.of("BB", "88,9", "95,2", "281", "87,4", "5", "133", "1080", "3");
        now = LocalDateTime.of(INI + 1, 1, 5, 9, 0);
        for (int i = 0; i < figures.size(); i++) {
            figure(kunci(INI, i, Triwulan.IV), figures.get(i), INI, Triwulan.IV, i);
        }
    }

    @Override
    public void close() {
        database.close();
    }

    private static List<String[]> rows() {
        return BARIS.lines().map(line -> line.split("\\|", -1)).toList();
    }

    /** The part of a row for a year: target, four quarters, and their realisasi. */
    private static String[] figures(String[] row, int tahun) {
        return row[tahun == LALU ? 11 : 12].split(";", -1);
    }

    private static String table(int tahun) {
        var table = new StringBuilder();
        table.append("Kode\tSasaran\tIndikator\tSatuan\tTipe nilai\tArah\tCara hitung\tFrekuensi\tTarget"
                + " akhir Renstra\tBobot\tPenanggung jawab\tDefinisi\tSumber data\tProgram\tTarget"
                + " tahun\tTarget TW I\tTarget TW II\tTarget TW III\tTarget TW IV\n");
        for (String[] row : rows()) {
            table.append(String.join("\t", List.of(row).subList(0, 11)))
                    .append("\tAngka contoh, bukan data resmi\tLaporan bidang (contoh)\t")
                    .append(SampelRencana.program(row[1]))
                    .append('\t')
                    .append(String.join("\t", List.of(figures(row, tahun)).subList(0, 5)))
                    .append('\n');
        }
        return table.toString();
    }

    private KunciRealisasi kunci(int tahun, int row, Triwulan triwulan) {
        return new KunciRealisasi(data.kinerja().indikator(tahun).get(row).id(), triwulan);
    }

    /** Records a quarter: figures come in the month after it and are settled a week later. */
    private void quarter(int tahun, Triwulan triwulan) {
        now = LocalDateTime.of(tahun, 3 * triwulan.nomor(), 28, 9, 0).plusDays(8);
        List<String[]> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            String[] figures = figures(rows.get(i), tahun);
            int at = 4 + triwulan.nomor();
            if (at < figures.length && !figures[at].isEmpty()) {
                figure(kunci(tahun, i, triwulan), figures[at], tahun, triwulan, i);
            }
        }
    }

    private void figure(KunciRealisasi kunci, String teks, int tahun, Triwulan triwulan, int row) {
        data.realisasi().type(Map.of(kunci, teks), STAF);
        if (row % 3 != 2) {
            var bukti = new Bukti.Rujukan(
                    "CONTOH/%d/%s/%d".formatted(row + 1, triwulan.kode(), tahun),
                    now.toLocalDate(),
                    "Lemari 2, map " + (row + 1));
            data.realisasi().record(kunci, new BuktiDitambah(bukti), STAF);
        }
        if (row == 6) {
            var analisis = new Analisis(
                    "Kerja bakti warga di dua kelurahan (contoh)",
                    "Pembebasan lahan belum selesai (contoh)",
                    "Menyelesaikan kesepakatan lahan (contoh)",
                    "Bidang Kawasan Permukiman",
                    now.toLocalDate().plusMonths(2));
            data.realisasi().record(kunci, new Dijelaskan(analisis), STAF);
        }
        boolean latest = tahun == INI && triwulan == Triwulan.III;
        var facts = new ArrayList<PeristiwaRealisasi>();
        facts.add(new Dikumpulkan(null));
        if (!latest || row % 2 == 0) {
            facts.add(new Diverifikasi());
        }
        if (!latest) {
            facts.add(new Ditetapkan());
        }
        List<String> names = List.of(KASUBBAG, SEKRETARIS, KADIS);
        for (int i = 0; i < facts.size(); i++) {
            data.realisasi().record(kunci, facts.get(i), names.get(i));
        }
    }

    /** Corrects one figure, and starts the correction of another one. */
    private void correct() {
        now = LocalDateTime.of(INI, 7, 20, 10, 0);
        List<Bukti> bukti = List.of(new Bukti.Rujukan("CONTOH/BAST/12", LocalDate.of(INI, 7, 14), "Lemari 2, map 4"));
        KunciRealisasi rumah = kunci(INI, 3, Triwulan.II);
        data.perbaikan().propose(rumah, "295", "Sepuluh unit belum dilaporkan (contoh)", bukti, null, STAF);
        data.perbaikan().sign(rumah, TahapPerbaikan.DIVERIFIKASI, KASUBBAG);
        data.perbaikan().sign(rumah, TahapPerbaikan.DIPARAF, SEKRETARIS);
        data.perbaikan().sign(rumah, TahapPerbaikan.DISETUJUI, KADIS);
        KunciRealisasi jalan = kunci(INI, 7, Triwulan.II);
        data.perbaikan().propose(jalan, "3650", "Hasil ukur ulang lapangan (contoh)", bukti, null, STAF);
        data.perbaikan().sign(jalan, TahapPerbaikan.DIVERIFIKASI, KASUBBAG);
    }

    private void ask() {
        now = LocalDateTime.of(INI, 10, 1, 8, 30);
        List<Long> all = data.kinerja().indikator(INI).stream()
                .map(IndikatorTercatat::id)
                .toList();
        List<PermintaanData> kept = data.permintaan()
                .add(data.permintaan()
                        .draft(INI, Triwulan.III, all, LocalDate.of(INI, 10, 1), LocalDate.of(INI, 10, 7), null));
        data.permintaan().change(kept.getFirst().answered(LocalDate.of(INI, 10, 6), ""));
        data.permintaan().change(kept.get(1).answered(LocalDate.of(INI, 10, 8), "Bukti sanitasi (contoh)"));
    }

    private void archive() {
        now = LocalDateTime.of(INI, 2, 10, 9, 0);
        List<KunciRealisasi> settled = new ArrayList<>();
        for (int i = 1; i < rows().size(); i++) {
            if (i != 4) {
                settled.add(kunci(LALU, i, Triwulan.I));
            }
        }
        var draft = data.arsip().draft(settled);
        data.arsip()
                .add(
                        new EntriArsip(
                                draft.id(),
                                "000.7.2",
                                draft.uraian() + " (contoh)",
                                draft.kurunWaktu(),
                                "Asli",
                                1,
                                "berkas",
                                "1",
                                "Lemari arsip 2",
                                "CONTOH",
                                draft.pengerjaan(),
                                draft.realisasi()),
                        "Arsiparis");
        now = SAAT;
    }
}
