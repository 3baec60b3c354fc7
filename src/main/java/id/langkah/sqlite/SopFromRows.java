package id.langkah.sqlite;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.IsiSop;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.MutuBaku;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.TeksAktivitas;
import id.langkah.domain.sop.Waktu;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds SOPs from the rows of several versions, with one query per table. */
final class SopFromRows {
    private static final String OF_THESE = " WHERE versi IN (SELECT value FROM jsonb_each(?))";

    private final Map<Long, Map<String, List<String>>> butir;
    private final Map<Long, List<Aktivitas>> aktivitas;

    private SopFromRows(Map<Long, Map<String, List<String>>> butir, Map<Long, List<Aktivitas>> aktivitas) {
        this.butir = butir;
        this.aktivitas = aktivitas;
    }

    /** Reads the rows of some versions. */
    static SopFromRows of(Sql sql, Collection<Long> versi) {
        String ids = List.copyOf(versi).toString();
        return new SopFromRows(butir(sql, ids), aktivitas(sql, ids));
    }

    /** The SOP of a version, given its row in {@code versi_sop}. */
    Sop read(ResultRow row) throws SQLException {
        long versi = row.number("id");
        Map<String, List<String>> lists = butir.getOrDefault(versi, Map.of());
        var isi = new IsiSop();
        for (KolomSop kolom : KolomSop.values()) {
            if (SopRows.isButir(kolom) && !kolom.bentuk().isDaftar()) {
                list(lists, SopRows.bagian(kolom)).forEach(teks -> isi.put(kolom, teks));
                continue;
            }
            isi.put(
                    kolom,
                    switch (kolom.bentuk()) {
                        case BARIS, BUTIR -> list(lists, kolom.kunci());
                        case TANGGAL -> row.date(SopRows.column(kolom));
                        case TEKS, PILIHAN -> row.text(SopRows.column(kolom));
                    });
        }
        return isi.sop(list(lists, "pelaksana"), aktivitas.getOrDefault(versi, List.of()), list(lists, "catatan"));
    }

    private static Map<Long, Map<String, List<String>>> butir(Sql sql, String ids) {
        record Teks(long versi, String bagian, String teks) {}
        return sql
                .list(
                        "SELECT versi, bagian, teks FROM butir_sop" + OF_THESE + " ORDER BY versi, bagian, urut",
                        row -> new Teks(row.number("versi"), row.text("bagian"), row.text("teks")),
                        ids)
                .stream()
                .collect(groupingBy(Teks::versi, groupingBy(Teks::bagian, mapping(Teks::teks, toList()))));
    }

    /** Identifies one aktivitas of a version. */
    private record Langkah(long versi, int aktivitas) {}

    private static Map<Long, List<Aktivitas>> aktivitas(Sql sql, String ids) {
        record Teks(Langkah langkah, String bagian, String teks) {}
        Map<Langkah, Map<String, List<String>>> butir = sql
                .list(
                        "SELECT versi, aktivitas, bagian, teks FROM butir_aktivitas"
                                + OF_THESE
                                + " ORDER BY versi, aktivitas, bagian, urut",
                        row -> new Teks(langkah(row, "aktivitas"), row.text("bagian"), row.text("teks")),
                        ids)
                .stream()
                .collect(groupingBy(Teks::langkah, groupingBy(Teks::bagian, mapping(Teks::teks, toList()))));
        record Surat(Langkah langkah, Kelengkapan kelengkapan) {}
        Map<Langkah, List<Kelengkapan>> papers = sql
                .list(
                        "SELECT versi, aktivitas, nama, wajib FROM kelengkapan"
                                + OF_THESE
                                + " ORDER BY versi, aktivitas, urut",
                        row -> new Surat(
                                langkah(row, "aktivitas"),
                                new Kelengkapan(row.text("nama"), row.integer("wajib") == 1)),
                        ids)
                .stream()
                .collect(groupingBy(Surat::langkah, mapping(Surat::kelengkapan, toList())));
        record Baris(long versi, Aktivitas aktivitas) {}
        return sql
                .list(
                        "SELECT a.*, p.nama AS pemutus FROM aktivitas a LEFT JOIN pemutus p"
                                + " ON p.versi = a.versi AND p.aktivitas = a.urut"
                                + OF_THESE.replace("versi IN", "a.versi IN")
                                + " ORDER BY a.versi, a.urut",
                        row -> {
                            Langkah langkah = langkah(row, "urut");
                            Map<String, List<String>> lists = butir.getOrDefault(langkah, Map.of());
                            return new Baris(
                                    langkah.versi(),
                                    withTexts(
                                            row,
                                            Aktivitas.of(
                                                    row.integer("nomor"),
                                                    row.text("uraian"),
                                                    list(lists, "pelaksana"),
                                                    new MutuBaku(
                                                            papers.getOrDefault(langkah, List.of()),
                                                            Waktu.read(row.text("waktu")),
                                                            list(lists, "output")),
                                                    keputusan(row),
                                                    tahap(row.textOrNull("tahap")))));
                        },
                        ids)
                .stream()
                .collect(groupingBy(Baris::versi, mapping(Baris::aktivitas, toList())));
    }

    private static Aktivitas withTexts(ResultRow row, Aktivitas bare) throws SQLException {
        Aktivitas aktivitas = bare;
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            aktivitas = teks.with(aktivitas, row.text(teks.kunci()));
        }
        return aktivitas;
    }

    private static Langkah langkah(ResultRow row, String aktivitas) throws SQLException {
        return new Langkah(row.number("versi"), row.integer(aktivitas));
    }

    private static @Nullable Keputusan keputusan(ResultRow row) throws SQLException {
        Integer tidak = row.integerOrNull("tidak");
        return tidak == null ? null : new Keputusan(row.integerOrNull("ya"), tidak, row.textOrNull("pemutus"));
    }

    private static @Nullable Tahap tahap(@Nullable String word) {
        return word == null ? null : Tahap.valueOf(word);
    }

    private static List<String> list(Map<String, List<String>> butir, String bagian) {
        return butir.getOrDefault(bagian, List.of());
    }
}
