package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;
import static id.langkah.excel.Column.yes;

import id.langkah.domain.rekap.BarisAktivitas;
import id.langkah.domain.rekap.Rekap;
import java.util.ArrayList;
import java.util.List;

/** Rincian Pengerjaan SOP: one row per aktivitas and round. */
final class RincianPengerjaanTable {
    static final String PENGERJAAN = "Pengerjaan";
    static final String AKTIVITAS = "Aktivitas";
    static final String MENUNJUK = "No pengerjaan menunjuk pada Rekap Pengerjaan SOP.";

    private RincianPengerjaanTable() {}

    static Table<BarisAktivitas> of(Rekap rekap) {
        var columns = new ArrayList<Column<BarisAktivitas>>();
        columns.add(Column.<BarisAktivitas>of("Pengerjaan", "No", 6, ColumnKind.ORDINAL, BarisAktivitas::pengerjaan)
                .under(PENGERJAAN));
        columns.add(text("Judul", "Judul", 18, BarisAktivitas::judul).under(PENGERJAAN));
        columns.add(Column.<BarisAktivitas>of("Nomor", "No", 6, ColumnKind.ORDINAL, BarisAktivitas::nomor)
                .under(AKTIVITAS));
        columns.add(text("Uraian", "Uraian", 34, BarisAktivitas::uraian).under(AKTIVITAS));
        columns.add(
                text("Pelaksana", "Pelaksana", 15, BarisAktivitas::pelaksana).under(AKTIVITAS));
        columns.add(Column.of("Putaran", "Putaran", 10, ColumnKind.ORDINAL, BarisAktivitas::putaran));
        columns.add(Column.of("Mulai", "Mulai", 18, ColumnKind.MOMENT, BarisAktivitas::mulai));
        columns.add(Column.of("Selesai", "Selesai", 18, ColumnKind.MOMENT, BarisAktivitas::selesai));
        columns.addAll(WaktuColumns.of(BarisAktivitas::waktu));
        columns.add(yes("Terlambat", "Terlambat", 11, BarisAktivitas::terlambat));
        columns.add(text("Oleh", "Dikerjakan oleh", 14, BarisAktivitas::oleh));
        columns.add(word("Hasil", "Hasil", 12, baris -> baris.hasil().kata()));
        columns.add(text("Keterangan", "Keterangan", 20, BarisAktivitas::keterangan));
        return Table.of(
                "Aktivitas",
                "Rincian Pengerjaan SOP",
                "Rincian Pengerjaan SOP per Aktivitas dan Putaran",
                "Tidak ada aktivitas yang dikerjakan pada periode ini.",
                columns,
                rekap.aktivitas(),
                List.of(WaktuColumns.JAM_KERJA, WaktuColumns.SELISIH, MENUNJUK));
    }
}
