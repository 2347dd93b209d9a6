package app.lull.overview;

import app.lull.content.CheckedJson;
import app.lull.content.Must;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to ask at an appointment, by what changed before it; read from a file that is checked at the start. */
@Component
class AppointmentQuestions {

    private static final String FILE = "content/en/appointment.json";
    private static final int MOST = 3;

    /** Questions that fit what changed; one that fits several stands once. */
    record Asked(Turn when, List<String> ask) {

        Asked {
            Must.have(when, "when");
            ask = Must.list(ask);
            Must.hold(!ask.isEmpty() && ask.size() <= MOST, "ask has %s questions, not 1 to %s", ask.size(), MOST);
            for (var question : ask) {
                Must.hold(Must.say(question, "ask").endsWith("?"), "“%s” is no question", question);
            }
        }
    }

    record File(@Nullable String $schema, String version, String reminder, List<Asked> questions) {

        File {
            Must.say(version, "version");
            Must.say(reminder, "reminder");
            questions = Must.list(questions);
            var named = EnumSet.noneOf(Turn.class);
            for (var asked : questions) {
                Must.hold(named.add(asked.when()), "%s is there twice", asked.when());
            }
            Must.hold(
                    named.size() == Turn.values().length, "there are no questions for %s", EnumSet.complementOf(named));
        }
    }

    private final File file;

    AppointmentQuestions() {
        try (var text = AppointmentQuestions.class.getResourceAsStream("/" + FILE)) {
            if (text == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            file = CheckedJson.read(FILE, text, File.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** What an answer to a question must not become. */
    String reminder() {
        return file.reminder();
    }

    /** In the file's order. */
    List<String> of(Collection<Turn> turns) {
        Set<Turn> all = turns.isEmpty() ? EnumSet.of(Turn.LITTLE_SEEN) : EnumSet.copyOf(turns);
        var questions = new ArrayList<String>();
        file.questions().stream()
                .filter(asked -> all.contains(asked.when()))
                .flatMap(asked -> asked.ask().stream())
                .forEach(questions::add);
        return questions.stream().distinct().toList();
    }
}
