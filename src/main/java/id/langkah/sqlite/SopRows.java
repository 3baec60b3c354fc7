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

/** What a version of an SOP says, as rows of its tables. */
final class SopRows {
    private final Sql sql;

    SopRows(Sql sql) {
        this.sql = sql;
    }

    void add(long versi, Sop sop) {
        Sql.Batch butir = sql.batch("INSERT INTO butir_sop VALUES (?, ?, ?, ?)");
        Ketentuan ketentuan = sop.ketentuan();
        add(butir, versi, "instansi", sop.identitas().instansi());
        add(butir, versi, "dasarHukum", ketentuan.dasarHukum());
        add(butir, versi, "kualifikasiPelaksana", ketentuan.kualifikasiPelaksana());
        add(butir, versi, "keterkaitan", ketentuan.keterkaitan());
        add(butir, versi, "peralatan", ketentuan.peralatan());
        add(butir, versi, "peringatan", ketentuan.peringatan());
        add(butir, versi, "pencatatan", ketentuan.pencatatan());
        add(butir, versi, "pelaksana", sop.pelaksana());
        add(butir, versi, "catatan", sop.catatan());
        butir.send();
        addAktivitas(versi, sop.aktivitas());
    }

    private static void add(Sql.Batch batch, long versi, String bagian, List<String> teks) {
        for (int i = 0; i < teks.size(); i++) {
            batch.add(versi, bagian, i, teks.get(i));
        }
    }

    private void addAktivitas(long versi, List<Aktivitas> aktivitas) {
        Sql.Batch rows = sql.batch("INSERT INTO aktivitas VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Sql.Batch butir = sql.batch("INSERT INTO butir_aktivitas VALUES (?, ?, ?, ?, ?)");
        Sql.Batch papers = sql.batch("INSERT INTO kelengkapan VALUES (?, ?, ?, ?, ?)");
        for (int i = 0; i < aktivitas.size(); i++) {
            Aktivitas satu = aktivitas.get(i);
            Keputusan keputusan = satu.keputusan();
            rows.add(
                    versi,
                    i,
                    satu.nomor(),
                    satu.uraian(),
                    satu.mutuBaku().waktu().teks(),
                    keputusan == null ? null : keputusan.ya(),
                    keputusan == null ? null : keputusan.tidak(),
                    satu.tahap(),
                    satu.keterangan());
            add(butir, versi, i, "pelaksana", satu.pelaksana());
            add(butir, versi, i, "output", satu.mutuBaku().output());
            List<Kelengkapan> kelengkapan = satu.mutuBaku().kelengkapan();
            for (int k = 0; k < kelengkapan.size(); k++) {
                papers.add(versi, i, k, kelengkapan.get(k).nama(), kelengkapan.get(k).wajib());
            }
        }
        rows.send();
        butir.send();
        papers.send();
    }

    private static void add(
            Sql.Batch batch, long versi, int aktivitas, String bagian, List<String> teks) {
        for (int i = 0; i < teks.size(); i++) {
            batch.add(versi, aktivitas, bagian, i, teks.get(i));
        }
    }

    /** What the version says; the row is one of {@code versi_sop}. */
    Sop read(Row row) throws SQLException {
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
                new Klasifikasi(
                        row.text("sifat"),
                        row.text("cakupan"),
                        row.text("kelengkapan"),
                        row.text("jenis")),
                new LembarKerja(
                        row.text("jenis_kegiatan"),
                        row.text("penanggung_jawab_produk"),
                        row.text("penanggung_jawab_kegiatan"),
                        row.text("ruang_lingkup")),
                list(butir, "pelaksana"),
                aktivitas(versi),
                list(butir, "catatan"));
    }

    private static Identitas identitas(Row row, List<String> instansi) throws SQLException {
        return new Identitas(
                row.text("nomor"),
                row.text("nama"),
                instansi,
                row.date("tanggal_pembuatan"),
                row.date("tanggal_revisi"),
                row.date("tanggal_efektif"),
                new Pejabat(
                        row.text("jabatan"),
                        row.text("pejabat"),
                        row.text("pangkat"),
                        row.text("nip")));
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
        Map<String, List<String>> butir =
                sql
                        .list(
                                "SELECT aktivitas, bagian, teks FROM butir_aktivitas"
                                        + " WHERE versi = ? ORDER BY aktivitas, bagian, urut",
                                row ->
                                        new Butir(
                                                row.text("bagian") + row.integer("aktivitas"),
                                                row.text("teks")),
                                versi)
                        .stream()
                        .collect(groupingBy(Butir::key, mapping(Butir::teks, toList())));
        record Paper(int aktivitas, Kelengkapan kelengkapan) {}
        Map<Integer, List<Kelengkapan>> papers =
                sql
                        .list(
                                "SELECT aktivitas, nama, wajib FROM kelengkapan WHERE versi = ?"
                                        + " ORDER BY aktivitas, urut",
                                row ->
                                        new Paper(
                                                row.integer("aktivitas"),
                                                new Kelengkapan(
                                                        row.text("nama"),
                                                        row.integer("wajib") == 1)),
                                versi)
                        .stream()
                        .collect(
                                groupingBy(
                                        Paper::aktivitas, mapping(Paper::kelengkapan, toList())));
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

    private static @Nullable Keputusan keputusan(Row row) throws SQLException {
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
