package app.lull.overview.ui;

import app.lull.insights.Mark;
import app.lull.insights.Week;
import app.lull.overview.Topic;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Days, links and small answers as a therapist reads them. */
final class Words {

    static final String NOT_SHARED = "Not shared";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter WITH_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    static String days(LocalDate from, LocalDate to) {
        return "%s – %s"
                .formatted((from.getYear() == to.getYear() ? SHORT : WITH_YEAR).format(from), WITH_YEAR.format(to));
    }

    static String days(Week week) {
        return days(week.from(), week.to());
    }

    static String orNothing(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Two figures on the way from one to the other; empty where both are missing. */
    static String fromTo(@Nullable Integer from, @Nullable Integer to) {
        return from == null && to == null ? "" : "%s → %s".formatted(from == null ? "?" : from, to == null ? "?" : to);
    }

    /** What the link from a topic to its evidence says. */
    static String evidence(Topic topic) {
        return switch (topic) {
            case PLACE -> "The program on a day";
            case OUTCOME -> "Week by week";
            case MEASURES -> "Every answer";
            case CAFFEINE -> "Day by day";
            case SESSIONS -> "Every session";
            case URGES -> "Every urge, and the ladder";
            case EXPOSURES -> "Every step";
            case REVIEWS -> "Every week in review";
            case SAFETY -> "The plan as it is written";
            case WORKSHEETS -> "The sheets";
        };
    }

    static String mark(Mark mark) {
        return switch (mark.kind()) {
            case PHASE -> mark.words();
            case TAPER -> mark.words();
            case FELT -> "Less caffeine may be felt";
            case HOLIDAY -> "A break from the check-in";
            case CHANGE -> "Within 14 days of a change in what is taken";
        };
    }

    static String lane(Mark.Kind kind) {
        return switch (kind) {
            case PHASE -> "Weeks of the program";
            case TAPER -> "Cutting down";
            case FELT -> "Less caffeine may be felt";
            case HOLIDAY -> "Days off from check-ins";
            case CHANGE -> "After a change in what is taken";
        };
    }
}
