package id.langkah.domain.bagan;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.JudulForm;
import id.langkah.domain.Kantor;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan.Bagian;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The identity page of an SOP (PermenPAN-RB 35/2012): the office at the left, the fields at the
 * right, the six text blocks in pairs below. PDF and Excel take the words from here.
 */
public record HalamanIdentitas(Sop sop, JudulForm judul, Kantor kantor) {
    /** The identity page with the heads of a form. */
    public static HalamanIdentitas of(FormSop form, Kantor kantor) {
        return new HalamanIdentitas(form.sop(), form.judul(), kantor);
    }

    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");

    /** Printed for an unknown date, since a blank would look forgotten. */
    private static final String TANPA_TANGGAL = "-";

    /** A line of the right half: a label and its value. */
    public record Isi(String judul, String isi, boolean tebal) {}

    /** The issuing office, one line each, in capitals. */
    public List<String> instansi() {
        List<String> own = sop.identitas().instansi();
        return (own.isEmpty() ? kantor.kop() : own)
                .stream().map(line -> line.toUpperCase(INDONESIA)).toList();
    }

    /** The fields above "Disahkan oleh". */
    public List<Isi> atas() {
        Identitas identitas = sop.identitas();
        return List.of(
                new Isi("Nomor SOP", identitas.nomor(), false),
                new Isi("Tanggal Pembuatan", tanggal(identitas.tanggalPembuatan()), false),
                new Isi("Tanggal Revisi", tanggal(identitas.tanggalRevisi()), false),
                new Isi("Tanggal Efektif", tanggal(identitas.tanggalEfektif()), false));
    }

    private static String tanggal(@Nullable LocalDate tanggal) {
        return tanggal == null ? TANPA_TANGGAL : Tanggal.panjang(tanggal);
    }

    /** The label of the approval. */
    public String judulPengesahan() {
        return "Disahkan oleh";
    }

    /** The official who approved the SOP. */
    public Pejabat pengesah() {
        return sop.identitas().disahkanOleh();
    }

    /** The lines below the name of that official. */
    public List<String> bawahPengesah() {
        Pejabat pejabat = pengesah();
        String nip = pejabat.nip().isBlank() ? "" : "NIP. " + pejabat.nipTercetak();
        return Stream.of(pejabat.pangkat(), nip).filter(not(String::isBlank)).toList();
    }

    /** The fields below the approval: the name of the SOP, and its klasifikasi where filled. */
    public List<Isi> bawah() {
        var bawah = new ArrayList<>(List.of(new Isi(judul.nama(), sop.nama(), true)));
        Klasifikasi kelas = sop.klasifikasi();
        String kinds = Stream.of(kelas.sifat(), kelas.cakupan(), kelas.kelengkapan(), kelas.jenis())
                .filter(not(String::isBlank))
                .collect(joining(", "));
        if (!kinds.isEmpty()) {
            bawah.add(new Isi("Klasifikasi", kinds, false));
        }
        return bawah;
    }

    /** The text blocks in pairs that stand side by side. */
    public List<List<Bagian>> blok() {
        List<Bagian> all = List.of(Bagian.values());
        return List.of(all.subList(0, 2), all.subList(2, 4), all.subList(4, 6));
    }

    /** The title of a text block. */
    public String judul(Bagian bagian) {
        return bagian == Bagian.KUALIFIKASI_PELAKSANA ? judul.kualifikasi() : bagian.kata();
    }

    /** The items of a block, which are numbered from 1. */
    public List<String> butir(Bagian bagian) {
        return bagian.of(sop.ketentuan()).stream().filter(not(String::isBlank)).toList();
    }
}
