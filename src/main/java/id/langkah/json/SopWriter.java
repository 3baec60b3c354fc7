package id.langkah.json;

import id.langkah.domain.Pejabat;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Identitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.Ketentuan;
import id.langkah.domain.sop.Klasifikasi;
import id.langkah.domain.sop.LembarKerja;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.Waktu;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes SOP files as {@link SopReader} reads them. The same SOP gives the same bytes, and they
 * read back as the same content.
 */
public final class SopWriter {
    private static final DefaultPrettyPrinter PRETTY = pretty();

    private static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRETTY.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonGenerator json;

    private SopWriter(JsonGenerator json) {
        this.json = json;
    }

    /** A file of one SOP, or of several as a list; in UTF-8. */
    public static byte[] write(List<Sop> sop) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = new PrintableJson(new JsonFactory().createGenerator(CONTEXT, out))) {
            var writer = new SopWriter(json);
            if (sop.size() == 1) {
                writer.write(sop.getFirst());
            } else {
                json.writeStartArray();
                sop.forEach(writer::write);
                json.writeEndArray();
            }
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static DefaultPrettyPrinter pretty() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    private void write(Sop sop) {
        json.writeStartObject();
        write(sop.identitas());
        write(sop.ketentuan());
        write(sop.klasifikasi());
        write(sop.lembarKerja());
        write("pelaksana", sop.pelaksana());
        json.writeArrayPropertyStart("aktivitas");
        sop.aktivitas().forEach(this::write);
        json.writeEndArray();
        write("catatan", sop.catatan());
        json.writeEndObject();
    }

    private void write(Identitas identitas) {
        json.writeStringProperty("nomor", identitas.nomor());
        json.writeStringProperty("nama", identitas.nama());
        write("instansi", identitas.instansi());
        write("tanggalPembuatan", identitas.tanggalPembuatan());
        write("tanggalRevisi", identitas.tanggalRevisi());
        write("tanggalEfektif", identitas.tanggalEfektif());
        Pejabat pejabat = identitas.disahkanOleh();
        if (!pejabat.isEmpty()) {
            json.writeObjectPropertyStart("disahkanOleh");
            json.writeStringProperty("jabatan", pejabat.jabatan());
            json.writeStringProperty("nama", pejabat.nama());
            json.writeStringProperty("pangkat", pejabat.pangkat());
            json.writeStringProperty("nip", pejabat.nip());
            json.writeEndObject();
        }
    }

    private void write(Ketentuan ketentuan) {
        write("dasarHukum", ketentuan.dasarHukum());
        write("kualifikasiPelaksana", ketentuan.kualifikasiPelaksana());
        write("keterkaitan", ketentuan.keterkaitan());
        write("peralatan", ketentuan.peralatan());
        write("peringatan", ketentuan.peringatan());
        write("pencatatan", ketentuan.pencatatan());
    }

    private void write(Klasifikasi klasifikasi) {
        if (!klasifikasi.equals(Klasifikasi.BELUM)) {
            json.writeObjectPropertyStart("klasifikasi");
            json.writeStringProperty("sifat", klasifikasi.sifat());
            json.writeStringProperty("cakupan", klasifikasi.cakupan());
            json.writeStringProperty("kelengkapan", klasifikasi.kelengkapan());
            json.writeStringProperty("jenis", klasifikasi.jenis());
            json.writeEndObject();
        }
    }

    private void write(LembarKerja lembar) {
        if (!lembar.equals(LembarKerja.BELUM)) {
            json.writeObjectPropertyStart("lembarKerja");
            json.writeStringProperty("jenisKegiatan", lembar.jenisKegiatan());
            json.writeStringProperty("penanggungJawabProduk", lembar.penanggungJawabProduk());
            json.writeStringProperty("penanggungJawabKegiatan", lembar.penanggungJawabKegiatan());
            json.writeStringProperty("ruangLingkup", lembar.ruangLingkup());
            json.writeEndObject();
        }
    }

    private void write(Aktivitas aktivitas) {
        json.writeStartObject();
        json.writeNumberProperty("nomor", aktivitas.nomor());
        json.writeStringProperty("uraian", aktivitas.uraian());
        write("pelaksana", aktivitas.pelaksana());
        json.writeArrayPropertyStart("kelengkapan");
        aktivitas.mutuBaku().kelengkapan().forEach(this::write);
        json.writeEndArray();
        write(aktivitas.mutuBaku().waktu());
        write("output", aktivitas.mutuBaku().output());
        Keputusan keputusan = aktivitas.keputusan();
        if (keputusan != null) {
            write(keputusan);
        }
        Tahap tahap = aktivitas.tahap();
        if (tahap != null) {
            json.writeStringProperty("tahap", tahap.name().toLowerCase(Locale.ROOT));
        }
        if (!aktivitas.keterangan().isEmpty()) {
            json.writeStringProperty("keterangan", aktivitas.keterangan());
        }
        json.writeEndObject();
    }

    private void write(Kelengkapan butir) {
        if (butir.wajib()) {
            json.writeString(butir.nama());
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("nama", butir.nama());
        json.writeBooleanProperty("wajib", false);
        json.writeEndObject();
    }

    private void write(Waktu waktu) {
        json.writeStringProperty("waktu", waktu.teks());
    }

    private void write(Keputusan keputusan) {
        json.writeObjectPropertyStart("keputusan");
        Integer ya = keputusan.ya();
        if (ya != null) {
            json.writeNumberProperty("ya", ya);
        }
        json.writeNumberProperty("tidak", keputusan.tidak());
        String pemutus = keputusan.pemutus();
        if (pemutus != null) {
            json.writeStringProperty("pemutus", pemutus);
        }
        json.writeEndObject();
    }

    private void write(String key, @Nullable LocalDate tanggal) {
        json.writeStringProperty(key, tanggal == null ? "" : tanggal.toString());
    }

    private void write(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
