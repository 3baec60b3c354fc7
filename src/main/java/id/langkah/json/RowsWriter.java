package id.langkah.json;

import id.langkah.domain.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes rows as a JSON array of objects for use in other programs. */
public final class RowsWriter {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RowsWriter() {}

    /** Writes the rows; keys keep the order of each map. */
    public static String write(List<Map<String, @Nullable Object>> rows) {
        return JSON.writeValueAsString(rows.stream().map(RowsWriter::printable).toList());
    }

    private static Map<String, @Nullable Object> printable(Map<String, @Nullable Object> row) {
        var printable = new LinkedHashMap<String, @Nullable Object>(row);
        printable.replaceAll((key, value) -> value instanceof String text ? Printable.of(text) : value);
        return printable;
    }
}
