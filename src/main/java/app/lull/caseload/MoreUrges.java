package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.urges.Urge;
import app.lull.urges.Urges;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A week with at least ten urges kept, twice as many as the week before or more. Where the week before had fewer than
 * three, keeping them has only begun, as the program asks for it, and nothing is told. The limits are the program's own.
 */
@Component
class MoreUrges implements FlagSource {

    private static final int WEEK = 7;
    private static final int MANY = 10;
    private static final int BEGUN = 3;
    private static final int LOOK_BACK = 14;

    private final Urges urges;

    MoreUrges(Urges urges) {
        this.urges = urges;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return of(urges.lately(patient).stream().map(Urge::day).toList(), now).stream()
                .toList();
    }

    /** @param days the day of each urge */
    static Optional<Flag> of(List<LocalDate> days, DayNow now) {
        return Episode.since(now.today(), LOOK_BACK, day -> isMore(days, day)).map(since -> {
            var today = now.today();
            return Flag.of(
                    Reason.MORE_URGES,
                    since,
                    now.begin(since),
                    now.begin(since),
                    Figures.of("", week(days, today.minusDays(WEEK)), week(days, today), WEEK)
                            .days(since, today));
        });
    }

    private static boolean isMore(List<LocalDate> days, LocalDate last) {
        var before = week(days, last.minusDays(WEEK));
        var lately = week(days, last);
        return before >= BEGUN && lately >= MANY && lately >= 2 * before;
    }

    private static int week(List<LocalDate> days, LocalDate last) {
        return (int) days.stream()
                .filter(day -> !day.isAfter(last) && day.isAfter(last.minusDays(WEEK)))
                .count();
    }
}
