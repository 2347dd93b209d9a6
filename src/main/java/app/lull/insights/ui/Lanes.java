package app.lull.insights.ui;

import app.lull.insights.Mark;
import app.lull.ui.LaneLook;
import app.lull.ui.WeeksChart.Lane;
import app.lull.ui.WeeksChart.Stretch;
import java.util.Arrays;
import java.util.List;

/** What went on meanwhile, as lanes under a chart: one for each kind there is. */
final class Lanes {

    private Lanes() {}

    static List<Lane> of(List<Mark> marks) {
        return Arrays.stream(Mark.Kind.values())
                .map(kind -> lane(kind, marks))
                .filter(lane -> !lane.stretches().isEmpty())
                .toList();
    }

    private static Lane lane(Mark.Kind kind, List<Mark> marks) {
        var stretches = marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> new Stretch(mark.from(), mark.to(), mark.label()))
                .toList();
        return switch (kind) {
            case PHASE -> new Lane("Weeks of the program", LaneLook.PHASE, stretches);
            case TAPER -> new Lane("Cutting down", LaneLook.TAPER, stretches);
            case FELT -> new Lane("Less caffeine may be felt", LaneLook.FELT, stretches);
            case HOLIDAY -> new Lane("Days off from check-ins", LaneLook.HOLIDAY, stretches);
            case CHANGE -> new Lane("After a change in what you take", LaneLook.CHANGE, stretches);
        };
    }
}
