package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TandaTangan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.RekapPerbaikan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rekap Perbaikan: how settled figures were put right. */
final class PerbaikanTable {
    private static final String NILAI = "Nilai";
    private static final String TANDA = "Tanda tangan";

    private PerbaikanTable() {}

    static Table<BarisPerbaikan> of(RekapPerbaikan rekap) {
        var columns = new ArrayList<Column<BarisPerbaikan>>();
        columns.add(Column.of("Tanggal", "Tanggal", 13, ColumnKind.DATE, BarisPerbaikan::tanggal));
        columns.add(text("Indikator", "Indikator", 26, BarisPerbaikan::indikator));
        columns.add(word("Satuan", "Satuan", 10, BarisPerbaikan::satuan));
        columns.add(word("Periode", "Periode", 15, baris -> baris.periode().teks()));
        columns.add(figure("Semula", "Semula", baris -> baris.perbaikan().semula()));
        columns.add(figure("Menjadi", "Menjadi", baris -> baris.perbaikan().menjadi()));
        columns.add(Column.<BarisPerbaikan>of(
                        "Selisih",
                        "Selisih",
                        11,
                        ColumnKind.FIGURE,
                        baris -> baris.perbaikan().selisih().orElse(null))
                .under(NILAI)
                .by(PerbaikanTable::difference, List.of("Semula", "Menjadi")));
        columns.add(text("Alasan", "Alasan", 25, baris -> baris.perbaikan().alasan()));
        columns.add(text("Bukti", "Bukti", 24, BarisPerbaikan::bukti));
        for (TahapPerbaikan tahap : TahapPerbaikan.values()) {
            columns.add(Column.<BarisPerbaikan>text(tahap.kata(), tahap.kata(), 15, baris -> signed(baris, tahap))
                    .under(TANDA));
        }
        columns.add(word("Status", "Status", 14, baris -> baris.perbaikan().status()));
        columns.add(Column.<BarisPerbaikan>text(
                        "AlasanDitolak",
                        "Alasan ditolak",
                        22,
                        baris -> baris.perbaikan().alasanDitolak())
                .when(rekap.baris().stream()
                        .anyMatch(baris -> !baris.perbaikan().alasanDitolak().isBlank())));
        return Table.of(
                        "Perbaikan",
                        "Rekap Perbaikan",
                        "Rekap Perbaikan Data Kinerja",
                        "Tidak ada perbaikan data kinerja pada periode ini.",
                        columns,
                        rekap.baris(),
                        List.of("Nilai yang sudah ditetapkan hanya berubah melalui perbaikan yang"
                                + " disetujui; nilai semula tetap tersimpan."))
                .shaded(List.of(
                        new Shade("Status", "Disetujui", Shade.Colour.GREEN),
                        new Shade("Status", "Ditolak", Shade.Colour.RED)));
    }

    private static Column<BarisPerbaikan> figure(String key, String heading, Function<BarisPerbaikan, Nilai> nilai) {
        return Column.<BarisPerbaikan>of(key, heading, 10, ColumnKind.FIGURE, baris -> number(nilai.apply(baris)))
                .under(NILAI);
    }

    private static @Nullable Object number(Nilai nilai) {
        return nilai.angka() == null || isWord(nilai) ? nilai.teks() : nilai.angka();
    }

    private static boolean isWord(Nilai nilai) {
        return Angka.read(nilai.teks()).isEmpty();
    }

    /** Where one of the two is a word, their difference stays what the program has counted. */
    private static @Nullable String difference(BarisPerbaikan baris) {
        boolean words =
                isWord(baris.perbaikan().semula()) || isWord(baris.perbaikan().menjadi());
        return words ? null : "{Menjadi}-{Semula}";
    }

    private static String signed(BarisPerbaikan baris, TahapPerbaikan tahap) {
        return baris.perbaikan().tanda(tahap).map(PerbaikanTable::words).orElse("");
    }

    private static String words(TandaTangan tanda) {
        return tanda.oleh() + "\n" + Tanggal.panjang(tanda.saat().toLocalDate());
    }
}
