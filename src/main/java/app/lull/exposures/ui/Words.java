package app.lull.exposures.ui;

import app.lull.curriculum.Check;
import app.lull.curriculum.ExposureIdea.Kind;
import app.lull.exposures.Exposure;
import app.lull.exposures.LadderPage;
import app.lull.exposures.Plan;
import app.lull.exposures.Result;
import app.lull.exposures.Rung;
import app.lull.exposures.SaidAboutExposure;
import app.lull.exposures.Script;
import app.lull.exposures.Sitting;
import app.lull.exposures.Tries;
import app.lull.ui.Section;
import app.lull.ui.WrittenList;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How facing it says what it knows. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final String BETWEEN = " · ";

    private Words() {}

    static String of(Kind kind) {
        return switch (kind) {
            case BODY -> "Body";
            case SITUATION -> "Situation";
            case THOUGHT -> "Thought";
        };
    }

    static String of(Result.Again again) {
        return switch (again) {
            case SAME -> "Yes, like this";
            case ELSEWHERE -> "Yes, in another place";
            case NOT_NOW -> "Not for now";
        };
    }

    static String detail(Rung rung) {
        return "%s%sexpected distress %d".formatted(of(rung.kind()), BETWEEN, rung.suds());
    }

    /** Told, and never a score. */
    static String tries(Tries tries) {
        if (tries.times() == 0) {
            return "Not done yet";
        }
        var said = times(tries.times()) + (tries.places() == 0 ? "" : ", " + places(tries.places()));
        if (tries.places() < Tries.PLACES) {
            return said + "; another place teaches more";
        }
        return tries.times() < Tries.TIMES ? said + "; once more teaches more" : said;
    }

    private static String times(int n) {
        return n == 1 ? "1 time" : n + " times";
    }

    private static String places(int n) {
        return n == 1 ? "1 place" : n + " places";
    }

    static String ladder(int steps) {
        if (steps < LadderPage.FEWEST) {
            return "%s so far. A whole ladder has %d to %d; you can begin with one."
                    .formatted(steps == 1 ? "1 step" : steps + " steps", LadderPage.FEWEST, LadderPage.MOST);
        }
        return steps > LadderPage.MOST
                ? "%d steps. %d to %d are enough; put away what you do not need."
                        .formatted(steps, LadderPage.FEWEST, LadderPage.MOST)
                : steps + " steps, from easy to hard.";
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String detail(Exposure.Logged logged) {
        return Stream.of(
                        day(logged.begun().day()),
                        logged.result().tested() ? "prediction tested" : "prediction still open",
                        logged.plan().place())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(BETWEEN));
    }

    /** Start, highest and end, as far as they were rated; null where none was. */
    static @Nullable String suds(Exposure.Logged logged) {
        var parts = new ArrayList<String>();
        add(parts, "start", logged.begun().suds());
        add(parts, "highest", logged.result().peak());
        add(parts, "end", logged.result().end());
        return parts.isEmpty() ? null : "Distress: " + String.join(", ", parts) + ", of 100";
    }

    private static void add(List<String> parts, String name, @Nullable Integer value) {
        if (value != null) {
            parts.add(name + " " + value);
        }
    }

    /** What is left out, as a list in the patient's words. */
    static List<String> drops(Plan plan, List<Check> checks) {
        return Stream.concat(
                        checks.stream()
                                .filter(check -> plan.drops().contains(check.id()))
                                .map(Check::words),
                        Stream.ofNullable(plan.ownDrop()))
                .toList();
    }

    static String length(int words) {
        if (words == 0) {
            return "%d to %d words are a good length.".formatted(Script.FEWEST, Script.MOST);
        }
        return "%s. %d to %d are a good length."
                .formatted(words == 1 ? "1 word" : words + " words", Script.FEWEST, Script.MOST);
    }

    static String loops(Sitting sitting) {
        return "%s%sstart %d%s"
                .formatted(
                        day(sitting.day()),
                        BETWEEN,
                        sitting.start(),
                        sitting.loops().isEmpty()
                                ? ""
                                : ", then "
                                        + sitting.loops().stream()
                                                .map(String::valueOf)
                                                .collect(Collectors.joining(", ")));
    }

    /** What somebody said about the exposure, with who and when. */
    static Section said(List<SaidAboutExposure.Said> words) {
        var list = new WrittenList();
        words.forEach(one ->
                list.with("%s · %s".formatted(one.who(), day(one.at().toLocalDate())), one.text()));
        return new Section("Said about this step", list);
    }

    static Paragraph note(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        return line;
    }

    /** What a patient wrote, in whichever direction they write. */
    static Paragraph own(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-own-words");
        line.getElement().setAttribute("dir", "auto");
        return line;
    }

    static Paragraph link(String href, String words) {
        var line = new Paragraph(new Anchor(href, words));
        line.addClassName("lull-exposure-link");
        return line;
    }
}
