package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A paper with parts of every kind, for tests of printers. */
public final class ContohNaskah {
    public static final Kantor KANTOR = new Kantor(
            List.of("Pemerintah Kabupaten Contoh", "Dinas Contoh", "Jalan Contoh 1"),
            "Contoh",
            Optional.empty(),
            Pejabat.BELUM,
            Kantor.Kertas.A4);

    private static final Pejabat SRI = new Pejabat("Sekretaris", "SRI RAHAYU", "Pembina", "196510061986032016");

    private ContohNaskah() {}

    /** A paper with this many table rows below each of two bands. */
    public static Naskah lengkap(int baris, boolean rebah) {
        return new Naskah(
                "Naskah Contoh",
                List.of("Keadaan per 2 Maret 2026", " "),
                rebah,
                List.of(
                        new Paragraf("Pembuka yang menerangkan isi naskah ini."),
                        new Isian(List.of(new Nama("Perihal", "=1+1"), new Nama("Sifat", ""))),
                        new Subjudul("Rincian"),
                        new Tabel(
                                List.of(Kolom.tengah("No", 0.1), Kolom.of("Uraian", 0.6), Kolom.of("Keterangan", 0.3)),
                                rows(baris)),
                        new Tabel(
                                List.of(Kolom.of("", 0.5), Kolom.of("", 0.5)),
                                List.of(Baris.of("Kiri\nbawah kiri", "Kanan"))),
                        new TandaTangan(List.of(
                                Tanda.pejabat("", "Yang menerima,", Pejabat.BELUM),
                                Tanda.pejabat("Contoh, 2 Maret 2026", "Kepala,", SRI)))));
    }

    /** A book with cover, chapters, contents, a numbered table, a chart and a placeholder. */
    public static List<Naskah> buku() {
        var nilai = new Tabel(
                List.of(Kolom.of("Indikator", 0.7), Kolom.tengah("Capaian", 0.3)),
                List.of(Baris.of("Indeks <b>baik</b> & {TOC}", "102,22")),
                "Capaian kinerja");
        return List.of(
                new Naskah(
                        "Laporan Contoh",
                        List.of("TAHUN 2026", "DINAS CONTOH"),
                        false,
                        Naskah.Kepala.SAMPUL,
                        List.of()),
                new Naskah(
                        "",
                        List.of(),
                        false,
                        Naskah.Kepala.JUDUL,
                        List.of(
                                new Naskah.DaftarIsi(),
                                new Subjudul("BAB I\nPENDAHULUAN", Naskah.Tingkat.BAB),
                                new Subjudul("A. Gambaran Umum"),
                                new Naskah.Kosong("gambaran umum organisasi"),
                                new Subjudul("BAB II\nAKUNTABILITAS KINERJA", Naskah.Tingkat.BAB),
                                new Subjudul("1. Sasaran pertama", Naskah.Tingkat.BUTIR),
                                nilai,
                                new Grafik(
                                        "Capaian dua tahun",
                                        "%",
                                        List.of("2025", "2026"),
                                        List.of(
                                                Seri.of("Target", List.of(BigDecimal.TEN, BigDecimal.TEN)),
                                                Seri.of("Realisasi", Arrays.asList(null, BigDecimal.valueOf(12.5))))),
                                new Paragraf("Penutup."))));
    }

    private static List<Baris> rows(int count) {
        return IntStream.rangeClosed(1, 2)
                .boxed()
                .flatMap(pita -> IntStream.rangeClosed(0, count)
                        .mapToObj(i -> i == 0
                                ? Baris.pita("Bagian " + pita)
                                : Baris.of("" + i, "Uraian " + pita + "." + i, "")))
                .toList();
    }
}
