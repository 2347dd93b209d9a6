package app.lull.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file under {@code content/}; one that does not fit its record stops the start with the file's name. */
final class ContentFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private ContentFile() {}

    static <T> T read(String path, Class<T> type) {
        try (var file = ContentFile.class.getResourceAsStream("/content/" + path)) {
            if (file == null) {
                throw new IllegalStateException("content/" + path + " is missing");
            }
            return JSON.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + path + " cannot be read", e);
        } catch (RuntimeException e) {
            throw new IllegalStateException("content/" + path + ": " + e.getMessage(), e);
        }
    }
}
