package id.langkah.json;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.IndukSop;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Keputusan;
import id.langkah.domain.sop.KolomSop;
import id.langkah.domain.sop.Sop;
import id.langkah.domain.sop.Tahap;
import id.langkah.domain.sop.TeksAktivitas;
import id.langkah.domain.sop.Waktu;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes SOP files that {@link SopReader} reads back unchanged. The same SOP always gives the same bytes. */
public final class SopWriter {
    private static final DefaultPrettyPrinter PRETTY = pretty();

    static final ObjectWriteContext CONTEXT = new ObjectWriteContext.Base() {
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

    /** Writes one SOP as an object, or several as a list, in UTF-8. */
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
        writeFields(sop);
        write("pelaksana", sop.pelaksana());
        json.writeArrayPropertyStart("aktivitas");
        sop.aktivitas().forEach(this::write);
        json.writeEndArray();
        write("catatan", sop.catatan());
        json.writeEndObject();
    }

    /** Writes the fields of the SOP; an inner object is left out when none of its fields is filled. */
    private void writeFields(Sop sop) {
        for (KolomSop kolom : KolomSop.values()) {
            IndukSop induk = kolom.induk();
            if (induk == IndukSop.SOP) {
                write(kolom, sop);
            } else if (kolom == induk.kolom().getFirst()
                    && induk.kolom().stream().anyMatch(part -> !part.teks(sop).isEmpty())) {
                json.writeObjectPropertyStart(induk.kunci());
                induk.kolom().forEach(part -> write(part, sop));
                json.writeEndObject();
            }
        }
    }

    private void write(KolomSop kolom, Sop sop) {
        if (kolom.bentuk().isDaftar()) {
            write(kolom.kunci(), kolom.daftar(sop));
        } else {
            json.writeStringProperty(kolom.kunci(), Objects.toString(kolom.of(sop), ""));
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
        for (TeksAktivitas teks : TeksAktivitas.values()) {
            if (!teks.of(aktivitas).isEmpty()) {
                json.writeStringProperty(teks.kunci(), teks.of(aktivitas));
            }
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

    private void write(String key, List<String> texts) {
        json.writeArrayPropertyStart(key);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }
}
