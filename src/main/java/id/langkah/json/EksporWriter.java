package id.langkah.json;

import java.io.OutputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes the whole database as one JSON text:
 * {@code {"jenis": "ekspor-langkah", "skema": 2, "tabel": {"sop": [{…}, …], …}}}. Rows are written
 * as they come, so the export may be larger than the memory. Null values are left out and bytes are
 * written as Base64.
 */
public final class EksporWriter implements AutoCloseable {
    static final String JENIS = "ekspor-langkah";

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    /**
     * Begins the export.
     *
     * @param skema the version of the file's shape
     */
    public EksporWriter(OutputStream stream, int skema) {
        out = JSON.createGenerator(ObjectWriteContext.empty(), stream, JsonEncoding.UTF8);
        out.writeStartObject();
        out.writeStringProperty("jenis", JENIS);
        out.writeNumberProperty("skema", skema);
        out.writeName("tabel");
        out.writeStartObject();
    }

    /** Begins a table; the rows of {@link #row} belong to it until {@link #end}. */
    public void begin(String tabel) {
        out.writeName(tabel);
        out.writeStartArray();
    }

    /**
     * Writes a row.
     *
     * @param columns texts, whole numbers, bytes, or null
     * @throws IllegalArgumentException for any other value
     */
    public void row(Map<String, @Nullable Object> columns) {
        out.writeRaw('\n');
        out.writeStartObject();
        columns.forEach(this::column);
        out.writeEndObject();
    }

    private void column(String name, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case String text -> out.writeStringProperty(name, text);
            case Number number -> out.writeNumberProperty(name, number.longValue());
            case byte[] bytes -> out.writeBinaryProperty(name, bytes);
            default -> throw new IllegalArgumentException(name + ": " + value.getClass());
        }
    }

    public void end() {
        out.writeEndArray();
    }

    /** Ends the export; the stream stays open. */
    @Override
    public void close() {
        out.writeEndObject();
        out.writeEndObject();
        out.flush();
    }
}
