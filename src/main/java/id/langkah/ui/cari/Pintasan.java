package id.langkah.ui.cari;

import id.langkah.domain.HasilCari;
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
import java.util.function.LongConsumer;
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

/** The commands that the search finds, with their actions. */
public final class Pintasan {
    private static final String MULAI = "mulai";
    private static final String POHON = "Pohon Kinerja";

    /** The least number of characters from which the first word may abbreviate the command to start a run. */
    private static final int SHORTEST = 3;

    private final Navigator navigator;
    private final LongConsumer mulai;
    private final List<Perintah> semua;

    /**
     * @param today the date from which periods are offered
     * @param begin lets the user choose an SOP to start
     * @param mulai starts a run of an SOP
     * @param rekap writes the rekap of a period at once
     */
    public Pintasan(Navigator navigator, LocalDate today, Runnable begin, LongConsumer mulai, Consumer<Periode> rekap) {
        this.navigator = navigator;
        this.mulai = mulai;
        this.semua = List.copyOf(all(today, begin, rekap));
    }

    /** A command with further words by which it is found. */
    private record Perintah(BarisCari baris, String lain) {}

    private List<Perintah> all(LocalDate today, Runnable begin, Consumer<Periode> rekap) {
        Periode last = KinerjaMenunggu.periode(today);
        var all = new ArrayList<Perintah>();
        all.add(new Perintah(
                BarisCari.perintah(MaterialDesignP.PLAY, "Mulai pengerjaan", "Pilih SOP yang akan dikerjakan", begin),
                "jalankan sop baru"));
        part(all, MaterialDesignC.CHART_BOX_OUTLINE, "Isi realisasi", "Realisasi", last, "nilai angka data kinerja");
        part(all, MaterialDesignE.EMAIL_OUTLINE, "Minta data ke bidang", "Permintaan", last, "permintaan surat tagih");
        part(all, MaterialDesignP.PAPERCLIP, "Lampirkan bukti", "Bukti", last, "bukti dukung berkas");
        part(all, MaterialDesignP.PENCIL_OUTLINE, "Perbaikan nilai", "Perbaikan", last, "mulai usul koreksi terkunci");
        part(all, MaterialDesignC.CHART_BOX_OUTLINE, "Grafik capaian", "Grafik", last, "diagram");
        go(
                all,
                MaterialDesignP.PLUS,
                "Tambah indikator",
                "Indikator baru tahun " + today.getYear(),
                new Destination.IndikatorBaru(today.getYear(), ""),
                "baru");
        all.add(new Perintah(
                BarisCari.perintah(
                        MaterialDesignM.MICROSOFT_EXCEL,
                        "Ekspor rekap " + last.teks() + " ke Excel",
                        "Langsung ditulis ke folder rekap",
                        () -> rekap.accept(last)),
                last.kode()));
        Stream.of(today.getYear(), today.getYear() - 1).forEach(tahun -> years(all, tahun));
        go(all, MaterialDesignF.FILE_IMPORT_OUTLINE, "Impor SOP", "", new Destination.Impor(List.of()), "berkas");
        go(
                all,
                MaterialDesignC.CHECKBOX_MARKED_OUTLINE,
                "Monitoring dan evaluasi SOP",
                "",
                new Destination.Evaluasi(0),
                "");
        go(all, MaterialDesignH.HOME_OUTLINE, "Beranda", "", new Destination.Beranda(), "buka");
        go(all, MaterialDesignF.FILE_DOCUMENT_OUTLINE, "Daftar SOP", "", new Destination.Pustaka(), "buka pustaka");
        go(
                all,
                MaterialDesignP.PLAYLIST_CHECK,
                "Daftar pengerjaan",
                "",
                new Destination.DaftarPengerjaan(),
                "buka papan kalender");
        go(
                all,
                MaterialDesignP.PLAYLIST_CHECK,
                "Pengerjaan yang terlambat",
                "",
                new Destination.DaftarPengerjaan("Terlambat"),
                "");
        go(all, MaterialDesignC.CHART_BOX_OUTLINE, "Data Kinerja", "", new Destination.DataKinerja(), "buka");
        plan(all, "Renstra", "target lima tahun");
        plan(all, POHON, "cascading tujuan sasaran program kegiatan");
        plan(all, "Anggaran", "pagu serapan");
        plan(all, "Rencana Aksi", "pemantauan tindak lanjut");
        plan(all, "Evaluasi AKIP", "sakip kriteria nilai");
        plan(all, "Perjanjian & Laporan", "perjanjian kinerja iku lkjip lakip laporan");
        go(
                all,
                MaterialDesignT.TABLE_LARGE,
                "Gabungan kantor",
                "Rekap beberapa kantor",
                new Destination.Gabungan(),
                "gabung opd");
        go(all, MaterialDesignA.ARCHIVE_OUTLINE, "Arsip", "", new Destination.Arsip(), "buka");
        go(
                all,
                MaterialDesignC.COG_OUTLINE,
                "Pengaturan",
                "Kantor, hari libur, jam kerja, tampilan, cadangan",
                new Destination.Pengaturan(),
                "kop logo cuti bersama huruf tema gelap cadangkan pulihkan");
        go(all, MaterialDesignH.HELP_CIRCLE_OUTLINE, "Bantuan", "", new Destination.Bantuan(), "panduan cara");
        return all;
    }

    private void part(List<Perintah> all, Ikon icon, String judul, String bagian, Periode periode, String lain) {
        go(all, icon, judul, periode.teks(), new Destination.DataKinerja(bagian, periode), lain);
    }

    private void plan(List<Perintah> all, String bagian, String lain) {
        go(
                all,
                MaterialDesignS.SITEMAP_OUTLINE,
                bagian,
                "Perencanaan",
                new Destination.Perencanaan(bagian),
                "buka perencanaan " + lain);
    }

    private void years(List<Perintah> all, int tahun) {
        Stream<Periode> periods = Stream.concat(
                IntStream.rangeClosed(1, Jenis.TRIWULAN.perTahun())
                        .mapToObj(ke -> new Periode(tahun, Jenis.TRIWULAN, ke)),
                Stream.of(new Periode(tahun, Jenis.TAHUN, 1)));
        periods.forEach(periode -> go(
                all,
                MaterialDesignT.TABLE_LARGE,
                "Rekap " + periode.teks(),
                "",
                new Destination.Rekap(Optional.of(periode)),
                "tw" + periode.ke() + " tw " + periode.ke()));
    }

    private void go(List<Perintah> all, Ikon icon, String judul, String keterangan, Destination there, String lain) {
        all.add(new Perintah(BarisCari.perintah(icon, judul, keterangan, () -> navigator.go(there)), lain));
    }

    /** The commands that match every word. */
    List<BarisCari> of(String words) {
        return semua.stream()
                .filter(perintah -> KataCari.holds(perintah.baris().judul() + " " + perintah.lain(), words))
                .map(Perintah::baris)
                .toList();
    }

    /**
     * The SOP to start when the words begin with the command: {@code mulai perbaikan} gives
     * {@code perbaikan}; otherwise empty.
     */
    static Optional<String> dimulai(String words) {
        String[] parts = KataCari.of(words).split(" ", 2);
        return parts.length == 2 && parts[0].length() >= SHORTEST && MULAI.startsWith(parts[0])
                ? Optional.of(parts[1])
                : Optional.empty();
    }

    /** The command that starts a run of an SOP. */
    BarisCari begin(HasilCari sop) {
        return BarisCari.perintah(
                MaterialDesignP.PLAY, "Mulai: " + sop.judul(), sop.keterangan(), () -> mulai.accept(sop.id()));
    }

    /** The row for a search result. */
    BarisCari thing(HasilCari hasil) {
        return new BarisCari(
                hasil.jenis().kata(),
                icon(hasil.jenis()),
                hasil.judul(),
                hasil.keterangan(),
                hasil.cuplikan(),
                hasil.tempat(),
                () -> navigator.go(place(hasil)),
                hasil.jenis() == HasilCari.Jenis.SOP ? Optional.of(() -> mulai.accept(hasil.id())) : Optional.empty());
    }

    private static Ikon icon(HasilCari.Jenis jenis) {
        return switch (jenis) {
            case SOP -> MaterialDesignF.FILE_DOCUMENT_OUTLINE;
            case PENGERJAAN -> MaterialDesignP.PLAYLIST_CHECK;
            case INDIKATOR -> MaterialDesignC.CHART_BOX_OUTLINE;
            case BUKTI -> MaterialDesignP.PAPERCLIP;
            case POHON -> MaterialDesignS.SITEMAP_OUTLINE;
            case ARSIP -> MaterialDesignA.ARCHIVE_OUTLINE;
        };
    }

    private static Destination place(HasilCari hasilCari) {
        return switch (hasilCari.jenis()) {
            case SOP -> new Destination.Sop(hasilCari.id());
            case PENGERJAAN -> new Destination.Pengerjaan(hasilCari.id());
            case INDIKATOR, BUKTI -> new Destination.Indikator(hasilCari.id());
            case POHON -> new Destination.Perencanaan(POHON, hasilCari.id());
            case ARSIP -> new Destination.Arsip(hasilCari.id());
        };
    }
}
