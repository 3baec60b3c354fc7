package id.langkah.domain.naskah;

import id.langkah.domain.Kantor;
import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Paragraf;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.rekap.Evaluasi;
import id.langkah.domain.rekap.Pernyataan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of the yearly evaluation of an SOP (PermenPAN-RB 35/2012). */
public final class FormEvaluasi {
    private static final List<Kolom> KOLOM = List.of(
            Kolom.tengah("No", 0.08),
            Kolom.of("Pernyataan", 0.68),
            Kolom.tengah("Ya", 0.12),
            Kolom.tengah("Tidak", 0.12));

    private FormEvaluasi() {}

    /**
     * Writes the form; statements without an answer are left open for handwriting.
     *
     * @param tanggal the date printed on it
     */
    public static Naskah of(Evaluasi evaluasi, Kantor kantor, LocalDate tanggal) {
        var rows = new ArrayList<Baris>();
        for (Pernyataan pernyataan : Pernyataan.values()) {
            Boolean ya = evaluasi.jawaban().get(pernyataan);
            rows.add(Baris.of(
                    "" + (rows.size() + 1),
                    pernyataan.kata(),
                    mark(Boolean.TRUE.equals(ya)),
                    mark(Boolean.FALSE.equals(ya))));
        }
        return new Naskah(
                "Evaluasi Penerapan SOP AP",
                List.of("Tahun " + evaluasi.tahun()),
                false,
                List.of(
                        new Isian(List.of(
                                new Nama("Nama SOP", evaluasi.nama()),
                                new Nama("Nomor SOP", evaluasi.nomor()),
                                new Nama("Pengerjaan", evaluasi.penerapan().teks()))),
                        new Tabel(KOLOM, rows),
                        new Isian(List.of(new Nama("Hasil", hasil(evaluasi)), new Nama("Catatan", evaluasi.catatan()))),
                        new Paragraf("Bila ada satu pernyataan yang dijawab tidak, SOP perlu direvisi."),
                        new TandaTangan(List.of(Tanda.kantor(kantor, tanggal)))));
    }

    private static String mark(boolean ticked) {
        return (ticked ? Naskah.CENTANG : Naskah.KOSONG).strip();
    }

    private static String hasil(Evaluasi evaluasi) {
        return evaluasi.hasil() == Evaluasi.Hasil.BELUM ? "" : evaluasi.hasil().kata();
    }
}
