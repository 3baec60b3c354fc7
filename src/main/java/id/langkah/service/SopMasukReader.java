package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.HasilKenal;
import id.langkah.domain.pengenalan.PengenalSop;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.excel.FormulirReader;
import id.langkah.excel.reading.DenahReader;
import id.langkah.json.SopFile;
import id.langkah.json.SopReader;
import id.langkah.pdf.SopPdfReader;
import id.langkah.word.SopDocumentReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads files with SOPs of any format. */
final class SopMasukReader {
    private static final String SOP_TABLE =
            "Tabel SOP memuat kolom No, Kegiatan, Pelaksana, Kelengkapan, Waktu, dan Output.";

    private SopMasukReader() {}

    /** Reads a file; never throws for what is in it. */
    static SopMasuk read(Path path, Petunjuk petunjuk) {
        return switch (OfficeFormat.of(path)) {
            case WORKBOOK, OLD_WORKBOOK -> recognised(path, DenahReader.read(path), petunjuk);
            case DOCUMENT -> recognised(path, SopDocumentReader.read(path), petunjuk);
            case PDF -> recognised(path, SopPdfReader.read(path), petunjuk);
            case TEXT -> new SopMasuk(SopReader.read(path));
        };
    }

    /** Whether a table of steps is recognised in the file. */
    static boolean holdsSop(Path path) {
        return !read(path, Petunjuk.TANPA).file().entries().isEmpty();
    }

    /** Recognises the SOPs again with other hints, without opening the file. */
    static SopMasuk again(SopMasuk masuk, Petunjuk petunjuk) {
        return masuk.dikenal()
                .map(known -> recognised(masuk.path(), known.berkas(), petunjuk))
                .orElse(masuk);
    }

    private static SopMasuk recognised(Path path, BerkasDenah berkas, Petunjuk petunjuk) {
        if (Masalah.anyGalat(berkas.masalah())) {
            return new SopMasuk(new SopFile(path.toString(), List.of(), placed(path, berkas.masalah())));
        }
        HasilKenal hasil = PengenalSop.recognise(berkas.berkas(), berkas.denah(), petunjuk);
        var masalah = new ArrayList<>(placed(path, berkas.masalah()));
        if (hasil.sop().isEmpty()) {
            masalah.addAll(placed(path, List.of(without(path))));
        }
        hasil.ditinggalkan()
                .forEach(left -> masalah.addAll(placed(
                        path,
                        List.of(Masalah.saran(
                                "Tidak diambil: " + left.sebab().substring(0, 1).toLowerCase(Locale.ROOT)
                                        + left.sebab().substring(1),
                                left.tempat(),
                                "")))));
        try {
            return new SopMasuk(path, new SopMasuk.Dikenal(berkas, hasil, petunjuk, Paket.sidik(path)), masalah);
        } catch (IOException e) {
            return new SopMasuk(SopReader.read(path));
        }
    }

    /** The finding that a file has no SOP, with advice where it belongs. */
    private static Masalah without(Path path) {
        if (OfficeFormat.of(path) == OfficeFormat.WORKBOOK && FormulirReader.isFormulir(path)) {
            return Masalah.galat(
                    "Ini formulir permintaan data yang terisi, bukan SOP.",
                    "Berkas",
                    "Baca di Data Kinerja, Formulir.");
        }
        if (OfficeFormat.of(path) == OfficeFormat.WORKBOOK && SortedFiles.isTabel(path)) {
            return Masalah.galat(
                    "Ini tabel indikator, bukan SOP.",
                    "Berkas",
                    "Impor di Data Kinerja, Indikator, atau dengan \"langkah impor-kinerja\".");
        }
        return Masalah.galat("Tidak ada tabel SOP yang dikenal di berkas ini.", "Berkas", SOP_TABLE);
    }

    private static List<Masalah> placed(Path path, List<Masalah> masalah) {
        return masalah.stream()
                .map(butir -> new Masalah(
                        butir.tingkat(), butir.pesan(), butir.tempat(), butir.saran(), SopMasuk.letak(path)))
                .toList();
    }
}
