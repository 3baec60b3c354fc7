package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.ui.kinerja.kit.KataKinerja;
import id.langkah.ui.kinerja.kit.Warna;
import id.langkah.ui.kit.SheetColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The columns of the list of requests. */
final class KolomPermintaan {
    private KolomPermintaan() {}

    /** All columns, from the left; the status is that of a day. */
    static List<SheetColumn<PermintaanData>> semua(LocalDate today) {
        return List.of(
                SheetColumn.words("Bidang", 16, PermintaanData::bidang),
                SheetColumn.words("Triwulan", 6.5, row -> row.triwulan().singkat()),
                SheetColumn.figures("Indikator", 6, row -> "" + row.indikator().size()),
                SheetColumn.<PermintaanData>words("Status", 10, row -> status(row, today))
                        .toned(row -> Optional.of(Warna.of(row.status(today)))),
                SheetColumn.words("No. surat", 11, PermintaanData::nomorSurat),
                SheetColumn.words("Diminta", 9.5, row -> KataKinerja.tanggal(row.tanggalMinta())),
                SheetColumn.words("Batas", 9.5, row -> KataKinerja.tanggal(row.batas())),
                SheetColumn.words("Diterima", 9.5, row -> KataKinerja.tanggal(row.diterima())),
                SheetColumn.words("Kekurangan", 20, PermintaanData::kekurangan));
    }

    private static String status(PermintaanData permintaan, LocalDate today) {
        String kata = permintaan.status(today).kata();
        return permintaan.status(today) == PermintaanData.Status.TERLAMBAT
                        && permintaan.terlambat(today).isPresent()
                ? kata + " " + permintaan.terlambat(today).getAsLong() + " hari"
                : kata;
    }
}
