package id.langkah.domain.laporan;

import id.langkah.domain.Pejabat;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.naskah.Naskah;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Tanda;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Perjanjian Kinerja (PermenPAN-RB 53/2014, annex I): statement and annex with targets. A
 * changed agreement shows the first targets beside the present ones.
 */
public final class PerjanjianKinerja {
    private static final String PEMBUKA = "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan"
            + " akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:";
    private static final String JANJI = "Pihak pertama berjanji akan mewujudkan target kinerja yang seharusnya sesuai"
            + " lampiran perjanjian ini, dalam rangka mencapai target kinerja jangka menengah seperti yang telah"
            + " ditetapkan dalam dokumen perencanaan. Keberhasilan dan kegagalan pencapaian target kinerja tersebut"
            + " menjadi tanggung jawab kami.";
    private static final String SUPERVISI = "Pihak kedua akan melakukan supervisi yang diperlukan serta akan melakukan"
            + " evaluasi terhadap capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam"
            + " rangka pemberian penghargaan dan sanksi.";

    private final BahanLaporan bahan;
    private final PihakPerjanjian pihak;
    private final boolean perubahan;

    private PerjanjianKinerja(BahanLaporan bahan, PihakPerjanjian pihak, boolean perubahan) {
        this.bahan = bahan;
        this.pihak = pihak;
        this.perubahan = perubahan;
    }

    /**
     * Statement and annex.
     *
     * @param penanggungJawab the bidang whose agreement it is; blank for the head's
     * @param perubahan whether it is the changed agreement
     */
    public static List<Naskah> of(BahanLaporan bahan, String penanggungJawab, boolean perubahan) {
        var paper = new PerjanjianKinerja(bahan, bahan.pihak(penanggungJawab), perubahan);
        return List.of(paper.pernyataan(), paper.lampiran());
    }

    /** The agreements of the head and of everybody responsible for something. */
    public static List<Naskah> semua(BahanLaporan bahan, boolean perubahan) {
        return Stream.concat(Stream.of(""), bahan.penanggungJawab().stream())
                .flatMap(nama -> of(bahan, nama, perubahan).stream())
                .toList();
    }

    /** The title: {@code Perjanjian Kinerja Perubahan Tahun 2026}. */
    public static String judul(int tahun, boolean perubahan) {
        return "Perjanjian Kinerja " + (perubahan ? "Perubahan " : "") + "Tahun " + tahun;
    }

    private Naskah pernyataan() {
        return new Naskah(
                judul(bahan.tahun(), perubahan),
                List.of(),
                false,
                List.of(
                        new Paragraf(PEMBUKA),
                        siapa(pihak.pertama()),
                        new Paragraf("selanjutnya disebut pihak pertama."),
                        siapa(pihak.kedua()),
                        new Paragraf("selaku atasan pihak pertama, selanjutnya disebut pihak kedua."),
                        new Paragraf(JANJI),
                        new Paragraf(SUPERVISI),
                        tandaTangan()));
    }

    private static Isian siapa(Pejabat pejabat) {
        return new Isian(List.of(
                new Nama("Nama", Naskah.atauTitik(pejabat.nama())),
                new Nama("Jabatan", Naskah.atauTitik(pejabat.jabatan()))));
    }

    /** Both signatures; that of the superior stands at the left. */
    private TandaTangan tandaTangan() {
        return new TandaTangan(List.of(
                tanda("", "Pihak Kedua,", pihak.kedua()),
                tanda(bahan.tempat(pihak.tanggal(perubahan)), "Pihak Pertama,", pihak.pertama())));
    }

    /** One signature; the head of a region has neither rank nor NIP. */
    private static Tanda tanda(String tempat, String peran, Pejabat pejabat) {
        Tanda tanda = Tanda.pejabat(tempat, peran, pejabat);
        boolean bare = tanda.isBernama()
                && pejabat.nip().isBlank()
                && pejabat.pangkat().isBlank();
        return bare ? new Tanda(tanda.atas(), tanda.nama(), List.of()) : tanda;
    }

    private Naskah lampiran() {
        var bagian = new ArrayList<Bagian>();
        List<Indikator> promised = pihak.isPimpinan() ? bahan.pimpinan() : bahan.milik(pihak.penanggungJawab());
        bagian.add(
                promised.isEmpty()
                        ? new Naskah.Kosong("sasaran, indikator, dan target; belum ada indikator untuk perjanjian ini")
                        : new Tabel(kolomTarget(), target(promised)));
        var uang = new TabelAnggaran(bahan);
        bagian.add(uang.perjanjian(pihak, perubahan));
        bagian.add(tandaTangan());
        String unit = pihak.isPimpinan() ? bahan.kantor().perangkat() : pihak.penanggungJawab();
        return new Naskah("Lampiran " + judul(bahan.tahun(), perubahan), List.of(unit), false, Kepala.JUDUL, bagian);
    }

    private List<Kolom> kolomTarget() {
        return perubahan
                ? List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Sasaran", 0.27),
                        Kolom.of("Indikator Kinerja", 0.34),
                        Kolom.tengah("Target Semula", 0.16),
                        Kolom.tengah("Target Perubahan", 0.16))
                : List.of(
                        Kolom.tengah("No", 0.07),
                        Kolom.of("Sasaran", 0.33),
                        Kolom.of("Indikator Kinerja", 0.41),
                        Kolom.tengah("Target", 0.19));
    }

    /** The rows of targets; each sasaran is named only beside its first indicator. */
    private List<Baris> target(List<Indikator> promised) {
        var rows = new ArrayList<Baris>();
        String before = "";
        for (Indikator butir : promised) {
            String sasaran = butir.sasaran().strip();
            var sel = new ArrayList<String>(
                    List.of("" + (rows.size() + 1), sasaran.equals(before) ? "" : sasaran, butir.nama(), murni(butir)));
            if (perubahan) {
                sel.add(AngkaTertulis.of(butir.terkini().target().tahunan(), butir.ukuran()));
            }
            rows.add(new Baris(sel, false));
            before = sasaran;
        }
        return rows;
    }

    private static String murni(Indikator butir) {
        return AngkaTertulis.of(butir.target().tahunan(), butir.ukuran());
    }
}
