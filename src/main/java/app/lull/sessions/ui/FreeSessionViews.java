package app.lull.sessions.ui;

import app.lull.account.Me;
import app.lull.sessions.SessionShelf;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Function;

/** What a person makes up for themselves; like the player, all of it lives in the browser. */
final class FreeSessionViews {

    /** The session that these are a form of: where it waits, they do. */
    private static final String SLOW_BREATHING = "S02";

    private FreeSessionViews() {}

    private static Component unlessItWaits(
            String title, Me me, SessionShelf shelf, Function<String, Component> player) {
        var waits = shelf.find(me.patient(), SLOW_BREATHING).closed();
        return waits == null ? player.apply(me.patient().toString()) : PlayView.notNow(title, waits);
    }

    /** Breathing at a pace of one's own. */
    @Route(value = "practice/pace", autoLayout = false)
    @PageTitle("Own pace · Lull")
    @RolesAllowed("PATIENT")
    static class OwnPaceView extends Div {

        OwnPaceView(Me me, SessionShelf shelf) {
            add(unlessItWaits("Own pace", me, shelf, patient -> new Free("pacer", patient)));
        }
    }

    /** Silence, with bells. */
    @Route(value = "practice/timer", autoLayout = false)
    @PageTitle("Silent timer · Lull")
    @RolesAllowed("PATIENT")
    static class SilentTimerView extends Div {

        SilentTimerView(Me me) {
            add(new Free("timer", me.patient().toString()));
        }
    }

    /** Five paces, and the question which was the easiest. */
    @Route(value = "practice/find-my-pace", autoLayout = false)
    @PageTitle("Find my pace · Lull")
    @RolesAllowed("PATIENT")
    static class FindMyPaceView extends Div {

        FindMyPaceView(Me me, SessionShelf shelf) {
            add(unlessItWaits("Find my pace", me, shelf, FindMyPace::new));
        }
    }

    @Tag("lull-free-session")
    @JsModule("./player/free-session.ts")
    static class Free extends Component {

        Free(String kind, String patient) {
            getElement().setProperty("kind", kind);
            getElement().setProperty("patient", patient);
        }
    }

    @Tag("lull-find-my-pace")
    @JsModule("./player/find-my-pace.ts")
    static class FindMyPace extends Component {

        FindMyPace(String patient) {
            getElement().setProperty("patient", patient);
        }
    }
}
