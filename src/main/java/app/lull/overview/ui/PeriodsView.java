package app.lull.overview.ui;

import app.lull.account.InvalidEntry;
import app.lull.account.Me;
import app.lull.overview.Period;
import app.lull.overview.Periods;
import app.lull.overview.TwoPeriods;
import app.lull.ui.Buttons;
import app.lull.ui.Card;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was different between two periods? */
@Route("patients/:patient([0-9a-fA-F-]{36})/periods")
@PageTitle("Two periods · Lull")
@RolesAllowed("THERAPIST")
class PeriodsView extends PatientScreen {

    private static final long TWO_WEEKS = 13;

    private final Periods periods;
    private @Nullable Period first;
    private @Nullable Period second;

    PeriodsView(Periods periods, Me me) {
        super(me);
        this.periods = periods;
    }

    @Override
    void show() {
        var shown = first == null || second == null
                ? periods.lately(therapist(), patient())
                : periods.compared(therapist(), patient(), first, second);
        first = shown.first();
        second = shown.second();
        head(shown.head(), "%s: two periods".formatted(shown.head().name()), "periods");
        add(choice(shown), table(shown));
    }

    private Card choice(TwoPeriods shown) {
        var from = new DayChoice("First period, from", shown.first().from());
        var to = new DayChoice("to", shown.first().to());
        var otherFrom = new DayChoice("Second period, from", shown.second().from());
        var otherTo = new DayChoice("to", shown.second().to());
        to.setAriaLabel("First period, to");
        otherTo.setAriaLabel("Second period, to");
        var fields = new Div(from, to, otherFrom, otherTo);
        fields.addClassName("lull-patient-fields");
        var card = new Card(fields);
        var buttons = Buttons.row(
                Buttons.primary("Set side by side", () -> {
                    var one = period(from, to);
                    var other = period(otherFrom, otherTo);
                    if (one != null && other != null) {
                        choose(one, other);
                    }
                }),
                Buttons.quiet("The last two weeks and the two before", () -> {
                    first = null;
                    second = null;
                    reload();
                }));
        var begun = shown.begun();
        if (begun != null) {
            buttons.add(Buttons.quiet(
                    "The first two weeks and the last two",
                    () -> choose(
                            new Period(begun, begun.plusDays(TWO_WEEKS)),
                            new Period(
                                    shown.head().today().minusDays(TWO_WEEKS),
                                    shown.head().today()))));
        }
        card.add(buttons);
        return card;
    }

    private void choose(Period one, Period other) {
        first = one;
        second = other;
        reload();
    }

    private static @Nullable Period period(DayChoice from, DayChoice to) {
        LocalDate begins = from.getValue();
        LocalDate ends = to.getValue();
        if (begins == null) {
            from.refuse("Choose a day.");
            return null;
        }
        if (ends == null) {
            to.refuse("Choose a day.");
            return null;
        }
        try {
            return new Period(begins, ends);
        } catch (InvalidEntry refused) {
            from.refuse(refused.getMessage());
            return null;
        }
    }

    private static Card table(TwoPeriods shown) {
        var table = new Facts(
                "Middles, with the spread in brackets; where there are too few days, nothing is said",
                List.of(
                        "What",
                        Words.days(shown.first().from(), shown.first().to()),
                        Words.days(shown.second().from(), shown.second().to())));
        shown.rows()
                .forEach(row -> table.row(
                        row.title(),
                        row.first() == null ? Words.NOT_SHARED : row.first(),
                        row.second() == null ? Words.NOT_SHARED : row.second()));
        var card = new Card(table);
        if (shown.overlap()) {
            card.note("The two periods share days.");
        }
        card.note("Days hang together, and many things change at once: a difference can be chance.");
        return card;
    }
}
