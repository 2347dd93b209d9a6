package app.lull.measures;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** How far apart two of the same form are: they look back two weeks, so 7 days is the least and 14 is better. */
final class Spacing {

    /** At least so many days lie between; the table {@code measures.taken} holds to it too. */
    static final int DAYS = 7;

    /** So many days are better. */
    static final int DAYS_RECOMMENDED = 14;

    private Spacing() {}

    /** What a form measures: two forms of the same are spaced as one. PHQ-8 is the PHQ-9 without its last item. */
    static String measure(String form) {
        return form.equals("PHQ-8") ? "PHQ-9" : form;
    }

    /** The day it was last answered on, if it was. */
    static Optional<LocalDate> last(String measure, Collection<KeptForm> kept) {
        return kept.stream()
                .filter(one -> one.measure().equals(measure))
                .map(KeptForm::day)
                .max(Comparator.naturalOrder());
    }

    /** The first day on which the form can be answered again; empty where that is today or past. */
    static Optional<LocalDate> notBefore(String form, Collection<KeptForm> kept, LocalDate today) {
        return againFrom(measure(form), kept).filter(from -> from.isAfter(today));
    }

    /** The first day on which it can be answered again; empty where it was never answered. */
    static Optional<LocalDate> againFrom(String measure, Collection<KeptForm> kept) {
        return last(measure, kept).map(day -> day.plusDays(DAYS));
    }
}
