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

/**
 * The guided sessions, read from {@code content/en/sessions} once at start-up. A file that is wrong stops the start and is
 * named, with the field.
 */
@Component
public class SessionLibrary {

    private final Map<String, GuidedSession> sessions = new LinkedHashMap<>();

    SessionLibrary() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath:content/en/sessions/S*.json");
        for (var file : files) {
            var name = String.valueOf(file.getFilename());
            try (var text = file.getInputStream()) {
                var session = CheckedJson.read(
                        "content/en/sessions/" + name, text, GuidedSession.class, read -> named(read, name));
                sessions.put(session.id(), session);
            }
        }
    }

    private static void named(GuidedSession session, String file) {
        Must.holdAt("id", file.equals(session.id() + ".json"), "%s holds the session %s", file, session.id());
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
        return CheckedJson.read(name, text, GuidedSession.class);
    }
}
