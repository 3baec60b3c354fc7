package id.langkah.json;

import id.langkah.domain.Printable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** A JSON generator that writes only characters which {@link SopReader} accepts. */
final class PrintableJson extends JsonGeneratorDelegate {
    PrintableJson(JsonGenerator json) {
        super(json, false);
    }

    @Override
    public JsonGenerator writeString(@Nullable String text) {
        return super.writeString(text == null ? null : Printable.of(text));
    }
}
