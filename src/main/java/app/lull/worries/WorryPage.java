package app.lull.worries;

import java.time.LocalTime;
import java.util.List;

/**
 * The page of worry time.
 *
 * @param slot the time they chose; the usual one where none was kept
 * @param nearBed whether it lies near the bedtime
 * @param bedtime when they go to bed, as far as Lull knows
 * @param open whether the time has come today, or none was chosen
 * @param rests whether it is better done with a person now
 * @param waiting the oldest first
 * @param sortedToday what was sorted or let go today, the latest first
 */
public record WorryPage(
        Slot slot,
        boolean nearBed,
        LocalTime bedtime,
        boolean open,
        boolean rests,
        List<Worry> waiting,
        List<Worry> sortedToday,
        Mattered mattered) {}
