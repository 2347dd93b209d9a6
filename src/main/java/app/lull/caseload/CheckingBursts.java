package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/**
 * Weeks in which the evenings tell of much more checking than at first (by the two bands of clinical reference G5), and
 * check-ins that are changed again and again (by the limit of C6, “Monitoring-reactivity rules”).
 */
@Component
class CheckingBursts implements FlagSource {

    private static final int FIRST_DAYS = 14;
    private static final int FEWEST_AT_FIRST = 5;
    private static final int WEEK = 7;
    private static final int FEWEST_OF_A_WEEK = 3;
    private static final int BANDS = 2;
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
        if (checks.isEmpty()) {
            return Optional.empty();
        }
        var compared = checks.firstKey().plusDays(FIRST_DAYS);
        var baseline = middle(checks.headMap(compared).values(), FEWEST_AT_FIRST);
        if (baseline.isEmpty()) {
            return Optional.empty();
        }
        var usual = baseline.getAsInt();
        return Episode.since(now.today(), LOOK_BACK, day -> isAbove(usual, week(checks, compared, day)))
                .map(since -> Flag.of(
                        Reason.MORE_CHECKS,
                        since,
                        now.begin(since),
                        now.begin(since),
                        Figures.of(
                                        "",
                                        usual,
                                        week(checks, compared, now.today()).orElseThrow(),
                                        0)
                                .days(since, now.today())));
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

    private static boolean isAbove(int usual, OptionalInt week) {
        return week.isPresent() && week.getAsInt() >= usual + BANDS;
    }

    private static OptionalInt week(SortedMap<LocalDate, Integer> checks, LocalDate compared, LocalDate last) {
        var from = last.minusDays(WEEK - 1L);
        return from.isBefore(compared)
                ? OptionalInt.empty()
                : middle(checks.subMap(from, last.plusDays(1)).values(), FEWEST_OF_A_WEEK);
    }

    private static OptionalInt middle(Collection<Integer> bands, int fewest) {
        return bands.size() < fewest
                ? OptionalInt.empty()
                : OptionalInt.of(bands.stream()
                        .sorted()
                        .skip((bands.size() - 1) / 2)
                        .findFirst()
                        .orElseThrow());
    }
}
