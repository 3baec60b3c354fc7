package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.Tanggal;
import id.langkah.domain.bagan.FormSop;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.VersiSop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The book of an office's SOPs (Kumpulan SOP): the papers that come before and after the SOP forms
 * (PermenPAN-RB 35/2012).
 *
 * @param tahun the year on the title page
 * @param sop the SOPs in the order of the book
 */
public record BukuSop(Kantor kantor, int tahun, List<Isi> sop) {
    private static final String JUDUL = "Kumpulan Standar Operasional Prosedur";
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    /**
     * One SOP of the book.
     *
     * @param riwayat the versions, the latest last
     */
    public record Isi(Sop sop, List<VersiSop> riwayat) {
        public Isi {
            riwayat = List.copyOf(riwayat);
        }
    }

    public BukuSop {
        sop = List.copyOf(sop);
    }

    /** The parts between the title page and the table of contents. */
    public List<BagianBuku> depan() {
        return List.of(
                BagianBuku.of("Keputusan", KeputusanBuku.of(kantor, sop.size())),
                BagianBuku.of("Lampiran", lampiran()));
    }

    /** The parts after the table of contents. */
    public List<BagianBuku> isi() {
        var isi = new ArrayList<BagianBuku>();
        isi.add(BagianBuku.of("Penjelasan", penjelasan()));
        sop.forEach(butir -> isi.add(new BagianBuku(FormSop.nama(butir.sop()), "Identitas", null, butir.sop())));
        isi.add(BagianBuku.of("Riwayat", riwayat()));
        isi.add(BagianBuku.of("Persetujuan", persetujuan()));
        isi.add(BagianBuku.of("Distribusi", distribusi()));
        return isi;
    }

    /** All parts that the table of contents lists, in order. */
    public List<BagianBuku> bagian() {
        return Stream.concat(depan().stream(), isi().stream()).toList();
    }

    /** The year as printed on the title page. */
    public String tahunTercetak() {
        return "TAHUN " + tahun;
    }

    /** The title of the book. */
    public String judul() {
        return JUDUL;
    }

    /** The lines of the letterhead, the office in capitals and its address as written. */
    public List<String> instansi() {
        return kantor.kop().stream()
                .filter(line -> !line.isBlank())
                .map(line -> Kantor.isAlamat(line) ? line : line.toUpperCase(INDONESIA))
                .toList();
    }

    /** The annex of the decision: the list of the SOPs. */
    public Naskah lampiran() {
        var rows = new ArrayList<Baris>();
        for (Isi isi : sop) {
            LocalDate efektif = isi.sop().identitas().tanggalEfektif();
            rows.add(Baris.of(
                    nomor(rows),
                    isi.sop().nomor(),
                    FormSop.nama(isi.sop()),
                    efektif == null ? "-" : Tanggal.panjang(efektif)));
        }
        List<Kolom> kolom = List.of(
                Kolom.tengah("No", 0.07),
                Kolom.of("Nomor SOP", 0.27),
                Kolom.of("Nama SOP", 0.46),
                Kolom.tengah("Tanggal efektif", 0.2));
        return judul("Lampiran Keputusan: Daftar Standar Operasional Prosedur", new Tabel(kolom, rows));
    }

    /**
     * The table of contents.
     *
     * @param kepala the heading of the second column
     * @param tempat where each part is: page numbers or names of sheets
     */
    public Naskah daftarIsi(String kepala, List<String> tempat) {
        var rows = new ArrayList<Baris>();
        List<BagianBuku> bagian = bagian();
        for (int i = 0; i < bagian.size(); i++) {
            rows.add(Baris.of(bagian.get(i).judul(), tempat.get(i)));
        }
        return judul("Daftar Isi", new Tabel(List.of(Kolom.of("Bagian", 0.8), Kolom.tengah(kepala, 0.2)), rows));
    }

    /** The explanation of the forms with the symbols of PermenPAN-RB 35/2012. */
    public static Naskah penjelasan() {
        return judul(
                "Penjelasan Singkat Penggunaan",
                new Paragraf("Setiap SOP terdiri atas halaman identitas dan bagan alir. Baris bagan alir dibaca dari"
                        + " atas ke bawah; simbol berada pada kolom pelaksana yang mengerjakan langkah tersebut."
                        + " Kelengkapan bertanda (bila ada) tidak wajib."),
                new Tabel(
                        List.of(Kolom.of("Simbol", 0.3), Kolom.of("Arti", 0.7)),
                        List.of(
                                Baris.of("▢  Kapsul", "Awal atau akhir prosedur."),
                                Baris.of("□  Kotak", "Langkah yang dikerjakan."),
                                Baris.of("◇  Belah ketupat", "Keputusan, dengan jawaban Ya atau Tidak."),
                                Baris.of("→  Anak panah", "Arah langkah berikutnya, atau pengembalian."),
                                Baris.of("⬠  Segilima berhuruf", "Sambungan ke halaman lain, pada huruf yang sama."))));
    }

    /** The history of changes of each SOP, version by version. */
    public Naskah riwayat() {
        var rows = new ArrayList<Baris>();
        for (Isi isi : sop) {
            rows.add(Baris.pita(FormSop.nama(isi.sop())));
            for (VersiSop versi : isi.riwayat()) {
                rows.add(Baris.of(
                        "" + versi.versi(),
                        Tanggal.panjang(versi.saat().toLocalDate()),
                        versi.sop().nomor(),
                        versi.status().kata()));
            }
        }
        List<Kolom> kolom = List.of(
                Kolom.tengah("Versi", 0.12),
                Kolom.of("Tanggal masuk", 0.26),
                Kolom.of("Nomor SOP", 0.36),
                Kolom.of("Status", 0.26));
        return judul("Riwayat Perubahan", new Tabel(kolom, rows));
    }

    /** The approval page, to be signed by those who wrote, checked and approved the SOPs. */
    public Naskah persetujuan() {
        var rows = new ArrayList<Baris>();
        for (Isi isi : sop) {
            rows.add(Baris.of(nomor(rows), FormSop.nama(isi.sop()) + "\n ", "", "", ""));
        }
        List<Kolom> kolom = List.of(
                Kolom.tengah("No", 0.07),
                Kolom.of("Nama SOP", 0.42),
                Kolom.tengah("Disusun oleh", 0.17),
                Kolom.tengah("Diperiksa oleh", 0.17),
                Kolom.tengah("Disahkan oleh", 0.17));
        return judul("Lembar Persetujuan", new Tabel(kolom, rows));
    }

    /** The distribution list: every pelaksana of one of the SOPs. */
    public Naskah distribusi() {
        List<String> penerima = sop.stream()
                .flatMap(isi -> isi.sop().pelaksana().stream())
                .distinct()
                .toList();
        var rows = new ArrayList<Baris>();
        penerima.forEach(nama -> rows.add(Baris.of(nomor(rows), nama, "", "", "")));
        List<Kolom> kolom = List.of(
                Kolom.tengah("No", 0.07),
                Kolom.of("Penerima", 0.43),
                Kolom.tengah("Jumlah salinan", 0.16),
                Kolom.tengah("Tanggal terima", 0.18),
                Kolom.tengah("Paraf", 0.16));
        return judul("Daftar Distribusi", new Tabel(kolom, rows));
    }

    private static String nomor(List<Baris> rows) {
        return "" + (rows.size() + 1);
    }

    private static Naskah judul(String judul, Bagian... bagian) {
        return new Naskah(judul, List.of(), false, Kepala.JUDUL, List.of(bagian));
    }
}
