package app.lull.careteam.ui;

import app.lull.careteam.NamedTherapist;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What is said on several of these screens. */
final class Words {

    static final String NO_SUCH_CODE =
            "This code is not good. It may be mistyped, used already, or older than 14 days. A new one can be made at any time.";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The therapist with the place, where there is one. */
    static String named(NamedTherapist therapist) {
        return therapist.place() == null ? therapist.name() : "%s, %s".formatted(therapist.name(), therapist.place());
    }

    static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }

    /** A link as tall as a finger. */
    static Anchor way(String path, String words) {
        var link = new Anchor(path, words);
        link.addClassName("lull-care-way");
        return link;
    }
}
