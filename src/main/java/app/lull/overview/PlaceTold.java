package app.lull.overview;

import app.lull.program.DaysOfThePath;
import app.lull.program.PathSeen;
import app.lull.program.Tempo;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where the patient is on the path. */
@Component
class PlaceTold implements Telling {

    private final DaysOfThePath path;

    PlaceTold(DaysOfThePath path) {
        this.path = path;
    }

    @Override
    public Topic topic() {
        return Topic.PLACE;
    }

    @Override
    public List<String> lines(Glance glance) {
        return path.today(glance.patient()).map(PlaceTold::of).orElse(List.of("The program has not begun yet."));
    }

    private static List<String> of(PathSeen seen) {
        var lines = new ArrayList<String>();
        var module = seen.module();
        if (module == null) {
            lines.add("The ten weeks are behind. Day %d since they began.".formatted(seen.dayOfProgram()));
        } else {
            lines.add("Week %d of %d: %s. Day %d of it%s."
                    .formatted(
                            module.number(),
                            seen.modules(),
                            module.title(),
                            seen.dayOfModule(),
                            seen.over() ? ", all of its days have had their day" : ""));
            lines.add("Day %d of the program, begun on %s."
                    .formatted(seen.dayOfProgram(), Said.day(seen.enrolledOn(), seen.day())));
        }
        if (seen.rests()) {
            lines.add("The program rests now, as they chose.");
        }
        if (seen.tempo() == Tempo.GENTLE) {
            lines.add("They go gently: each day of the path has two days.");
        }
        return lines;
    }
}
