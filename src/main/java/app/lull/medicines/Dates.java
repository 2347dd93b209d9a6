package app.lull.medicines;

import app.lull.account.InvalidEntry;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days on which something can have become of a medicine. */
final class Dates {

    private static final int YEARS_BACK = 50;
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Dates() {}

    /** Up to today, and 50 years back. @throws InvalidEntry at the field */
    static void told(String field, LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new InvalidEntry(field, "That is still to come. Choose a day up to today.");
        }
        if (day.isBefore(today.minusYears(YEARS_BACK))) {
            throw new InvalidEntry(field, "This goes back 50 years. Choose a later day.");
        }
    }

    static String plain(LocalDate day) {
        return PLAIN.format(day);
    }
}
