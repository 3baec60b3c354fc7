package id.langkah.ui.rekap;

import id.langkah.domain.Angka;
import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.kinerja.Kategori;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.kinerja.TandaTangan;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.rekap.BarisBukti;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.BarisPengumpulan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.ui.kit.TextColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/** The sheets of the figures as tables, in the columns of the workbook. */
final class KinerjaTables {
    private KinerjaTables() {}

    static TableView<BarisKinerja> kinerja(PaketRekap paket) {
        return RekapScreenTables.table(
                "Rekap kinerja",
                paket.kinerja().baris(),
                List.of(
                        TextColumn.figures("No", 4, row -> "" + row.nomor()),
                        TextColumn.of("Sasaran", 14, row -> row.indikator().sasaran()),
                        TextColumn.of("Indikator", 16, row -> row.indikator().nama()),
                        TextColumn.of(
                                "Satuan", 6, row -> row.indikator().ukuran().satuan()),
                        TextColumn.figures(
                                "Target tahun",
                                6,
                                row -> row.indikator().target().tahunan().tampak()),
                        realisasi(Triwulan.I),
                        realisasi(Triwulan.II),
                        realisasi(Triwulan.III),
                        realisasi(Triwulan.IV),
                        TextColumn.figures(
                                "Realisasi s.d. TW", 7, row -> row.sampai().tampak()),
                        TextColumn.figures(
                                "Capaian "
                                        + paket.kinerja().judul(paket.kinerja().sampai()) + " (%)",
                                7,
                                row -> row.triwulan().tercetak()),
                        TextColumn.figures(
                                "Capaian tahun (%)", 7, row -> row.tahun().tercetak()),
                        TextColumn.of("Kategori", 8, row -> kategori(row.kategori())),
                        TextColumn.of("Keterangan", 10, BarisKinerja::kekurangan),
                        TextColumn.of("Faktor", 16, BarisKinerja::faktor),
                        TextColumn.of("Tindak lanjut", 14, row -> row.analisis().tindakLanjut()),
                        TextColumn.of(
                                "Penanggung jawab", 11, row -> row.indikator().penanggungJawab())));
    }

    private static TextColumn<BarisKinerja> realisasi(Triwulan triwulan) {
        return TextColumn.figures(
                "Realisasi " + triwulan.singkat(),
                6,
                row -> row.realisasi().get(triwulan.nomor() - 1).tampak());
    }

    private static String kategori(@Nullable Kategori kategori) {
        return kategori == null ? "" : kategori.nama();
    }

    static TableView<BarisPerbaikan> perbaikan(PaketRekap paket) {
        return RekapScreenTables.table(
                "Rekap perbaikan",
                paket.perbaikan().baris(),
                Stream.concat(
                                Stream.of(
                                        TextColumn.<BarisPerbaikan>figures("No", 4, row -> "" + row.nomor()),
                                        TextColumn.<BarisPerbaikan>of("Tanggal", 9, row -> tanggal(row.tanggal())),
                                        TextColumn.of("Indikator", 16, BarisPerbaikan::indikator),
                                        TextColumn.<BarisPerbaikan>of(
                                                "Periode",
                                                10,
                                                row -> row.periode().teks()),
                                        TextColumn.<BarisPerbaikan>figures(
                                                "Nilai semula",
                                                6,
                                                row -> row.perbaikan().semula().teks()),
                                        TextColumn.<BarisPerbaikan>figures(
                                                "Nilai menjadi",
                                                6,
                                                row -> row.perbaikan().menjadi().teks()),
                                        TextColumn.<BarisPerbaikan>figures(
                                                "Selisih",
                                                6,
                                                row -> row.perbaikan()
                                                        .selisih()
                                                        .map(Angka::write)
                                                        .orElse("–")),
                                        TextColumn.<BarisPerbaikan>of(
                                                "Alasan",
                                                14,
                                                row -> row.perbaikan().alasan()),
                                        TextColumn.of("Bukti", 14, BarisPerbaikan::bukti)),
                                Stream.concat(
                                        Stream.of(TahapPerbaikan.values()).map(KinerjaTables::tanda),
                                        Stream.of(TextColumn.<BarisPerbaikan>of(
                                                "Status",
                                                8,
                                                row -> row.perbaikan().status()))))
                        .toList());
    }

    private static TextColumn<BarisPerbaikan> tanda(TahapPerbaikan tahap) {
        return TextColumn.of(
                tahap.kata(),
                9,
                row -> row.perbaikan().tanda(tahap).map(TandaTangan::oleh).orElse(""));
    }

    static TableView<BarisPengumpulan> pengumpulan(PaketRekap paket) {
        return RekapScreenTables.table(
                "Rekap pengumpulan",
                paket.pengumpulan().baris(),
                List.of(
                        TextColumn.figures("No", 4, row -> "" + row.nomor()),
                        TextColumn.of("Bidang", 13, row -> row.permintaan().bidang()),
                        TextColumn.of("Data diminta", 18, row -> String.join("\n", row.dataDiminta())),
                        TextColumn.of("No. surat", 10, row -> row.permintaan().nomorSurat()),
                        TextColumn.of(
                                "Tanggal minta",
                                9,
                                row -> tanggal(row.permintaan().tanggalMinta())),
                        TextColumn.of(
                                "Batas", 9, row -> tanggal(row.permintaan().batas())),
                        TextColumn.of(
                                "Tanggal terima",
                                9,
                                row -> tanggal(row.permintaan().diterima())),
                        TextColumn.centred("Lengkap", 6, row -> row.permintaan().isLengkap() ? "Ya" : "Tidak"),
                        TextColumn.of("Kekurangan", 14, row -> row.permintaan().kekurangan()),
                        TextColumn.of("Status", 9, BarisPengumpulan::keterangan)));
    }

    static TableView<BarisBukti> bukti(PaketRekap paket) {
        return RekapScreenTables.table(
                "Daftar bukti",
                paket.bukti().baris(),
                List.of(
                        TextColumn.figures("No", 4, row -> "" + row.nomor()),
                        TextColumn.of("Indikator", 18, BarisBukti::indikator),
                        TextColumn.of("Penanggung jawab", 12, BarisBukti::penanggungJawab),
                        TextColumn.of("Periode", 11, row -> row.periode().teks()),
                        TextColumn.figures("Nilai", 6, row -> row.nilai().teks()),
                        TextColumn.of("Bukti", 18, row -> bukti(row.bukti()))));
    }

    private static String bukti(@Nullable Bukti bukti) {
        return bukti == null ? "Belum ada bukti" : bukti.kata();
    }

    static TableView<EntriArsip> arsip(PaketRekap paket) {
        return RekapScreenTables.table(
                "Daftar arsip",
                paket.arsip().entri(),
                List.of(
                        TextColumn.of("Kode klasifikasi", 8, EntriArsip::kodeKlasifikasi),
                        TextColumn.of("Uraian", 20, EntriArsip::uraian),
                        TextColumn.of("Kurun waktu", 9, EntriArsip::kurunWaktu),
                        TextColumn.of("Tingkat perkembangan", 9, EntriArsip::tingkatPerkembangan),
                        TextColumn.of("Jumlah", 6, EntriArsip::jumlahTercetak),
                        TextColumn.of("Boks", 5, EntriArsip::boks),
                        TextColumn.of("Lokasi", 10, EntriArsip::lokasi),
                        TextColumn.of("Keterangan", 12, EntriArsip::keterangan)));
    }

    private static String tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? "" : Tanggal.panjang(tanggal);
    }
}
