package app.lull.sessions;

import app.lull.content.GuidedSession.Need;
import java.time.LocalDate;
import java.util.List;

/**
 * What was practised, looked back on. It counts minutes and asks nothing of anybody: no streaks.
 *
 * @param weeks the last weeks of seven days, oldest first, the last one ending today; from the first with a session on
 * @param kinds before and after, by what sessions are for; only kinds with a rating on both sides
 * @param sessions the last sessions, the latest first
 */
public record PracticeHistory(List<Week> weeks, List<Kind> kinds, List<SessionDone> sessions) {

    /** Seven days. @param minutes of sessions really played @param sessions how many */
    public record Week(LocalDate from, LocalDate to, int minutes, int sessions) {}

    /**
     * One kind of session.
     *
     * @param times how many were rated before and after
     * @param before the median before, 0-10
     * @param after the median after
     */
    public record Kind(Need need, int times, double before, double after) {}
}
