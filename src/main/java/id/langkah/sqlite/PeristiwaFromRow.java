package id.langkah.sqlite;

import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jawaban;
import id.langkah.domain.pengerjaan.Keadaan;
import id.langkah.domain.pengerjaan.Lampiran;
import id.langkah.domain.pengerjaan.Peristiwa;
import id.langkah.domain.pengerjaan.Peristiwa.Dibatalkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dicatat;
import id.langkah.domain.pengerjaan.Peristiwa.Dikembalikan;
import id.langkah.domain.pengerjaan.Peristiwa.Dilangkahi;
import id.langkah.domain.pengerjaan.Peristiwa.Dilanjutkan;
import id.langkah.domain.pengerjaan.Peristiwa.Dimulai;
import id.langkah.domain.pengerjaan.Peristiwa.Dinamai;
import id.langkah.domain.pengerjaan.Peristiwa.Ditunda;
import id.langkah.domain.pengerjaan.Peristiwa.Diurungkan;
import id.langkah.domain.pengerjaan.Peristiwa.KelengkapanDijawab;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDilepas;
import id.langkah.domain.pengerjaan.Peristiwa.LampiranDitambah;
import id.langkah.domain.pengerjaan.Peristiwa.Selesai;
import id.langkah.domain.pengerjaan.Peristiwa.SemuaAda;
import id.langkah.domain.pengerjaan.Peristiwa.WaktuDitetapkan;
import java.sql.SQLException;

/** Reads a fact of a run from a row; {@link PeristiwaRows} writes them. */
final class PeristiwaFromRow {
    private PeristiwaFromRow() {}

    /** The fact in a row of peristiwa with the promise that belongs to it. */
    static Peristiwa of(ResultRow row) throws SQLException {
        String jenis = row.text("jenis");
        return switch (jenis) {
            case "Dimulai" -> new Dimulai(row.text("judul"), row.text("periode"));
            case "KelengkapanDijawab" ->
                new KelengkapanDijawab(row.integer("aktivitas"), row.integer("butir"), jawaban(row));
            case "SemuaAda" -> new SemuaAda(row.integer("aktivitas"));
            case "LampiranDitambah" ->
                new LampiranDitambah(
                        row.integer("aktivitas"),
                        row.integer("butir"),
                        new Lampiran(row.text("sidik"), row.text("nama"), row.number("ukuran")));
            case "LampiranDilepas" ->
                new LampiranDilepas(row.integer("aktivitas"), row.integer("butir"), row.text("sidik"));
            case "Selesai" -> new Selesai(row.integer("aktivitas"), row.text("oleh"), row.text("catatan"));
            case "Dilangkahi" ->
                new Dilangkahi(row.integer("aktivitas"), row.integer("tujuan"), row.text("oleh"), row.text("catatan"));
            case "Dikembalikan" ->
                new Dikembalikan(row.integer("aktivitas"), row.integer("tujuan"), row.text("oleh"), row.text("alasan"));
            case "Ditunda" -> new Ditunda(row.text("alasan"));
            case "Dilanjutkan" -> new Dilanjutkan();
            case "Dibatalkan" -> new Dibatalkan(row.text("alasan"));
            case "Diurungkan" -> new Diurungkan(row.integer("diurungkan"));
            case "Dinamai" -> new Dinamai(row.text("judul"), row.text("periode"));
            case "Dicatat" -> new Dicatat(row.text("catatan"));
            case "WaktuDitetapkan" ->
                new WaktuDitetapkan(
                        row.integer("aktivitas"),
                        row.integer("putaran"),
                        row.saat("mulai"),
                        row.saatOrNull("selesai"),
                        row.text("alasan"));
            default -> throw new IllegalStateException("no such fact: " + jenis);
        };
    }

    private static Jawaban jawaban(ResultRow row) throws SQLException {
        String dari = row.textOrNull("dari");
        return new Jawaban(
                row.word("keadaan", Keadaan.class),
                row.text("alasan"),
                row.text("nomor"),
                row.date("tanggal"),
                row.text("catatan"),
                dari == null ? null : new Janji(dari, row.date("sampai")));
    }
}
