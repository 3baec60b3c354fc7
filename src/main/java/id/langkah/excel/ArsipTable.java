package id.langkah.excel;

import static id.langkah.excel.Column.text;
import static id.langkah.excel.Column.word;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.kinerja.EntriArsip;
import id.langkah.domain.rekap.DaftarArsip;
import java.util.List;

/** Daftar Arsip: what lies in which box. */
final class ArsipTable {
    private ArsipTable() {}

    static Table<EntriArsip> of(DaftarArsip daftar) {
        return Table.of(
                "Arsip",
                "Daftar Arsip",
                "Daftar Arsip",
                "Belum ada arsip.",
                List.of(
                        text("Kode", "Kode klasifikasi", 16, EntriArsip::kodeKlasifikasi),
                        text("Uraian", "Uraian", 50, EntriArsip::uraian),
                        word("Kurun", "Kurun waktu", 22, EntriArsip::kurunWaktu),
                        word("Tingkat", "Tingkat perkembangan", 15, EntriArsip::tingkatPerkembangan),
                        Column.of("Jumlah", "Banyaknya", 12, ColumnKind.WHOLE, EntriArsip::jumlah)
                                .under("Jumlah"),
                        word("Satuan", "Satuan", 12, EntriArsip::satuan).under("Jumlah"),
                        word("Boks", "Boks", 9, EntriArsip::boks),
                        text("Lokasi", "Lokasi", 24, EntriArsip::lokasi),
                        text("Keterangan", "Keterangan", 30, EntriArsip::keterangan)),
                daftar.entri(),
                daftar.entri().isEmpty()
                        ? List.of()
                        : List.of("Seluruhnya: "
                                + daftar.jumlah().entrySet().stream()
                                        .map(satu -> (satu.getValue() + " " + satu.getKey()).strip())
                                        .collect(joining(", "))
                                + "."));
    }
}
