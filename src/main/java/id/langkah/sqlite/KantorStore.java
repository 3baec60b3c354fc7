package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import id.langkah.domain.Gambar;
import id.langkah.domain.JudulForm;
import id.langkah.domain.Kantor;
import id.langkah.domain.Kantor.Kertas;
import id.langkah.domain.Pejabat;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.pengerjaan.JamRentang;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The office's data: letterhead, official, working hours and holidays. */
public final class KantorStore {
    private final Database database;
    private final Sql sql;

    public KantorStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    public Kantor kantor() {
        return sql.one("SELECT * FROM kantor", KantorStore::kantor)
                .orElse(Kantor.BELUM)
                .withJudul(
                        sql.one("SELECT * FROM judul_form", KantorStore::judul).orElse(JudulForm.BELUM));
    }

    private static Kantor kantor(ResultRow row) throws SQLException {
        return new Kantor(
                row.text("kop").lines().toList(),
                row.text("kota"),
                Optional.ofNullable(row.bytes("logo")).flatMap(Gambar::of),
                new Pejabat(row.text("jabatan"), row.text("pejabat"), row.text("pangkat"), row.text("nip")),
                row.word("kertas", Kertas.class));
    }

    private static JudulForm judul(ResultRow row) throws SQLException {
        return new JudulForm(row.text("kegiatan"), row.text("keterangan"), row.text("nama"), row.text("kualifikasi"));
    }

    public void save(Kantor kantor) {
        database.inTransaction(() -> {
            put(kantor);
            put(kantor.judul());
            return kantor;
        });
    }

    private void put(JudulForm judul) {
        sql.change(
                "INSERT OR REPLACE INTO judul_form VALUES (1, ?, ?, ?, ?)",
                judul.kegiatan(),
                judul.keterangan(),
                judul.nama(),
                judul.kualifikasi());
    }

    private void put(Kantor kantor) {
        Pejabat pejabat = kantor.penandatangan();
        sql.change(
                "INSERT OR REPLACE INTO kantor VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)",
                String.join("\n", kantor.kop()),
                kantor.kota(),
                kantor.logo().map(Gambar::isi).orElse(null),
                pejabat.jabatan(),
                pejabat.nama(),
                pejabat.pangkat(),
                pejabat.nip(),
                kantor.kertas());
    }

    /** The working hours and holidays; the default hours when none were saved. */
    public JamKerja jamKerja() {
        Map<LocalDate, String> libur = sql
                .list(
                        "SELECT tanggal, nama FROM libur",
                        row -> Map.entry(Objects.requireNonNull(row.date("tanggal")), row.text("nama")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return sql.one("SELECT menit FROM menit_per_hari", row -> row.integer("menit"))
                .map(menit -> new JamKerja(rentang(), libur, menit))
                .orElseGet(() -> JamKerja.BAWAAN.withLibur(libur));
    }

    private Map<DayOfWeek, List<JamRentang>> rentang() {
        return sql
                .list(
                        "SELECT hari, mulai, selesai FROM jam_kerja ORDER BY hari, mulai",
                        row -> Map.entry(
                                DayOfWeek.of(row.integer("hari")),
                                new JamRentang(
                                        LocalTime.parse(row.text("mulai")), LocalTime.parse(row.text("selesai")))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    public void save(JamKerja jam) {
        database.inTransaction(() -> {
            sql.change("DELETE FROM jam_kerja");
            jam.rentang()
                    .forEach((hari, rentang) -> rentang.forEach(jamRentang -> sql.change(
                            "INSERT INTO jam_kerja VALUES" + " (?, ?, ?)",
                            hari.getValue(),
                            jamRentang.mulai().toString(),
                            jamRentang.selesai().toString())));
            sql.change("DELETE FROM libur");
            jam.libur().forEach((tanggal, nama) -> sql.change("INSERT INTO libur VALUES (?, ?)", tanggal, nama));
            return sql.change("INSERT OR REPLACE INTO menit_per_hari VALUES (1, ?)", jam.menitPerHari());
        });
    }
}
