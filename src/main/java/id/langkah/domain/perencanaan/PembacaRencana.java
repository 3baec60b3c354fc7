package id.langkah.domain.perencanaan;

import id.langkah.domain.Angka;
import id.langkah.domain.BacaanAngka;
import id.langkah.domain.Ejaan;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.BukuMasuk;
import id.langkah.domain.tabel.LembarMasuk;
import id.langkah.domain.tabel.PenutupTabel;
import id.langkah.domain.tabel.SelMasuk;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Reads tables of a plan or budget into a Renstra: a Renstra with yearly targets, the annex of a
 * Perjanjian Kinerja with its budget, or a DPA. An existing node or indicator is recognized by its
 * kode or name; a blank cell changes nothing.
 */
public final class PembacaRencana {
    private static final int HEADS = 2;

    private final int tahun;
    private final PengaturanKinerja pengaturan;
    private final Renstra renstra;
    private final List<SimpulPohon> simpul;
    private final List<Map<Integer, Anggaran>> uang = new ArrayList<>();
    private final List<Masalah> masalah = new ArrayList<>();
    private final Map<TingkatPohon, Integer> jalur = new EnumMap<>(TingkatPohon.class);
    private String tempat = "";
    private int baru;
    private int indikator;
    private int jumlah;

    private PembacaRencana(Renstra renstra, int tahun, PengaturanKinerja pengaturan) {
        this.renstra = renstra;
        this.tahun = tahun;
        this.pengaturan = pengaturan;
        this.simpul = new ArrayList<>(renstra.pohon().simpul());
        simpul.forEach(butir -> uang.add(new HashMap<>()));
    }

    /**
     * Reads a workbook or a pasted table; nothing is stored.
     *
     * @param tahun the year of targets and amounts whose header names no year
     */
    public static HasilRencana read(BukuMasuk buku, Renstra renstra, int tahun, PengaturanKinerja pengaturan) {
        var pembaca = new PembacaRencana(renstra, tahun, pengaturan);
        pembaca.masalah.addAll(buku.masalah());
        buku.lembar().stream().filter(LembarMasuk::tampak).forEach(pembaca::sheet);
        return pembaca.result();
    }

    private HasilRencana result() {
        var byYear = new TreeMap<Integer, Map<Integer, Anggaran>>();
        for (int at = 0; at < uang.size(); at++) {
            int here = at;
            uang.get(at)
                    .forEach((year, anggaran) -> byYear.computeIfAbsent(year, none -> new TreeMap<>())
                            .put(here, anggaran));
        }
        var hasil =
                new HasilRencana(renstra.withPohon(new PohonKinerja(simpul)), byYear, baru, indikator, jumlah, masalah);
        if (hasil.isKosong() && !Masalah.anyGalat(masalah)) {
            masalah.add(Masalah.galat(
                    "Tidak ada tujuan, sasaran, program, kegiatan, target, atau anggaran baru di dalamnya.",
                    "Tabel",
                    "Sertakan baris judulnya, misalnya Sasaran, Indikator, Satuan, 2026, atau Program, Anggaran."));
            return new HasilRencana(renstra, Map.of(), 0, 0, 0, masalah);
        }
        return hasil;
    }

    private void sheet(LembarMasuk lembar) {
        tempat = lembar.tempat();
        Map<Integer, KolomRencanaMasuk> kolom = Map.of();
        for (int row = 0; row < lembar.baris().size(); row++) {
            Map<Integer, KolomRencanaMasuk> head = head(lembar, row);
            if (isHead(head)) {
                kolom = head;
                jalur.clear();
            } else if (PenutupTabel.isTandaTangan(filled(lembar, row))) {
                kolom = Map.of();
            } else if (!kolom.isEmpty()) {
                row(lembar, row, kolom);
            }
        }
    }

    private static boolean isHead(Map<Integer, KolomRencanaMasuk> head) {
        boolean nodes = head.values().stream()
                .anyMatch(kolom ->
                        kolom instanceof KolomRencanaMasuk.Tingkat || kolom instanceof KolomRencanaMasuk.Gabungan);
        return nodes && head.size() >= HEADS;
    }

    /**
     * The recognized columns of a header row; a blank header takes the text of the cell above.
     * Empty when the row is no header.
     */
    private static Map<Integer, KolomRencanaMasuk> head(LembarMasuk lembar, int row) {
        var head = new TreeMap<Integer, KolomRencanaMasuk>();
        String group = "";
        int wide = Math.max(
                lembar.baris().get(row).size(),
                row > 0 ? lembar.baris().get(row - 1).size() : 0);
        for (int column = 0; column < wide; column++) {
            String own = lembar.sel(row, column);
            String above = row > 0 ? lembar.sel(row - 1, column) : "";
            group = above.isEmpty() ? group : above;
            int at = column;
            Optional<KolomRencanaMasuk> found = KolomRencanaMasuk.of(own);
            if (found.isEmpty() && !own.isEmpty()) {
                found = KolomRencanaMasuk.of(group + " " + own);
            }
            if (own.isEmpty()) {
                found = KolomRencanaMasuk.of(above);
            }
            found.ifPresent(kolom -> head.put(at, kolom));
        }
        List<String> filled = filled(lembar, row);
        long named = filled.stream()
                .filter(teks -> KolomRencanaMasuk.of(teks).isPresent())
                .count();
        boolean own = named > 0 && 2 * named >= filled.size();
        return own ? head : Map.of();
    }

    private static List<String> filled(LembarMasuk lembar, int row) {
        return lembar.baris().get(row).stream()
                .map(String::strip)
                .filter(teks -> !teks.isEmpty())
                .toList();
    }

    private void row(LembarMasuk lembar, int row, Map<Integer, KolomRencanaMasuk> kolom) {
        String kode = "";
        String penanggung = "";
        Map<KolomIndikator, String> teks = new EnumMap<>(KolomIndikator.class);
        int deepest = -1;
        for (Map.Entry<Integer, KolomRencanaMasuk> entry : kolom.entrySet()) {
            String cell = lembar.sel(row, entry.getKey());
            switch (entry.getValue()) {
                case KolomRencanaMasuk.Kode its -> kode = cell;
                case KolomRencanaMasuk.Penanggung its -> penanggung = cell;
                case KolomRencanaMasuk.Bidang its -> {
                    if (!cell.isEmpty()) {
                        teks.put(its.kolom(), cell);
                    }
                }
                default -> {}
            }
        }
        for (Map.Entry<Integer, KolomRencanaMasuk> entry : kolom.entrySet()) {
            String cell = lembar.sel(row, entry.getKey());
            if (cell.isEmpty() || isTotal(cell) || cell.matches("[\\d.,()\\s]+")) {
                continue;
            }
            if (entry.getValue() instanceof KolomRencanaMasuk.Tingkat its) {
                deepest = node(its.tingkat(), "", cell);
            } else if (entry.getValue() instanceof KolomRencanaMasuk.Gabungan) {
                SimpulPohon told = TempelPohon.read(kode.isEmpty() ? cell : kode + " " + cell, TingkatPohon.PROGRAM)
                        .getFirst();
                deepest = node(depth(told), told.kode(), told.uraian());
            }
        }
        if (deepest >= 0) {
            SimpulPohon now = simpul.get(deepest);
            now = kode.isEmpty() ? now : now.withKode(kode);
            simpul.set(deepest, penanggung.isEmpty() ? now : now.withPenanggungJawab(penanggung));
        }
        int at = deepest >= 0 ? deepest : below();
        if (at >= 0) {
            indicator(lembar, row, kolom, teks, at);
            if (deepest >= 0) {
                money(lembar, row, kolom, at);
            }
        }
    }

    /** The index of the deepest current node; −1 when there is none. */
    private int below() {
        return jalur.values().stream().mapToInt(Integer::intValue).max().orElse(-1);
    }

    private static boolean isTotal(String cell) {
        String letters = Ejaan.letters(cell);
        return letters.equals("jumlah")
                || letters.equals("total")
                || letters.startsWith("jumlahseluruh")
                || letters.startsWith("totalanggaran")
                || letters.startsWith("jumlahanggaran");
    }

    /**
     * The level of a node by its kode: five parts make a kegiatan, six a sub kegiatan; otherwise
     * the level that was read.
     */
    private static TingkatPohon depth(SimpulPohon told) {
        int parts = told.kode().isEmpty() ? 0 : told.kode().split("\\.").length;
        return switch (parts) {
            case 5 -> TingkatPohon.KEGIATAN;
            case 6 -> TingkatPohon.SUB_KEGIATAN;
            default -> told.tingkat();
        };
    }

    /**
     * Finds a node below the current one, or in the whole tree when there is none, and adds it when
     * it is missing; returns its index.
     */
    private int node(TingkatPohon tingkat, String kode, String uraian) {
        jalur.keySet().removeIf(other -> other.compareTo(tingkat) >= 0);
        int induk = below();
        var pohon = new PohonKinerja(simpul);
        int from = induk < 0 ? 0 : induk + 1;
        int to = induk < 0 ? pohon.size() : pohon.akhir(induk);
        OptionalInt known = IntStream.range(from, to)
                .filter(at -> isSame(simpul.get(at), tingkat, kode, uraian))
                .findFirst();
        int at = known.orElse(to);
        if (known.isEmpty()) {
            simpul.add(at, new SimpulPohon(0, tingkat, kode, uraian, "", List.of()));
            uang.add(at, new HashMap<>());
            baru++;
        }
        jalur.put(tingkat, at);
        return at;
    }

    private static boolean isSame(SimpulPohon simpul, TingkatPohon tingkat, String kode, String uraian) {
        boolean words = bare(simpul.uraian(), tingkat).equals(bare(uraian, tingkat));
        return simpul.tingkat() == tingkat
                && (words || (!kode.isEmpty() && simpul.kode().equals(kode)));
    }

    /** The letters of a description without the leading name of its level, which only some tables contain. */
    private static String bare(String uraian, TingkatPohon tingkat) {
        String letters = Ejaan.letters(uraian);
        String name = Ejaan.letters(tingkat.kata());
        return letters.startsWith(name) && letters.length() > name.length()
                ? letters.substring(name.length())
                : letters;
    }

    private void indicator(
            LembarMasuk lembar,
            int row,
            Map<Integer, KolomRencanaMasuk> kolom,
            Map<KolomIndikator, String> teks,
            int at) {
        String nama = teks.getOrDefault(KolomIndikator.INDIKATOR, "");
        if (nama.isEmpty()) {
            return;
        }
        SimpulPohon now = simpul.get(at);
        OptionalInt known = IntStream.range(0, now.indikator().size())
                .filter(which ->
                        Ejaan.letters(now.indikator().get(which).nama()).equals(Ejaan.letters(nama)))
                .findFirst();
        IndikatorRenstra before =
                known.isPresent() ? now.indikator().get(known.getAsInt()) : IndikatorRenstra.of(now.tingkat(), "");
        IndikatorRenstra made = before.withPokok(pokok(before, teks, known.isPresent()));
        for (Map.Entry<Integer, KolomRencanaMasuk> entry : kolom.entrySet()) {
            String cell = lembar.sel(row, entry.getKey());
            if (entry.getValue() instanceof KolomRencanaMasuk.Target its && !cell.isEmpty()) {
                made = target(made, its.tahun().orElse(tahun), cell, new SelMasuk(row, entry.getKey()));
            }
        }
        if (made.equals(before)) {
            return;
        }
        indikator++;
        List<IndikatorRenstra> all = new ArrayList<>(now.indikator());
        if (known.isPresent()) {
            all.set(known.getAsInt(), made);
        } else {
            all.add(made);
        }
        simpul.set(at, now.withIndikator(all));
    }

    private Indikator pokok(IndikatorRenstra before, Map<KolomIndikator, String> teks, boolean known) {
        if (known) {
            return IsianIndikator.of(before.pokok()).with(teks).indikator(pengaturan);
        }
        Map<KolomIndikator, String> all = new EnumMap<>(teks);
        all.putIfAbsent(KolomIndikator.JENIS, before.pokok().jenis().kata());
        return IsianIndikator.of(0, all).indikator(pengaturan);
    }

    private IndikatorRenstra target(IndikatorRenstra made, int year, String cell, SelMasuk sel) {
        if (!renstra.has(year)) {
            masalah.add(Masalah.peringatan(
                    "Target tahun " + year + " tidak dibaca karena di luar tahun " + renstra.sebutan() + ".",
                    place(sel),
                    "Ubah tahun Renstra bila memang termasuk."));
            return made;
        }
        Nilai nilai = pengaturan.read(cell, made.pokok().ukuran());
        return nilai.isFilled() ? made.withTarget(year, nilai) : made;
    }

    private void money(LembarMasuk lembar, int row, Map<Integer, KolomRencanaMasuk> kolom, int at) {
        for (Map.Entry<Integer, KolomRencanaMasuk> entry : kolom.entrySet()) {
            String cell = lembar.sel(row, entry.getKey());
            if (!(entry.getValue() instanceof KolomRencanaMasuk.Uang its) || BacaanAngka.isKosong(cell)) {
                continue;
            }
            Optional<BigDecimal> angka = Angka.read(cell).filter(butir -> butir.signum() >= 0);
            if (angka.isEmpty()) {
                masalah.add(Masalah.peringatan(
                        "\"" + cell + "\" bukan jumlah uang, jadi tidak dibaca.",
                        place(new SelMasuk(row, entry.getKey())),
                        "Tulis misalnya 1.250.000."));
            } else if (!simpul.get(at).tingkat().isBeranggaran()) {
                masalah.add(Masalah.peringatan(
                        "Anggaran pada baris " + simpul.get(at).tingkat().kecil() + " tidak dibaca.",
                        place(new SelMasuk(row, entry.getKey())),
                        "Anggaran diisi per program, kegiatan, atau sub kegiatan."));
            } else {
                int year = its.tahun().orElse(tahun);
                jumlah++;
                uang.get(at).merge(year, amount(its.jenis(), angka.get()), (old, now) -> now.over(old));
            }
        }
    }

    private static Anggaran amount(KolomRencanaMasuk.Jenis jenis, BigDecimal angka) {
        return jenis.triwulan()
                .map(triwulan -> Anggaran.BELUM.withRealisasi(triwulan, angka))
                .orElseGet(() -> jenis == KolomRencanaMasuk.Jenis.PERUBAHAN
                        ? Anggaran.BELUM.withPerubahan(angka)
                        : Anggaran.murni(angka));
    }

    private String place(SelMasuk sel) {
        return (tempat.isEmpty() ? "" : tempat + ", ") + "sel " + sel.alamat();
    }
}
