package app.lull.adverse;

import app.lull.sessions.SessionDone;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds what got worse in what was answered (clinical reference G5): rules and figures, no guess. */
final class Noticing {

    /** Sessions that ask for attention on the breath, or pace it; the free ones too. */
    private static final Set<String> BREATHING = Set.of("S01", "S02", "S03", "S04", "S05", "S06", "S17", "F01");

    private Noticing() {}

    /** What there is now; most of the time nothing. */
    static List<Noticed> of(Signals signals) {
        var noticed = new ArrayList<>(Scores.noticed(signals.forms()));
        Checking.noticed(signals.checks(), signals.weekBegan()).ifPresent(noticed::add);
        noticed.addAll(Weeks.noticed(signals.story()));
        signals.sessions().stream()
                .filter(done -> done.feltWorse() && BREATHING.contains(done.session()))
                .map(SessionDone::day)
                .reduce((earlier, later) -> later)
                .ifPresent(day -> noticed.add(new Noticed(Kind.BREATHING, day, day, 0, 0)));
        return noticed;
    }
}
