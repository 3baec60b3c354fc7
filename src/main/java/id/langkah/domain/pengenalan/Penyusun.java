package id.langkah.domain.pengenalan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.JudulForm;
import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BacaBagan.Terbaca;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.DaftarKetik;
import id.langkah.domain.sop.IsiKolom;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Satuan;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.TeksAktivitas;
import id.langkah.domain.sop.Waktu;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Builds an SOP from its tables and identity page. */
final class Penyusun {
    private static final Pattern UNIT = Pattern.compile("\\(\\s*(?:dalam\\s+)?(\\p{L}+)\\s*\\)");
    private static final Pattern BARE_NUMBER = Pattern.compile("\\d{1,6}(?:[.,]\\d{1,3})?");

    private final PengenalSop.Naskah naskah;
    private final String usual;
    private final List<Masalah> masalah = new ArrayList<>();
    private final List<Aktivitas> aktivitas = new ArrayList<>();
    private final List<BarisDikenal> baris = new ArrayList<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** @param usual the title to use when the file has none */
    Penyusun(PengenalSop.Naskah naskah, String usual) {
        this.naskah = naskah;
        this.usual = usual;
    }

    SopDikenal sop() {
        String nama = nama();
        var identitas = naskah.identitas.identitas(nama, masalah);
        if (naskah.continued) {
            masalah.add(Masalah.saran(
                    naskah.tabel.size() + " tabel yang nomornya bersambung dijadikan satu SOP.",
                    "Tabel",
                    "Periksa apakah semuanya memang satu SOP."));
        }
        naskah.tabel.getFirst().kepala().lajur().forEach(lane -> known(lane.nama()));
        for (TabelAlur table : naskah.tabel) {
            masalah.addAll(table.denah().masalah());
            read(table);
        }
        var tabel = new LinkedHashMap<Integer, TabelDikenal>();
        naskah.tabel.forEach(table -> tabel.putIfAbsent(table.tempat(), table.dikenal()));
        return new SopDikenal(
                new Sop(
                        identitas,
                        naskah.identitas.ketentuan(),
                        Klasifikasi.BELUM,
                        LembarKerja.BELUM,
                        List.copyOf(names.values()),
                        aktivitas,
                        List.of(),
                        judul()),
                baris,
                tabel,
                masalah);
    }

    /** The heads of the form in the file's wording. */
    private JudulForm judul() {
        TabelAlur first = naskah.tabel.getFirst();
        return new JudulForm(
                        first.judul(IsiKolom.URAIAN),
                        first.judul(IsiKolom.KETERANGAN),
                        naskah.identitas.kata(LabelIdentitas.NAMA),
                        naskah.identitas.kata(LabelIdentitas.KUALIFIKASI))
                .terbaca();
    }

    private String nama() {
        String said = naskah.identitas.nama();
        if (!said.isEmpty()) {
            return said;
        }
        String nama = naskah.judul.isEmpty() ? usual : naskah.judul;
        masalah.add(Masalah.peringatan(
                "Nama SOP tidak tertulis; dipakai \"" + nama + "\".", "Identitas, Nama SOP", "Betulkan namanya."));
        return nama;
    }

    /** The spelling in which a pelaksana's name occurs first. */
    private String known(String nama) {
        return names.computeIfAbsent(Ejaan.letters(nama), letters -> nama);
    }

    private void read(TabelAlur table) {
        table.catatan().stream()
                .distinct()
                .forEach(note -> masalah.add(
                        Masalah.saran(note, table.denah().tempat(), "Periksa baris-baris terakhir tabelnya.")));
        unread(table);
        var bagan = new BacaBagan(table);
        int from = aktivitas.size();
        List<TabelAlur.Langkah> steps = table.langkah();
        boolean numbered = steps.stream().anyMatch(step -> step.nomor().isPresent());
        if (steps.size() + from > PengenalSop.MOST_STEPS) {
            masalah.add(Masalah.peringatan(
                    "Hanya 500 aktivitas pertama yang dibaca.",
                    table.denah().tempat(),
                    "Bagi tabelnya menjadi beberapa SOP."));
            steps = steps.subList(0, Math.max(0, PengenalSop.MOST_STEPS - from));
        }
        List<Integer> nomor = numbers(steps);
        for (int i = 0; i < steps.size(); i++) {
            step(table, bagan, i, nomor, numbered);
        }
        picture(table, bagan, from);
        told(table, bagan);
    }

    private List<Integer> numbers(List<TabelAlur.Langkah> steps) {
        var numbers = new ArrayList<Integer>();
        int last = aktivitas.isEmpty() ? 0 : aktivitas.getLast().nomor();
        for (TabelAlur.Langkah step : steps) {
            last = step.nomor().orElse(last + 1);
            numbers.add(last);
        }
        return numbers;
    }

    private void step(TabelAlur table, BacaBagan bagan, int at, List<Integer> nomor, boolean numbered) {
        TabelAlur.Langkah rows = table.langkah().get(at);
        int index = aktivitas.size();
        String place = Aktivitas.sebutan(index, nomor.get(at));
        boolean words = table.kepala().lajur().isEmpty();
        Terbaca read = bagan.read(at);
        var sebab = new ArrayList<>(read.sebab());
        List<String> pelaksana = words
                ? words(table.teks(rows, IsiKolom.PELAKSANA))
                : read.lajur().stream()
                        .map(lane -> known(table.kepala().lajur().get(lane).nama()))
                        .distinct()
                        .toList();
        Keyakinan sure = words && !pelaksana.isEmpty() ? Keyakinan.PASTI : read.pelaksana();
        Keputusan keputusan = null;
        if (read.isKeputusan()) {
            boolean next = read.ya() < 0 || read.ya() == at + 1;
            keputusan = new Keputusan(next ? null : nomor.get(read.ya()), nomor.get(read.tidak()));
        }
        if (numbered && rows.nomor().isEmpty()) {
            masalah.add(Masalah.peringatan(
                    "Baris tanpa nomor dijadikan aktivitas sendiri.",
                    place,
                    "Gabungkan dengan aktivitas di atasnya bila memang lanjutannya."));
        }
        sebab.forEach(why -> masalah.add(Masalah.peringatan(
                why, place + ", bagan alir", "Cocokkan dengan bagan aslinya dan betulkan bila perlu.")));
        aktivitas.add(withTexts(
                table,
                rows,
                Aktivitas.of(
                        nomor.get(at),
                        cut(KepalaTabel.oneLine(table.teks(rows, IsiKolom.URAIAN))),
                        pelaksana,
                        mutuBaku(table, rows),
                        keputusan,
                        null)));
        Keyakinan answered = words && !pelaksana.isEmpty() ? Keyakinan.PASTI : read.keputusan();
        baris.add(new BarisDikenal(
                table.tempat(),
                rows.baris(),
                rows.bawah(),
                pelaksana.isEmpty() ? Keyakinan.KOSONG : sure,
                answered,
                sebab));
    }

    private List<String> words(String text) {
        return Stream.of(text.split("\n|;| / "))
                .map(DaftarKetik::bare)
                .map(KepalaTabel::oneLine)
                .filter(nama -> !nama.isEmpty() && !nama.equals("-"))
                .map(this::known)
                .distinct()
                .toList();
    }

    private static MutuBaku mutuBaku(TabelAlur table, TabelAlur.Langkah rows) {
        return new MutuBaku(
                DaftarKetik.of(table.teks(rows, IsiKolom.KELENGKAPAN)).stream()
                        .map(Penyusun::cut)
                        .map(nama -> new Kelengkapan(nama, true))
                        .toList(),
                waktu(table, KepalaTabel.oneLine(table.teks(rows, IsiKolom.WAKTU))),
                DaftarKetik.of(table.teks(rows, IsiKolom.OUTPUT)).stream()
                        .map(Penyusun::cut)
                        .toList());
    }

    /** Reads a duration; a number without a unit gets the unit in the head of the column. */
    private static Waktu waktu(TabelAlur table, String text) {
        if (text.matches("[-–—]?")) {
            return Waktu.BELUM;
        }
        Optional<Satuan> unit = BARE_NUMBER.matcher(text).matches() ? unit(table) : Optional.empty();
        return Waktu.read(unit.map(satuan -> text + " " + satuan.kata()).orElse(text));
    }

    private static Optional<Satuan> unit(TabelAlur table) {
        Kisi kisi = table.denah().kisi();
        int column = table.kepala().isi().indexOf(IsiKolom.WAKTU);
        for (int r = table.kepala().baris(); r < table.kepala().awal() && column >= 0; r++) {
            Matcher unit = UNIT.matcher(kisi.teks(r, column));
            if (unit.find()) {
                return Satuan.of(unit.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return Optional.empty();
    }

    private static Aktivitas withTexts(TabelAlur table, TabelAlur.Langkah rows, Aktivitas bare) {
        Aktivitas aktivitas = bare;
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            aktivitas = teks.with(aktivitas, filled(table.teks(rows, teks.isi())));
        }
        return aktivitas;
    }

    /** A text; blank when it is only a dash, which stands for an empty cell. */
    private static String filled(String text) {
        String line = KepalaTabel.oneLine(text);
        return line.matches("[-–—]") ? "" : cut(line);
    }

    private static String cut(String text) {
        return text.length() > Kisi.LONGEST_TEXT ? text.substring(0, Kisi.LONGEST_TEXT) : text;
    }

    /** Reports unknown columns that have content. */
    private void unread(TabelAlur table) {
        Kisi kisi = table.denah().kisi();
        List<String> heads = IntStream.range(
                        0, Math.min(kisi.columns(), table.kepala().isi().size()))
                .filter(c -> table.kepala().isi().get(c) == IsiKolom.ASING)
                .filter(c -> IntStream.range(table.kepala().awal(), table.akhir())
                        .anyMatch(r -> !kisi.teks(r, c).isEmpty()))
                .mapToObj(c -> head(table, c))
                .distinct()
                .toList();
        if (!heads.isEmpty()) {
            masalah.add(Masalah.peringatan(
                    "Kolom " + String.join(", ", heads) + " tidak dikenal dan tidak dibaca.",
                    table.denah().tempat(),
                    "Tentukan sendiri isi kolomnya bila diperlukan."));
        }
    }

    private static String head(TabelAlur table, int column) {
        Kisi kisi = table.denah().kisi();
        for (int r = table.kepala().awal() - 1; r >= table.kepala().baris(); r--) {
            String text = KepalaTabel.oneLine(kisi.teks(r, column));
            if (!text.isEmpty() && !text.matches("\\(?\\d+\\)?")) {
                return "\"" + text + "\"";
            }
        }
        return "ke-" + (column + 1);
    }

    private void picture(TabelAlur table, BacaBagan bagan, int from) {
        boolean none = baris.subList(from, baris.size()).stream().allMatch(row -> row.pelaksana() == Keyakinan.KOSONG);
        if (none && bagan.isPicture()) {
            masalah.add(Masalah.peringatan(
                    "Bagan alirnya berupa gambar, jadi pelaksana dan keputusan tidak terbaca.",
                    table.denah().tempat(),
                    "Klik kolom pelaksana pada setiap aktivitas."));
            return;
        }
        long empty = baris.subList(from, baris.size()).stream()
                .filter(row -> row.pelaksana() == Keyakinan.KOSONG)
                .count();
        if (empty > 0) {
            masalah.add(Masalah.peringatan(
                    empty + " aktivitas belum ada pelaksananya: tidak ada simbol atau tanda pada barisnya.",
                    table.denah().tempat(),
                    "Klik kolom pelaksana pada aktivitas itu."));
        }
    }

    private void told(TabelAlur table, BacaBagan bagan) {
        String tempat = table.denah().tempat();
        if (bagan.outside() > 0) {
            masalah.add(Masalah.peringatan(
                    bagan.outside() + " simbol di luar kolom pelaksana tidak dibaca.",
                    tempat,
                    "Cocokkan pelaksananya dengan bagan aslinya."));
        }
        long loose = bagan.jaringan().loose();
        if (loose > 0) {
            masalah.add(Masalah.saran(
                    loose + " garis tidak menyentuh simbol mana pun.",
                    tempat,
                    "Cocokkan keputusannya dengan bagan aslinya."));
        }
        if (bagan.jaringan().isTooComplex()) {
            masalah.add(Masalah.peringatan(
                    "Bagan alirnya terlalu rumit; tidak semua arah panah dibaca.",
                    tempat,
                    "Cocokkan keputusannya dengan bagan aslinya."));
        }
        List<String> single = bagan.jaringan().single();
        if (!single.isEmpty()) {
            masalah.add(Masalah.peringatan(
                    "Segilima tanpa pasangan: " + String.join(", ", single) + ".",
                    tempat,
                    "Cocokkan arah panahnya dengan bagan aslinya."));
        }
    }
}
