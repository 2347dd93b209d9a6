package app.lull.adverse;

import java.time.LocalDate;

/**
 * Something that got worse, as the answers tell it.
 *
 * @param from the first day it is about
 * @param until the last
 * @param before what it is compared with: the first total, the first weeks' band, the own band's upper end; 0 where there is
 *     nothing to compare with
 * @param after what it is now; 0 where it has no figure
 */
public record Noticed(Kind kind, LocalDate from, LocalDate until, int before, int after) {

    public Noticed {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("it ends before it begins");
        }
    }
}
