package id.langkah.sqlite;

import id.langkah.domain.kinerja.Analisis;
import id.langkah.domain.kinerja.Bukti;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Realisasi;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the search index with indicators, the texts about their figures, and their bukti. */
final class KinerjaWords {
    private final Sql sql;
    private final SearchIndex indikator;
    private final SearchIndex bukti;

    KinerjaWords(Sql sql) {
        this.sql = sql;
        this.indikator = new SearchIndex(sql, "cari_indikator");
        this.bukti = new SearchIndex(sql, "cari_bukti");
    }

    void clear() {
        indikator.clear();
        bukti.clear();
    }

    void remove(long id) {
        indikator.remove(id);
    }

    void put(IndikatorTercatat tercatat) {
        Indikator butir = tercatat.indikator();
        var texts = new ArrayList<@Nullable String>(List.of(
                butir.kode(), butir.nama(), butir.sasaran(), butir.penanggungJawab(), String.valueOf(butir.tahun())));
        for (Realisasi figure : tercatat.realisasi().values()) {
            Analisis analisis = figure.analisis();
            texts.add(analisis.faktorPendukung());
            texts.add(analisis.faktorPenghambat());
            texts.add(analisis.tindakLanjut());
            texts.add(analisis.pelaksana());
            figure.perbaikan().stream().map(Perbaikan::alasan).forEach(texts::add);
        }
        indikator.put(tercatat.id(), texts);
        tercatat.realisasi().values().forEach(figure -> putBukti(tercatat, figure));
    }

    /** Updates the index for the bukti of a figure; removed ones are no longer found. */
    private void putBukti(IndikatorTercatat tercatat, Realisasi figure) {
        record Kept(long id, Bukti bukti) {}
        Set<String> counting = Stream.concat(
                        figure.bukti().stream(),
                        figure.perbaikan().stream().flatMap(perbaikan -> perbaikan.bukti().stream()))
                .map(Bukti::kunci)
                .collect(Collectors.toSet());
        List<Kept> all = sql.list(
                "SELECT b.* FROM bukti b JOIN realisasi r ON r.id = b.realisasi"
                        + " WHERE r.indikator = ? AND r.masa = ?",
                row -> new Kept(row.number("id"), RealisasiFacts.bukti(row)),
                tercatat.id(),
                figure.masa().kode());
        for (Kept kept : all) {
            if (counting.contains(kept.bukti().kunci())) {
                bukti.put(
                        kept.id(),
                        List.of(
                                kept.bukti().kata(),
                                tercatat.indikator().nama(),
                                figure.masa().kata()));
            } else {
                bukti.remove(kept.id());
            }
        }
    }
}
