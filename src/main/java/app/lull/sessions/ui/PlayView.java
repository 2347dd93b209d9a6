package app.lull.sessions.ui;

import app.lull.account.Me;
import app.lull.content.SessionLibrary;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** One session, from its opening page to its end; nothing else is on the screen. */
@Route(value = "practice/:session", autoLayout = false)
@PageTitle("Practice · Lull")
@PermitAll
class PlayView extends Div implements BeforeEnterObserver {

    private static final List<GuidedPlayer.Way> BACK_TO_LIFE = List.of(
            new GuidedPlayer.Way("today", "Back to Today", true),
            new GuidedPlayer.Way("practice", "More practice", false));

    private final transient SessionLibrary library;
    private final transient Me me;

    PlayView(SessionLibrary library, Me me) {
        this.library = library;
        this.me = me;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var session =
                event.getRouteParameters().get("session").flatMap(library::find).orElseThrow(NotFoundException::new);
        removeAll();
        add(new GuidedPlayer(session, Optional.of(me.patient()), BACK_TO_LIFE));
    }
}
