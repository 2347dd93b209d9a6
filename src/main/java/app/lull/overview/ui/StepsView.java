package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.exposures.Exposure;
import app.lull.exposures.Result;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Which steps of the ladder were planned and done, what was expected, and what came of it? */
@Route("patients/:patient([0-9a-fA-F-]{36})/exposures")
@PageTitle("Steps · Lull")
@RolesAllowed("THERAPIST")
class StepsView extends EvidenceScreen {

    StepsView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.EXPOSURES, evidence().exposures(therapist(), patient()), all -> all.forEach(one -> add(card(one))));
    }

    private static Card card(Exposure one) {
        var card = Card.titled(one.rung().words());
        card.note(where(one));
        var list = new DescriptionList();
        list.addClassName("lull-patient-days");
        line(list, "Expected", one.plan().prediction());
        line(list, "How sure", percent(one.plan().sure()));
        switch (one) {
            case Exposure.Logged logged -> {
                line(list, "Happened", logged.result().happened());
                line(list, "Surprised by", logged.result().surprised());
                line(list, "Distress, 0-100", distress(logged.begun().suds(), logged.result()));
                line(list, "A day later", Words.orNothing(logged.after()));
                line(list, "The prediction", logged.result().tested() ? "was tested" : "was not tested");
            }
            case Exposure.Ended ended -> {
                line(list, "Happened, as far as it is written", ended.happened());
                line(list, "Surprised by", ended.surprised());
            }
            case Exposure.Planned _, Exposure.Underway _ ->
                line(list, "Where", one.plan().place());
        }
        card.add(list);
        return card;
    }

    private static String where(Exposure one) {
        return switch (one) {
            case Exposure.Planned planned ->
                "Planned for " + Words.day(planned.plan().on());
            case Exposure.Underway underway ->
                "Begun on " + Words.moment(underway.begun().local());
            case Exposure.Ended ended ->
                "Done on %s, not told yet".formatted(Words.moment(ended.begun().local()));
            case Exposure.Logged logged ->
                "Done on %s%s"
                        .formatted(
                                Words.moment(logged.begun().local()),
                                logged.closed().ending() == Exposure.Ending.EARLY ? ", ended before an answer" : "");
        };
    }

    private static String distress(@Nullable Integer start, Result result) {
        var parts = new ArrayList<String>();
        if (start != null) {
            parts.add("%d at the start".formatted(start));
        }
        if (result.peak() != null) {
            parts.add("%d at most".formatted(result.peak()));
        }
        if (result.end() != null) {
            parts.add("%d at the end".formatted(result.end()));
        }
        return String.join(", ", parts);
    }

    private static String percent(@Nullable Integer sure) {
        return sure == null ? "" : sure + " %";
    }

    private static void line(DescriptionList list, String term, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            var said = new DescriptionList.Description(words);
            said.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(term), said);
        }
    }
}
