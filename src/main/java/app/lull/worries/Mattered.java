package app.lull.worries;

import java.time.LocalDate;

/**
 * How many worries still mattered as they were sorted.
 *
 * @param from the first day that is looked at
 * @param days how many days that is, today included
 * @param sorted how many were sorted, with an answer to it
 * @param still how many of them still mattered
 */
public record Mattered(LocalDate from, int days, int sorted, int still) {}
