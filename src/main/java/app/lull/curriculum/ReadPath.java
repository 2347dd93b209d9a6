package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.SessionLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the path once at the start; one that names what there is not stops it. */
@Configuration(proxyBeanMethods = false)
class ReadPath {

    static final String FILE = "content/en/program/path.json";

    @Bean
    ProgramPath programPath(@Value("classpath:" + FILE) Resource file, SessionLibrary sessions, Cards cards)
            throws IOException {
        try (var text = file.getInputStream()) {
            return read(text, sessions, cards);
        }
    }

    /** @throws IllegalStateException with the file, the line or the day, and the reason */
    static ProgramPath read(InputStream text, SessionLibrary sessions, Cards cards) {
        var path = CheckedJson.read(FILE, text, ProgramPath.class);
        path.days().forEach(day -> {
            exists(day, "session", day.sessions(), id -> sessions.find(id).isPresent());
            exists(day, "card", day.read().stream(), id -> cards.find(id).isPresent());
        });
        return path;
    }

    private static void exists(PathDay day, String kind, Stream<String> ids, Predicate<String> known) {
        ids.filter(id -> !known.test(id)).findAny().ifPresent(id -> {
            throw new IllegalStateException("%s: day %s: there is no %s %s".formatted(FILE, day.day(), kind, id));
        });
    }
}
