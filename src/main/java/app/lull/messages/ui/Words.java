package app.lull.messages.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is said around messages. */
final class Words {

    static final String ANOTHER_DRAFT =
            "In another window you wrote something else. This here is not kept yet, but it stays on this page. You can send it, or reload the page to see the other.";
    static final String ANOTHER_SENT =
            "Another message went from another window; it stands above now. What you wrote here is not sent, and still here.";

    static final String NOT_SHARED =
            "Messages are not shared with you any more. What you wrote is still on this page; it cannot be sent.";

    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String at(LocalDateTime moment) {
        return AT.format(moment);
    }

    /** How soon an answer comes, as the patient reads it. */
    static String reply(String name, @Nullable String within) {
        return within == null
                ? "%s has not said how soon they answer.".formatted(name)
                : "%s answers within %s.".formatted(name, within);
    }

    static Paragraph note(String words) {
        var line = new Paragraph(words);
        line.addClassName("lull-note");
        return line;
    }

    /** Stands wherever a patient writes. */
    static Paragraph notForEmergencies() {
        var help = new Anchor("help", "Help now");
        help.setRouterIgnore(true);
        var line = new Paragraph();
        line.add("Not for emergencies: ");
        line.add(help);
        line.addClassName("lull-messages-help");
        return line;
    }
}
