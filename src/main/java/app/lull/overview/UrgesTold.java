package app.lull.overview;

import app.lull.urges.CheckingLadder;
import app.lull.urges.Outcome;
import app.lull.urges.Urge;
import app.lull.urges.Urges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Urges waited with, and the ladder of checks. */
@Component
class UrgesTold implements Telling {

    private static final int DAYS = 28;

    private final Urges urges;
    private final CheckingLadder ladder;

    UrgesTold(Urges urges, CheckingLadder ladder) {
        this.urges = urges;
        this.ladder = ladder;
    }

    @Override
    public Topic topic() {
        return Topic.URGES;
    }

    @Override
    public List<String> lines(Glance glance) {
        var lines = new ArrayList<String>();
        var came = between(glance, glance.today().minusDays(DAYS - 1L), glance.today());
        lines.add(
                came.isEmpty()
                        ? "None was logged in the last %d days.".formatted(DAYS)
                        : "In the last %d days: %s.".formatted(DAYS, counted(came)));
        var page = ladder.page(glance.patient());
        if (!page.rungs().isEmpty()) {
            var tries =
                    page.rungs().stream().mapToInt(rung -> rung.tries().size()).sum();
            lines.add("Ladder of checks: %s on it, tried %s in all."
                    .formatted(Said.count(page.rungs().size(), "stands", "stand"), Said.count(tries, "time")));
        }
        return lines;
    }

    List<Urge> between(Glance glance, LocalDate from, LocalDate to) {
        return urges.since(glance.patient(), from).stream()
                .filter(one -> !one.day().isAfter(to))
                .toList();
    }

    static String counted(List<Urge> came) {
        if (came.isEmpty()) {
            return "none was logged";
        }
        var told = new ArrayList<String>();
        told.add("%d ridden out".formatted(ridden(came)));
        told.add("%d waited with, then checked".formatted(with(came, Outcome.WAITED_THEN_CHECKED)));
        told.add("%d checked at once".formatted(with(came, Outcome.CHECKED_AT_ONCE)));
        var open = came.stream().filter(Urge::open).count() + with(came, Outcome.UNSAID);
        if (open > 0) {
            told.add("%d without an answer".formatted(open));
        }
        return "%s logged: %s".formatted(Said.count(came.size(), "urge"), String.join(", ", told));
    }

    static int ridden(List<Urge> came) {
        return (int) came.stream()
                .filter(urge -> urge.outcome() != null && urge.outcome().ridden())
                .count();
    }

    static int checked(List<Urge> came) {
        return (int) came.stream()
                .filter(urge -> urge.outcome() != null && urge.outcome().checked())
                .count();
    }

    private static long with(List<Urge> came, Outcome outcome) {
        return came.stream().filter(urge -> urge.outcome() == outcome).count();
    }
}
