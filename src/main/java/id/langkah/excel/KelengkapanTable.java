package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;
import static id.langkah.excel.Column.yes;
import static id.langkah.excel.RincianPengerjaanTable.AKTIVITAS;
import static id.langkah.excel.RincianPengerjaanTable.PENGERJAAN;
import static java.time.temporal.ChronoUnit.DAYS;

import id.langkah.domain.rekap.BarisKelengkapan;
import id.langkah.domain.rekap.Rekap;
import java.util.ArrayList;
import java.util.List;

/** Rekap Kelengkapan: what is still missing, in which run and step, since when. */
final class KelengkapanTable {
    private KelengkapanTable() {}

    static Table<BarisKelengkapan> of(Rekap rekap) {
        var columns = new ArrayList<Column<BarisKelengkapan>>();
        columns.add(Column.<BarisKelengkapan>of("Pengerjaan", "No", 6, ColumnKind.ORDINAL, BarisKelengkapan::pengerjaan)
                .under(PENGERJAAN));
        columns.add(text("Sop", "SOP", 20, BarisKelengkapan::sop).under(PENGERJAAN));
        columns.add(text("Judul", "Judul", 18, BarisKelengkapan::judul).under(PENGERJAAN));
        columns.add(Column.<BarisKelengkapan>of("Nomor", "No", 6, ColumnKind.ORDINAL, BarisKelengkapan::nomor)
                .under(AKTIVITAS));
        columns.add(text("Uraian", "Uraian", 30, BarisKelengkapan::uraian).under(AKTIVITAS));
        columns.add(
                text("Pelaksana", "Pelaksana", 15, BarisKelengkapan::pelaksana).under(AKTIVITAS));
        columns.add(Column.of("Putaran", "Putaran", 10, ColumnKind.ORDINAL, BarisKelengkapan::putaran));
        columns.add(text("Kelengkapan", "Kelengkapan yang kurang", 24, BarisKelengkapan::kelengkapan));
        columns.add(yes("Wajib", "Wajib", 9, BarisKelengkapan::wajib));
        columns.add(word("Keadaan", "Keadaan", 13, baris -> baris.keadaan().kata()));
        columns.add(text("Alasan", "Alasan", 20, BarisKelengkapan::alasan));
        columns.add(Column.of("Sejak", "Sejak", 18, ColumnKind.MOMENT, BarisKelengkapan::sejak));
        columns.add(Column.<BarisKelengkapan>of(
                        "Lama",
                        "Lama (hari)",
                        9,
                        ColumnKind.WHOLE,
                        baris -> DAYS.between(
                                baris.sejak().toLocalDate(), rekap.saat().toLocalDate()))
                .by("INT({saat})-INT({Sejak})"));
        return Table.of(
                "Kelengkapan",
                "Rekap Kelengkapan",
                "Rekap Kelengkapan yang Masih Kurang",
                "Tidak ada kelengkapan yang masih kurang.",
                columns,
                rekap.kelengkapan(),
                List.of(
                        "Lama dihitung dalam hari kalender sampai saat keadaan di atas.",
                        RincianPengerjaanTable.MENUNJUK));
    }
}
