package app.lull.sessions.ui;

import app.lull.content.Caution;
import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import app.lull.ui.Page;
import app.lull.ui.Section;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.stream.Collectors;

/** What can I practise, how long does it take, and what is it good for? */
@Route("practice")
@PageTitle("Practice · Lull")
@Menu(order = 2, title = "Practice", icon = "practice")
@PermitAll
class PracticeView extends Page {

    PracticeView(SessionLibrary library) {
        super("Practice");
        lead("A few minutes with your eyes open or closed. Once it plays, it needs no network.");
        for (var need : GuidedSession.Need.values()) {
            var sessions = library.all().stream().filter(s -> s.need() == need).toList();
            if (!sessions.isEmpty()) {
                var list = new UnorderedList();
                list.addClassName("lull-sessions");
                sessions.forEach(session -> list.add(new ListItem(card(session))));
                add(new Section(words(need), list));
            }
        }
    }

    private static Anchor card(GuidedSession session) {
        var title = new Span(session.title());
        title.addClassName("title");
        var minutes = new Span(session.minutes() + " min");
        minutes.addClassNames("minutes", "lull-number");
        var line = new Paragraph(session.line());
        line.addClassName("lull-note");
        var card = new Anchor("practice/" + session.id());
        card.addClassNames("lull-card", "lull-session");
        card.add(title, minutes, line);
        if (!session.cautions().isEmpty()) {
            var care = new Paragraph("Read first: "
                    + session.cautions().stream()
                            .map(c -> words(c.tag()))
                            .distinct()
                            .collect(Collectors.joining(", ")));
            care.addClassNames("lull-note", "care");
            card.add(care);
        }
        return card;
    }

    private static String words(GuidedSession.Need need) {
        return switch (need) {
            case CALM_THE_BODY -> "Calm the body";
            case LOOSEN_ATTENTION -> "Loosen attention";
            case FACE_AN_URGE -> "Face an urge";
            case SLEEP -> "Sleep";
        };
    }

    private static String words(Caution.Tag tag) {
        return switch (tag) {
            case RESP -> "lungs";
            case CARD -> "heart";
            case PREG -> "pregnancy";
            case PANIC -> "panic";
            case SEIZ -> "epilepsy";
            case PTSD -> "memories of a trauma";
            case CRAMP -> "cramps";
            case HEAR -> "hearing";
            case PSYCH -> "losing touch with what is real";
            case HYPERMON -> "watching the body a lot";
            case INJURY -> "injury";
            case PRESSURE -> "blood pressure";
            case GLAUCOMA -> "glaucoma";
            case BALANCE -> "balance";
            case MIGRAINE -> "migraine";
            case TINNITUS -> "ringing in the ears";
            case GRIEF -> "grief";
            case LOW_MOOD -> "very low mood";
            case DRIVING -> "driving";
            case IMAGERY -> "inner pictures";
        };
    }
}
