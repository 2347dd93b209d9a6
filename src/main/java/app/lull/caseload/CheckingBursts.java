package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.adverse.UsualChecking;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/**
 * Weeks in which the evenings tell of much more checking than at first (by the two bands of clinical reference G5), and
 * check-ins that are changed again and again (by the limit of C6, “Monitoring-reactivity rules”).
 */
@Component
class CheckingBursts implements FlagSource {

    private static final int WEEK = 7;
    private static final int EDITED_DAYS = 14;
    private static final int FEWEST_EDITED = 5;
    private static final double EDITS = 1.5;
    private static final int LOOK_BACK = 60;

    private final CheckInDiary diary;

    CheckingBursts(CheckInDiary diary) {
        this.diary = diary;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        var flags = new ArrayList<Flag>();
        var today = now.today();
        more(diary.checks(patient, PatientDays.nameable(LocalDate.MIN), today), now)
                .ifPresent(flags::add);
        edits(diary.between(patient, today.minusDays(LOOK_BACK + EDITED_DAYS), today), now)
                .ifPresent(flags::add);
        return flags;
    }

    /** @param checks the band (0-4) of each evening */
    static Optional<Flag> more(SortedMap<LocalDate, Integer> checks, DayNow now) {
        return UsualChecking.of(checks).flatMap(usual -> more(usual, now));
    }

    private static Optional<Flag> more(UsualChecking usual, DayNow now) {
        return Episode.since(now.today(), LOOK_BACK, day -> usual.isAbove(weekTo(day)))
                .map(since -> Flag.of(
                        Reason.MORE_CHECKS,
                        since,
                        now.begin(since),
                        now.begin(since),
                        Figures.of(
                                        "",
                                        usual.band(),
                                        usual.week(weekTo(now.today())).orElseThrow(),
                                        0)
                                .days(since, now.today())));
    }

    /** The first day of the week that ends on this one. */
    private static LocalDate weekTo(LocalDate last) {
        return last.minusDays(WEEK - 1L);
    }

    /** @param evenings oldest first */
    static Optional<Flag> edits(List<CheckIn> evenings, DayNow now) {
        return Episode.since(now.today(), LOOK_BACK, day -> {
                    var lately = lately(evenings, day);
                    return lately.size() >= FEWEST_EDITED && edits(lately) > EDITS * lately.size();
                })
                .map(since -> {
                    var lately = lately(evenings, now.today());
                    return Flag.of(
                            Reason.MORE_EDITS,
                            since,
                            now.begin(since),
                            now.begin(since),
                            Figures.of("", 0, edits(lately), lately.size()).days(since, now.today()));
                });
    }

    private static List<CheckIn> lately(List<CheckIn> evenings, LocalDate day) {
        return evenings.stream()
                .filter(evening -> !evening.day().isAfter(day) && evening.day().isAfter(day.minusDays(EDITED_DAYS)))
                .toList();
    }

    private static int edits(List<CheckIn> evenings) {
        return evenings.stream().mapToInt(CheckIn::edits).sum();
    }
}
