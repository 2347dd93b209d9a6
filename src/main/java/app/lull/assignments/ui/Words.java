package app.lull.assignments.ui;

import app.lull.assignments.PlanLine;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said around a plan. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** From when to when something is asked for. */
    static String when(PlanLine line) {
        var until = line.until();
        var from = line.from().isAfter(line.since()) ? "From " + day(line.from()) : "Since " + day(line.since());
        return until == null ? from + "." : "%s, until %s.".formatted(from, day(until));
    }

    static Paragraph note(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        return line;
    }

    /** What the therapist wrote. */
    static Paragraph quoted(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-plan-note");
        line.getElement().setAttribute("dir", "auto");
        return line;
    }
}
