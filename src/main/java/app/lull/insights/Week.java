package app.lull.insights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One completed week of the diary.
 *
 * @param evenings how many check-ins it has, 0-7
 * @param anxiety null where there is no check-in
 * @param bother how much twitches bothered; null where there is no check-in
 */
public record Week(
        LocalDate from,
        LocalDate to,
        int evenings,
        @Nullable Middle anxiety,
        @Nullable Middle bother) {}
