package id.langkah.domain.akip;

import id.langkah.domain.Angka;
import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads a table of criteria from an office's sheets: a head with Komponen, Sub komponen and
 * Kriteria, followed by the rows; on the same or another sheet the scores of the answers (Jawaban,
 * Skor). A component or part that is written once also holds for the rows below it.
 */
public final class PembacaKriteria {
    private static final int DEEPEST_HEAD = 60;

    private final BukuMasuk buku;
    private final List<Masalah> masalah = new ArrayList<>();
    private final List<KriteriaAkip> kriteria = new ArrayList<>();
    private final Map<JawabanAkip, BigDecimal> skor = JawabanAkip.skorBaku();

    private PembacaKriteria(BukuMasuk buku) {
        this.buku = buku;
        masalah.addAll(buku.masalah());
    }

    /**
     * The criteria that were read, with all findings.
     *
     * @param masalah the findings; a galat when the table cannot be used
     */
    public record Hasil(TabelAkip tabel, List<Masalah> masalah) {
        public Hasil {
            masalah = List.copyOf(masalah);
        }
    }

    /** Reads the sheets of a file. */
    public static Hasil of(BukuMasuk buku) {
        return new PembacaKriteria(buku).read();
    }

    private Hasil read() {
        boolean found = false;
        for (LembarMasuk lembar : buku.lembar()) {
            for (int row = 0; row < Math.min(lembar.baris().size(), DEEPEST_HEAD); row++) {
                Map<LajurKriteria, Integer> head = LajurKriteria.head(lembar, row);
                if (head.containsKey(LajurKriteria.KRITERIA)
                        && head.containsKey(LajurKriteria.KOMPONEN)
                        && head.containsKey(LajurKriteria.SUB)) {
                    found = true;
                    rows(lembar, row + 1, head);
                    break;
                }
                if (head.containsKey(LajurKriteria.JAWABAN) && head.containsKey(LajurKriteria.SKOR)) {
                    scores(lembar, row + 1, head);
                    break;
                }
            }
        }
        if (!found && !Masalah.anyGalat(masalah)) {
            masalah.add(Masalah.galat(
                    "Tabel kriteria tidak ditemukan.",
                    buku.berkas(),
                    "Pakai judul kolom Kode, Komponen, Sub komponen, Kriteria, Bobot; contohnya dapat ditulis dengan"
                            + " Simpan tabel kriteria."));
        }
        var tabel = new TabelAkip(nama(), kriteria, skor);
        if (!Masalah.anyGalat(masalah)) {
            masalah.addAll(tabel.check());
        }
        return new Hasil(tabel, masalah);
    }

    private String nama() {
        int dot = buku.berkas().lastIndexOf('.');
        return dot > 0 ? buku.berkas().substring(0, dot) : buku.berkas();
    }

    private void rows(LembarMasuk lembar, int from, Map<LajurKriteria, Integer> head) {
        Optional<KomponenAkip> komponen = Optional.empty();
        Optional<SubAkip> sub = Optional.empty();
        for (int row = from; row < lembar.baris().size(); row++) {
            String uraian = LajurKriteria.KRITERIA.of(lembar, row, head);
            String namedKomponen = LajurKriteria.KOMPONEN.of(lembar, row, head);
            String namedSub = LajurKriteria.SUB.of(lembar, row, head);
            if (!namedKomponen.isEmpty()) {
                komponen = KomponenAkip.named(namedKomponen);
                sub = namedSub.isEmpty() ? Optional.empty() : sub;
            }
            sub = namedSub.isEmpty() ? sub : SubAkip.named(namedSub);
            if (!uraian.isEmpty()) {
                String tempat = place(lembar, row);
                if (komponen.isEmpty() || sub.isEmpty()) {
                    masalah.add(Masalah.galat(
                            komponen.isEmpty()
                                    ? "Komponen \"" + namedKomponen + "\" tidak dikenal."
                                    : "Sub komponen \"" + namedSub + "\" tidak dikenal.",
                            tempat,
                            komponen.isEmpty()
                                    ? "Tulis Perencanaan, Pengukuran, Pelaporan, atau Evaluasi."
                                    : "Tulis Keberadaan, Kualitas, atau Pemanfaatan."));
                } else {
                    add(lembar, row, head, komponen.get(), sub.get());
                }
            }
        }
    }

    private void add(
            LembarMasuk lembar, int row, Map<LajurKriteria, Integer> head, KomponenAkip komponen, SubAkip sub) {
        String kode = LajurKriteria.KODE.of(lembar, row, head);
        long nomor =
                kriteria.stream().filter(butir -> butir.isIn(komponen, sub)).count() + 1;
        String usual = komponen.nomor() + "." + sub.huruf() + "." + nomor;
        kriteria.add(new KriteriaAkip(
                kode.isEmpty() ? usual : kode,
                komponen,
                sub,
                LajurKriteria.KRITERIA.of(lembar, row, head),
                bobot(LajurKriteria.BOBOT.of(lembar, row, head), place(lembar, row)),
                LajurKriteria.PETUNJUK.of(lembar, row, head),
                tanda(LajurKriteria.TANDA.of(lembar, row, head), place(lembar, row))));
    }

    private BigDecimal bobot(String teks, String tempat) {
        if (teks.isEmpty()) {
            return BigDecimal.ONE;
        }
        Optional<BigDecimal> bobot = Angka.read(teks);
        if (bobot.isEmpty()) {
            masalah.add(Masalah.galat(
                    "Bobot \"" + teks + "\" bukan angka.", tempat, "Isi angka, atau kosongkan bila sama semua."));
        }
        return bobot.orElse(BigDecimal.ONE);
    }

    private List<TandaAkip> tanda(String teks, String tempat) {
        var tanda = new ArrayList<TandaAkip>();
        Stream.of(teks.split("[,;\n]"))
                .map(String::strip)
                .filter(Predicate.not(String::isEmpty))
                .forEach(kata -> TandaAkip.of(kata)
                        .ifPresentOrElse(
                                tanda::add,
                                () -> masalah.add(Masalah.peringatan(
                                        "Tanda \"" + kata + "\" tidak dikenal dan tidak dipakai.",
                                        tempat,
                                        "Tanda yang dikenal tercantum pada tabel yang ditulis Langkah."))));
        return tanda;
    }

    private void scores(LembarMasuk lembar, int from, Map<LajurKriteria, Integer> head) {
        for (int row = from; row < lembar.baris().size(); row++) {
            String teks = LajurKriteria.SKOR.of(lembar, row, head);
            Optional<JawabanAkip> jawaban = JawabanAkip.of(LajurKriteria.JAWABAN.of(lembar, row, head));
            Optional<BigDecimal> angka = Angka.read(teks);
            if (jawaban.isPresent() && angka.isEmpty()) {
                masalah.add(Masalah.galat(
                        "Skor " + jawaban.get() + " \"" + teks + "\" bukan angka.", place(lembar, row), "Isi angka."));
            }
            jawaban.ifPresent(kata -> angka.ifPresent(nilai -> skor.put(kata, nilai)));
        }
    }

    private static String place(LembarMasuk lembar, int row) {
        String where = lembar.tempat();
        return where.isEmpty() ? "Baris " + (row + 1) : where + ", baris " + (row + 1);
    }
}
