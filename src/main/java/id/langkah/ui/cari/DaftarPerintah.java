package id.langkah.ui.cari;

import id.langkah.domain.KataCari;
import id.langkah.domain.rekap.KinerjaMenunggu;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.Periode.Jenis;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The commands of the search: what they are called, by what they are found, and where they lead. */
final class DaftarPerintah {
    private final Navigator navigator;
    private final List<Perintah> semua = new ArrayList<>();

    /**
     * @param today the date from which periods are offered
     * @param begin lets the user choose an SOP to start
     * @param rekap writes the rekap of a period at once
     */
    DaftarPerintah(Navigator navigator, LocalDate today, Runnable begin, Consumer<Periode> rekap) {
        this.navigator = navigator;
        Periode last = KinerjaMenunggu.periode(today);
        semua.add(new Perintah(
                BarisCari.perintah(MaterialDesignP.PLAY, "Mulai pengerjaan", "Pilih SOP yang akan dikerjakan", begin),
                "jalankan sop baru"));
        part(MaterialDesignC.CHART_BOX_OUTLINE, "Isi realisasi", "Realisasi", last, "nilai angka data kinerja");
        part(MaterialDesignE.EMAIL_OUTLINE, "Minta data ke bidang", "Permintaan", last, "permintaan surat tagih");
        part(MaterialDesignP.PAPERCLIP, "Lampirkan bukti", "Bukti", last, "bukti dukung berkas");
        part(MaterialDesignP.PENCIL_OUTLINE, "Perbaikan nilai", "Perbaikan", last, "mulai usul koreksi terkunci");
        part(MaterialDesignC.CHART_BOX_OUTLINE, "Grafik capaian", "Grafik", last, "diagram");
        go(
                MaterialDesignP.PLUS,
                "Tambah indikator",
                "Indikator baru tahun " + today.getYear(),
                new Destination.IndikatorBaru(today.getYear(), ""),
                "baru");
        semua.add(new Perintah(
                BarisCari.perintah(
                        MaterialDesignM.MICROSOFT_EXCEL,
                        "Ekspor rekap " + last.teks() + " ke Excel",
                        "Langsung ditulis ke folder rekap",
                        () -> rekap.accept(last)),
                last.kode()));
        Stream.of(today.getYear(), today.getYear() - 1).forEach(tahun -> years(tahun));
        go(MaterialDesignF.FILE_IMPORT_OUTLINE, "Impor SOP", "", new Destination.Impor(List.of()), "berkas");
        go(MaterialDesignC.CHECKBOX_MARKED_OUTLINE, "Monitoring dan evaluasi SOP", "", new Destination.Evaluasi(0), "");
        go(MaterialDesignH.HOME_OUTLINE, "Beranda", "", new Destination.Beranda(), "buka");
        go(MaterialDesignF.FILE_DOCUMENT_OUTLINE, "Daftar SOP", "", new Destination.Pustaka(), "buka pustaka");
        go(
                MaterialDesignP.PLAYLIST_CHECK,
                "Daftar pengerjaan",
                "",
                new Destination.DaftarPengerjaan(),
                "buka papan kalender");
        go(
                MaterialDesignP.PLAYLIST_CHECK,
                "Pengerjaan yang terlambat",
                "",
                new Destination.DaftarPengerjaan("Terlambat"),
                "");
        go(MaterialDesignC.CHART_BOX_OUTLINE, "Data Kinerja", "", new Destination.DataKinerja(), "buka");
        plan("Renstra", "target lima tahun");
        plan(Pintasan.POHON, "cascading tujuan sasaran program kegiatan");
        plan("Anggaran", "pagu serapan");
        plan("Rencana Aksi", "pemantauan tindak lanjut");
        plan("Evaluasi AKIP", "sakip kriteria nilai");
        plan("Perjanjian & Laporan", "perjanjian kinerja iku lkjip lakip laporan");
        go(
                MaterialDesignT.TABLE_LARGE,
                "Gabungan kantor",
                "Rekap beberapa kantor",
                new Destination.Gabungan(),
                "gabung opd");
        go(MaterialDesignA.ARCHIVE_OUTLINE, "Arsip", "", new Destination.Arsip(), "buka");
        go(
                MaterialDesignC.COG_OUTLINE,
                "Pengaturan",
                "Kantor, hari libur, jam kerja, tampilan, cadangan",
                new Destination.Pengaturan(),
                "kop logo cuti bersama huruf tema gelap cadangkan pulihkan");
        go(MaterialDesignH.HELP_CIRCLE_OUTLINE, "Bantuan", "", new Destination.Bantuan(), "panduan cara");
    }

    /** A command with further words by which it is found. */
    private record Perintah(BarisCari baris, String lain) {}

    private void part(Ikon icon, String judul, String bagian, Periode periode, String lain) {
        go(icon, judul, periode.teks(), new Destination.DataKinerja(bagian, periode), lain);
    }

    private void plan(String bagian, String lain) {
        go(
                MaterialDesignS.SITEMAP_OUTLINE,
                bagian,
                "Perencanaan",
                new Destination.Perencanaan(bagian),
                "buka perencanaan " + lain);
    }

    private void years(int tahun) {
        Stream<Periode> periods = Stream.concat(
                IntStream.rangeClosed(1, Jenis.TRIWULAN.perTahun())
                        .mapToObj(ke -> new Periode(tahun, Jenis.TRIWULAN, ke)),
                Stream.of(new Periode(tahun, Jenis.TAHUN, 1)));
        periods.forEach(periode -> go(
                MaterialDesignT.TABLE_LARGE,
                "Rekap " + periode.teks(),
                "",
                new Destination.Rekap(Optional.of(periode)),
                "tw" + periode.ke() + " tw " + periode.ke()));
    }

    private void go(Ikon icon, String judul, String keterangan, Destination there, String lain) {
        semua.add(new Perintah(BarisCari.perintah(icon, judul, keterangan, () -> navigator.go(there)), lain));
    }

    /** The commands that match every word. */
    List<BarisCari> of(String words) {
        return semua.stream()
                .filter(perintah -> KataCari.holds(perintah.baris().judul() + " " + perintah.lain(), words))
                .map(Perintah::baris)
                .toList();
    }
}
