package app.lull.overview;

import app.lull.account.DataKind;
import app.lull.program.DaysOfThePath;
import app.lull.program.PathSeen;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far the patient went on the path, and what was practised. */
@Component
@Order(3)
class PathTurned implements Turning {

    private static final int FEW = 4;

    private final DaysOfThePath path;
    private final SessionsTold sessions;

    PathTurned(DaysOfThePath path, SessionsTold sessions) {
        this.path = path;
        this.sessions = sessions;
    }

    @Override
    public List<Turned> turned(Glance glance, Period since) {
        if (!glance.has(DataKind.SESSIONS)) {
            return List.of();
        }
        var turned = new ArrayList<Turned>();
        path.today(glance.patient())
                .ifPresent(now -> path.on(glance.patient(), since.from().minusDays(1))
                        .ifPresent(then -> turned.add(place(now, then))));
        turned.addAll(practised(glance, since));
        return turned;
    }

    private static Turned place(PathSeen now, PathSeen then) {
        var words = "The program: %s; %s before.".formatted(place(now), place(then));
        if (now.rests()) {
            return Turned.of(Topic.PLACE, words + " It rests now, as they chose.", Turn.PROGRAM_RESTS);
        }
        return number(now) == number(then)
                ? Turned.of(Topic.PLACE, words)
                : Turned.of(Topic.PLACE, words, Turn.MODULE_BEGUN);
    }

    private static String place(PathSeen seen) {
        var module = seen.module();
        return module == null
                ? "after the ten weeks"
                : "week %d, day %d (%s)".formatted(module.number(), seen.dayOfModule(), module.title());
    }

    private static int number(PathSeen seen) {
        return seen.module() == null ? seen.modules() + 1 : seen.module().number();
    }

    private List<Turned> practised(Glance glance, Period since) {
        var before = since.before();
        var now = sessions.between(glance, since.from(), since.to());
        var then = sessions.between(glance, before.from(), before.to());
        var words = "Sessions: %s; %s before.".formatted(SessionsTold.counted(now), SessionsTold.counted(then));
        var turned = new ArrayList<Turned>();
        turned.add(
                now.size() * 2 < then.size() && then.size() >= FEW
                        ? Turned.of(Topic.SESSIONS, words, Turn.SESSIONS_FEWER)
                        : Turned.of(Topic.SESSIONS, words));
        if (now.stream().anyMatch(one -> Boolean.TRUE.equals(one.toStopATwitch()))) {
            SessionsTold.toStop(now)
                    .ifPresent(said -> turned.add(Turned.of(Topic.SESSIONS, said, Turn.SESSIONS_TO_STOP)));
        }
        return turned;
    }
}
