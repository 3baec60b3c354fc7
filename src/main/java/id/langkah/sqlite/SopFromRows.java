package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.Waktu;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a version of an SOP says, out of the rows of its tables. */
final class SopFromRows {
    private final Sql sql;

    SopFromRows(Sql sql) {
        this.sql = sql;
    }

    /** What the version says; the row is one of {@code versi_sop}. */
    Sop read(ResultRow row) throws SQLException {
        long versi = row.number("id");
        Map<String, List<String>> butir = butir(versi);
        return new Sop(
                identitas(row, list(butir, "instansi")),
                new Ketentuan(
                        list(butir, "dasarHukum"),
                        list(butir, "kualifikasiPelaksana"),
                        list(butir, "keterkaitan"),
                        list(butir, "peralatan"),
                        list(butir, "peringatan"),
                        list(butir, "pencatatan")),
                new Klasifikasi(row.text("sifat"), row.text("cakupan"), row.text("kelengkapan"), row.text("jenis")),
                new LembarKerja(
                        row.text("jenis_kegiatan"),
                        row.text("penanggung_jawab_produk"),
                        row.text("penanggung_jawab_kegiatan"),
                        row.text("ruang_lingkup")),
                list(butir, "pelaksana"),
                aktivitas(versi),
                list(butir, "catatan"));
    }

    private static Identitas identitas(ResultRow row, List<String> instansi) throws SQLException {
        return new Identitas(
                row.text("nomor"),
                row.text("nama"),
                instansi,
                row.date("tanggal_pembuatan"),
                row.date("tanggal_revisi"),
                row.date("tanggal_efektif"),
                new Pejabat(row.text("jabatan"), row.text("pejabat"), row.text("pangkat"), row.text("nip")));
    }

    private Map<String, List<String>> butir(long versi) {
        record Butir(String bagian, String teks) {}
        return sql
                .list(
                        "SELECT bagian, teks FROM butir_sop WHERE versi = ? ORDER BY bagian, urut",
                        row -> new Butir(row.text("bagian"), row.text("teks")),
                        versi)
                .stream()
                .collect(groupingBy(Butir::bagian, mapping(Butir::teks, toList())));
    }

    private List<Aktivitas> aktivitas(long versi) {
        record Butir(String key, String teks) {}
        Map<String, List<String>> butir = sql
                .list(
                        "SELECT aktivitas, bagian, teks FROM butir_aktivitas"
                                + " WHERE versi = ? ORDER BY aktivitas, bagian, urut",
                        row -> new Butir(row.text("bagian") + row.integer("aktivitas"), row.text("teks")),
                        versi)
                .stream()
                .collect(groupingBy(Butir::key, mapping(Butir::teks, toList())));
        record Paper(int aktivitas, Kelengkapan kelengkapan) {}
        Map<Integer, List<Kelengkapan>> papers = sql
                .list(
                        "SELECT aktivitas, nama, wajib FROM kelengkapan WHERE versi = ?" + " ORDER BY aktivitas, urut",
                        row -> new Paper(
                                row.integer("aktivitas"), new Kelengkapan(row.text("nama"), row.integer("wajib") == 1)),
                        versi)
                .stream()
                .collect(groupingBy(Paper::aktivitas, mapping(Paper::kelengkapan, toList())));
        return sql.list(
                "SELECT * FROM aktivitas WHERE versi = ? ORDER BY urut",
                row -> {
                    int urut = row.integer("urut");
                    return new Aktivitas(
                            row.integer("nomor"),
                            row.text("uraian"),
                            list(butir, "pelaksana" + urut),
                            new MutuBaku(
                                    papers.getOrDefault(urut, List.of()),
                                    Waktu.read(row.text("waktu")),
                                    list(butir, "output" + urut)),
                            keputusan(row),
                            tahap(row.textOrNull("tahap")),
                            row.text("keterangan"));
                },
                versi);
    }

    private static @Nullable Keputusan keputusan(ResultRow row) throws SQLException {
        Integer tidak = row.integerOrNull("tidak");
        return tidak == null ? null : new Keputusan(row.integerOrNull("ya"), tidak);
    }

    private static @Nullable Tahap tahap(@Nullable String word) {
        return word == null ? null : Tahap.valueOf(word);
    }

    private static List<String> list(Map<String, List<String>> butir, String bagian) {
        return butir.getOrDefault(bagian, List.of());
    }
}
