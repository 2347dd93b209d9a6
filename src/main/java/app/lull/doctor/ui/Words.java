package app.lull.doctor.ui;

import app.lull.doctor.Question;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words of these screens that are made of values. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Words() {}

    /** For example {@code Tuesday 3 March 2026}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code 3 March 2026}. */
    static String date(LocalDate day) {
        return SHORT.format(day);
    }

    /** What helps to answer a question; nothing here asks to test or to count. */
    static String hint(Question question) {
        return switch (question) {
            case BEGAN -> "About when, and what was going on then.";
            case WHERE -> "The parts of the body, roughly.";
            case HOW_OFTEN -> "From memory: now and then, most days, nearly all day.";
            case HOW_LONG -> "Seconds, minutes, hours. A guess will do.";
            case OTHER_SYMPTOMS -> "Anything else that came with it or since.";
            case MEDICINES -> "With the dose. Also what needs no prescription, nicotine, and others.";
            case CAFFEINE -> "On a usual day.";
            case SLEEP -> "On a usual night.";
            case EXERCISE -> "In a usual week.";
            case INFECTIONS -> "In the weeks before it began, or lately.";
            case EXAMINED -> "By whom and when: an examination, blood tests, MRI, CT, EMG.";
            case MY_QUESTION -> "The one thing you want to know after this visit.";
        };
    }
}
