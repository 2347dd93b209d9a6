package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.SessionLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Reads the path once at the start; one that names what there is not stops it. */
@Configuration(proxyBeanMethods = false)
class ReadPath {

    private static final Pattern SHEET = Pattern.compile("worksheets?[/.](W\\d+)");

    static final String FILE = "content/en/program/path.json";

    @Bean
    ProgramPath programPath(
            @Value("classpath:" + FILE) Resource file, SessionLibrary sessions, Cards cards, WorksheetForms forms)
            throws IOException {
        try (var text = file.getInputStream()) {
            return read(text, sessions, cards, forms);
        }
    }

    /** @throws IllegalStateException with the file, the line or the day, and the reason */
    static ProgramPath read(InputStream text, SessionLibrary sessions, Cards cards, WorksheetForms forms) {
        var path = CheckedJson.read(FILE, text, ProgramPath.class);
        path.days().forEach(day -> {
            exists(day, "session", day.sessions(), id -> sessions.find(id).isPresent());
            exists(day, "card", day.read().stream(), id -> cards.find(id).isPresent());
            exists(day, "worksheet", sheets(day), id -> forms.find(id).isPresent());
        });
        return path;
    }

    private static Stream<String> sheets(PathDay day) {
        return day.tasks().stream()
                .flatMap(task -> Stream.of(task.at(), String.valueOf(task.done())))
                .flatMap(named -> SHEET.matcher(named).results())
                .map(found -> found.group(1));
    }

    private static void exists(PathDay day, String kind, Stream<String> ids, Predicate<String> known) {
        ids.filter(id -> !known.test(id)).findAny().ifPresent(id -> {
            throw new IllegalStateException("%s: day %s: there is no %s %s".formatted(FILE, day.day(), kind, id));
        });
    }
}
