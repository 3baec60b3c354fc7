package id.langkah.ui.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.rekap.BarisAktivitas;
import id.langkah.domain.rekap.BarisKelengkapan;
import id.langkah.domain.rekap.BarisPengerjaan;
import id.langkah.domain.rekap.BarisSop;
import id.langkah.domain.rekap.Perbandingan;
import id.langkah.domain.rekap.Rekap;
import id.langkah.ui.kit.ScreenText;
import id.langkah.ui.kit.TextColumn;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The sheets of a rekap as tables, in the columns of the workbook. */
final class RekapScreenTables {
    private static final int MINUTES_PER_HOUR = 60;

    private RekapScreenTables() {}

    static TableView<BarisPengerjaan> pengerjaan(Rekap rekap) {
        return table(
                "Rekap pengerjaan SOP",
                rekap.pengerjaan(),
                List.of(
                        TextColumn.figures("No", 4.5, row -> "" + row.nomor()),
                        TextColumn.of("SOP", 14, BarisPengerjaan::sop),
                        TextColumn.of("Judul", 11, BarisPengerjaan::judul),
                        TextColumn.of("Mulai", 9, row -> saat(row.mulai())),
                        TextColumn.of("Selesai", 9, row -> saat(row.selesai())),
                        baku(BarisPengerjaan::waktu),
                        nyata(BarisPengerjaan::waktu),
                        selisih(BarisPengerjaan::waktu),
                        persen(BarisPengerjaan::waktu),
                        TextColumn.figures("Kembali", 5.5, row -> "" + row.pengembalian()),
                        TextColumn.figures("Kurang", 5.5, row -> "" + row.kurang()),
                        TextColumn.of("Status", 7, row -> row.status().kata())));
    }

    static TableView<BarisAktivitas> aktivitas(Rekap rekap) {
        return table(
                "Rincian per aktivitas dan putaran",
                rekap.aktivitas(),
                List.of(
                        TextColumn.figures("No rekap", 5.5, row -> "" + row.pengerjaan()),
                        TextColumn.of("Judul", 10, BarisAktivitas::judul),
                        TextColumn.figures("No", 4.5, row -> "" + row.nomor()),
                        TextColumn.of("Aktivitas", 16, BarisAktivitas::uraian),
                        TextColumn.of("Pelaksana", 9, BarisAktivitas::pelaksana),
                        TextColumn.figures("Putaran", 5.5, row -> "" + row.putaran()),
                        TextColumn.of("Mulai", 9, row -> saat(row.mulai())),
                        TextColumn.of("Selesai", 9, row -> saat(row.selesai())),
                        baku(BarisAktivitas::waktu),
                        nyata(BarisAktivitas::waktu),
                        selisih(BarisAktivitas::waktu),
                        TextColumn.of("Hasil", 8, row -> row.hasil().kata()),
                        TextColumn.of("Oleh", 9, BarisAktivitas::oleh),
                        TextColumn.of("Keterangan", 14, BarisAktivitas::keterangan)));
    }

    static TableView<BarisKelengkapan> kelengkapan(Rekap rekap) {
        return table(
                "Rekap kelengkapan",
                rekap.kelengkapan(),
                List.of(
                        TextColumn.figures("No rekap", 5.5, row -> "" + row.pengerjaan()),
                        TextColumn.of("SOP", 13, BarisKelengkapan::sop),
                        TextColumn.of("Judul", 10, BarisKelengkapan::judul),
                        TextColumn.figures("No", 4.5, row -> "" + row.nomor()),
                        TextColumn.of("Aktivitas", 14, BarisKelengkapan::uraian),
                        TextColumn.of("Kelengkapan", 12, BarisKelengkapan::kelengkapan),
                        TextColumn.of("Keadaan", 7, row -> row.keadaan().kata()),
                        TextColumn.of("Alasan", 11, BarisKelengkapan::alasan),
                        TextColumn.of("Sejak", 9, row -> saat(row.sejak()))));
    }

    static TableView<BarisSop> sop(Rekap rekap) {
        return table(
                "Daftar SOP",
                rekap.sop(),
                List.of(
                        TextColumn.of("Nomor", 12, BarisSop::nomor),
                        TextColumn.of("Nama", 15, BarisSop::nama),
                        TextColumn.of("Pembuatan", 8, row -> tanggal(row.pembuatan())),
                        TextColumn.of("Revisi", 8, row -> tanggal(row.revisi())),
                        TextColumn.of("Efektif", 8, row -> tanggal(row.efektif())),
                        TextColumn.of(
                                "Disahkan oleh", 12, row -> row.disahkanOleh().nama()),
                        TextColumn.figures("Aktivitas", 6, row -> "" + row.aktivitas()),
                        TextColumn.figures("Waktu baku", 7, row -> jam(row.baku())),
                        TextColumn.of("Status", 7, row -> row.status().kata())));
    }

    static <R> TableView<R> table(String name, List<R> rows, List<TextColumn<R>> columns) {
        var table = new TableView<R>();
        table.setPlaceholder(ScreenText.muted("Masih kosong."));
        table.setAccessibleText(name);
        for (TableColumn<R, String> column : columns) {
            table.getColumns().add(column);
        }
        table.getItems().setAll(rows);
        return table;
    }

    private static <R> TextColumn<R> baku(Function<R, Perbandingan> waktu) {
        return TextColumn.figures("Waktu baku", 6.5, row -> jam(waktu.apply(row).baku()));
    }

    private static <R> TextColumn<R> nyata(Function<R, Perbandingan> waktu) {
        return TextColumn.figures(
                "Waktu nyata", 6.5, row -> jam(waktu.apply(row).nyata()));
    }

    private static <R> TextColumn<R> selisih(Function<R, Perbandingan> waktu) {
        return TextColumn.figures("Selisih", 6.5, row -> jam(waktu.apply(row).selisih()));
    }

    private static <R> TextColumn<R> persen(Function<R, Perbandingan> waktu) {
        return TextColumn.figures("%", 5, row -> persen(waktu.apply(row)));
    }

    private static String persen(Perbandingan waktu) {
        if (waktu.rasio().isEmpty()) {
            return "–";
        }
        BigDecimal percent = BigDecimal.valueOf(waktu.rasio().getAsDouble()).movePointRight(2);
        return Angka.write(percent.setScale(0, RoundingMode.HALF_UP));
    }

    private static String jam(OptionalLong minutes) {
        return minutes.isPresent() ? jam(minutes.getAsLong()) : "–";
    }

    /** {@code 2:05}, as the workbook shows durations. */
    private static String jam(long minutes) {
        long size = Math.abs(minutes);
        return (minutes < 0 ? "−" : "")
                + size / MINUTES_PER_HOUR
                + String.format(Locale.ROOT, ":%02d", size % MINUTES_PER_HOUR);
    }

    private static String saat(@Nullable LocalDateTime saat) {
        return saat == null ? "" : Tanggal.panjang(saat);
    }

    private static String tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? "" : Tanggal.panjang(tanggal);
    }
}
