package app.lull.feedback.ui;

import app.lull.feedback.About;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said around feedback. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String at(LocalDateTime moment) {
        return AT.format(moment);
    }

    static String kind(About about) {
        return about == About.WORKSHEET ? "Worksheet" : "Exposure";
    }

    static Paragraph note(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        return line;
    }
}
