package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.adverse.Kind;
import app.lull.adverse.PlanChanges;
import app.lull.adverse.Told;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What the patient was told got worse on the way, for two weeks after it was noticed or answered. Scores and checking have
 * reasons of their own, from the data themselves.
 */
@Component
class AdverseSigns implements FlagSource {

    private static final int DAYS = 14;
    private static final Map<Kind, Reason> REASONS = Map.of(
            Kind.SAID_A_LOT, Reason.SAID_WORSE,
            Kind.WEEKS_ABOVE, Reason.WEEKS_ABOVE,
            Kind.BREATHING, Reason.BREATHING_WORSE);

    private final PlanChanges changes;

    AdverseSigns(PlanChanges changes) {
        this.changes = changes;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return of(changes.all(patient), now);
    }

    /** @param told the earliest first */
    static List<Flag> of(List<Told> told, DayNow now) {
        return REASONS.keySet().stream()
                .sorted()
                .flatMap(kind -> told.stream()
                        .filter(one -> one.noticed().kind() == kind && isLate(one, now.today()))
                        .reduce((earlier, later) -> later)
                        .stream())
                .map(one -> flag(one, now))
                .toList();
    }

    private static boolean isLate(Told told, LocalDate today) {
        return Stream.of(told.day(), told.answeredOn())
                .filter(Objects::nonNull)
                .anyMatch(day -> day.isAfter(today.minusDays(DAYS)));
    }

    private static Flag flag(Told told, DayNow now) {
        var answer = told.answer();
        var noticed = told.noticed();
        return Flag.of(
                Objects.requireNonNull(REASONS.get(noticed.kind())),
                told.day(),
                now.begin(told.day()),
                now.begin(told.day()),
                Figures.of(answer == null ? "" : answer.name(), noticed.before(), noticed.after(), 0)
                        .days(noticed.from(), noticed.until()));
    }
}
