package app.lull.today;

import app.lull.account.Access;
import app.lull.account.OwnAccount;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.PatientDays;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The day as the patient meets it: a few small steps, each done, moved to later, or let go. */
@Service
@Transactional
public class Agenda {

    /** How many steps stand in sight, beside those of the evening. */
    private static final int A_FEW = 4;

    /** The place of what comes before the day, and is none of the few. */
    private static final int BEFORE_THE_DAY = 0;

    /** From which place on a step belongs to the evening. */
    private static final int EVENING = 90;

    private final Patients patients;
    private final OwnAccount accounts;
    private final Access access;
    private final Choices choices;
    private final List<StepSource> sources;
    private final Optional<DayCount> dayCount;
    private final Clock clock;

    Agenda(
            Patients patients,
            OwnAccount accounts,
            Access access,
            Choices choices,
            List<StepSource> sources,
            Optional<DayCount> dayCount,
            Clock clock) {
        this.patients = patients;
        this.accounts = accounts;
        this.access = access;
        this.choices = choices;
        this.sources = sources;
        this.dayCount = dayCount;
        this.clock = clock;
    }

    /** Where a step stands. */
    public enum State {
        OPEN,
        LATER,
        DONE,
        LET_GO
    }

    /**
     * A step and where it stands.
     *
     * @param evenAtRest whether it stands there also while the program rests
     */
    public record Planned(Step step, State state, boolean evenAtRest) {

        /** Whether it is still to be done today, sooner or later. */
        public boolean isOpen() {
            return state == State.OPEN || state == State.LATER;
        }
    }

    /**
     * The day's page.
     *
     * @param called how the patient is addressed
     * @param dayOfProgram 1 on the first day
     * @param now the patient's wall clock
     * @param rests whether the program rests, so that nothing is asked for; what happened all the same is still there
     * @param steps open ones first in their natural order, then what was moved to later; done and let-go ones where they
     *     stood
     */
    public record Page(
            String called, LocalDate day, int dayOfProgram, LocalTime now, boolean rests, List<Planned> steps) {

        /** How many of {@link #forNow()} are done. */
        public int done() {
            return (int) forNow().stream().filter(s -> s.state() == State.DONE).count();
        }

        /** How many steps {@link #forNow()} has, without those let go. */
        public int total() {
            return (int)
                    forNow().stream().filter(s -> s.state() != State.LET_GO).count();
        }

        /** About how many minutes the open steps of {@link #forNow()} take. */
        public int minutesLeft() {
            return forNow().stream()
                    .filter(Planned::isOpen)
                    .mapToInt(s -> s.step().minutes())
                    .sum();
        }

        /**
         * A few steps, so that a day stays small: the first ones, what belongs to the evening, and all that are settled.
         * Letting one go brings no other in its place.
         */
        public List<Planned> forNow() {
            var rest = ifThereIsTime();
            return steps.stream().filter(one -> !rest.contains(one)).toList();
        }

        /** Open steps beyond a few, as they stand by nature; they wait without a word. */
        public List<Planned> ifThereIsTime() {
            return steps.stream()
                    .filter(one ->
                            one.step().place() > BEFORE_THE_DAY && one.step().place() < EVENING && !one.evenAtRest())
                    .sorted(Comparator.comparingInt(one -> one.step().place()))
                    .skip(A_FEW)
                    .filter(Planned::isOpen)
                    .toList();
        }
    }

    /** Today's page of the patient. @throws app.lull.account.NotFound for anybody else's */
    public Page page(PatientId patient) {
        access.mayWrite(patient);
        var profile = accounts.profile(patient);
        var now = clock.instant();
        var day = new PatientDays(profile.zone()).dayOf(now);
        var chosen = choices.on(patient, day);
        var rests = dayCount.map(count -> count.rests(patient, day)).orElse(false);
        var steps = sources.stream()
                .flatMap(source -> source.stepsFor(patient, day).stream()
                        .map(step -> new Planned(step, state(step, chosen), source.evenAtRest())))
                .filter(planned -> !rests || planned.evenAtRest() || planned.state() == State.DONE)
                .sorted(Comparator.comparing((Planned p) -> p.state() == State.LATER)
                        .thenComparingInt(p -> p.step().place()))
                .toList();
        return new Page(
                profile.called(),
                day,
                dayCount.map(count -> count.dayOfProgram(patient, day)).orElse(1),
                now.atZone(profile.zone()).toLocalTime(),
                rests,
                steps);
    }

    private static State state(Step step, Map<String, State> chosen) {
        return step.done() ? State.DONE : chosen.getOrDefault(step.key(), State.OPEN);
    }

    /**
     * Puts a step somewhere for this day; OPEN takes an earlier choice back. A day that is over keeps what it had.
     *
     * @param day the day of the page the choice was made on
     * @throws IllegalArgumentException for what cannot be a step's key
     */
    public void choose(PatientId patient, LocalDate day, String stepKey, State state) {
        access.mayWrite(patient);
        Step.checkKey(stepKey);
        if (!day.equals(patients.today(patient))) {
            return;
        }
        if (state == State.OPEN) {
            choices.forget(patient, day, stepKey);
        } else {
            choices.keep(patient, day, stepKey, state, clock.instant());
        }
    }

    /**
     * Makes it a quiet day: whatever is open is let go for today, but for what is about staying safe. Each can be brought
     * back.
     *
     * @param day the day of the page that was shown; a day that is over keeps what it had
     * @return the keys of what was let go, to be brought back together
     */
    public List<String> quiet(PatientId patient, LocalDate day) {
        var page = page(patient);
        if (!page.day().equals(day)) {
            return List.of();
        }
        var open = page.steps().stream()
                .filter(planned -> planned.isOpen() && !planned.evenAtRest())
                .map(planned -> planned.step().key())
                .toList();
        open.forEach(key -> choices.keep(patient, day, key, State.LET_GO, clock.instant()));
        return open;
    }
}
