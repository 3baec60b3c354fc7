package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.pengerjaan.Janji;
import id.langkah.domain.pengerjaan.Jejak;
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads facts of runs as rows. */
final class PeristiwaRows {
    private final Sql sql;

    PeristiwaRows(Sql sql) {
        this.sql = sql;
    }

    void add(long pengerjaan, Jejak jejak) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("pengerjaan", pengerjaan);
        columns.put("urut", jejak.urut());
        columns.put("saat", jejak.saat());
        columns.put("jenis", jejak.peristiwa().getClass().getSimpleName());
        fill(columns, jejak.peristiwa());
        sql.insert("peristiwa", columns);
        if (jejak.peristiwa() instanceof KelengkapanDijawab fact) {
            promise(pengerjaan, jejak.urut(), fact.jawaban().janji());
        }
    }

    private static void fill(Map<String, @Nullable Object> columns, Peristiwa peristiwa) {
        switch (peristiwa) {
            case Dimulai fact -> {
                columns.put("judul", fact.judul());
                columns.put("periode", fact.periode());
            }
            case KelengkapanDijawab fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("butir", fact.butir());
                columns.put("keadaan", fact.jawaban().keadaan());
                columns.put("alasan", fact.jawaban().alasan());
                columns.put("nomor", fact.jawaban().nomor());
                columns.put("tanggal", fact.jawaban().tanggal());
                columns.put("catatan", fact.jawaban().catatan());
            }
            case SemuaAda fact -> columns.put("aktivitas", fact.aktivitas());
            case LampiranDitambah fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("butir", fact.butir());
                columns.put("sidik", fact.lampiran().sidik());
                columns.put("nama", fact.lampiran().nama());
                columns.put("ukuran", fact.lampiran().ukuran());
            }
            case LampiranDilepas fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("butir", fact.butir());
                columns.put("sidik", fact.sidik());
            }
            case Selesai fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("oleh", fact.oleh());
                columns.put("catatan", fact.catatan());
            }
            case Dilangkahi fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("tujuan", fact.tujuan());
                columns.put("oleh", fact.oleh());
                columns.put("catatan", fact.catatan());
            }
            case Dikembalikan fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("tujuan", fact.tujuan());
                columns.put("oleh", fact.oleh());
                columns.put("alasan", fact.alasan());
            }
            case Ditunda fact -> columns.put("alasan", fact.alasan());
            case Dilanjutkan fact -> {}
            case Dibatalkan fact -> columns.put("alasan", fact.alasan());
            case Diurungkan fact -> columns.put("diurungkan", fact.urut());
            case Dinamai fact -> {
                columns.put("judul", fact.judul());
                columns.put("periode", fact.periode());
            }
            case Dicatat fact -> columns.put("catatan", fact.teks());
            case WaktuDitetapkan fact -> {
                columns.put("aktivitas", fact.aktivitas());
                columns.put("putaran", fact.putaran());
                columns.put("mulai", fact.mulai());
                columns.put("selesai", fact.selesai());
                columns.put("alasan", fact.alasan());
            }
        }
    }

    private void promise(long pengerjaan, int urut, @Nullable Janji janji) {
        if (janji != null) {
            sql.change("INSERT INTO janji VALUES (?, ?, ?, ?)", pengerjaan, urut, janji.dari(), janji.sampai());
        }
    }

    /** The texts of a fact by which its run is found in the search. */
    static List<String> texts(Peristiwa peristiwa) {
        return switch (peristiwa) {
            case Dimulai fact -> List.of(fact.judul());
            case KelengkapanDijawab fact ->
                List.of(
                        fact.jawaban().alasan(),
                        fact.jawaban().nomor(),
                        fact.jawaban().catatan(),
                        dari(fact.jawaban().janji()));
            case LampiranDitambah fact -> List.of(fact.lampiran().nama());
            case Selesai fact -> List.of(fact.catatan());
            case Dilangkahi fact -> List.of(fact.catatan());
            case Dikembalikan fact -> List.of(fact.alasan());
            case Ditunda fact -> List.of(fact.alasan());
            case Dibatalkan fact -> List.of(fact.alasan());
            case Dinamai fact -> List.of(fact.judul(), fact.periode());
            case Dicatat fact -> List.of(fact.teks());
            default -> List.of();
        };
    }

    private static String dari(@Nullable Janji janji) {
        return janji == null ? "" : janji.dari();
    }

    /** The facts of several runs, keyed by the run's number, in order. */
    Map<Long, List<Jejak>> read(Collection<Long> pengerjaan) {
        record Fakta(long pengerjaan, Jejak jejak) {}
        return sql
                .list(
                        "SELECT p.*, j.dari, j.sampai FROM peristiwa p LEFT JOIN janji j"
                                + " ON j.pengerjaan = p.pengerjaan AND j.urut = p.urut"
                                + " WHERE p.pengerjaan IN (SELECT value FROM jsonb_each(?))"
                                + " ORDER BY p.pengerjaan, p.urut",
                        row -> new Fakta(
                                row.number("pengerjaan"),
                                new Jejak(row.integer("urut"), row.saat("saat"), PeristiwaFromRow.of(row))),
                        List.copyOf(pengerjaan).toString())
                .stream()
                .collect(groupingBy(Fakta::pengerjaan, mapping(Fakta::jejak, toList())));
    }
}
