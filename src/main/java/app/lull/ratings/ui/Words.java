package app.lull.ratings.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said on several of these screens. */
final class Words {

    static final String ELSEWHERE =
            "This was corrected or taken back in another window. Go back to the ratings to see how it stands.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String patientReads(String name) {
        return "%s can read it among their questionnaires, with your name and the day.".formatted(name);
    }

    static Paragraph note(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        return line;
    }
}
