package id.langkah.sqlite;

import id.langkah.domain.kinerja.CaraHitung;
import id.langkah.domain.kinerja.Frekuensi;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.RumusCapaian;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.kinerja.Uraian;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts indicators to and from rows. */
final class IndikatorRows {
    /** The texts with a column of their own in the table of indicators. */
    private static final Set<KolomIndikator> TETAP = EnumSet.of(
            KolomIndikator.SASARAN,
            KolomIndikator.INDIKATOR,
            KolomIndikator.DEFINISI,
            KolomIndikator.RUMUS,
            KolomIndikator.SUMBER_DATA);

    /** The texts stored in a table beside it, because only few indicators have them. */
    static final List<KolomIndikator> TAMBAHAN = Stream.of(KolomIndikator.values())
            .filter(kolom -> kolom.isUraian() && !TETAP.contains(kolom))
            .toList();

    private IndikatorRows() {}

    static Map<String, @Nullable Object> columns(Indikator indikator) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("tahun", indikator.tahun());
        columns.put("kunci", indikator.kunci());
        columns.put("kode", indikator.kode());
        columns.put("jenis", indikator.jenis());
        TETAP.forEach(kolom -> columns.put(kolom.kolom(), kolom.text(indikator)));
        columns.put("satuan", indikator.ukuran().satuan());
        columns.put("tipe", indikator.ukuran().tipe());
        columns.put("rumus_capaian", indikator.ukuran().rumus());
        columns.put("cara_hitung", indikator.ukuran().caraHitung());
        columns.put("frekuensi", indikator.ukuran().frekuensi());
        columns.put("skala", indikator.ukuran().skala());
        put(columns, "target", indikator.target().tahunan());
        for (Triwulan triwulan : Triwulan.values()) {
            put(columns, "target_tw" + triwulan.nomor(), indikator.target().triwulan(triwulan));
        }
        put(columns, "target_renstra", indikator.target().akhirRenstra());
        columns.put("bobot", indikator.bobot());
        columns.put("penanggung_jawab", indikator.penanggungJawab());
        columns.put("aktif", indikator.aktif());
        return columns;
    }

    private static void put(Map<String, @Nullable Object> columns, String name, Nilai nilai) {
        columns.put(name, nilai.teks());
        columns.put(name + "_angka", nilai.angka());
    }

    /**
     * Reads an indicator from a row.
     *
     * @param tambahan the texts stored beside the row
     */
    static Indikator read(ResultRow row, Map<KolomIndikator, String> tambahan) throws SQLException {
        return new Indikator(
                row.integer("tahun"),
                row.text("kode"),
                row.word("jenis", Jenis.class),
                uraian(row, tambahan),
                new Ukuran(
                        row.text("satuan"),
                        row.word("tipe", TipeNilai.class),
                        row.word("rumus_capaian", RumusCapaian.class),
                        row.word("cara_hitung", CaraHitung.class),
                        row.word("frekuensi", Frekuensi.class),
                        row.text("skala")),
                new Target(
                        row.nilai("target"),
                        List.of(
                                row.nilai("target_tw1"),
                                row.nilai("target_tw2"),
                                row.nilai("target_tw3"),
                                row.nilai("target_tw4")),
                        row.nilai("target_renstra")),
                row.angka("bobot"),
                row.text("penanggung_jawab"),
                row.integer("aktif") == 1);
    }

    private static Uraian uraian(ResultRow row, Map<KolomIndikator, String> tambahan) throws SQLException {
        var teks = new EnumMap<KolomIndikator, String>(KolomIndikator.class);
        for (KolomIndikator kolom : TETAP) {
            teks.put(kolom, row.text(kolom.kolom()));
        }
        teks.putAll(tambahan);
        return Uraian.of(kolom -> teks.getOrDefault(kolom, ""));
    }
}
