package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.pengerjaan.JamKerja;
import id.langkah.domain.sop.Pemeriksa;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Temuan;
import id.langkah.json.RowsWriter;
import id.langkah.json.SopFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads SOP files and reports what is wrong with them, without importing anything. */
public final class PeriksaService {

    /**
     * All findings file by file: those from reading first, then those of the checker for each SOP.
     * Keterkaitan may name any SOP of the files.
     */
    public List<Masalah> masalah(List<Path> berkas) {
        List<SopFile> files = OfficeFormat.expand(berkas).stream()
                .map(path -> SopMasukReader.read(path, Petunjuk.TANPA).file())
                .toList();
        var pemeriksa = new Pemeriksa(
                JamKerja.BAWAAN.menitPerHari(),
                files.stream()
                        .flatMap(file -> file.sop().stream())
                        .map(Sop::nama)
                        .toList());
        return files.stream()
                .flatMap(file -> Stream.concat(
                        file.allMasalah().stream(), file.entries().stream().flatMap(entry -> advice(pemeriksa, entry))))
                .toList();
    }

    private static Stream<Masalah> advice(Pemeriksa pemeriksa, SopFile.Entry entry) {
        Sop sop = entry.sop();
        return sop == null
                ? Stream.empty()
                : Stream.concat(
                        pemeriksa.checkBeyondReading(sop).stream().map(temuan -> placed(temuan, entry)),
                        LettersAdvice.of(sop).stream().map(masalah -> placed(masalah, entry.letak(-1))));
    }

    private static Masalah placed(Masalah masalah, Masalah.Letak letak) {
        return new Masalah(masalah.tingkat(), masalah.pesan(), masalah.tempat(), masalah.saran(), letak);
    }

    private static Masalah placed(Temuan temuan, SopFile.Entry entry) {
        Masalah masalah = temuan.masalah();
        return new Masalah(
                masalah.tingkat(), masalah.pesan(), masalah.tempat(), masalah.saran(), entry.letak(temuan.aktivitas()));
    }

    /** The findings as a JSON array of {@code {berkas, tingkat, pesan, tempat, baris, kolom, pointer, saran}}. */
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
