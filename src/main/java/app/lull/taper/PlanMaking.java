package app.lull.taper;

import app.lull.account.InvalidEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes a plan of what a person wants, or says at which wish it cannot be one. */
final class PlanMaking {

    /** How far ahead a plan may begin, days. */
    static final int AHEAD = 60;

    private static final LocalTime EARLIEST = LocalTime.of(6, 0);
    private static final LocalTime LATEST = LocalTime.of(22, 0);

    private PlanMaking() {}

    /** @throws InvalidEntry at {@code goal}, {@code noneAfter}, {@code usualMg}, {@code talked} or {@code begins} */
    static Plan plan(UUID id, Wishes wishes, Usual usual, LocalDate today, Instant now) {
        var hour = hour(wishes.noneAfter());
        if (wishes.begins().isBefore(today) || wishes.begins().isAfter(today.plusDays(AHEAD))) {
            throw new InvalidEntry("begins", "Choose a day from today on, up to %d days ahead.".formatted(AHEAD));
        }
        var goal = wishes.goal().mg();
        if (goal == null) {
            if (hour == null) {
                throw new InvalidEntry("noneAfter", "Choose an hour, or a goal with less caffeine.");
            }
            return plan(id, wishes, List.of(), hour, null, Set.of(), today, now);
        }
        if (!wishes.gates().isEmpty() && !wishes.talked()) {
            throw new InvalidEntry("talked", "Talk to your doctor first. This plan waits until you have.");
        }
        var baseline = baseline(wishes, usual);
        var steps = Steps.down(baseline.mg(), goal, wishes.pace());
        if (steps.isEmpty() && hour == null) {
            throw new InvalidEntry(
                    "goal",
                    "Your usual amount is there already. Choose a lower goal, or an hour, or leave it as it is.");
        }
        return plan(id, wishes, steps, hour, baseline, wishes.gates(), today, now);
    }

    /** @throws InvalidEntry at {@code noneAfter} */
    static @Nullable LocalTime hour(@Nullable LocalTime noneAfter) {
        if (noneAfter == null) {
            return null;
        }
        var hour = noneAfter.truncatedTo(ChronoUnit.MINUTES);
        if (hour.isBefore(EARLIEST) || hour.isAfter(LATEST)) {
            throw new InvalidEntry("noneAfter", "Choose an hour from 06:00 to 22:00.");
        }
        return hour;
    }

    private static Baseline baseline(Wishes wishes, Usual usual) {
        var said = wishes.usualMg();
        if (said != null) {
            if (said < 1 || said > Baseline.MOST) {
                throw new InvalidEntry("usualMg", "A number from 1 to %d.".formatted(Baseline.MOST));
            }
            return Baseline.said(said);
        }
        if (!usual.isKnown()) {
            throw new InvalidEntry("usualMg", Sentences.logMore(usual.missing()));
        }
        return Baseline.of(usual)
                .orElseThrow(() -> new InvalidEntry(
                        "usualMg", "That is more than this plan can begin from. Please talk to your doctor about it."));
    }

    private static Plan plan(
            UUID id,
            Wishes wishes,
            List<Integer> steps,
            @Nullable LocalTime hour,
            @Nullable Baseline baseline,
            Set<Gate> gates,
            LocalDate today,
            Instant now) {
        return new Plan(
                id,
                Status.RUNNING,
                wishes.goal(),
                wishes.pace(),
                steps,
                hour,
                baseline,
                gates,
                wishes.talked(),
                today,
                wishes.begins(),
                0,
                now);
    }
}
