package id.langkah.json;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.akip.JawabanAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.TabelAkip;
import id.langkah.domain.akip.TandaAkip;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.JsonFactory;

/** Writes criteria of an evaluation in the form that {@link KriteriaReader} reads. */
public final class KriteriaWriter {
    private KriteriaWriter() {}

    /** Writes UTF-8; the same table gives the same bytes. */
    public static byte[] write(TabelAkip tabel) {
        var out = new ByteArrayOutputStream();
        try (JsonGenerator json = new JsonFactory().createGenerator(SopWriter.CONTEXT, out)) {
            json.writeStartObject();
            json.writeStringProperty("jenis", KriteriaReader.JENIS);
            json.writeStringProperty("nama", tabel.nama());
            json.writeName("skor");
            json.writeStartObject();
            for (JawabanAkip jawaban : JawabanAkip.values()) {
                json.writeNumberProperty(jawaban.kata(), tabel.skor(jawaban));
            }
            json.writeEndObject();
            json.writeName("kriteria");
            json.writeStartArray();
            tabel.kriteria().forEach(kriteria -> write(json, kriteria));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(JsonGenerator json, KriteriaAkip kriteria) {
        json.writeStartObject();
        json.writeStringProperty("kode", kriteria.kode());
        json.writeStringProperty("komponen", kriteria.komponen().kata());
        json.writeStringProperty("sub", kriteria.sub().kata());
        json.writeStringProperty("kriteria", kriteria.uraian());
        json.writeNumberProperty("bobot", kriteria.bobot());
        json.writeStringProperty("bukti", kriteria.petunjuk());
        json.writeStringProperty(
                "tanda", kriteria.tanda().stream().map(TandaAkip::kata).collect(joining(", ")));
        json.writeEndObject();
    }
}
