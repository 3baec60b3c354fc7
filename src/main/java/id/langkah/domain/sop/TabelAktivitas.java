package id.langkah.domain.sop;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tempelan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table pasted from a spreadsheet or a text document, read as aktivitas. Columns are recognised
 * by their heads, which may have two rows, or without a head by their content. A row without an
 * uraian continues the row above it, as merged cells do.
 *
 * @param aktivitas the aktivitas in the order of the table, numbered from 1
 * @param kolom what each column was taken for, in words
 * @param masalah what of the table could not be used
 */
public record TabelAktivitas(List<Aktivitas> aktivitas, List<String> kolom, List<Masalah> masalah) {

    public TabelAktivitas {
        aktivitas = List.copyOf(aktivitas);
        kolom = List.copyOf(kolom);
        masalah = List.copyOf(masalah);
    }

    /**
     * Reads a text from the clipboard.
     *
     * @param pelaksana the existing pelaksana columns of the SOP
     */
    public static TabelAktivitas read(String teks, List<String> pelaksana) {
        List<List<String>> tabel = rows(teks).stream()
                .filter(daftar -> daftar.stream().anyMatch(sel -> !sel.isBlank()))
                .toList();
        if (tabel.isEmpty()) {
            return new TabelAktivitas(List.of(), List.of(), List.of());
        }
        KolomTabel kolom = KolomTabel.of(tabel, pelaksana);
        var aktivitas = new ArrayList<Aktivitas>();
        for (List<String> daftar : tabel.subList(kolom.judul(), tabel.size())) {
            Aktivitas read = row(daftar, kolom, aktivitas.size() + 1);
            if (!read.uraian().isEmpty()) {
                aktivitas.add(read);
            } else if (!aktivitas.isEmpty()) {
                aktivitas.add(continued(aktivitas.removeLast(), read));
            }
        }
        return new TabelAktivitas(aktivitas, kolom.names(), kolom.masalah());
    }

    /**
     * Splits the text into rows. In a table from a text document, paragraphs within a cell become
     * extra lines; in one from a spreadsheet such cells stand in quotes.
     */
    private static List<List<String>> rows(String teks) {
        List<String> lines = teks.lines().toList();
        long widest = lines.stream().mapToLong(TabelAktivitas::tabs).max().orElse(0);
        boolean broken = lines.stream().anyMatch(line -> tabs(line) < widest && !line.isBlank());
        if (widest == 0 || !broken || teks.contains("\"")) {
            return Tempelan.read(teks);
        }
        var rows = new ArrayList<List<String>>();
        var row = new StringBuilder();
        for (String line : lines) {
            boolean whole = tabs(row) == widest;
            if (row.isEmpty()) {
                row.append(line);
            } else if (whole && tabs(line) > 0) {
                rows.add(cells(row));
                row = new StringBuilder(line);
            } else {
                row.append('\n').append(line);
            }
        }
        rows.add(cells(row));
        return rows;
    }

    private static long tabs(CharSequence line) {
        return line.chars().filter(letter -> letter == '\t').count();
    }

    private static List<String> cells(CharSequence row) {
        return List.of(row.toString().split("\t", -1));
    }

    private static Aktivitas row(List<String> sel, KolomTabel kolom, int nomor) {
        String uraian = kolom.cell(sel, IsiKolom.URAIAN).replaceAll("\\s+", " ").strip();
        Aktivitas aktivitas = Aktivitas.of(
                nomor,
                kolom.isNumbered() ? DaftarKetik.bare(uraian) : uraian,
                kolom.pelaksana(sel),
                new MutuBaku(
                        DaftarKetik.of(kolom.cell(sel, IsiKolom.KELENGKAPAN)).stream()
                                .map(nama -> new Kelengkapan(nama, true))
                                .toList(),
                        Waktu.read(kolom.cell(sel, IsiKolom.WAKTU).replaceAll("\\s+", " ")),
                        DaftarKetik.of(kolom.cell(sel, IsiKolom.OUTPUT))),
                null,
                null);
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            aktivitas = teks.with(
                    aktivitas,
                    kolom.cell(sel, teks.isi()).replaceAll("\\s+", " ").strip());
        }
        return aktivitas;
    }

    private static Aktivitas continued(Aktivitas above, Aktivitas more) {
        MutuBaku mutuBaku = above.mutuBaku();
        MutuBaku added = more.mutuBaku();
        Aktivitas aktivitas = above.withPelaksana(joined(above.pelaksana(), more.pelaksana()));
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            aktivitas = teks.with(aktivitas, (teks.of(above) + " " + teks.of(more)).strip());
        }
        return aktivitas.withMutuBaku(new MutuBaku(
                joined(mutuBaku.kelengkapan(), added.kelengkapan()),
                mutuBaku.waktu().isEmpty() ? added.waktu() : mutuBaku.waktu(),
                joined(mutuBaku.output(), added.output())));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
