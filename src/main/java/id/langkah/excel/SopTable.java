package id.langkah.excel;

import static id.langkah.excel.Column.orNull;
import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.Pejabat;
import id.langkah.domain.rekap.BarisSop;
import id.langkah.domain.rekap.Rekap;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Daftar SOP: the library. */
final class SopTable {
    private SopTable() {}

    static Table<BarisSop> of(Rekap rekap) {
        return Table.of(
                "Sop",
                "Daftar SOP",
                "Daftar SOP",
                "Belum ada SOP.",
                List.of(
                        text("Nomor", "Nomor", 26, BarisSop::nomor),
                        text("Nama", "Nama", 46, BarisSop::nama),
                        date("Pembuatan", BarisSop::pembuatan),
                        date("Revisi", BarisSop::revisi),
                        date("Efektif", BarisSop::efektif),
                        text("DisahkanOleh", "Disahkan oleh", 38, baris -> words(baris.disahkanOleh())),
                        Column.<BarisSop>of("Aktivitas", "Jumlah aktivitas", 12, ColumnKind.WHOLE, BarisSop::aktivitas)
                                .sum(),
                        Column.<BarisSop>of(
                                        "Baku",
                                        "Total waktu baku (jam:menit)",
                                        13,
                                        ColumnKind.DURATION,
                                        baris -> orNull(baris.baku()))
                                .sum(),
                        word("Status", "Status", 13, baris -> baris.status().kata())),
                rekap.sop(),
                List.of("Waktu baku yang tidak terbaca pada SOP tidak ikut dijumlahkan."));
    }

    private static Column<BarisSop> date(String heading, Function<BarisSop, @Nullable LocalDate> value) {
        return Column.<BarisSop>of(heading, heading, 14, ColumnKind.DATE, value::apply)
                .under("Tanggal");
    }

    private static String words(Pejabat pejabat) {
        return Stream.of(pejabat.jabatan(), pejabat.nama())
                .filter(not(String::isBlank))
                .collect(joining("\n"));
    }
}
