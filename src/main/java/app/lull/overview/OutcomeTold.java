package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.insights.Baseline;
import app.lull.insights.Insights;
import app.lull.insights.Middle;
import app.lull.insights.Picture;
import app.lull.insights.Series;
import app.lull.insights.Standing;
import app.lull.insights.Week;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The primary outcome: the last completed week beside the one before and beside the person's own beginning. */
@Component
class OutcomeTold implements Telling {

    /** Said wherever weeks are counted otherwise than the patient counts them. */
    static final String COUNTED =
            "Weeks are counted from the first check-in, because where they are in the program is not "
                    + "shared. Their own weeks may begin on another day.";

    private final Insights insights;

    OutcomeTold(Insights insights) {
        this.insights = insights;
    }

    @Override
    public Topic topic() {
        return Topic.OUTCOME;
    }

    @Override
    public List<String> lines(Glance glance) {
        return lines(glance, insights.weeks(glance.patient()));
    }

    static List<String> lines(Glance glance, Picture picture) {
        var lines = new ArrayList<String>(
                switch (picture) {
                    case Picture.NotYet(var ready) -> List.of(notYet(ready, glance.today()));
                    case Picture.Shown shown -> of(glance, shown);
                });
        if (!glance.has(DataKind.SESSIONS) && picture instanceof Picture.Shown) {
            lines.add(COUNTED);
        }
        return lines;
    }

    private static String notYet(@Nullable LocalDate ready, LocalDate today) {
        return ready == null
                ? "No evening check-in yet."
                : "The first week is over on %s; weeks are shown once they are over.".formatted(Said.day(ready, today));
    }

    private static List<String> of(Glance glance, Picture.Shown shown) {
        var last = shown.weeks().getLast();
        var impact = last.impact();
        if (impact == null) {
            return List.of("No check-in in the last completed week, from %s to %s."
                    .formatted(Said.day(last.from(), glance.today()), Said.day(last.to(), glance.today())));
        }
        var lines = new ArrayList<String>();
        lines.add("%s of 10 in the last completed week (%s)%s."
                .formatted(Middle.figure(impact), Said.count(last.evenings(), "evening"), before(shown.weeks())));
        var anxiety = last.middle(Series.ANXIETY);
        if (anxiety != null) {
            lines.add("Anxiety: %s of 10, the middle of the same evenings.".formatted(Middle.figure(anxiety.median())));
        }
        if (glance.bands()) {
            lines.add(band(shown));
        }
        return lines;
    }

    private static String before(List<Week> weeks) {
        if (weeks.size() < 2) {
            return "; it is the first";
        }
        var before = weeks.get(weeks.size() - 2);
        var impact = before.impact();
        return impact == null
                ? "; none in the week before"
                : "; %s in the week before (%s)"
                        .formatted(Middle.figure(impact), Said.count(before.evenings(), "evening"));
    }

    private static String band(Picture.Shown shown) {
        var baseline = shown.comparison().baseline();
        if (baseline == null) {
            return "No band of their own to compare with: it takes %d weeks with %d evenings or more among the first %d."
                    .formatted(Baseline.WEEKS, Week.ENOUGH_TO_COMPARE, Baseline.AMONG);
        }
        var own = "their own band of %s to %s, from the first %d such weeks (%s)"
                .formatted(
                        Middle.figure(baseline.lower()),
                        Middle.figure(baseline.upper()),
                        Baseline.WEEKS,
                        Said.count(baseline.evenings(), "evening"));
        return switch (shown.comparison().standing()) {
            case BELOW -> "That is below %s. It can be chance.".formatted(own);
            case INSIDE -> "That is inside %s.".formatted(own);
            case ABOVE -> "That is above %s. It can be chance.".formatted(own);
            case TOO_EARLY -> "Too early to compare with %s.".formatted(own);
        };
    }

    /** Whether the last week left the band. */
    static boolean is(Picture picture, Standing standing) {
        return picture instanceof Picture.Shown shown && shown.comparison().standing() == standing;
    }
}
