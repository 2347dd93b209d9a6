package app.lull.overview;

import app.lull.content.GuidedSession;
import app.lull.content.SessionLibrary;
import app.lull.sessions.FreeSession;
import app.lull.sessions.SessionDone;
import app.lull.sessions.SessionsDone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was practised in the last two weeks, and whether any of it was done to make a twitch stop. */
@Component
class SessionsTold implements Telling {

    private static final int DAYS = 14;
    private static final int MOST_NAMED = 3;
    private static final int MINUTE = 60;

    private final SessionsDone done;
    private final SessionLibrary library;

    SessionsTold(SessionsDone done, SessionLibrary library) {
        this.done = done;
        this.library = library;
    }

    @Override
    public Topic topic() {
        return Topic.SESSIONS;
    }

    @Override
    public List<String> lines(Glance glance) {
        var from = glance.today().minusDays(DAYS - 1L);
        var played = done.since(glance.patient(), from);
        if (played.isEmpty()) {
            return List.of("None in the last %d days.".formatted(DAYS));
        }
        var lines = new ArrayList<String>();
        lines.add("In the last %d days: %s.".formatted(DAYS, counted(played)));
        lines.add("Most often: %s.".formatted(often(played)));
        toStop(played).ifPresent(lines::add);
        var worse = (int) played.stream().filter(SessionDone::feltWorse).count();
        if (worse > 0) {
            lines.add("%s stopped because it felt worse.".formatted(Said.count(worse, "was", "were")));
        }
        return lines;
    }

    List<SessionDone> between(Glance glance, LocalDate from, LocalDate to) {
        return done.since(glance.patient(), from).stream()
                .filter(one -> !one.day().isAfter(to))
                .toList();
    }

    /** What counts as done, with its minutes; what was left early is told beside it. */
    static String counted(List<SessionDone> played) {
        if (played.isEmpty()) {
            return "none was done";
        }
        var counts = (int) played.stream().filter(SessionDone::countsAsDone).count();
        var minutes =
                Math.round(played.stream().mapToInt(SessionDone::secondsDone).sum() / (float) MINUTE);
        var early = played.size() - counts;
        return "%s done, %d minutes%s"
                .formatted(
                        Said.count(counts, "session"),
                        minutes,
                        early == 0 ? "" : ", %d left before half".formatted(early));
    }

    static Optional<String> toStop(List<SessionDone> played) {
        var asked = played.stream().filter(one -> one.toStopATwitch() != null).toList();
        var toStop = (int) asked.stream()
                .filter(one -> Boolean.TRUE.equals(one.toStopATwitch()))
                .count();
        return asked.isEmpty()
                ? Optional.empty()
                : Optional.of("Asked after %d of them whether it was done to make a twitch stop: yes after %d."
                        .formatted(asked.size(), toStop));
    }

    private String often(List<SessionDone> played) {
        return played.stream()
                .collect(Collectors.groupingBy(SessionDone::session, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(one -> "%s (%d)".formatted(title(one.getKey()), one.getValue()))
                .collect(Collectors.joining(", "));
    }

    String title(String session) {
        return library.find(session)
                .map(GuidedSession::title)
                .or(() -> FreeSession.of(session).map(FreeSession::title))
                .orElse(session);
    }
}
