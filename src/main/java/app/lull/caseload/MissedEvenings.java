package app.lull.caseload;

import app.lull.account.PatientId;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.Rhythm;
import app.lull.program.Program;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Evenings that were asked for, one after the other up to yesterday, without a check-in: three of them, or two that are a
 * week apart. A break, a rest of the program and a day the rhythm leaves out are not missed.
 */
@Component
class MissedEvenings implements FlagSource {

    private static final int MANY = 3;
    private static final int FEW = 2;
    private static final int WEEK = 7;

    private final CheckInDiary diary;
    private final Rhythm rhythm;
    private final Program program;

    MissedEvenings(CheckInDiary diary, Rhythm rhythm, Program program) {
        this.diary = diary;
        this.rhythm = rhythm;
        this.program = program;
    }

    @Override
    public List<Flag> flags(PatientId patient, DayNow now) {
        return program
                .of(patient)
                .flatMap(dayOne -> {
                    var today = now.today();
                    var written = diary.checks(patient, PatientDays.nameable(LocalDate.MIN), today);
                    var from = written.isEmpty() ? dayOne : written.lastKey().plusDays(1);
                    var asked = from.isBefore(today)
                            ? rhythm.askedFor(patient, from, today.minusDays(1))
                            : List.<LocalDate>of();
                    return of(asked, written.isEmpty() ? null : written.lastKey(), now);
                })
                .stream()
                .toList();
    }

    /**
     * @param asked the evenings that were asked for since the last check-in, oldest first, all of them over
     * @param last the day of the last check-in; null where there is none
     */
    static Optional<Flag> of(List<LocalDate> asked, @Nullable LocalDate last, DayNow now) {
        var missed = asked.size() >= MANY
                || (asked.size() >= FEW
                        && !asked.getLast().isBefore(asked.getFirst().plusDays(WEEK)));
        return missed
                ? Optional.of(Flag.of(
                        Reason.MISSED_EVENINGS,
                        asked.getFirst(),
                        now.begin(asked.getFirst()),
                        now.begin(asked.getFirst()),
                        new Figures("", 0, 0, asked.size(), last, asked.getLast())))
                : Optional.empty();
    }
}
