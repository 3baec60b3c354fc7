package id.langkah.ui.kinerja.angka;

import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.Masa;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.ui.kinerja.kit.Baris;
import id.langkah.ui.kinerja.kit.MasaTampil;
import id.langkah.ui.kinerja.kit.Warna;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.SheetColumn;
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
        all.kolom.add(SheetColumn.words("Indikator", 15.5, IsiAngka::nama).keptInView());
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
        figures(
                "Target\nTW",
                LEBAR_ANGKA,
                angka -> IsiAngka.target(angka, triwulan).tampak());
        murni("Murni\nTW", angka -> IsiAngka.target(angka, triwulan), target -> target.triwulan(triwulan));
        boolean months =
                rows.stream().anyMatch(angka -> angka.indikator().ukuran().frekuensi() == Frekuensi.BULANAN);
        if (months) {
            triwulan.bulan().forEach(bulan -> typed(bulan.kata(), LEBAR_BULAN, bulan));
        }
        typed("Realisasi\nTW", LEBAR_ANGKA, triwulan);
        figures("Capaian\nTW (%)", LEBAR_ANGKA, angka -> angka.capaianTriwulan().sejajar());
        judged();
        figures(
                "Target\ntahun",
                LEBAR_ANGKA,
                angka -> IsiAngka.targetTahun(angka).tampak());
        murni("Murni\ntahun", IsiAngka::targetTahun, Target::tahunan);
        figures(
                "Realisasi\ns.d. TW",
                LEBAR_ANGKA,
                angka -> IsiAngka.counted(angka.kinerja().sampai(triwulan)));
        figures("Capaian\ntahun (%)", LEBAR_ANGKA, angka -> angka.capaianTahun().sejajar());
    }

    private void year() {
        figures(
                "Target\ntahun",
                LEBAR_ANGKA,
                angka -> IsiAngka.targetTahun(angka).tampak());
        murni("Murni\ntahun", IsiAngka::targetTahun, Target::tahunan);
        for (Triwulan triwulan : Triwulan.values()) {
            typed(triwulan.singkat(), LEBAR_ANGKA, triwulan);
        }
        figures(
                "Realisasi\nsetahun",
                LEBAR_ANGKA,
                angka -> IsiAngka.counted(angka.kinerja().sampai(Triwulan.IV)));
        figures("Capaian\ntahun (%)", LEBAR_ANGKA, angka -> angka.capaianTahun().sejajar());
        judged();
    }

    private void judged() {
        kolom.add(SheetColumn.<Baris>words("Kategori", 8.5, IsiAngka::kategori)
                .toned(row -> row.angka()
                        .flatMap(Baris.Angka::kategori)
                        .map(Kategori::warna)
                        .map(Warna::of)));
        kolom.add(
                SheetColumn.<Baris>words("Status", 8, IsiAngka::status).toned(row -> Optional.of(Badge.Tone.NEUTRAL)));
    }

    /** Adds a column for typing; for a quarter of a monthly indicator it shows the combined months and is read-only. */
    private void typed(String name, double em, Masa which) {
        masa.put(kolom.size(), which);
        Function<Baris, String> text = row -> row.angka()
                .map(angka -> IsiAngka.nilai(angka, which))
                .map(Nilai::tampak)
                .orElse("");
        kolom.add(SheetColumn.figures(name, em, text)
                .typed(row -> IsiAngka.isFor(row, which) && !IsiAngka.isLocked(row, which))
                .locked(row -> IsiAngka.isFor(row, which) && IsiAngka.isLocked(row, which)));
    }

    /** The column for a part of the year; empty when there is none. */
    Optional<Integer> column(Masa which) {
        return masa.entrySet().stream()
                .filter(entry -> entry.getValue().equals(which))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void words(String name, double em, Function<Baris.Angka, String> text) {
        kolom.add(SheetColumn.words(name, em, row -> row.angka().map(text).orElse("")));
    }

    private void figures(String name, double em, Function<Baris.Angka, String> text) {
        kolom.add(SheetColumn.figures(name, em, row -> row.angka().map(text).orElse("")));
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
}
