package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * A year's indicators and targets as an Excel workbook, to be changed there and read back by {@link
 * IndikatorReader}; without indicators, the form for a first list.
 */
public final class IndikatorWorkbook {
    private IndikatorWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param indikator in the order of the office's list
     * @param saat the moment whose state it tells
     * @throws IOException when the stream takes no more
     */
    public static void write(List<Indikator> indikator, int tahun, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            String name = "Indikator " + tahun;
            var columns = new ArrayList<Column<Indikator>>();
            for (KolomIndikator kolom : KolomIndikator.values()) {
                if (kolom != KolomIndikator.NOMOR) {
                    columns.add(column(kolom));
                }
            }
            Table<Indikator> table =
                    Table.of("Indikator", name, "Indikator dan Target Kinerja", "", columns, indikator, List.of());
            new TableSheet<>(
                            table,
                            workbook.createSheet(name),
                            new Styles(workbook),
                            kantor,
                            new Subject("Tahun " + tahun, saat))
                    .write(() -> {});
            Properties.set(workbook, table.title() + " " + tahun, kantor, saat);
            workbook.write(new FixedTimes(out));
        }
    }

    private static Column<Indikator> column(KolomIndikator kolom) {
        String key = kolom.name().replace("_", "");
        return switch (kolom) {
            case SASARAN, INDIKATOR, DEFINISI, RUMUS -> Column.text(key, kolom.kata(), 32, kolom::text);
            case SUMBER_DATA, PENANGGUNG_JAWAB -> Column.text(key, kolom.kata(), 20, kolom::text);
            case TARGET_TAHUN, TARGET_TW_I, TARGET_TW_II, TARGET_TW_III, TARGET_TW_IV, TARGET_RENSTRA ->
                Column.of(key, kolom.kata(), 12, Kind.FIGURE, satu -> target(kolom, satu));
            case BOBOT -> Column.of(key, kolom.kata(), 9, Kind.FIGURE, Indikator::bobot);
            default -> Column.word(key, kolom.kata(), 13, kolom::text);
        };
    }

    private static @Nullable Object target(KolomIndikator kolom, Indikator satu) {
        var target = satu.target();
        Nilai nilai = switch (kolom) {
            case TARGET_TW_I -> target.triwulan().get(0);
            case TARGET_TW_II -> target.triwulan().get(1);
            case TARGET_TW_III -> target.triwulan().get(2);
            case TARGET_TW_IV -> target.triwulan().get(3);
            case TARGET_RENSTRA -> target.akhirRenstra();
            default -> target.tahunan();
        };
        return WrittenNumbers.cell(nilai, satu.ukuran());
    }
}
