package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.springframework.core.io.Resource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file into a record that checks itself; what is wrong is named with the file, the line and the field. */
public final class CheckedJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // else the first of two is lost without a word
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is left out is nought or no
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private CheckedJson() {}

    /** @throws IllegalStateException that names the file, the line and the field, for example {@code phases[0].passages[3]} */
    public static <T> T read(String name, InputStream text, Class<T> type) {
        return read(name, text, type, whole -> {});
    }

    /**
     * The same, with what can only be seen of the whole.
     *
     * @param check says what is wrong with {@link Must#holdAt}
     */
    public static <T> T read(String name, InputStream text, Class<T> type, Consumer<T> check) {
        var bytes = bytes(name, text);
        try {
            var whole = Must.have(JSON.readValue(bytes, type), "everything");
            check.accept(whole);
            return whole;
        } catch (JacksonException e) {
            var why = e.getCause() instanceof IllegalArgumentException refused
                    ? refused.getMessage()
                    : e.getOriginalMessage();
            throw new IllegalStateException(
                    "%s%s: %s: %s%s".formatted(name, line(e), named(field(e)), why, unknown(bytes, e)), e);
        } catch (WrongField e) {
            throw new IllegalStateException(
                    "%s:%s: %s: %s".formatted(name, FieldLine.of(bytes, e.field()), e.field(), e.getMessage()), e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("%s:1: the whole: %s".formatted(name, e.getMessage()), e);
        }
    }

    /** The same from a file of the class path. */
    public static <T> T read(String name, Resource file, Class<T> type, Consumer<T> check) {
        try (var text = file.getInputStream()) {
            return read(name, text, type, check);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static byte[] bytes(String name, InputStream text) {
        try {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
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
        return field.toString();
    }

    private static String named(String field) {
        return field.isEmpty() ? "the whole" : field;
    }

    /** A field that is missing may be there under a wrong name, which the reader has not come to yet. */
    private static String unknown(byte[] text, JacksonException e) {
        return e instanceof ValueInstantiationException refused
                ? FieldLine.unknown(text, field(e), refused.getType().getRawClass())
                : "";
    }
}
