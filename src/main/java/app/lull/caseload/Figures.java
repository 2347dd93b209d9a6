package app.lull.caseload;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reason's sentence is made of. What does not belong to a reason is empty, 0 or null.
 *
 * @param about a name from a file or a list: a form's id, a module's title, what was answered
 * @param before what it is compared with
 * @param after what it is now
 * @param count of days, evenings or things
 * @param from the first day it is about
 * @param until the last
 */
public record Figures(
        String about,
        int before,
        int after,
        int count,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static Figures of(String about, int before, int after, int count) {
        return new Figures(about, before, after, count, null, null);
    }

    Figures days(LocalDate first, LocalDate last) {
        return new Figures(about, before, after, count, first, last);
    }
}
