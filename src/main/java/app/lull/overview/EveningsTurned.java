package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.insights.Insights;
import app.lull.insights.Middle;
import app.lull.insights.Series;
import app.lull.insights.Week;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What changed in the evenings. */
@Component
@Order(1)
class EveningsTurned implements Turning {

    private static final double A_POINT = 1;

    private final Insights insights;

    EveningsTurned(Insights insights) {
        this.insights = insights;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        if (!glance.has(DataKind.CHECK_INS)) {
            return List.of();
        }
        var now = insights.over(glance.patient(), since.from(), since.to());
        var before = since.before();
        var then = insights.over(glance.patient(), before.from(), before.to());
        var turned = new ArrayList<Turned>();
        turned.add(count(now, then));
        if (now.evenings() >= Week.ENOUGH_TO_COMPARE && then.evenings() >= Week.ENOUGH_TO_COMPARE) {
            turned.add(impact(now, then));
            turned.add(checking(now, then));
        }
        return turned;
    }

    private static Turned count(Week now, Week then) {
        var words = "Check-ins: %d; %d in as many days before.".formatted(now.evenings(), then.evenings());
        return now.evenings() * 2 < then.evenings() && then.evenings() >= Week.ENOUGH_TO_COMPARE
                ? Turned.of(Topic.OUTCOME, words, Turn.EVENINGS_FEWER)
                : Turned.of(Topic.OUTCOME, words);
    }

    private static Turned impact(Week now, Week then) {
        double later = now.impact() == null ? 0 : now.impact();
        double earlier = then.impact() == null ? 0 : then.impact();
        var words = "Bothered and stopped: %s of 10 on average; %s before."
                .formatted(Middle.figure(later), Middle.figure(earlier));
        if (Math.abs(later - earlier) < A_POINT) {
            return Turned.of(Topic.OUTCOME, words);
        }
        return Turned.of(Topic.OUTCOME, words, later > earlier ? Turn.EVENINGS_HIGHER : Turn.EVENINGS_LOWER);
    }

    private static Turned checking(Week now, Week then) {
        double later = median(now);
        double earlier = median(then);
        var words = "Checking and asking on the middle evening: %s times; %s before."
                .formatted(Bands.word(Series.CHECKING, later), Bands.word(Series.CHECKING, earlier));
        if (Math.abs(later - earlier) < 1) {
            return Turned.of(Topic.OUTCOME, words);
        }
        return Turned.of(Topic.OUTCOME, words, later > earlier ? Turn.CHECKING_MORE : Turn.CHECKING_LESS);
    }

    private static double median(Week period) {
        var middle = period.middle(Series.CHECKING);
        return middle == null ? 0 : middle.median();
    }
}
