package id.langkah.sqlite;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDilepas;
import id.langkah.domain.kinerja.PeristiwaRealisasi.BuktiDitambah;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diarsipkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diisi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dijelaskan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikembalikan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Dikumpulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Ditetapkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.Diverifikasi;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDikaitkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitandai;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDitolak;
import id.langkah.domain.kinerja.PeristiwaRealisasi.PerbaikanDiusulkan;
import id.langkah.domain.kinerja.PeristiwaRealisasi.TandaDicabut;
import id.langkah.domain.kinerja.TahapPerbaikan;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Converts facts of figures to and from rows. */
final class RealisasiFacts {
    private RealisasiFacts() {}

    static Map<String, @Nullable Object> columns(PeristiwaRealisasi peristiwa) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("jenis", peristiwa.getClass().getSimpleName());
        switch (peristiwa) {
            case Diisi fact -> fill(columns, fact.nilai());
            case Dijelaskan fact -> fill(columns, fact.analisis());
            case BuktiDitambah fact -> {}
            case BuktiDilepas fact -> columns.put("kunci", fact.kunci());
            case Dikumpulkan fact -> columns.put("pengerjaan", fact.pengerjaan());
            case Diverifikasi fact -> {}
            case Dikembalikan fact -> columns.put("alasan", fact.alasan());
            case Ditetapkan fact -> {}
            case Diarsipkan fact -> {}
            case PerbaikanDiusulkan fact -> {
                fill(columns, fact.menjadi());
                columns.put("alasan", fact.alasan());
                columns.put("pengerjaan", fact.pengerjaan());
            }
            case PerbaikanDikaitkan fact -> columns.put("pengerjaan", fact.pengerjaan());
            case PerbaikanDitandai fact -> {
                columns.put("tahap", fact.tahap());
                columns.put("pengerjaan", fact.pengerjaan());
            }
            case TandaDicabut fact -> {
                columns.put("tahap", fact.tahap());
                columns.put("alasan", fact.alasan());
            }
            case PerbaikanDitolak fact -> columns.put("alasan", fact.alasan());
        }
        return columns;
    }

    private static void fill(Map<String, @Nullable Object> columns, Nilai nilai) {
        columns.put("nilai", nilai.teks());
        columns.put("nilai_angka", nilai.angka());
    }

    private static void fill(Map<String, @Nullable Object> columns, Analisis analisis) {
        columns.put("faktor_pendukung", analisis.faktorPendukung());
        columns.put("faktor_penghambat", analisis.faktorPenghambat());
        columns.put("tindak_lanjut", analisis.tindakLanjut());
        columns.put("pelaksana", analisis.pelaksana());
        columns.put("batas", analisis.batas());
    }

    /** The bukti that a fact adds. */
    static List<Bukti> bukti(PeristiwaRealisasi peristiwa) {
        return switch (peristiwa) {
            case BuktiDitambah fact -> List.of(fact.bukti());
            case PerbaikanDiusulkan fact -> fact.bukti();
            default -> List.of();
        };
    }

    static Map<String, @Nullable Object> columns(Bukti bukti) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        switch (bukti) {
            case Bukti.Berkas berkas -> {
                columns.put("sidik", berkas.sidik());
                columns.put("nama", berkas.nama());
                columns.put("ukuran", berkas.ukuran());
                columns.put("tanggal", berkas.tanggal());
            }
            case Bukti.Rujukan rujukan -> {
                columns.put("nomor", rujukan.nomor());
                columns.put("tanggal", rujukan.tanggal());
                columns.put("letak", rujukan.letak());
            }
        }
        return columns;
    }

    static Bukti bukti(ResultRow row) throws SQLException {
        String sidik = row.textOrNull("sidik");
        LocalDate tanggal = row.date("tanggal");
        return sidik == null
                ? new Bukti.Rujukan(row.text("nomor"), tanggal, row.text("letak"))
                : new Bukti.Berkas(sidik, row.text("nama"), row.number("ukuran"), Objects.requireNonNull(tanggal));
    }

    static PeristiwaRealisasi read(ResultRow row, List<Bukti> bukti) throws SQLException {
        String jenis = row.text("jenis");
        return switch (jenis) {
            case "Diisi" -> new Diisi(row.nilai("nilai"));
            case "Dijelaskan" -> new Dijelaskan(analisis(row));
            case "BuktiDitambah" -> new BuktiDitambah(bukti.getFirst());
            case "BuktiDilepas" -> new BuktiDilepas(row.text("kunci"));
            case "Dikumpulkan" -> new Dikumpulkan(row.numberOrNull("pengerjaan"));
            case "Diverifikasi" -> new Diverifikasi();
            case "Dikembalikan" -> new Dikembalikan(row.text("alasan"));
            case "Ditetapkan" -> new Ditetapkan();
            case "Diarsipkan" -> new Diarsipkan();
            case "PerbaikanDiusulkan" ->
                new PerbaikanDiusulkan(row.nilai("nilai"), row.text("alasan"), bukti, row.numberOrNull("pengerjaan"));
            case "PerbaikanDitandai" ->
                new PerbaikanDitandai(row.word("tahap", TahapPerbaikan.class), row.numberOrNull("pengerjaan"));
            case "PerbaikanDikaitkan" -> new PerbaikanDikaitkan(row.number("pengerjaan"));
            case "TandaDicabut" -> new TandaDicabut(row.word("tahap", TahapPerbaikan.class), row.text("alasan"));
            case "PerbaikanDitolak" -> new PerbaikanDitolak(row.text("alasan"));
            default -> throw new IllegalStateException("no such fact: " + jenis);
        };
    }

    private static Analisis analisis(ResultRow row) throws SQLException {
        return new Analisis(
                row.text("faktor_pendukung"),
                row.text("faktor_penghambat"),
                row.text("tindak_lanjut"),
                row.text("pelaksana"),
                row.date("batas"));
    }
}
