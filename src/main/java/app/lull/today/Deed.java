package app.lull.today;

import java.time.LocalDate;

/**
 * Something a patient did that the program may have asked for.
 *
 * @param what kind and thing, for example {@code card.K01}, {@code session.S06}, {@code worksheet.W02}, {@code exposure}
 * @param day the patient's day it was done on
 * @param amount how much of it, where that matters: filled parts of a worksheet, entries of a day; 1 otherwise
 */
public record Deed(String what, LocalDate day, int amount) {}
