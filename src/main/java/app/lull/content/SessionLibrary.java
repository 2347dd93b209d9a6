package app.lull.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The guided sessions, read from {@code content/en/sessions} once at start-up. A file that is wrong stops the start and is
 * named, with the field.
 */
@Component
public class SessionLibrary {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is left out is nought or no
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private final Map<String, GuidedSession> sessions = new LinkedHashMap<>();

    SessionLibrary() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:content/en/sessions/S*.json");
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            try (var text = file.getInputStream()) {
                var session = read("content/en/sessions/" + name, text);
                Must.hold(name.equals(session.id() + ".json"), "%s holds the session %s", name, session.id());
                sessions.put(session.id(), session);
            }
        }
    }

    /** All sessions, by id. */
    public List<GuidedSession> all() {
        return sessions.values().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    /** The session with that id, for example {@code S06}, if there is one. */
    public Optional<GuidedSession> find(String id) {
        return Optional.ofNullable(sessions.get(id.toUpperCase(Locale.ROOT)));
    }

    /** Reads one file. @throws IllegalStateException that names the file and the field */
    static GuidedSession read(String name, InputStream text) {
        try {
            return JSON.readValue(text, GuidedSession.class);
        } catch (JacksonException e) {
            var why = e.getCause() instanceof IllegalArgumentException refused
                    ? refused.getMessage()
                    : e.getOriginalMessage();
            throw new IllegalStateException("%s: %s: %s".formatted(name, field(e), why), e);
        }
    }

    /** Where in the file, for example {@code phases[0].passages[3]}. */
    private static String field(JacksonException e) {
        var field = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return field.isEmpty() ? "the session" : field.toString();
    }
}
