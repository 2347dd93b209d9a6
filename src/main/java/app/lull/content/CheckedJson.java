package app.lull.content;

import java.io.InputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file into a record that checks itself; what is wrong is named with the file, the line and the field. */
public final class CheckedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is left out is nought or no
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private CheckedJson() {}

    /** @throws IllegalStateException that names the file, the line and the field, for example {@code phases[0].passages[3]} */
    public static <T> T read(String name, InputStream text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JacksonException e) {
            var why = e.getCause() instanceof IllegalArgumentException refused
                    ? refused.getMessage()
                    : e.getOriginalMessage();
            throw new IllegalStateException("%s%s: %s: %s".formatted(name, line(e), field(e), why), e);
        }
    }

    /** Where the reader stood; it reads a part whole before it finds fault with it. */
    private static String line(JacksonException e) {
        var at = e.getLocation();
        return at == null || at.getLineNr() < 1 ? "" : ":" + at.getLineNr();
    }

    private static String field(JacksonException e) {
        var field = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "the whole" : field.toString();
    }
}
