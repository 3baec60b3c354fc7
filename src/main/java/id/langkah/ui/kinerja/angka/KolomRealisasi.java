package id.langkah.ui.kinerja.angka;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kinerja.kit.Warna;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.SheetColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** The columns of the sheet of figures, and the part of the year each belongs to. */
final class KolomRealisasi {
    private static final double LEBAR_ANGKA = 6.2;
    private static final double LEBAR_BULAN = 7;
    private static final int DESIMAL = 2;

    private final List<SheetColumn<Baris>> kolom = new ArrayList<>();
    private final Map<Integer, Masa> masa = new HashMap<>();

    private final List<Baris.Angka> rows;

    private KolomRealisasi(List<Baris> rows) {
        this.rows = rows.stream().flatMap(row -> row.angka().stream()).toList();
    }

    /**
     * The columns for a quarter or a year.
     *
     * @param rows the rows shown; months and Murni targets appear only when a row has them
     */
    static KolomRealisasi of(MasaTampil lingkup, List<Baris> rows) {
        var all = new KolomRealisasi(rows);
        all.kolom.add(SheetColumn.<Baris>codes(
                        "Kode", row -> row.angka().map(Baris.Angka::kode).orElse(""))
                .keptInView());
        all.kolom.add(SheetColumn.words("Indikator", 15.5, KolomRealisasi::nama).keptInView());
        all.words("Satuan", 5.5, angka -> angka.indikator().ukuran().satuan());
        if (lingkup.triwulan().isPresent()) {
            all.quarter(lingkup.akhir());
        } else {
            all.year();
        }
        all.words("Bidang", 14, angka -> angka.indikator().penanggungJawab());
        return all;
    }

    /** Whether the columns are the same. */
    boolean sameAs(KolomRealisasi other) {
        return masa.equals(other.masa) && heads().equals(other.heads());
    }

    private List<String> heads() {
        return kolom.stream()
                .map(sheetColumn -> sheetColumn.name() + sheetColumn.em())
                .toList();
    }

    List<SheetColumn<Baris>> kolom() {
        return List.copyOf(kolom);
    }

    /** The part of the year whose figures a column holds; empty for a read-only column. */
    Optional<Masa> masa(int column) {
        return Optional.ofNullable(masa.get(column));
    }

    private void quarter(Triwulan triwulan) {
        figures("Target\nTW", LEBAR_ANGKA, angka -> target(angka, triwulan).tampak());
        murni("Murni\nTW", angka -> target(angka, triwulan), target -> target.triwulan(triwulan));
        boolean months =
                rows.stream().anyMatch(angka -> angka.indikator().ukuran().frekuensi() == Frekuensi.BULANAN);
        if (months) {
            triwulan.bulan().forEach(bulan -> typed(bulan.kata(), LEBAR_BULAN, bulan));
        }
        typed("Realisasi\nTW", LEBAR_ANGKA, triwulan);
        figures("Capaian\nTW (%)", LEBAR_ANGKA, angka -> angka.capaianTriwulan().sejajar());
        judged();
        figures("Target\ntahun", LEBAR_ANGKA, angka -> targetTahun(angka).tampak());
        murni("Murni\ntahun", KolomRealisasi::targetTahun, Target::tahunan);
        figures(
                "Realisasi\ns.d. TW",
                LEBAR_ANGKA,
                angka -> counted(angka.kinerja().sampai(triwulan)));
        figures("Capaian\ntahun (%)", LEBAR_ANGKA, angka -> angka.capaianTahun().sejajar());
    }

    private void year() {
        figures("Target\ntahun", LEBAR_ANGKA, angka -> targetTahun(angka).tampak());
        murni("Murni\ntahun", KolomRealisasi::targetTahun, Target::tahunan);
        for (Triwulan triwulan : Triwulan.values()) {
            typed(triwulan.singkat(), LEBAR_ANGKA, triwulan);
        }
        figures(
                "Realisasi\nsetahun",
                LEBAR_ANGKA,
                angka -> counted(angka.kinerja().sampai(Triwulan.IV)));
        figures("Capaian\ntahun (%)", LEBAR_ANGKA, angka -> angka.capaianTahun().sejajar());
        judged();
    }

    private void judged() {
        kolom.add(SheetColumn.<Baris>words("Kategori", 8.5, KolomRealisasi::kategori)
                .toned(row -> row.angka()
                        .flatMap(Baris.Angka::kategori)
                        .map(Kategori::warna)
                        .map(Warna::of)));
        kolom.add(SheetColumn.<Baris>words("Status", 8, KolomRealisasi::status)
                .toned(row -> Optional.of(Badge.Tone.NEUTRAL)));
    }

    /** Adds a column for typing; for a quarter of a monthly indicator it shows the combined months and is read-only. */
    private void typed(String name, double em, Masa which) {
        masa.put(kolom.size(), which);
        Function<Baris, String> text = row ->
                row.angka().map(angka -> nilai(angka, which)).map(Nilai::tampak).orElse("");
        kolom.add(SheetColumn.figures(name, em, text)
                .typed(row -> isFor(row, which) && !isLocked(row, which))
                .locked(row -> isFor(row, which) && isLocked(row, which)));
    }

    private static boolean isFor(Baris row, Masa which) {
        return row.angka().filter(angka -> angka.isFor(which)).isPresent();
    }

    private static boolean isLocked(Baris row, Masa which) {
        return row.angka()
                .filter(angka -> angka.realisasi(which).status().isLocked())
                .isPresent();
    }

    /** The column for a part of the year; empty when there is none. */
    Optional<Integer> column(Masa which) {
        return masa.entrySet().stream()
                .filter(entry -> entry.getValue().equals(which))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Nilai nilai(Baris.Angka angka, Masa which) {
        return which instanceof Triwulan triwulan && !angka.isFor(which)
                ? angka.kinerja().triwulan(triwulan)
                : angka.kinerja().realisasi(which);
    }

    private void words(String name, double em, Function<Baris.Angka, String> text) {
        kolom.add(SheetColumn.words(name, em, row -> row.angka().map(text).orElse("")));
    }

    private void figures(String name, double em, Function<Baris.Angka, String> text) {
        kolom.add(SheetColumn.figures(name, em, row -> row.angka().map(text).orElse("")));
    }

    /** The text of a computed figure, with no more decimals than a capaian. */
    private static String counted(Nilai nilai) {
        BigDecimal number = nilai.angka();
        return number == null || number.scale() <= DESIMAL ? nilai.tampak() : Angka.write(number, DESIMAL);
    }

    private static Nilai target(Baris.Angka angka, Triwulan triwulan) {
        return angka.indikator().pada(triwulan).target().triwulan(triwulan);
    }

    private static Nilai targetTahun(Baris.Angka angka) {
        return angka.indikator().pada(angka.lingkup().akhir()).target().tahunan();
    }

    /** Adds a column with the Murni target, filled where another target is in force. */
    private void murni(String name, Function<Baris.Angka, Nilai> counts, Function<Target, Nilai> which) {
        Function<Baris.Angka, Nilai> murni =
                angka -> which.apply(angka.indikator().target());
        Predicate<Baris.Angka> other = angka -> !murni.apply(angka).equals(counts.apply(angka));
        if (rows.stream().anyMatch(other)) {
            figures(
                    name,
                    LEBAR_ANGKA,
                    angka -> other.test(angka) ? murni.apply(angka).tampak() : "");
        }
    }

    private static String nama(Baris row) {
        return switch (row) {
            case Baris.Sasaran sasaran -> sasaran.nama();
            case Baris.Angka angka -> angka.indikator().nama();
        };
    }

    private static String kategori(Baris row) {
        return row.angka().flatMap(Baris.Angka::kategori).map(Kategori::nama).orElse("");
    }

    private static String status(Baris row) {
        return row.angka().map(KolomRealisasi::status).orElse("");
    }

    private static String status(Baris.Angka angka) {
        if (angka.lingkup().masa(angka.tercatat()).isEmpty()) {
            return "Tidak diukur";
        }
        String kata = angka.status().map(Realisasi.Status::kata).orElse("Belum diisi");
        return angka.kurang().isEmpty() ? kata : kata + " · belum lengkap";
    }
}
