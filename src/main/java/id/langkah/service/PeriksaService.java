package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.json.RowsWriter;
import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads SOP files and tells what is wrong with them, without taking anything in. */
public final class PeriksaService {

    /** Every finding of every file, file by file. */
    public List<Masalah> masalah(List<Path> berkas) {
        return berkas.stream()
                .map(SopReader::read)
                .flatMap(file -> findings(file).stream())
                .toList();
    }

    /** What a file says wrongly. */
    static List<Masalah> findings(SopFile file) {
        return file.allMasalah();
    }

    /**
     * The findings as a JSON array of {@code {berkas, tingkat, pesan, tempat, baris, kolom,
     * pointer, saran}}.
     */
    public String json(List<Masalah> masalah) {
        return RowsWriter.write(masalah.stream().map(PeriksaService::row).toList());
    }

    private static Map<String, @Nullable Object> row(Masalah masalah) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        Masalah.Letak letak = masalah.letak();
        row.put("berkas", letak == null ? "" : letak.berkas());
        row.put("tingkat", masalah.tingkat().name().toLowerCase(Locale.ROOT));
        row.put("pesan", masalah.pesan());
        row.put("tempat", masalah.tempat());
        row.put("baris", letak == null ? null : letak.baris());
        row.put("kolom", letak == null ? null : letak.kolom());
        row.put("pointer", letak == null ? "" : letak.pointer());
        row.put("saran", masalah.saran());
        return row;
    }
}
