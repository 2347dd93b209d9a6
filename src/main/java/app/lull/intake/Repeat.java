package app.lull.intake;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/**
 * What was taken yesterday in this part of the day, to be logged again at the same hours.
 *
 * @param items earliest first, never empty, none of them still to come
 */
public record Repeat(PartOfDay part, List<Item> items) {

    public Repeat {
        items = List.copyOf(items);
    }

    /** @param when today, on the patient's wall clock */
    public record Item(Choice choice, LocalDateTime when) {}

    /** A part of a day that begins at four. */
    public enum PartOfDay {
        MORNING,
        AFTERNOON,
        EVENING;

        private static final LocalTime NOON = LocalTime.NOON;
        private static final LocalTime DUSK = LocalTime.of(18, 0);
        private static final LocalTime FOUR = LocalTime.of(4, 0);

        /** The part with this time: morning until noon, afternoon until six, evening until four. */
        static PartOfDay of(LocalTime time) {
            if (time.isBefore(FOUR) || !time.isBefore(DUSK)) {
                return EVENING;
            }
            return time.isBefore(NOON) ? MORNING : AFTERNOON;
        }
    }
}
