package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.aksi.BarisAksi;
import id.langkah.domain.aksi.LembarAksi;
import id.langkah.domain.aksi.LembarTindakLanjut;
import id.langkah.domain.aksi.RencanaAksi;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.excel.kit.Formulas;
import id.langkah.excel.kit.Subject;
import id.langkah.excel.kit.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;

/** Writes the Rencana Aksi of a year as a workbook: the plan, and two sheets for each quarter. */
public final class AksiWorkbook {
    private AksiWorkbook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param saat the moment of the data
     * @throws IOException when the stream cannot be written
     */
    public static void write(RencanaAksi rencana, Kantor kantor, LocalDateTime saat, OutputStream out)
            throws IOException {
        var tables = new ArrayList<Table<?>>();
        tables.add(new Formulas<BarisAksi>().sum(LembarAksi.ANGGARAN).table(LembarAksi.rencana(rencana)));
        for (Triwulan triwulan : Triwulan.values()) {
            tables.add(Table.of(LembarAksi.pantauan(rencana, triwulan)));
            boolean begun = !LocalDate.of(
                            rencana.tahun(), triwulan.bulan().getFirst().nomor(), 1)
                    .isAfter(saat.toLocalDate());
            if (begun && !rencana.tindakLanjut(triwulan).isEmpty()) {
                tables.add(Table.of(LembarTindakLanjut.of(rencana, triwulan, saat.toLocalDate())));
            }
        }
        LembarWorkbook.tables(
                "Rencana Aksi " + rencana.tahun(), new Subject("Tahun " + rencana.tahun(), saat), tables, kantor, out);
    }
}
