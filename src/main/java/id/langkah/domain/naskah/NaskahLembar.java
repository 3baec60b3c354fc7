package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah.Bagian;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Turns tables of a workbook into a paper to print and sign. */
public final class NaskahLembar {
    /** The fraction of the total width for the column of row numbers, before all widths are scaled to the page. */
    private static final double NUMBER = 0.035;

    private static final double NARROWEST = 0.068;

    private NaskahLembar() {}

    /**
     * The paper in landscape format.
     *
     * @param judul the title of the paper; with a single table the title of that table is left out
     * @param lembar must not be empty
     * @param tanggal the date above the signature
     */
    public static Naskah of(
            String judul, List<String> subjudul, List<Lembar<?>> lembar, Kantor kantor, LocalDate tanggal) {
        var bagian = new ArrayList<Bagian>();
        for (Lembar<?> butir : lembar) {
            if (lembar.size() > 1) {
                bagian.add(new Subjudul(butir.judul()));
            }
            bagian.addAll(bagian(butir));
        }
        bagian.add(new TandaTangan(List.of(Tanda.kantor(kantor, tanggal))));
        return new Naskah(judul, subjudul, true, bagian);
    }

    /** A table with its notes. */
    static <R> List<Bagian> bagian(Lembar<R> lembar) {
        var bagian = new ArrayList<Bagian>();
        bagian.add(lembar.baris().isEmpty() ? new Paragraf(lembar.kosong()) : tabel(lembar));
        lembar.catatan().stream().filter(teks -> !teks.isBlank()).forEach(teks -> bagian.add(new Paragraf(teks)));
        return bagian;
    }

    private static <R> Tabel tabel(Lembar<R> lembar) {
        List<KolomRekap<R>> shown = lembar.kolom().stream()
                .filter(kolom -> kolom.tampil() == KolomRekap.Tampil.LAZIM)
                .toList();
        double wide = shown.stream().mapToDouble(KolomRekap::lebar).sum();
        double all = NUMBER * wide
                + shown.stream().mapToDouble(butir -> width(butir, wide)).sum();
        List<Kolom> kolom = Stream.concat(
                        Stream.of(Kolom.tengah("No", NUMBER * wide / all)),
                        shown.stream().map(butir -> kolom(butir, width(butir, wide) / all)))
                .toList();
        var rows = new ArrayList<Baris>();
        String band = "";
        int nomor = 0;
        for (R row : lembar.baris()) {
            Lembar.Pita<R> pita = lembar.pita();
            String own = pita == null ? "" : pita.nama().apply(row);
            if (!own.equals(band)) {
                rows.add(Baris.pita(own));
                band = own;
            }
            String first = "" + ++nomor;
            rows.add(new Baris(
                    Stream.concat(Stream.of(first), shown.stream().map(butir -> butir.tercetak(row)))
                            .toList(),
                    false));
        }
        return new Tabel(kolom, rows);
    }

    /**
     * The width of a column in characters; at least wide enough for the longest word of a heading.
     *
     * @param wide the sum of all columns in characters
     */
    private static double width(KolomRekap<?> kolom, double wide) {
        return Math.max(kolom.lebar(), NARROWEST * wide);
    }

    private static Kolom kolom(KolomRekap<?> kolom, double bagian) {
        String nama = (kolom.kelompok() + " " + kolom.judul()).strip();
        boolean centred = kolom.jenis() != JenisKolom.TEKS && kolom.jenis() != JenisKolom.KETIKAN;
        return new Kolom(nama, bagian, centred);
    }
}
