package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.adverse.Kind;
import app.lull.adverse.PlanChanges;
import app.lull.adverse.Told;
import app.lull.review.Review;
import app.lull.review.WeekInReview;
import app.lull.review.Worse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The weeks in review, and what Lull told the patient had become worse; the latter only from kinds that are shared. */
@Component
class ReviewsTold implements Telling {

    static final String LEFT_OUT = "Something else was noticed in a part that is not shared.";
    private static final int DAYS = 28;

    private final WeekInReview reviews;
    private final PlanChanges changes;

    ReviewsTold(WeekInReview reviews, PlanChanges changes) {
        this.reviews = reviews;
        this.changes = changes;
    }

    @Override
    public Topic topic() {
        return Topic.REVIEWS;
    }

    @Override
    public List<String> lines(Glance glance) {
        var lines = new ArrayList<String>();
        var all = reviews.all(glance.patient());
        lines.add(all.isEmpty() ? "None was answered yet." : sums(all, glance.today()));
        if (!all.isEmpty()) {
            var worse = all.getLast().answers().worse();
            if (worse == Worse.SOME || worse == Worse.A_LOT) {
                lines.add("By the last one, the program made something worse: %s."
                        .formatted(worse == Worse.SOME ? "some" : "a lot"));
            }
        }
        lines.addAll(noticed(glance, glance.today().minusDays(DAYS - 1L)));
        return lines;
    }

    private static String sums(List<Review> all, LocalDate today) {
        var last = all.getLast();
        var before = all.size() < 2 ? null : all.get(all.size() - 2);
        return "%d of 32 for the week from %s%s. Higher is worse."
                .formatted(
                        last.sum(),
                        Said.day(last.from(), today),
                        before == null
                                ? ""
                                : "; %d for the one from %s".formatted(before.sum(), Said.day(before.from(), today)));
    }

    /** What was noticed from that day on, as far as what it was noticed in is shared; that something is missing is said. */
    List<String> noticed(Glance glance, LocalDate from) {
        var lately = changes.all(glance.patient()).stream()
                .filter(told -> !told.day().isBefore(from))
                .toList();
        var open = lately.stream()
                .filter(told -> glance.has(seenIn(told.noticed().kind())))
                .toList();
        var lines = new ArrayList<String>();
        open.reversed().forEach(told -> lines.add(line(told, glance.today())));
        if (open.size() < lately.size()) {
            lines.add(LEFT_OUT);
        }
        return lines;
    }

    private static DataKind seenIn(Kind kind) {
        return switch (kind) {
            case WORRY_SCORE, MOOD_SCORE -> DataKind.MEASURES;
            case SELF_HARM -> DataKind.SAFETY;
            case CHECKING -> DataKind.CHECK_INS;
            case WEEKS_ABOVE, SAID_A_LOT -> DataKind.WEEKS;
            case BREATHING -> DataKind.SESSIONS;
        };
    }

    private static String line(Told told, LocalDate today) {
        var noticed = told.noticed();
        var what = switch (noticed.kind()) {
            case WORRY_SCORE -> "GAD-7 went from %d to %d.".formatted(noticed.before(), noticed.after());
            case MOOD_SCORE -> "PHQ went from %d to %d.".formatted(noticed.before(), noticed.after());
            case SELF_HARM -> "The question about self-harm was answered with more than “not at all”.";
            case CHECKING -> "For two weeks, checking was two bands or more above the first two weeks.";
            case WEEKS_ABOVE -> "Three weeks in review lay above their first ones.";
            case SAID_A_LOT -> "They said that the program made something a lot worse.";
            case BREATHING -> "A breathing session was left because it felt worse.";
        };
        return "Noticed on %s: %s".formatted(Said.day(told.day(), today), what);
    }
}
