package app.lull.sessions.ui;

import app.lull.account.PatientId;
import app.lull.content.SessionLibrary;
import app.lull.sessions.InsteadOfRightNow;
import app.lull.store.Actor;
import app.lull.store.CurrentActor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** Three minutes for somebody who is frightened now: it begins at once, asks nothing, and needs no account. */
@Route(value = "right-now", autoLayout = false)
@PageTitle("Right now · Lull")
@AnonymousAllowed
class RightNowView extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(RightNowView.class);

    private static final String SESSION = "S06";

    private static final List<GuidedPlayer.Way> BACK_TO_TODAY = List.of(
            new GuidedPlayer.Way("today", "Back to Today", true),
            new GuidedPlayer.Way("urges", "There is an urge to check", false),
            new GuidedPlayer.Way("help", "Talk to a person", false));

    private static final List<GuidedPlayer.Way> COME_IN = List.of(
            new GuidedPlayer.Way("sign-up", "Make an account", true),
            new GuidedPlayer.Way(".", "What is Lull?", false),
            new GuidedPlayer.Way("help", "Talk to a person", false));

    RightNowView(
            SessionLibrary library,
            Narration narration,
            CurrentActor actor,
            ObjectProvider<InsteadOfRightNow> instead) {
        var patient = actor.get() instanceof Actor.Person(var id)
                ? Optional.of(new PatientId(id))
                : Optional.<PatientId>empty();
        var session = patient.flatMap(one -> instead(one, instead))
                .flatMap(library::find)
                .or(() -> library.find(SESSION))
                .orElseThrow();
        add(new GuidedPlayer(session, patient, patient.isPresent() ? BACK_TO_TODAY : COME_IN)
                .readBy(narration.voice("en"))
                .atOnce());
    }

    /** Whatever fails here, somebody frightened gets their three minutes. */
    private static Optional<String> instead(PatientId patient, ObjectProvider<InsteadOfRightNow> sources) {
        try {
            return sources.orderedStream()
                    .map(source -> source.session(patient))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (RuntimeException e) {
            LOG.debug("Right now begins as ever", e);
            return Optional.empty();
        }
    }
}
