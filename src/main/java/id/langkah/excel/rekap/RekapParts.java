package id.langkah.excel.rekap;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.LembarKinerja;
import id.langkah.domain.rekap.LembarRekap;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.rekap.RekapKinerja;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TableSheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sheets of a rekap in their order, each with the chosen columns and not too many rows. */
final class RekapParts {
    /** The most rows of a sheet, a little below the 1,048,576 of Excel to leave room for top and bottom. */
    private static final int MOST_ROWS = 1_000_000;

    /** The factor by which the columns of the sheet Faktor Kinerja are wider than in the main sheet. */
    private static final double WIDER = 1.45;

    private static final String FAKTOR_SHEET = "Faktor Kinerja";

    private final PilihanRekap pilihan;
    private final Kantor kantor;
    private final RekapKinerja kinerja;
    private final List<Part> parts = new ArrayList<>();

    private RekapParts(PilihanRekap pilihan, Kantor kantor, RekapKinerja kinerja) {
        this.pilihan = pilihan;
        this.kantor = kantor;
        this.kinerja = kinerja;
    }

    /**
     * One sheet of the workbook.
     *
     * @param table null for a sheet without a table
     * @param continued whether it continues the columns of a sheet that would be too wide
     */
    record Part(LembarRekap lembar, @Nullable Table<?> table, boolean continued) {
        String name() {
            return continued ? FAKTOR_SHEET : lembar.kata();
        }

        String title() {
            Table<?> butir = table;
            return switch (lembar) {
                case RINGKASAN -> "Jumlah dan rata-rata per sasaran dan penanggung jawab";
                case GRAFIK -> "Grafik per triwulan, penanggung jawab, dan indikator";
                default -> butir == null ? "" : butir.title();
            };
        }

        int rows() {
            Table<?> butir = table;
            return butir == null ? -1 : butir.rows().size();
        }
    }

    static List<Part> of(PilihanRekap pilihan, Kantor kantor, RekapKinerja kinerja, RekapTables tables) {
        var parts = new RekapParts(pilihan, kantor, kinerja);
        for (LembarRekap lembar : LembarRekap.values()) {
            if (!pilihan.has(lembar)) {
                continue;
            }
            if (lembar.hasColumns()) {
                parts.add(lembar, tables.of(lembar));
            } else {
                parts.parts.add(new Part(lembar, null, false));
            }
        }
        return parts.parts;
    }

    /**
     * Adds the sheets of a table with its chosen columns. Faktor and tindak lanjut get a sheet of
     * their own when the table would be too wide for one page.
     */
    private <R> void add(LembarRekap lembar, Table<R> table) {
        Set<String> keys = new HashSet<>(pilihan.kolom(lembar).orElse(table.usual()));
        keys.remove(LembarKinerja.JUTA);
        if (keys.isEmpty()) {
            keys.addAll(table.usual());
        }
        boolean asked = lembar == LembarRekap.KINERJA
                && (pilihan.has(LembarRekap.RINGKASAN) || pilihan.has(LembarRekap.GRAFIK));
        List<String> needed = asked ? KinerjaMeans.needs(kinerja) : List.of();
        Table<R> chosen = table.choose(keys, needed);
        Set<String> words = new HashSet<>(keys);
        words.retainAll(Set.of(LembarKinerja.FAKTOR, LembarKinerja.TINDAK_LANJUT));
        boolean parted = lembar == LembarRekap.KINERJA && !words.isEmpty() && TableSheet.isTooWide(chosen, kantor);
        if (!parted) {
            add(lembar, chosen, false);
            return;
        }
        keys.removeAll(words);
        if (TableSheet.isTooWide(table.choose(keys, needed), kantor)) {
            keys.remove(LembarKinerja.PENANGGUNG_JAWAB);
        }
        add(lembar, table.choose(keys, needed), false);
        words.addAll(Set.of(LembarKinerja.INDIKATOR, LembarKinerja.PENANGGUNG_JAWAB));
        add(
                lembar,
                table.choose(words, List.of())
                        .named("FaktorKinerja", FAKTOR_SHEET, "Faktor dan Tindak Lanjut Kinerja")
                        .widened(WIDER),
                true);
    }

    private <R> void add(LembarRekap lembar, Table<R> chosen, boolean continued) {
        for (Table<R> part : chosen.parts(MOST_ROWS)) {
            parts.add(new Part(lembar, part, continued));
        }
    }
}
