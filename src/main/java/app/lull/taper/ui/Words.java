package app.lull.taper.ui;

import app.lull.taper.Baseline;
import app.lull.taper.Gate;
import app.lull.taper.Goal;
import app.lull.taper.Pace;
import app.lull.taper.Stretch;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the way down says what it knows. */
final class Words {

    /** The ten, in the order of {@link app.lull.taper.Symptoms}. */
    static final List<String> SYMPTOMS = List.of(
            "Headache",
            "Tiredness",
            "Little energy",
            "Hard to stay alert",
            "Sleepiness",
            "Less content than usual",
            "Low mood",
            "Hard to focus",
            "Irritable",
            "A foggy head");

    /** From 0 to 3. */
    static final List<String> HOW_MUCH = List.of("Not at all", "A little", "Clearly", "Strongly");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Words() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example {@code Tomorrow}. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return "Today";
        }
        return day.equals(today.plusDays(1)) ? "Tomorrow" : DAY.format(day);
    }

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String amount(@Nullable Integer mg) {
        if (mg == null) {
            return "As much as usual";
        }
        return mg == 0 ? "None" : "Up to %d mg".formatted(mg);
    }

    /** For example {@code Mon 7 Dec – Sun 13 Dec}. */
    static String days(Stretch stretch) {
        return stretch.to() == null
                ? "from " + SHORT.format(stretch.from())
                : "%s – %s".formatted(SHORT.format(stretch.from()), SHORT.format(stretch.to()));
    }

    static String goal(Goal goal) {
        return switch (goal) {
            case KEEP -> "Keep the amount, choose an hour";
            case UP_TO_200 -> "Up to 200 mg a day";
            case UP_TO_100 -> "Up to 100 mg a day";
            case NONE -> "No caffeine";
        };
    }

    static String pace(Pace pace) {
        return switch (pace) {
            case STANDARD -> "A step a week, about a fifth of your usual amount each";
            case GENTLE -> "A small step every 4 days, a tenth each";
        };
    }

    static String gate(Gate gate) {
        return switch (gate) {
            case MIGRAINE -> "I have migraine";
            case PREGNANCY -> "I am pregnant, or plan to be";
            case MEDICINE -> "A medicine I was prescribed has caffeine in it";
        };
    }

    /** What is said at once where it is true. */
    static String about(Gate gate) {
        return switch (gate) {
            case MIGRAINE -> "With migraine, small steps are kinder than a sudden stop. Talk to your doctor first.";
            case PREGNANCY ->
                "In pregnancy the general limit is 200 mg a day from all sources. Talk to your doctor or midwife first.";
            case MEDICINE ->
                "This plan is about what you eat and drink. Leave the medicine as it is, and ask your doctor or pharmacist; never stop or change it on your own.";
        };
    }

    static String usual(Baseline baseline) {
        return baseline.isSaid()
                ? "About %d mg a day, as you say.".formatted(baseline.aboutMg())
                : "About %d mg a day: the middle of your last %d logged days."
                        .formatted(baseline.aboutMg(), baseline.days());
    }

    /** What is missing before the usual amount is known. @param days 1 or more */
    static String logMore(int days) {
        return "Log %s more, and your usual amount is known here. Or say it yourself.".formatted(count(days));
    }

    static String count(int days) {
        return days == 1 ? "1 day" : days + " days";
    }

    static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("lull-note");
        return note;
    }
}
