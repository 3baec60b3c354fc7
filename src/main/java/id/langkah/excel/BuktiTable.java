package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.rekap.BarisBukti;
import id.langkah.domain.rekap.DaftarBukti;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Daftar Bukti: what stands behind each figure, and which figures have nothing behind them. */
final class BuktiTable {
    private static final String MISSING = "Belum ada";
    private static final int KIB = 1024;

    private BuktiTable() {}

    static Table<BarisBukti> of(DaftarBukti daftar) {
        var columns = new ArrayList<Column<BarisBukti>>();
        columns.add(text("Indikator", "Indikator", 40, BarisBukti::indikator));
        columns.add(text("PenanggungJawab", "Penanggung jawab", 22, BarisBukti::penanggungJawab));
        columns.add(word("Periode", "Periode", 22, baris -> baris.periode().teks()));
        columns.add(Column.of("Nilai", "Nilai", 12, ColumnKind.FIGURE, baris -> figure(baris.nilai())));
        columns.add(word("Jenis", "Jenis bukti", 13, BuktiTable::kind));
        columns.add(text("Bukti", "Bukti", 44, BuktiTable::words));
        columns.add(Column.of("Tanggal", "Tanggal", 14, ColumnKind.DATE, BuktiTable::day));
        columns.add(text("Letak", "Letak", 26, BuktiTable::place));
        columns.add(Column.of(
                "Ukuran",
                "Ukuran (KB)",
                12,
                ColumnKind.WHOLE,
                baris -> baris.bukti() instanceof Bukti.Berkas berkas ? (berkas.ukuran() + KIB - 1) / KIB : null));
        columns.add(Column.<BarisBukti>text(
                        "Sidik",
                        "Sidik SHA-256",
                        68,
                        baris -> baris.bukti() instanceof Bukti.Berkas berkas ? berkas.sidik() : "")
                .shown(Column.Shown.CHOSEN));
        return Table.of(
                        "Bukti",
                        "Daftar Bukti",
                        "Daftar Bukti Dukung",
                        "Belum ada nilai yang diisi pada periode ini.",
                        columns,
                        daftar.baris(),
                        List.of(
                                daftar.kurang() == 0
                                        ? "Setiap nilai yang diisi memiliki bukti."
                                        : daftar.kurang() + " nilai yang sudah diisi belum memiliki bukti."))
                .shaded(List.of(new Shade("Jenis", MISSING, Shade.Colour.RED)));
    }

    private static @Nullable Object figure(Nilai nilai) {
        BigDecimal number = nilai.angka();
        return number != null && Angka.read(nilai.teks()).isPresent() ? number : nilai.teks();
    }

    private static String kind(BarisBukti baris) {
        Bukti bukti = baris.bukti();
        if (bukti == null) {
            return MISSING;
        }
        return switch (bukti) {
            case Bukti.Berkas berkas -> "Berkas";
            case Bukti.Rujukan rujukan -> "Rujukan";
        };
    }

    private static String words(BarisBukti baris) {
        Bukti bukti = baris.bukti();
        if (bukti == null) {
            return "";
        }
        return switch (bukti) {
            case Bukti.Berkas berkas -> berkas.nama();
            case Bukti.Rujukan rujukan -> rujukan.nomor().isBlank() ? "Tanpa nomor" : "Nomor " + rujukan.nomor();
        };
    }

    private static @Nullable LocalDate day(BarisBukti baris) {
        Bukti bukti = baris.bukti();
        if (bukti == null) {
            return null;
        }
        return switch (bukti) {
            case Bukti.Berkas berkas -> berkas.tanggal();
            case Bukti.Rujukan rujukan -> rujukan.tanggal();
        };
    }

    private static String place(BarisBukti baris) {
        Bukti bukti = baris.bukti();
        if (bukti == null) {
            return "";
        }
        return switch (bukti) {
            case Bukti.Berkas berkas -> "Di dalam berkas data";
            case Bukti.Rujukan rujukan -> rujukan.letak();
        };
    }
}
