package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.Tanggal;
import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.IsiSop;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.Sop;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads one SOP of a file. */
final class SopBody {
    private final Cursor in;
    private final Findings findings;
    private final Spot whole;
    private final Kolom kolom;
    private final AktivitasListReader rows;

    private final IsiSop isi = new IsiSop();
    private boolean namaWrong;
    private List<String> catatan = List.of();

    /** @param whole the start of the SOP */
    SopBody(Cursor in, Findings findings, Spot whole) {
        this.in = in;
        this.findings = findings;
        this.whole = whole;
        kolom = new Kolom(in, findings);
        rows = new AktivitasListReader(in, findings, kolom, whole);
    }

    /** Reads the SOP with all findings about it. */
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
        return new SopFile.Entry(isi.teks(KolomSop.NAMA), sop, masalah, letak);
    }

    private void field(String key) {
        switch (key) {
            case "$schema" -> in.skip();
            case "pelaksana" -> kolom.read();
            case "aktivitas" -> rows.read();
            case "catatan" -> catatan = in.texts();
            case "disahkanOleh" -> readAll(IndukSop.DISAHKAN_OLEH, ExpectedKind.PEJABAT, ObjectKeys.PEJABAT);
            case "klasifikasi" -> readAll(IndukSop.KLASIFIKASI, ExpectedKind.KLASIFIKASI, ObjectKeys.KLASIFIKASI);
            case "lembarKerja" -> readAll(IndukSop.LEMBAR_KERJA, ExpectedKind.LEMBAR_KERJA, ObjectKeys.LEMBAR_KERJA);
            case "judulForm" -> readAll(IndukSop.JUDUL_FORM, ExpectedKind.JUDUL_FORM, ObjectKeys.JUDUL_FORM);
            default -> read(IndukSop.SOP, key);
        }
    }

    private void readAll(IndukSop induk, ExpectedKind kind, ObjectKeys keys) {
        induk.kolom().forEach(kolom -> isi.put(kolom, ""));
        if (in.entersObject(kind)) {
            in.object(keys, key -> read(induk, key));
        }
    }

    private void read(IndukSop induk, String key) {
        KolomSop field = induk.kolom().stream()
                .filter(kolom -> kolom.kunci().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(key));
        int before = findings.galat();
        isi.put(field, value(field));
        if (field == KolomSop.NAMA) {
            namaWrong = findings.galat() > before;
        }
    }

    private @Nullable Object value(KolomSop field) {
        return switch (field.bentuk()) {
            case TEKS -> in.text();
            case PILIHAN -> in.word(field.pilihan());
            case BARIS -> in.texts();
            case BUTIR -> in.butir();
            case TANGGAL -> tanggal();
        };
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
        if (isi.teks(KolomSop.NAMA).isEmpty() && !namaWrong) {
            findings.galat(
                    whole,
                    "SOP ini tidak memiliki nama.",
                    "Isi `nama` dengan judul SOP, misalnya \"nama\": \"Pengumpulan Data" + " Kinerja\".");
        }
        rows.settle();
        kolom.settle();
    }

    private Sop sop() {
        return isi.sop(kolom.names(), rows.aktivitas(), catatan);
    }
}
