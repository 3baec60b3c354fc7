package id.langkah.json;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Reads the export files of {@link EksporWriter} row by row. */
public final class EksporReader {
    private final String file;
    private final JsonParser in;
    private final Rows rows;

    private EksporReader(String file, JsonParser in, Rows rows) {
        this.file = file;
        this.in = in;
        this.rows = rows;
    }

    /** Receives the rows while they are read. */
    public interface Rows {

        /** Called once before any row, with the version of the database's shape. */
        void skema(int skema);

        /**
         * Called for each row.
         *
         * @param columns texts and whole numbers; bytes come as Base64 texts
         * @param read how many bytes of the file have been read
         */
        void row(String tabel, Map<String, Object> columns, long read);
    }

    /** Whether the file looks like an export file; never throws. */
    public static boolean isEkspor(Path file) {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file));
                JsonParser in = SopReader.JSON.createParser(ObjectReadContext.empty(), stream)) {
            return in.nextToken() == JsonToken.START_OBJECT
                    && "jenis".equals(in.nextName())
                    && EksporWriter.JENIS.equals(in.nextStringValue());
        } catch (IOException | JacksonException e) {
            return false;
        }
    }

    /**
     * Reads a file.
     *
     * @throws MasalahException when it cannot be read or is not an export file; some rows may have
     *     been delivered before
     */
    public static void read(Path file, Rows rows) {
        String name = String.valueOf(file.getFileName());
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(file))) {
            read(name, stream, rows);
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "\"" + name + "\" tidak dapat dibaca.",
                            "",
                            "Periksa apakah berkas masih ada dan boleh dibuka."),
                    e);
        }
    }

    /**
     * Reads an export from a stream.
     *
     * @param name the name used in messages
     */
    public static void read(String name, InputStream stream, Rows rows) {
        try (JsonParser in = SopReader.JSON.createParser(ObjectReadContext.empty(), stream)) {
            new EksporReader(name, in, rows).read();
        } catch (JacksonException e) {
            throw new MasalahException(
                    damaged(name, e.getLocation() == null ? 0 : e.getLocation().getLineNr()), e);
        }
    }

    private void read() {
        expect(in.nextToken() == JsonToken.START_OBJECT);
        expect("jenis".equals(in.nextName()));
        expect(EksporWriter.JENIS.equals(in.nextStringValue()));
        expect("skema".equals(in.nextName()));
        rows.skema(in.nextIntValue(0));
        expect("tabel".equals(in.nextName()));
        expect(in.nextToken() == JsonToken.START_OBJECT);
        for (String tabel = in.nextName(); tabel != null; tabel = in.nextName()) {
            table(tabel);
        }
        expect(in.currentToken() == JsonToken.END_OBJECT);
        expect(in.nextToken() == JsonToken.END_OBJECT);
        expect(in.nextToken() == null);
    }

    private void table(String tabel) {
        expect(in.nextToken() == JsonToken.START_ARRAY);
        while (in.nextToken() == JsonToken.START_OBJECT) {
            rows.row(tabel, columns(), in.currentTokenLocation().getByteOffset());
        }
        expect(in.currentToken() == JsonToken.END_ARRAY);
    }

    private Map<String, Object> columns() {
        var columns = new LinkedHashMap<String, Object>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            JsonToken token = in.nextToken();
            expect(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT);
            Object value = token == JsonToken.VALUE_STRING ? in.getString() : (Object) in.getLongValue();
            expect(columns.put(name, value) == null);
        }
        return columns;
    }

    private void expect(boolean met) {
        if (!met) {
            throw new MasalahException(damaged(file, in.currentTokenLocation().getLineNr()));
        }
    }

    private static Masalah damaged(String file, int line) {
        return Masalah.galat(
                "\"" + file + "\" bukan ekspor Langkah yang utuh.",
                line > 0 ? "Baris " + line : "",
                "Ekspor lagi dari berkas data aslinya.");
    }
}
