package app.lull.intake;

import java.util.List;

/**
 * Days in a row, the last of them today.
 *
 * @param span what is shown; wider than what was asked for where nothing is known in that
 * @param days every day of the span, known or not; at least one is known
 * @param sentence what they show, in words that claim nothing
 */
public record CaffeineDays(CaffeineSpan span, List<CaffeineDay> days, String sentence) {}
