package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.Rekap;
import java.util.ArrayList;
import java.util.List;

/** Rekap Pengerjaan SOP: one row per run. */
final class PengerjaanTable {
    private PengerjaanTable() {}

    static Table<BarisPengerjaan> of(Rekap rekap) {
        var columns = new ArrayList<Column<BarisPengerjaan>>();
        columns.add(text("Sop", "SOP", 32, BarisPengerjaan::sop));
        columns.add(text("Judul", "Judul", 32, BarisPengerjaan::judul));
        columns.add(Column.of("Mulai", "Mulai", 19, ColumnKind.MOMENT, BarisPengerjaan::mulai));
        columns.add(Column.of("Selesai", "Selesai", 19, ColumnKind.MOMENT, BarisPengerjaan::selesai));
        columns.addAll(WaktuColumns.of(BarisPengerjaan::waktu));
        columns.add(Column.<BarisPengerjaan>of(
                        "Pengembalian", "Pengembalian", 15, ColumnKind.WHOLE, BarisPengerjaan::pengembalian)
                .sum());
        columns.add(Column.<BarisPengerjaan>of(
                        "Kurang", "Kelengkapan kurang", 13, ColumnKind.WHOLE, BarisPengerjaan::kurang)
                .sum());
        columns.add(word("Status", "Status", 12, baris -> baris.status().kata()));
        return Table.of(
                "Pengerjaan",
                "Rekap Pengerjaan SOP",
                "Rekap Pengerjaan SOP",
                "Tidak ada pengerjaan SOP pada periode ini.",
                columns,
                rekap.pengerjaan(),
                List.of(
                        WaktuColumns.JAM_KERJA,
                        WaktuColumns.SELISIH,
                        "Memuat pengerjaan yang berjalan pada periode ini dan yang dimulai untuk" + " periode ini."));
    }
}
