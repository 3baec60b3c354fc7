package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.tabel.KamusJudul;
import id.langkah.domain.tabel.Makna;
import id.langkah.domain.tabel.PencariTabel;
import id.langkah.excel.FormulirReader;
import id.langkah.excel.reading.LembarReader;
import id.langkah.json.EksporReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Files of unknown kind, sorted by their content and not their names.
 *
 * @param sop texts that may contain SOPs; the preview tells what is wrong with them
 * @param formulir returned forms
 * @param indikator workbooks with a table of indicators
 * @param asing why each of the other files cannot be imported
 */
public record SortedFiles(List<Path> sop, List<Path> formulir, List<Path> indikator, List<Masalah> asing) {
    private static final int HEAD = 64;

    /** The least number of columns of a table. */
    private static final int FEWEST_COLUMNS = 2;

    /** Any year; tables are recognised whatever their year. */
    private static final int ANY_YEAR = 2000;

    public SortedFiles {
        sop = List.copyOf(sop);
        formulir = List.copyOf(formulir);
        indikator = List.copyOf(indikator);
        asing = List.copyOf(asing);
    }

    /** Sorts the files; never throws for what is in a file. */
    public static SortedFiles of(List<Path> berkas) {
        var found = new Sorting(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        berkas.forEach(found::add);
        return new SortedFiles(found.sop, found.formulir, found.indikator, found.asing);
    }

    static boolean isTabel(Path path) {
        var kamus = new KamusJudul(KamusJudul.Tujuan.INDIKATOR, ANY_YEAR, Map.of());
        return PencariTabel.cari(LembarReader.read(path).lembar(), kamus, true).stream()
                .map(tabel -> tabel.judul().kolom())
                .filter(kolom -> kolom.size() >= FEWEST_COLUMNS)
                .flatMap(List::stream)
                .anyMatch(kolom -> kolom.makna().equals(Makna.of(KolomIndikator.INDIKATOR)));
    }

    private record Sorting(List<Path> sop, List<Path> formulir, List<Path> indikator, List<Masalah> asing) {

        void add(Path path) {
            String head = head(path);
            OfficeFormat format = OfficeFormat.of(path);
            if (format == OfficeFormat.WORKBOOK) {
                workbook(path);
            } else if (Files.isDirectory(path)) {
                folder(path);
            } else if (format != OfficeFormat.TEXT) {
                sop.add(path);
            } else if (EksporReader.isEkspor(path)) {
                refuse(
                        path,
                        "Berkas ini ekspor seluruh data, bukan SOP.",
                        "Baca ke berkas data yang masih kosong dengan perintah \"langkah impor\".");
            } else if (head.startsWith("{") || head.startsWith("[")) {
                sop.add(path);
            } else if (isTabel(path)) {
                indikator.add(path);
            } else {
                refuse(
                        path,
                        "Berkas ini bukan SOP, formulir terisi, atau tabel indikator.",
                        "Seret SOP (.xlsx, .docx, .pdf, .json), formulir dari Langkah (.xlsx), atau tabel "
                                + "indikator (.xlsx).");
            }
        }

        private void folder(Path path) {
            if (OfficeFormat.expand(List.of(path)).isEmpty()) {
                refuse(
                        path,
                        "Folder ini tidak berisi berkas SOP.",
                        "Pilih folder berisi .xlsx, .docx, .pdf, atau .json.");
            } else {
                sop.add(path);
            }
        }

        private void workbook(Path path) {
            if (FormulirReader.isFormulir(path)) {
                formulir.add(path);
            } else if (SopMasukReader.holdsSop(path)) {
                sop.add(path);
            } else if (isTabel(path)) {
                indikator.add(path);
            } else {
                refuse(
                        path,
                        "Buku kerja ini tidak memuat tabel SOP, formulir dari Langkah, atau tabel indikator"
                                + " yang dikenal.",
                        "Tabel SOP memuat kolom Kegiatan, Pelaksana, dan Mutu Baku; tabel indikator memuat"
                                + " kolom \"Indikator\".");
            }
        }

        private void refuse(Path path, String pesan, String saran) {
            asing.add(Masalah.galat(pesan, String.valueOf(path.getFileName()), saran));
        }

        /** The first characters of a file; blank when it cannot be read. */
        private static String head(Path path) {
            if (!Files.isRegularFile(path)) {
                return "";
            }
            try (InputStream in = Files.newInputStream(path)) {
                var text = new StringBuilder();
                for (byte value : in.readNBytes(HEAD)) {
                    if (value > ' ') {
                        text.append((char) value);
                    }
                }
                return text.toString();
            } catch (IOException e) {
                return "";
            }
        }
    }
}
