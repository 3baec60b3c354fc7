package id.langkah.domain.laporan;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.DaftarIsi;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kosong;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Naskah.Tingkat;
import id.langkah.domain.naskah.Tanda;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The yearly report (LKjIP, PermenPAN-RB 53/2014, annex II): Bab I–IV in the usual order, and the
 * Perjanjian Kinerja as annex. Parts that the office must write itself are marked.
 */
public final class LaporanKinerja {
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    private final BahanLaporan bahan;
    private final BabAkuntabilitas akuntabilitas;

    private LaporanKinerja(BahanLaporan bahan) {
        this.bahan = bahan;
        this.akuntabilitas = new BabAkuntabilitas(bahan);
    }

    /** Cover, report, and the agreement on whose targets it reports. */
    public static List<Naskah> of(BahanLaporan bahan) {
        var laporan = new LaporanKinerja(bahan);
        var all = new ArrayList<Naskah>(List.of(laporan.sampul(), laporan.isi()));
        all.addAll(PerjanjianKinerja.of(bahan, "", bahan.isBerubah()));
        return all;
    }

    private Naskah sampul() {
        List<String> kop = bahan.kantor().kop().stream()
                .filter(baris -> !baris.isBlank())
                .map(baris -> Kantor.isAlamat(baris) ? baris : baris.toUpperCase(INDONESIA))
                .toList();
        var baris = new ArrayList<String>(List.of("TAHUN " + bahan.tahun()));
        baris.addAll(kop);
        return new Naskah("Laporan Kinerja Instansi Pemerintah (LKjIP)", baris, false, Kepala.SAMPUL, List.of());
    }

    private Naskah isi() {
        var bagian = new ArrayList<Bagian>();
        bagian.addAll(pengantar());
        bagian.addAll(ikhtisar());
        bagian.add(new DaftarIsi());
        bagian.addAll(pendahuluan());
        bagian.addAll(new BabPerencanaan(bahan).bagian());
        bagian.addAll(akuntabilitas.bagian());
        bagian.addAll(penutup());
        bagian.add(new Subjudul("LAMPIRAN", Tingkat.BAB));
        bagian.add(new Paragraf(
                PerjanjianKinerja.judul(bahan.tahun(), bahan.isBerubah()) + " dilampirkan pada halaman berikut."));
        return new Naskah("", List.of(), false, Kepala.JUDUL, bagian);
    }

    private List<Bagian> pengantar() {
        return List.of(
                new Subjudul("KATA PENGANTAR", Tingkat.BAB),
                new Paragraf(
                        "Puji syukur kami panjatkan ke hadirat Tuhan Yang Maha Esa atas tersusunnya Laporan Kinerja "
                                + bahan.kantor().perangkat()
                                + " Tahun " + bahan.tahun()
                                + ". Laporan ini disusun sebagai wujud pertanggungjawaban atas pelaksanaan tugas dan"
                                + " fungsi serta penggunaan anggaran dalam mencapai sasaran yang telah ditetapkan."),
                new Paragraf(
                        "Laporan ini memuat perencanaan kinerja, capaian kinerja beserta analisisnya, dan realisasi"
                                + " anggaran tahun " + bahan.tahun()
                                + ". Kami berharap laporan ini menjadi bahan evaluasi dan umpan balik bagi peningkatan"
                                + " kinerja pada tahun berikutnya."),
                new TandaTangan(List.of(Tanda.kantor(bahan.kantor(), bahan.hariIni()))));
    }

    private List<Bagian> ikhtisar() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Subjudul("IKHTISAR EKSEKUTIF", Tingkat.BAB));
        bagian.addAll(akuntabilitas.ikhtisar());
        return bagian;
    }

    private List<Bagian> pendahuluan() {
        return List.of(
                new Subjudul("BAB I\nPENDAHULUAN", Tingkat.BAB),
                new Subjudul("A. Latar Belakang"),
                new Paragraf("Peraturan Presiden Nomor 29 Tahun 2014 tentang Sistem Akuntabilitas Kinerja Instansi"
                        + " Pemerintah mewajibkan setiap instansi pemerintah menyusun laporan kinerja atas prestasi kerja"
                        + " yang dicapai berdasarkan penggunaan anggaran yang telah dialokasikan. Tata caranya diatur"
                        + " dalam Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 53 Tahun"
                        + " 2014 tentang Petunjuk Teknis Perjanjian Kinerja, Pelaporan Kinerja dan Tata Cara Reviu atas"
                        + " Laporan Kinerja Instansi Pemerintah."),
                new Paragraf("Laporan Kinerja " + bahan.kantor().perangkat() + " Tahun " + bahan.tahun()
                        + " disusun untuk memberikan informasi kinerja yang terukur kepada pemberi mandat, dan sebagai"
                        + " upaya perbaikan berkesinambungan untuk meningkatkan kinerja."),
                new Subjudul("B. Gambaran Umum Organisasi"),
                new Kosong(
                        "kedudukan, tugas, dan fungsi menurut peraturan kepala daerah; susunan organisasi; jumlah dan"
                                + " keadaan pegawai; sarana dan prasarana"),
                new Subjudul("C. Isu Strategis"),
                new Kosong("isu strategis yang dihadapi dan kaitannya dengan tugas dan fungsi"),
                new Subjudul("D. Sistematika Penulisan"),
                new Paragraf("Bab I Pendahuluan menjelaskan organisasi dan isu strategisnya. Bab II Perencanaan Kinerja"
                        + " memuat rencana strategis dan perjanjian kinerja tahun " + bahan.tahun()
                        + ". Bab III Akuntabilitas Kinerja menyajikan capaian kinerja dan realisasi anggaran. Bab IV"
                        + " Penutup memuat simpulan dan langkah perbaikan."));
    }

    private List<Bagian> penutup() {
        var bagian = new ArrayList<Bagian>();
        bagian.add(new Subjudul("BAB IV\nPENUTUP", Tingkat.BAB));
        bagian.add(new Paragraf("Laporan Kinerja " + bahan.kantor().perangkat() + " Tahun " + bahan.tahun()
                + " menyajikan pencapaian sasaran sebagaimana diperjanjikan dalam "
                + PerjanjianKinerja.judul(bahan.tahun(), bahan.isBerubah()) + "."));
        bagian.addAll(akuntabilitas.simpulan());
        bagian.add(new TandaTangan(List.of(Tanda.kantor(bahan.kantor(), bahan.hariIni()))));
        return bagian;
    }
}
