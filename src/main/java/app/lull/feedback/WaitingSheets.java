package app.lull.feedback;

import java.time.Instant;

/**
 * Worksheets that wait for a word of a therapist.
 *
 * @param count 1 or more
 * @param since when the first of them was saved, or shared if that was later
 */
public record WaitingSheets(int count, Instant since) {}
