package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.SessionLibrary;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the path once at the start; one that names what there is not stops it. */
@Configuration(proxyBeanMethods = false)
class ReadPath {

    static final String FILE = "content/en/program/path.json";

    @Bean
    ProgramPath programPath(@Value("classpath:" + FILE) Resource file, SessionLibrary sessions) throws IOException {
        try (var text = file.getInputStream()) {
            return read(text, sessions);
        }
    }

    /** @throws IllegalStateException with the file, the line or the day, and the reason */
    static ProgramPath read(InputStream text, SessionLibrary sessions) {
        var path = CheckedJson.read(FILE, text, ProgramPath.class);
        path.days()
                .forEach(day -> day.sessions()
                        .filter(id -> sessions.find(id).isEmpty())
                        .findAny()
                        .ifPresent(id -> {
                            throw new IllegalStateException(
                                    "%s: day %s: there is no session %s".formatted(FILE, day.day(), id));
                        }));
        return path;
    }
}
