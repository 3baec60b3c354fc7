package id.langkah.domain.akip;

import id.langkah.domain.Angka;
import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
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

    /** The columns of both tables, with the beginnings of their heads. */
    private enum Lajur {
        KODE("kode"),
        KOMPONEN("komponen"),
        SUB("sub"),
        KRITERIA("kriteria|uraian|pernyataan"),
        BOBOT("bobot"),
        PETUNJUK("bukti|petunjuk|dokumen"),
        TANDA("tanda"),
        JAWABAN("jawaban"),
        SKOR("skor|nilai");

        private final String awal;

        Lajur(String awal) {
            this.awal = awal;
        }

        boolean heads(String letters) {
            return Stream.of(awal.split("\\|")).anyMatch(letters::startsWith);
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
                Map<Lajur, Integer> head = head(lembar, row);
                if (head.containsKey(Lajur.KRITERIA)
                        && head.containsKey(Lajur.KOMPONEN)
                        && head.containsKey(Lajur.SUB)) {
                    found = true;
                    rows(lembar, row + 1, head);
                    break;
                }
                if (head.containsKey(Lajur.JAWABAN) && head.containsKey(Lajur.SKOR)) {
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

    private static Map<Lajur, Integer> head(LembarMasuk lembar, int row) {
        var head = new EnumMap<Lajur, Integer>(Lajur.class);
        for (int column = 0; column < lembar.baris().get(row).size(); column++) {
            String letters = Ejaan.letters(lembar.sel(row, column));
            int at = column;
            Stream.of(Lajur.values())
                    .filter(lajur -> lajur.heads(letters))
                    .findFirst()
                    .ifPresent(lajur -> head.putIfAbsent(lajur, at));
        }
        return head;
    }

    private void rows(LembarMasuk lembar, int from, Map<Lajur, Integer> head) {
        Optional<KomponenAkip> komponen = Optional.empty();
        Optional<SubAkip> sub = Optional.empty();
        for (int row = from; row < lembar.baris().size(); row++) {
            String uraian = cell(lembar, row, head, Lajur.KRITERIA);
            String namedKomponen = cell(lembar, row, head, Lajur.KOMPONEN);
            String namedSub = cell(lembar, row, head, Lajur.SUB);
            if (!namedKomponen.isEmpty()) {
                komponen = komponen(namedKomponen);
                sub = namedSub.isEmpty() ? Optional.empty() : sub;
            }
            sub = namedSub.isEmpty() ? sub : sub(namedSub);
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

    private void add(LembarMasuk lembar, int row, Map<Lajur, Integer> head, KomponenAkip komponen, SubAkip sub) {
        String kode = cell(lembar, row, head, Lajur.KODE);
        long nomor =
                kriteria.stream().filter(butir -> butir.isIn(komponen, sub)).count() + 1;
        String usual = komponen.nomor() + "." + sub.huruf() + "." + nomor;
        kriteria.add(new KriteriaAkip(
                kode.isEmpty() ? usual : kode,
                komponen,
                sub,
                cell(lembar, row, head, Lajur.KRITERIA),
                bobot(cell(lembar, row, head, Lajur.BOBOT), place(lembar, row)),
                cell(lembar, row, head, Lajur.PETUNJUK),
                tanda(cell(lembar, row, head, Lajur.TANDA), place(lembar, row))));
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

    private void scores(LembarMasuk lembar, int from, Map<Lajur, Integer> head) {
        for (int row = from; row < lembar.baris().size(); row++) {
            String teks = cell(lembar, row, head, Lajur.SKOR);
            Optional<JawabanAkip> jawaban = JawabanAkip.of(cell(lembar, row, head, Lajur.JAWABAN));
            Optional<BigDecimal> angka = Angka.read(teks);
            if (jawaban.isPresent() && angka.isEmpty()) {
                masalah.add(Masalah.galat(
                        "Skor " + jawaban.get() + " \"" + teks + "\" bukan angka.", place(lembar, row), "Isi angka."));
            }
            jawaban.ifPresent(kata -> angka.ifPresent(nilai -> skor.put(kata, nilai)));
        }
    }

    private static String cell(LembarMasuk lembar, int row, Map<Lajur, Integer> head, Lajur lajur) {
        return lembar.sel(row, head.getOrDefault(lajur, -1));
    }

    private static String place(LembarMasuk lembar, int row) {
        String where = lembar.tempat();
        return where.isEmpty() ? "Baris " + (row + 1) : where + ", baris " + (row + 1);
    }

    private static Optional<KomponenAkip> komponen(String teks) {
        String letters = Ejaan.letters(teks);
        return Stream.of(KomponenAkip.values())
                .filter(komponen -> letters.contains(Ejaan.letters(firstWord(komponen.kata()))))
                .findFirst();
    }

    private static Optional<SubAkip> sub(String teks) {
        String letters = Ejaan.letters(teks);
        return Stream.of(SubAkip.values())
                .filter(sub -> letters.contains(Ejaan.letters(sub.kata()).substring(0, 6)))
                .findFirst()
                .or(() -> letters.contains("manfaat") ? Optional.of(SubAkip.PEMANFAATAN) : Optional.empty())
                .or(() -> letters.contains("standar") ? Optional.of(SubAkip.KUALITAS) : Optional.empty())
                .or(() -> letters.contains("tersedia") ? Optional.of(SubAkip.KEBERADAAN) : Optional.empty());
    }

    private static String firstWord(String teks) {
        return teks.split(" ", 2)[0];
    }
}
