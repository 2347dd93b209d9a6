package app.lull.sessions.ui;

import app.lull.account.Me;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;

/** What a person makes up for themselves; like the player, all of it lives in the browser. */
final class FreeSessionViews {

    private FreeSessionViews() {}

    /** Breathing at a pace of one's own. */
    @Route(value = "practice/pace", autoLayout = false)
    @PageTitle("Own pace · Lull")
    @PermitAll
    static class OwnPaceView extends Div {

        OwnPaceView(Me me) {
            add(new Free("pacer", me.patient().toString()));
        }
    }

    /** Silence, with bells. */
    @Route(value = "practice/timer", autoLayout = false)
    @PageTitle("Silent timer · Lull")
    @PermitAll
    static class SilentTimerView extends Div {

        SilentTimerView(Me me) {
            add(new Free("timer", me.patient().toString()));
        }
    }

    /** Five paces, and the question which was the easiest. */
    @Route(value = "practice/find-my-pace", autoLayout = false)
    @PageTitle("Find my pace · Lull")
    @PermitAll
    static class FindMyPaceView extends Div {

        FindMyPaceView(Me me) {
            add(new FindMyPace(me.patient().toString()));
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
