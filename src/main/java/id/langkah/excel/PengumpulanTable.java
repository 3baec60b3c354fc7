package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.domain.rekap.BarisPengumpulan;
import id.langkah.domain.rekap.RekapPengumpulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rekap Pengumpulan: what was asked of whom, and whether it came. */
final class PengumpulanTable {
    private static final String TANGGAL = "Tanggal";

    private PengumpulanTable() {}

    static Table<BarisPengumpulan> of(RekapPengumpulan rekap) {
        var columns = new ArrayList<Column<BarisPengumpulan>>();
        columns.add(text("Bidang", "Bidang", 22, baris -> baris.permintaan().bidang()));
        columns.add(text("Data", "Data diminta", 36, PengumpulanTable::asked));
        columns.add(word("Triwulan", "Triwulan", 12, PengumpulanTable::quarter));
        columns.add(text("Surat", "No. surat", 18, baris -> baris.permintaan().nomorSurat()));
        columns.add(date("Minta", "Minta", baris -> baris.permintaan().tanggalMinta()));
        columns.add(date("Batas", "Batas", baris -> baris.permintaan().batas()));
        columns.add(date("Terima", "Terima", baris -> baris.permintaan().diterima()));
        columns.add(word("Lengkap", "Lengkap", 11, baris -> baris.permintaan().isLengkap() ? "Ya" : "Belum"));
        columns.add(
                text("Kekurangan", "Kekurangan", 26, baris -> baris.permintaan().kekurangan()));
        columns.add(word("Status", "Status", 13, baris -> baris.status().kata()));
        columns.add(Column.<BarisPengumpulan>of(
                        "Terlambat",
                        "Terlambat (hari)",
                        12,
                        ColumnKind.WHOLE,
                        baris -> Column.orNull(baris.terlambat()))
                .by("IF(MAX(IF({Lengkap}=\"Ya\",{Terima},INT({saat}))-{Batas},0)=0,\"\","
                        + "IF({Lengkap}=\"Ya\",{Terima},INT({saat}))-{Batas})"));
        return Table.of(
                        "Pengumpulan",
                        "Rekap Pengumpulan",
                        "Rekap Pengumpulan Data Kinerja",
                        "Tidak ada permintaan data pada periode ini.",
                        columns,
                        rekap.baris(),
                        List.of("Keterlambatan dihitung dalam hari kalender, sampai jawaban yang"
                                + " lengkap diterima atau sampai saat keadaan di atas."))
                .shaded(List.of(
                        shade(PermintaanData.Status.LENGKAP, Shade.Colour.GREEN),
                        shade(PermintaanData.Status.BELUM_LENGKAP, Shade.Colour.YELLOW),
                        shade(PermintaanData.Status.TERLAMBAT, Shade.Colour.RED)));
    }

    private static Shade shade(PermintaanData.Status status, Shade.Colour colour) {
        return new Shade("Status", status.kata(), colour);
    }

    private static String asked(BarisPengumpulan baris) {
        List<String> asked = baris.dataDiminta();
        return asked.size() == 1
                ? asked.getFirst()
                : IntStream.range(0, asked.size())
                        .mapToObj(i -> (i + 1) + ". " + asked.get(i))
                        .collect(Collectors.joining("\n"));
    }

    private static String quarter(BarisPengumpulan baris) {
        return baris.permintaan().triwulan().singkat() + " "
                + baris.permintaan().tahun();
    }

    private static Column<BarisPengumpulan> date(
            String key, String heading, Function<BarisPengumpulan, @Nullable LocalDate> value) {
        return Column.<BarisPengumpulan>of(key, heading, 13, ColumnKind.DATE, value::apply)
                .under(TANGGAL);
    }
}
