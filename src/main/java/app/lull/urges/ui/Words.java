package app.lull.urges.ui;

import app.lull.urges.Band;
import app.lull.urges.LadderTry.Went;
import app.lull.urges.Outcome;
import app.lull.urges.Ridden;
import app.lull.urges.Step;
import app.lull.urges.Urge;
import app.lull.urges.Wait;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How things are said on these screens. */
final class Words {

    static final List<String> BANDS = Stream.of(Band.values()).map(Words::of).toList();

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

    private Words() {}

    static String of(Wait wait) {
        return switch (wait) {
            case TEN -> "10 minutes";
            case THIRTY -> "30 minutes";
            case TWO_HOURS -> "2 hours";
        };
    }

    static String of(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "It passed";
            case LET_BE -> "I let it be";
            case WAITED_THEN_CHECKED -> "I waited, then checked";
            case CHECKED_AT_ONCE -> "I checked at once";
            case UNSAID -> "Let go without an answer";
        };
    }

    static String of(Band band) {
        return switch (band) {
            case NEVER -> "Not now, or never";
            case ONE_OR_TWO -> "1-2";
            case THREE_TO_FIVE -> "3-5";
            case SIX_TO_TEN -> "6-10";
            case OVER_TEN -> "Over 10";
        };
    }

    static String aDay(Band band) {
        return band == Band.NEVER ? "Not now, or never" : of(band) + " times a day now";
    }

    static String of(Step step) {
        return switch (step) {
            case DELAY_10 -> "Wait 10 minutes before it";
            case DELAY_30 -> "Wait 30 minutes before it";
            case DELAY_120 -> "Wait 2 hours before it";
            case SKIP_HALF -> "Leave out half of the times";
            case SKIP_DAY -> "Leave it out for a day";
            case STOP -> "Leave it out for good";
        };
    }

    static String of(Went went) {
        return switch (went) {
            case AS_PLANNED -> "As planned";
            case IN_PART -> "In part";
            case NOT_THIS_TIME -> "Not this time";
        };
    }

    static String moment(LocalDateTime local) {
        return MOMENT.format(local);
    }

    /** When it was, how strong, and what happened. */
    static String told(Urge urge) {
        var outcome = urge.outcome();
        var after = urge.after();
        return "%s. It began at %d%s. %s."
                .formatted(
                        moment(urge.startedLocal()),
                        urge.strength(),
                        after == null ? "" : " and was %d then".formatted(after),
                        outcome == null ? "Still open" : of(outcome));
    }

    /** How many were ridden out, and how long until half, always with how many and since when. */
    static String of(Ridden ridden) {
        if (ridden.times() == 0) {
            return "Here it will say how many urges you rode out, and how long they took to fall by half.";
        }
        var minutes = ridden.minutes();
        var half = minutes == null
                ? "Can’t tell yet how long they took to fall by half."
                : "About %d %s until half as strong: the median of %d where it is known."
                        .formatted(minutes, minutes == 1 ? "minute" : "minutes", ridden.known());
        return "Urges ridden out in the last %d days: %d. %s".formatted(ridden.days(), ridden.times(), half);
    }
}
