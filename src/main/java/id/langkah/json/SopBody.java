package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.Pejabat;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one SOP of a file. */
final class SopBody {
    private static final List<String> JENIS_KEGIATAN = List.of("pelayanan", "rutin", "penugasan");
    private static final List<List<String>> JENIS = List.of(
            List.of("teknis", "administratif"),
            List.of("makro", "mikro"),
            List.of("final", "parsial"),
            List.of("generik", "spesifik"));

    private final Cursor in;
    private final Findings findings;
    private final Spot whole;
    private final Kolom kolom;
    private final AktivitasListReader rows;

    private String nomor = "";
    private String nama = "";
    private boolean namaWrong;
    private List<String> instansi = List.of();
    private @Nullable LocalDate pembuatan;
    private @Nullable LocalDate revisi;
    private @Nullable LocalDate efektif;
    private Pejabat pejabat = Pejabat.BELUM;
    private List<String> dasarHukum = List.of();
    private List<String> kualifikasi = List.of();
    private List<String> keterkaitan = List.of();
    private List<String> peralatan = List.of();
    private List<String> peringatan = List.of();
    private List<String> pencatatan = List.of();
    private Klasifikasi klasifikasi = Klasifikasi.BELUM;
    private LembarKerja lembarKerja = LembarKerja.BELUM;
    private List<String> catatan = List.of();

    /**
     * @param whole where it begins
     */
    SopBody(Cursor in, Findings findings, Spot whole) {
        this.in = in;
        this.findings = findings;
        this.whole = whole;
        kolom = new Kolom(in, findings);
        rows = new AktivitasListReader(in, findings, kolom, whole);
    }

    /** Reads it, and takes all that was found meanwhile. */
    SopFile.Entry read() {
        int before = findings.galat();
        if (in.token() == JsonToken.START_OBJECT) {
            in.object(ObjectKeys.SOP, this::field);
            settle();
        } else {
            in.demand(ExpectedKind.SOP);
        }
        List<Masalah> masalah = findings.take(rows.nomor());
        Sop sop = findings.galat() == before ? sop() : null;
        var letak = new ArrayList<Masalah.Letak>();
        letak.add(findings.letak(whole));
        rows.spots().forEach(spot -> letak.add(findings.letak(spot)));
        return new SopFile.Entry(nama, sop, masalah, letak);
    }

    private void field(String key) {
        switch (key) {
            case "$schema" -> in.skip();
            case "nomor" -> nomor = in.text();
            case "nama" -> {
                int before = findings.galat();
                nama = in.text();
                namaWrong = findings.galat() > before;
            }
            case "instansi" -> instansi = in.texts();
            case "tanggalPembuatan" -> pembuatan = tanggal();
            case "tanggalRevisi" -> revisi = tanggal();
            case "tanggalEfektif" -> efektif = tanggal();
            case "disahkanOleh" -> {
                String[] part = texts(ExpectedKind.PEJABAT, ObjectKeys.PEJABAT);
                pejabat = new Pejabat(part[0], part[1], part[2], part[3]);
            }
            case "dasarHukum" -> dasarHukum = in.butir();
            case "kualifikasiPelaksana" -> kualifikasi = in.butir();
            case "keterkaitan" -> keterkaitan = in.butir();
            case "peralatan" -> peralatan = in.butir();
            case "peringatan" -> peringatan = in.butir();
            case "pencatatan" -> pencatatan = in.butir();
            case "klasifikasi" -> {
                String[] part = texts(ExpectedKind.KLASIFIKASI, ObjectKeys.KLASIFIKASI);
                klasifikasi = new Klasifikasi(part[0], part[1], part[2], part[3]);
            }
            case "lembarKerja" -> {
                String[] part = texts(ExpectedKind.LEMBAR_KERJA, ObjectKeys.LEMBAR_KERJA);
                lembarKerja = new LembarKerja(part[0], part[1], part[2], part[3]);
            }
            case "pelaksana" -> kolom.read();
            case "aktivitas" -> rows.read();
            case "catatan" -> catatan = in.texts();
            default -> throw new IllegalStateException(key);
        }
    }

    /** The texts of an object by the place of their keys; empty where not filled. */
    private String[] texts(ExpectedKind kind, ObjectKeys keys) {
        String[] texts = new String[keys.size()];
        Arrays.fill(texts, "");
        if (in.entersObject(kind)) {
            in.object(keys, key -> texts[keys.indexOf(key)] = text(keys, key));
        }
        return texts;
    }

    private String text(ObjectKeys keys, String key) {
        if (keys == ObjectKeys.KLASIFIKASI) {
            return in.word(JENIS.get(keys.indexOf(key)));
        }
        return key.equals("jenisKegiatan") ? in.word(JENIS_KEGIATAN) : in.text();
    }

    private @Nullable LocalDate tanggal() {
        String text = in.text();
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> tanggal = Tanggal.read(text);
        if (tanggal.isEmpty()) {
            findings.galat(
                    in.spot(),
                    JsonWords.quoted(text) + " bukan tanggal.",
                    "Tulis misalnya 2020-02-05, 5 Februari 2020, atau 05/02/2020; bila belum ada," + " tulis null.");
        }
        return tanggal.orElse(null);
    }

    private void settle() {
        if (nama.isEmpty() && !namaWrong) {
            findings.galat(
                    whole,
                    "SOP ini tidak memiliki nama.",
                    "Isi `nama` dengan judul SOP, misalnya \"nama\": \"Pengumpulan Data" + " Kinerja\".");
        }
        rows.settle();
        kolom.settle();
    }

    private Sop sop() {
        return new Sop(
                new Identitas(nomor, nama, instansi, pembuatan, revisi, efektif, pejabat),
                new Ketentuan(dasarHukum, kualifikasi, keterkaitan, peralatan, peringatan, pencatatan),
                klasifikasi,
                lembarKerja,
                kolom.names(),
                rows.aktivitas(),
                catatan);
    }
}
