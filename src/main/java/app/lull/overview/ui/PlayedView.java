package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Played;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** What was practised, and how was it before and after? */
@Route("patients/:patient([0-9a-fA-F-]{36})/sessions")
@PageTitle("Sessions · Lull")
@RolesAllowed("THERAPIST")
class PlayedView extends EvidenceScreen {

    PlayedView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.SESSIONS, evidence().sessions(therapist(), patient()), all -> {
            var table = new Facts(
                    "Sessions of the last twelve weeks, the latest first",
                    List.of("Day", "Session", "Minutes", "Tension before → after, 0-10", "Told"));
            all.forEach(one -> table.row(
                    Words.day(one.day()),
                    one.title(),
                    Integer.toString(one.minutes()),
                    Words.fromTo(one.before(), one.after()),
                    told(one)));
            add(new Card(table));
        });
    }

    private static String told(Played one) {
        var told = new ArrayList<String>();
        if (!one.done()) {
            told.add("left before half");
        }
        if (one.feltWorse()) {
            told.add("felt worse");
        }
        if (Boolean.TRUE.equals(one.toStopATwitch())) {
            told.add("to make a twitch stop");
        }
        return String.join(", ", told);
    }
}
