package app.lull.curriculum;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import app.lull.content.SessionLibrary;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
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

    /** @throws IllegalStateException with the file, the line, the field and the reason */
    static ProgramPath read(InputStream text, SessionLibrary sessions, Cards cards, WorksheetForms forms) {
        return CheckedJson.read(FILE, text, ProgramPath.class, path -> {
            for (int i = 0; i < path.modules().size(); i++) {
                exist("modules[%s].days".formatted(i), path.modules().get(i).days(), sessions, cards, forms);
            }
            exist("boosters", path.boosters(), sessions, cards, forms);
        });
    }

    private static void exist(
            String at, List<PathDay> days, SessionLibrary sessions, Cards cards, WorksheetForms forms) {
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var here = "%s[%s]".formatted(at, i);
            exists(here, day, "session", day.sessions(), id -> sessions.find(id).isPresent());
            exists(here, day, "card", day.read().stream(), id -> cards.find(id).isPresent());
            exists(here, day, "worksheet", sheets(day), id -> forms.find(id).isPresent());
        }
    }

    private static Stream<String> sheets(PathDay day) {
        return day.tasks().stream()
                .flatMap(task -> Stream.of(task.at(), String.valueOf(task.done())))
                .flatMap(named -> SHEET.matcher(named).results())
                .map(found -> found.group(1));
    }

    private static void exists(String at, PathDay day, String kind, Stream<String> ids, Predicate<String> known) {
        ids.forEach(id -> Must.holdAt(at, known.test(id), "day %s: there is no %s %s", day.day(), kind, id));
    }
}
