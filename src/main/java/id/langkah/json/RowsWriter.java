package id.langkah.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows of plain values as a JSON array of objects, for other programs to read. */
public final class RowsWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowsWriter() {}

    /** The keys keep the order of each map. */
    public static String write(List<Map<String, @Nullable Object>> rows) {
        return JSON.writeValueAsString(rows);
    }
}
