package id.langkah.domain.naskah;

import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kepala;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The Lembar Kerja Identifikasi Kegiatan of an SOP (PermenPAN-RB 35/2012): A the data of the
 * activity, B a summary of its beginning, main part and end, C the steps of each. B and C follow
 * from the steps.
 */
public final class LembarKerjaSop {
    private static final List<Kolom> DUA = List.of(Kolom.of("", 0.3), Kolom.of("", 0.7));
    private static final List<Kolom> TIGA = List.of(Kolom.of("", 0.3), Kolom.tengah("", 0.07), Kolom.of("", 0.63));

    /** The longest text, in characters, that part B repeats from part C. */
    private static final int LONGEST_SUMMARY = 900;

    private LembarKerjaSop() {}

    /** Writes the Lembar Kerja of an SOP. */
    public static Naskah of(Sop sop) {
        LembarKerja lembar = sop.lembarKerja();
        var identifikasi = new ArrayList<Baris>(List.of(Baris.of("Judul Kegiatan", sop.nama())));
        var langkah = new ArrayList<Baris>();
        for (Tahap tahap : Tahap.values()) {
            List<Aktivitas> steps = steps(sop, tahap);
            identifikasi.add(Baris.of("Langkah " + tahap.kata(), summary(steps)));
            String label = "Langkah " + tahap.kata();
            for (Aktivitas aktivitas : steps) {
                langkah.add(Baris.of(label, aktivitas.nomor() + ".", aktivitas.uraian()));
                label = "";
            }
            if (steps.isEmpty()) {
                langkah.add(Baris.of(label, "", ""));
            }
        }
        List<Bagian> bagian = List.of(
                new Subjudul("A. Data Kegiatan"),
                new Tabel(
                        DUA,
                        List.of(
                                Baris.of("1. Judul SOP", sop.nama()),
                                Baris.of("2. Jenis Kegiatan", lembar.jenisKegiatan()),
                                Baris.of("3. Penanggung Jawab", ""),
                                Baris.of("    a. Produk", lembar.penanggungJawabProduk()),
                                Baris.of("    b. Kegiatan", lembar.penanggungJawabKegiatan()),
                                Baris.of("4. Scope (Ruang Lingkup)", lembar.ruangLingkup()))),
                new Subjudul("B. Identifikasi Kegiatan"),
                new Tabel(DUA, identifikasi),
                new Subjudul("C. Identifikasi Langkah"),
                new Tabel(TIGA, langkah));
        return new Naskah("Lembar Kerja Identifikasi Kegiatan", List.of(), false, Kepala.JUDUL, bagian);
    }

    /** The wording of the steps, or a reference to part C when it is too long for one cell. */
    private static String summary(List<Aktivitas> steps) {
        List<String> uraian = steps.stream().map(Aktivitas::uraian).toList();
        String all = String.join("; ", uraian);
        if (all.length() <= LONGEST_SUMMARY || steps.isEmpty()) {
            return all;
        }
        int first = steps.getFirst().nomor();
        int last = steps.getLast().nomor();
        return first == last
                ? "Aktivitas %d, lihat bagian C".formatted(first)
                : "Aktivitas %d sampai dengan %d, lihat bagian C".formatted(first, last);
    }

    private static List<Aktivitas> steps(Sop sop, Tahap tahap) {
        return IntStream.range(0, sop.aktivitas().size())
                .filter(row -> sop.tahap(row) == tahap)
                .mapToObj(row -> sop.aktivitas().get(row))
                .toList();
    }
}
