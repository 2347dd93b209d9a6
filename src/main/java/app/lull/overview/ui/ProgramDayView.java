package app.lull.overview.ui;

import app.lull.account.Me;
import app.lull.overview.Evidence;
import app.lull.overview.Topic;
import app.lull.program.PathSeen;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What did the program have for the patient on this day, and what of it is kept as done? */
@Route("patients/:patient([0-9a-fA-F-]{36})/program")
@PageTitle("The program on a day · Lull")
@RolesAllowed("THERAPIST")
class ProgramDayView extends EvidenceScreen {

    private @Nullable LocalDate day;

    ProgramDayView(Evidence evidence, Me me) {
        super(evidence, me);
    }

    @Override
    void show() {
        var asked = day;
        var seen = asked == null
                ? evidence().program(therapist(), patient())
                : evidence().program(therapist(), patient(), asked);
        show(
                Topic.PLACE,
                seen,
                path -> path.ifPresent(shown -> add(choice(shown, seen.head().today()), card(shown))));
    }

    private Card choice(PathSeen shown, LocalDate today) {
        var choice = new DayChoice("A day", shown.day());
        choice.setMin(shown.enrolledOn());
        choice.addValueChangeListener(change -> {
            if (change.getValue() == null) {
                choice.refuse("Choose a day.");
            } else if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        var earlier = Buttons.quiet("The day before", () -> go(shown.day().minusDays(1)));
        earlier.setEnabled(shown.day().isAfter(shown.enrolledOn()));
        var row = new Div(
                choice,
                Buttons.row(
                        earlier,
                        Buttons.quiet("The day after", () -> go(shown.day().plusDays(1))),
                        Buttons.quiet("Today", () -> go(today))));
        row.addClassName("lull-patient-fields");
        return new Card(row);
    }

    private void go(LocalDate to) {
        day = to;
        reload();
    }

    private static Card card(PathSeen shown) {
        var card = Card.titled(title(shown));
        shown.tailored().forEach(card::note);
        if (shown.rests()) {
            card.note("The program rested on this day.");
        }
        if (shown.module() == null) {
            card.note("The ten weeks are behind; what comes after comes now and then.");
            return card;
        }
        card.note(shown.module().aim());
        var table = new Facts(
                "%s, as the path has it".formatted(Words.longDay(shown.day())),
                List.of("What", "Kind", "About", "By the end of the day"));
        shown.things()
                .forEach(thing -> table.row(
                        String.join("; ", thing.titles()),
                        kind(thing.what()),
                        "%d min".formatted(thing.minutes()),
                        kept(thing.kept())));
        card.add(table);
        card.note(
                "What they tick by hand or let go on a day stays with them. Something can wait on their own page, for "
                        + "example where a doctor's visit or an open step comes first.");
        return card;
    }

    private static String title(PathSeen shown) {
        var module = shown.module();
        return module == null
                ? Words.longDay(shown.day())
                : "%s: week %d, %s, day %d"
                        .formatted(Words.longDay(shown.day()), module.number(), module.title(), shown.dayOfModule());
    }

    private static String kind(PathSeen.What what) {
        return switch (what) {
            case READ -> "To read";
            case SESSION -> "Session";
            case TASK -> "To do";
        };
    }

    private static String kept(PathSeen.Kept kept) {
        return switch (kept) {
            case DONE -> "Done";
            case NOTHING_KEPT -> "Nothing of it is kept";
            case NOT_SHARED -> Words.NOT_SHARED;
        };
    }
}
