package app.lull.caseload;

import app.lull.account.DataKind;
import app.lull.account.TherapistId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Where somebody stands on one therapist's list. Nothing but its arguments goes into it, so that whoever computes it anew
 * gets the same.
 *
 * @param rank the lowest comes first
 * @param since when what they need most began
 * @param reasons all that are not set aside, one bit each
 * @param flags all there are for this therapist, the most pressing first; those set aside too
 */
record Ranked(int rank, Instant since, int reasons, List<Flag> flags) {

    /** An answer to the questions about safety that led to the emergency page comes before everything else. */
    private static final int AT_ONCE = 0;

    private static final int STEP = 10;

    Ranked {
        flags = List.copyOf(flags);
    }

    /** For whom a list is made. @param shared what flows to them @param linkedAt when they were linked */
    record Reader(TherapistId therapist, Set<DataKind> shared, Instant linkedAt, boolean clinical) {

        private boolean sees(Flag flag) {
            return shared.contains(flag.reason().kind())
                    && (clinical || !flag.reason().isClinical())
                    && (flag.onlyFor() == null || flag.onlyFor().equals(therapist.value()));
        }
    }

    /** @param today the patient's day */
    static Ranked of(List<Flag> all, Reader reader, Map<Reason, Quiet> quiet, LocalDate today) {
        var seen = all.stream()
                .filter(reader::sees)
                .filter(notTwice(all, reader))
                .sorted(Comparator.comparingInt(Ranked::place)
                        .thenComparing(Flag::since)
                        .thenComparing(Flag::reason))
                .toList();
        var loud = seen.stream().filter(flag -> isLoud(flag, quiet, today)).toList();
        if (loud.isEmpty()) {
            return new Ranked(Need.NOTHING.ordinal() * STEP + STEP, reader.linkedAt(), Reason.NONE, seen);
        }
        var first = loud.getFirst();
        var reasons = loud.stream().mapToInt(flag -> flag.reason().bit()).reduce(0, (a, b) -> a | b);
        return new Ranked(place(first), first.since(), reasons, seen);
    }

    /** Those that are not set aside, as of when this was computed. */
    List<Flag> loud() {
        return flags.stream()
                .filter(flag -> (reasons & flag.reason().bit()) != 0)
                .toList();
    }

    /** Whether it is not set aside. */
    static boolean isLoud(Flag flag, Map<Reason, Quiet> quiet, LocalDate today) {
        var aside = quiet.get(flag.reason());
        return aside == null || !aside.holds(flag, today);
    }

    /** The kept questionnaire says the same as what was said about safety; once is enough. */
    private static Predicate<Flag> notTwice(List<Flag> all, Reader reader) {
        var told = all.stream().anyMatch(flag -> flag.reason() == Reason.HARD_ANSWER && reader.sees(flag));
        return flag -> flag.reason() != Reason.ITEM_NINE || !told;
    }

    private static int place(Flag flag) {
        return flag.reason() == Reason.HARD_ANSWER && flag.figures().before() == HardAnswers.EMERGENCY
                ? AT_ONCE
                : flag.reason().need().ordinal() * STEP + STEP;
    }
}
