package app.lull.urges;

import app.lull.sessions.SessionDone;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds up how urges were ridden: by the timer, and in the session Riding it out. Half is reached at the first report that
 * is half as strong as the urge began, or less.
 */
final class Riding {

    /** The session that is made for it. */
    static final String SESSION = "S21";

    /** Fewer times than these tell nothing yet. */
    private static final int FEWEST_KNOWN = 3;

    /** How long after the end of the wait the strength that is said then is believed to be of that time. */
    private static final Duration STILL_THEN = Duration.ofMinutes(10);

    private record At(Instant at, int strength) {}

    private record OnTheWay(@Nullable String ask, int at, int value) {}

    private final List<Report> reports;
    private final List<SessionDone> sessions;
    private final Set<UUID> withinAWait = new HashSet<>();
    private final List<Long> toHalf = new ArrayList<>();
    private int times;

    private Riding(List<Report> reports, List<SessionDone> sessions) {
        this.reports = reports;
        this.sessions = sessions;
    }

    /** @param urges of these days @param sessions of Riding it out, played on these days */
    static Ridden of(List<Urge> urges, List<Report> reports, List<SessionDone> sessions, LocalDate from, int days) {
        var riding = new Riding(reports, sessions);
        urges.forEach(riding::urge);
        sessions.stream()
                .filter(done -> !riding.withinAWait.contains(done.id()))
                .forEach(riding::session);
        var known = riding.toHalf.size();
        return new Ridden(from, days, riding.times, known, known < FEWEST_KNOWN ? null : riding.median());
    }

    private void urge(Urge urge) {
        var answered = urge.answeredAt();
        var within = sessions.stream()
                .filter(done -> !done.startedAt().isBefore(urge.startedAt()))
                .filter(done -> !done.startedAt().isAfter(answered == null ? lastMoment(urge) : answered))
                .toList();
        within.forEach(done -> withinAWait.add(done.id()));
        var outcome = urge.outcome();
        if (outcome == null || !outcome.ridden()) {
            return;
        }
        times++;
        var said = Stream.of(
                        reports.stream()
                                .filter(report -> report.urge().equals(urge.id()))
                                .map(report -> new At(report.at(), report.strength())),
                        within.stream().flatMap(done -> rated(done).stream()),
                        inTheEnd(urge))
                .flatMap(one -> one);
        half(urge.startedAt(), urge.strength(), said).ifPresent(toHalf::add);
    }

    private static Instant lastMoment(Urge urge) {
        var ends = urge.endsAt();
        return ends == null ? urge.startedAt() : ends;
    }

    private static Stream<At> inTheEnd(Urge urge) {
        var after = urge.after();
        var at = urge.answeredAt();
        return after == null || at == null || at.isAfter(lastMoment(urge).plus(STILL_THEN))
                ? Stream.of()
                : Stream.of(new At(at, after));
    }

    private void session(SessionDone done) {
        var rated = rated(done);
        if (rated.isEmpty() || !done.countsAsDone()) {
            return;
        }
        times++;
        var first = rated.getFirst();
        half(first.at(), first.strength(), rated.stream().skip(1)).ifPresent(toHalf::add);
    }

    private static List<At> rated(SessionDone done) {
        return Stream.of(JsonMapper.shared().readValue(done.ratings(), OnTheWay[].class))
                .filter(one -> "URGE".equals(one.ask()))
                .map(one -> new At(done.startedAt().plusSeconds(one.at()), one.value()))
                .toList();
    }

    /** In seconds. An urge that began at nothing has no half. */
    private static Optional<Long> half(Instant from, int strength, Stream<At> said) {
        return said.filter(one -> strength > 0 && one.strength() * 2 <= strength)
                .map(one -> Duration.between(from, one.at()).toSeconds())
                .filter(after -> after >= 0)
                .min(Comparator.naturalOrder());
    }

    private int median() {
        var sorted = toHalf.stream().sorted().toList();
        var upper = sorted.get(sorted.size() / 2);
        var lower = sorted.get((sorted.size() - 1) / 2);
        return Math.max(1, Math.round((upper + lower) / 120f));
    }
}
