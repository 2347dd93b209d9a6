package app.lull.adverse;

import app.lull.review.BaselineBand;
import app.lull.review.Change;
import app.lull.review.Story;
import app.lull.review.Story.Told;
import app.lull.review.Worse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the weeks in review tell: three or more in a row above the own band, and “a lot” became worse. */
final class Weeks {

    private static final int IN_A_ROW = 3;
    private static final int LAST_DAY = 6;

    private Weeks() {}

    static List<Noticed> noticed(Story story) {
        var noticed = new ArrayList<Noticed>();
        if (story.weeks().isEmpty()) {
            return noticed;
        }
        var band = story.band();
        if (band != null) {
            above(story.weeks(), band).ifPresent(noticed::add);
        }
        var last = story.weeks().getLast().review();
        if (last.answers().worse() == Worse.A_LOT) {
            noticed.add(new Noticed(Kind.SAID_A_LOT, last.from(), last.from().plusDays(LAST_DAY), 0, 0));
        }
        return noticed;
    }

    private static Optional<Noticed> above(List<Told> weeks, BaselineBand band) {
        var row = new ArrayList<Told>();
        for (var week : weeks.reversed()) {
            var gap = !row.isEmpty()
                    && row.getLast().review().week() != week.review().week() + 1;
            if (gap || week.change() != Change.ABOVE) {
                break;
            }
            row.add(week);
        }
        if (row.size() < IN_A_ROW) {
            return Optional.empty();
        }
        var last = row.getFirst().review();
        return Optional.of(new Noticed(
                Kind.WEEKS_ABOVE,
                row.getLast().review().from(),
                last.from().plusDays(LAST_DAY),
                (int) Math.floor(band.asFarAsSumsGo().upper()),
                last.sum()));
    }
}
