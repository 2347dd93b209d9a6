package app.lull.sessions.ui;

import app.lull.account.Me;
import app.lull.account.NotFound;
import app.lull.sessions.OwnScript;
import app.lull.sessions.SessionShelf;
import app.lull.ui.Notice;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One session, from its opening page to its end; nothing else is on the screen. */
@Route(value = "practice/:session", autoLayout = false)
@PageTitle("Practice · Lull")
@RolesAllowed("PATIENT")
class PlayView extends Div implements BeforeEnterObserver {

    private static final List<GuidedPlayer.Way> BACK_TO_LIFE = List.of(
            new GuidedPlayer.Way("today", "Back to Today", true),
            new GuidedPlayer.Way("practice", "More practice", false));

    private static final GuidedPlayer.Way PRACTICE = new GuidedPlayer.Way("practice", "Practice", false);

    /** The screens that lead to a session and are worth going back to, and what they are called. */
    private static final Map<String, String> CALLED = Map.of(
            "today", "Today",
            "program", "Your ten weeks",
            "urges", "An urge to check",
            "worries", "Worry time",
            "exposures", "Facing it",
            "insights", "Insights",
            "read", "The page you read",
            "check-in", "How was today");

    private final transient SessionShelf shelf;
    private final transient Narration narration;
    private final transient Optional<OwnScript> script;
    private final transient Me me;

    PlayView(SessionShelf shelf, Narration narration, Optional<OwnScript> script, Me me) {
        this.shelf = shelf;
        this.narration = narration;
        this.script = script;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var patient = me.patient();
        Notice.clear(); // what was said before would lie over the session
        var one = find(event);
        var from = from(event.getUI());
        removeAll();
        if (one.closed() != null) {
            add(notNow(one.session().title(), one.closed(), from));
            return;
        }
        var player = new GuidedPlayer(one.session(), Optional.of(patient), BACK_TO_LIFE)
                .from(from)
                .careful(one.mine())
                .readBy(narration.voice("en"));
        script.flatMap(kept -> kept.text(patient, one.session())).ifPresent(player::withWords);
        add(player);
    }

    private SessionShelf.OnShelf find(BeforeEnterEvent event) {
        try {
            return shelf.find(
                    me.patient(), event.getRouteParameters().get("session").orElse(""));
        } catch (NotFound e) {
            throw new NotFoundException();
        }
    }

    /** Where the person comes from; after a reload nobody knows, and it is Practice. */
    private static GuidedPlayer.Way from(UI ui) {
        var before = ui.getActiveViewLocation();
        var called = CALLED.get(before.getFirstSegment());
        return called == null ? PRACTICE : new GuidedPlayer.Way(before.getPathWithQueryParameters(), called, false);
    }

    /** What stands where a session waits. */
    static Main notNow(String title, String why) {
        return notNow(title, why, PRACTICE);
    }

    private static Main notNow(String title, String why, GuidedPlayer.Way from) {
        var page = new Main(new H1(title), new Paragraph(why));
        page.addClassNames("lull-page", "lull-not-now");
        var other = new Anchor("practice/S21", "Ride out an urge");
        var back = new Anchor(from.href(), "Back to " + from.label());
        page.add(back, other);
        return page;
    }
}
