package app.lull.checkin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The governor's rules: on which evenings one patient is asked for a check-in. Every evening until day 63 of the program,
 * three a week until day 70, then weekly, from day 100 monthly; what the patient chose comes before what the program does,
 * a break before both. Only what is asked for is decided here: nobody is ever kept from writing.
 *
 * @param today the patient's day the rules are asked on
 * @param dayOfProgram which day of the program that day is, 1 on the first
 */
record AskedEvenings(RhythmChoices choices, List<Holiday> holidays, LocalDate today, int dayOfProgram) {

    /** The last day of the program on which the amount of twitching is asked for: the end of module 4. */
    static final int LAST_WITH_AMOUNT = 28;

    /** The longest break, and the longest way to the first weekday of a month after it. */
    private static final int FURTHEST = Holiday.LONGEST + 70;

    /** How often it is asked for around that day. */
    Pace pace(LocalDate day) {
        return choices.pace() == null ? Pace.onProgramDay(dayOfProgram(day)) : choices.pace();
    }

    boolean isAskedFor(LocalDate day) {
        return holiday(day).isEmpty() && pace(day).asksOn(day, EnumSet.copyOf(choices.weekdays()), choices.weekday());
    }

    /** The break the day lies in; of several the one that ends last. */
    Optional<Holiday> holiday(LocalDate day) {
        return holidays.stream().filter(holiday -> holiday.holds(day)).max(Comparator.comparing(Holiday::until));
    }

    /** The first evening after that day on which one is asked for; none for someone who is done counting. */
    Optional<LocalDate> nextAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(FURTHEST)
                .filter(this::isAskedFor)
                .findFirst();
    }

    /** Whether the guessed amount of twitching is among the questions. */
    boolean asksTwitchAmount(LocalDate day) {
        return choices.twitchAmount() == null ? dayOfProgram(day) <= LAST_WITH_AMOUNT : choices.twitchAmount();
    }

    /** Whether the page offers to stop for good: once the program is over, and while there is something to stop. */
    boolean offersAnEnd(LocalDate day) {
        return dayOfProgram(day) > Pace.LAST_OF_PROGRAM && pace(day) != Pace.DONE;
    }

    private int dayOfProgram(LocalDate day) {
        return (int) Math.clamp(dayOfProgram + ChronoUnit.DAYS.between(today, day), 1, Integer.MAX_VALUE);
    }
}
