package id.langkah.domain.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However a head is drawn, in whatever order its columns stand, the same is read. */
class JudulAcakTest {
    private static final List<List<String>> SATU = List.of(
            List.of("No"),
            List.of("Kode"),
            List.of("Sasaran Strategis"),
            List.of("Indikator Kinerja"),
            List.of("Satuan"),
            List.of("Penanggung Jawab"));
    private static final List<List<String>> TARGET = List.of(
            List.of("Target Kinerja", "Tahunan"),
            List.of("Target Kinerja", "Triwulan", "I"),
            List.of("Target Kinerja", "Triwulan", "II"),
            List.of("Target Kinerja", "Triwulan", "III"),
            List.of("Target Kinerja", "Triwulan", "IV"));
    private static final List<List<String>> REALISASI =
            List.of(List.of("Realisasi", "TW I"), List.of("Realisasi", "TW II"), List.of("Capaian", "TW I"));

    /** The head of a column on its rows, from the top; the last text stretches down to the last row. */
    private static List<String> on(List<String> bertingkat, int rows) {
        if (rows == 1) {
            return List.of(String.join(" ", bertingkat));
        }
        var texts = new ArrayList<String>();
        if (rows == 2 && bertingkat.size() == 3) {
            texts.add(bertingkat.getFirst());
            texts.add(bertingkat.get(1) + " " + bertingkat.get(2));
        } else {
            texts.addAll(bertingkat);
        }
        while (texts.size() < rows) {
            texts.add("");
        }
        return texts;
    }

    @Property(tries = 400)
    void theSameIsRead(@ForAll Random random) {
        var columns = new ArrayList<List<String>>(SATU);
        Collections.shuffle(columns, random);
        columns.addAll(random.nextInt(columns.size() + 1), TARGET);
        if (random.nextBoolean()) {
            columns.addAll(REALISASI);
        }
        int rows = 1 + random.nextInt(3);
        boolean merged = random.nextBoolean();
        int above = random.nextInt(4);
        var table = new ArrayList<List<String>>();
        for (int i = 0; i < above; i++) {
            table.add(i == 0 ? List.of("PERJANJIAN KINERJA TAHUN 2026") : List.of());
        }
        var gabungan = new ArrayList<Gabungan>();
        head(columns, rows, above, merged, table, gabungan);
        if (random.nextBoolean()) {
            var numbers = new ArrayList<String>();
            for (int i = 0; i < columns.size(); i++) {
                numbers.add("(" + (i + 1) + ")");
            }
            table.add(numbers);
        }
        table.add(columns.stream().map(JudulAcakTest::cell).toList());
        table.add(List.of());
        table.add(List.of("", "Mengetahui,", "", "Kota Contoh, 5 Januari 2026"));

        var lembar =
                new LembarMasuk("pk.xlsx", "PK", true, table, gabungan, Tersembunyi.TIDAK_ADA, Tersembunyi.TIDAK_ADA);
        BacaTabel read =
                BacaTabel.read(new BukuMasuk("pk.xlsx", List.of(lembar), List.of()), 2026, PengaturanKinerja.BAKU);

        assertThat(read.indikator()).as("%s%n%s", table, gabungan).hasSize(1);
        Indikator indikator = read.indikator().getFirst();
        assertThat(indikator.kode()).isEqualTo("IKU.7");
        assertThat(indikator.nama()).isEqualTo("Jumlah layanan");
        assertThat(indikator.sasaran()).isEqualTo("Layanan membaik");
        assertThat(indikator.penanggungJawab()).isEqualTo("Sekretaris");
        assertThat(indikator.target().tahunan()).isEqualTo(Nilai.of(100));
        assertThat(indikator.target().triwulan())
                .containsExactly(Nilai.of(10), Nilai.of(20), Nilai.of(30), Nilai.of(40));
        assertThat(read.masalah()).noneMatch(masalah -> masalah.pesan().contains("tidak dikenal"));
    }

    private static void head(
            List<List<String>> columns,
            int rows,
            int top,
            boolean merged,
            List<List<String>> table,
            List<Gabungan> gabungan) {
        for (int row = 0; row < rows; row++) {
            var cells = new ArrayList<String>();
            for (int column = 0; column < columns.size(); column++) {
                String text = on(columns.get(column), rows).get(row);
                String before = column == 0 || row == rows - 1
                        ? ""
                        : on(columns.get(column - 1), rows).get(row);
                cells.add(text.equals(before) ? "" : text);
            }
            table.add(cells);
        }
        if (!merged) {
            return;
        }
        for (int column = 0; column < columns.size(); column++) {
            List<String> texts = on(columns.get(column), rows);
            int filled = (int) texts.stream().filter(text -> !text.isEmpty()).count();
            if (filled < rows) {
                gabungan.add(new Gabungan(top + filled - 1, top + rows - 1, column, column));
            }
            for (int row = 0; row < filled - 1; row++) {
                boolean begins = column == 0
                        || !on(columns.get(column - 1), rows).get(row).equals(texts.get(row));
                int last = column;
                while (last + 1 < columns.size()
                        && on(columns.get(last + 1), rows).get(row).equals(texts.get(row))) {
                    last++;
                }
                if (begins && last > column) {
                    gabungan.add(new Gabungan(top + row, top + row, column, last));
                }
            }
        }
    }

    private static String cell(List<String> bertingkat) {
        return switch (String.join(" ", bertingkat)) {
            case "No" -> "1";
            case "Kode" -> "IKU.7";
            case "Sasaran Strategis" -> "Layanan membaik";
            case "Indikator Kinerja" -> "Jumlah layanan";
            case "Satuan" -> "Layanan";
            case "Penanggung Jawab" -> "Sekretaris";
            case "Target Kinerja Tahunan" -> "100";
            case "Target Kinerja Triwulan I" -> "10";
            case "Target Kinerja Triwulan II" -> "20";
            case "Target Kinerja Triwulan III" -> "30";
            case "Target Kinerja Triwulan IV" -> "40";
            default -> "9";
        };
    }
}
