package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.overview.UrgesKept;
import app.lull.ui.Card;
import app.lull.urges.LadderTry;
import app.lull.urges.Outcome;
import app.lull.urges.Urge;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which urges came, and what became of them? */
@Route("patients/:patient([0-9a-fA-F-]{36})/urges")
@PageTitle("Waiting · Lull")
@RolesAllowed("THERAPIST")
class WaitedView extends EvidenceScreen {

    WaitedView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        show(Topic.URGES, evidence().urges(therapist(), patient()), kept -> {
            add(urges(kept));
            if (!kept.ladder().isEmpty()) {
                add(ladder(kept));
            }
        });
    }

    private static Card urges(UrgesKept kept) {
        var table = new Facts(
                "Urges of the last twelve weeks, the latest first",
                List.of("When", "An urge to", "Waited", "Strength, 0-10", "What happened"));
        kept.urges()
                .forEach(urge -> table.row(
                        Words.moment(urge.startedLocal()),
                        urge.called(),
                        urge.length() == null
                                ? ""
                                : "%d min".formatted(urge.length().minutes()),
                        strength(urge),
                        outcome(urge.outcome())));
        return new Card(table);
    }

    private static String strength(Urge urge) {
        return urge.after() == null ? Integer.toString(urge.strength()) : Words.fromTo(urge.strength(), urge.after());
    }

    private static Card ladder(UrgesKept kept) {
        var table = new Facts("The ladder of checks, the easiest first", List.of("Check", "Tried", "The last try"));
        kept.ladder().forEach(rung -> {
            var tries = rung.tries();
            table.row(
                    rung.called(),
                    tries.size() == 1 ? "1 time" : "%d times".formatted(tries.size()),
                    tries.isEmpty()
                            ? ""
                            : Words.day(tries.stream()
                                    .map(LadderTry::day)
                                    .max(Comparator.naturalOrder())
                                    .orElseThrow()));
        });
        return new Card(table);
    }

    private static String outcome(@Nullable Outcome outcome) {
        return outcome == null
                ? "not told yet"
                : switch (outcome) {
                    case PASSED -> "it passed";
                    case LET_BE -> "still there, and let be";
                    case WAITED_THEN_CHECKED -> "waited, then checked";
                    case CHECKED_AT_ONCE -> "checked at once";
                    case UNSAID -> "let go without an answer";
                };
    }
}
