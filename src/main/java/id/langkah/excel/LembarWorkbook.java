package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.Lembar;
import id.langkah.excel.kit.Properties;
import id.langkah.excel.kit.SheetNames;
import id.langkah.excel.kit.Streamed;
import id.langkah.excel.kit.Styles;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import id.langkah.excel.kit.TableSheet;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;

/** Writes tables as an Excel workbook with one sheet for each. */
public final class LembarWorkbook {
    private LembarWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param judul the title of the file
     * @param periode the period in words; blank for none
     * @param lembar the tables, at least one
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(
            String judul, String periode, List<Lembar<?>> lembar, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        tables(
                judul,
                new Subject(periode, saat),
                lembar.stream().<Table<?>>map(Table::of).toList(),
                kantor,
                out);
    }

    /** Writes tables with formulas, with the columns shown by default. */
    static void tables(String judul, Subject subject, List<Table<?>> tables, Kantor kantor, OutputStream out)
            throws IOException {
        try (var workbook = new Streamed()) {
            var styles = new Styles(workbook);
            var names = new SheetNames();
            for (Table<?> table : tables) {
                sheet(table.choose(table.usual(), List.of()), workbook, names, styles, kantor, subject);
            }
            Properties.set(workbook, judul, kantor, subject.saat());
            workbook.writeTo(out);
        }
    }

    private static <R> void sheet(
            Table<R> table, Streamed workbook, SheetNames names, Styles styles, Kantor kantor, Subject subject)
            throws IOException {
        var sheet = workbook.createSheet(names.next(table.name()));
        new TableSheet<>(table, sheet, styles, kantor, subject).write(() -> {});
    }
}
