package app.lull.intake.ui;

import app.lull.intake.AboutMe;
import app.lull.intake.Entry;
import app.lull.intake.IntakeDay;
import app.lull.intake.IntakeDay.Band;
import app.lull.intake.Repeat;
import app.lull.intake.Stop;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the log says what it knows. */
final class Words {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    /** Less than a cup of decaf is no room, mg. */
    private static final int LEAST_ROOM = 10;

    private Words() {}

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    static String day(LocalDate date, LocalDate today) {
        if (date.equals(today)) {
            return "Today";
        }
        return date.equals(today.minusDays(1)) ? "Yesterday" : DAY.format(date);
    }

    static String mg(double mg) {
        return BigDecimal.valueOf(mg).setScale(0, RoundingMode.HALF_UP).toPlainString() + " mg";
    }

    static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    /** When, and how much of it: {@code 10:05 · 2 × 1 cup}. */
    static String detail(Entry entry) {
        var much = entry.servings() == 1 ? entry.serving() : number(entry.servings()) + " × " + entry.serving();
        var sipped = entry.sipMinutes() == 0 ? "" : " · " + sip(entry.sipMinutes());
        return time(entry.local().toLocalTime()) + (much.isBlank() ? "" : " · " + much.strip()) + sipped;
    }

    /** Over how long it was drunk. */
    static String sip(int minutes) {
        if (minutes == 0) {
            return "all at once";
        }
        if (minutes % 60 == 0) {
            return minutes == 60 ? "over an hour" : "over %d hours".formatted(minutes / 60);
        }
        return "over %d minutes".formatted(minutes);
    }

    /** A place of the slider. */
    static String stop(Stop stop) {
        var choice = stop.choice();
        var each = stop.each();
        var serving = choice.serving().isEmpty() ? "One" : choice.serving();
        var made = switch (stop.strength()) {
            case MILD -> ", on the mild side";
            case USUAL -> "";
            case STRONG -> ", on the strong side";
        };
        var range = each.low() == each.high() ? "" : " (%s to %s)".formatted(whole(each.low()), whole(each.high()));
        return serving + made + ": about " + mg(choice.mg()) + range;
    }

    /** Several things on the tray. */
    static String several(int n, double mg) {
        return n == 1 ? "1 thing, about " + mg(mg) : "%d things, about %s".formatted(n, mg(mg));
    }

    /** What yesterday had in this part of the day. */
    static String repeat(Repeat repeat) {
        var part = switch (repeat.part()) {
            case MORNING -> "morning";
            case AFTERNOON -> "afternoon";
            case EVENING -> "evening";
        };
        return "Same as yesterday " + part;
    }

    /** Day totals are told to the next 10 mg: the same drink varies by more than that. */
    static int roundTo10(double mg) {
        return (int) Math.round(mg / 10) * 10;
    }

    /** A level, to the next 5 mg. */
    static String about(double mg) {
        return roundTo5(mg) + " mg";
    }

    private static int roundTo5(double mg) {
        return (int) Math.round(mg / 5) * 5;
    }

    private static String whole(double mg) {
        return Long.toString(Math.round(mg));
    }

    static String total(IntakeDay day) {
        if (day.entries().isEmpty()) {
            return "Nothing logged today.";
        }
        int about = roundTo10(day.mg());
        int low = roundTo10(day.low());
        int high = roundTo10(day.high());
        var range = low == high ? "" : " (%d to %d)".formatted(low, high);
        var band = switch (day.band()) {
            case NONE, LOW -> "a low amount for a day";
            case MODERATE -> "a moderate amount for a day";
            case HIGH_WITHIN_THE_LIMIT -> "high, within the general limit of %d mg";
            case ABOVE_THE_LIMIT -> "above the general limit of %d mg";
        };
        return "About %d mg of caffeine today%s: %s."
                .formatted(about, range, band.formatted(day.about().dailyLimit()));
    }

    /** One neutral line at most; empty where there is nothing to say. */
    static String limits(IntakeDay day) {
        if (day.band() == Band.ABOVE_THE_LIMIT && day.about().withAChild()) {
            return "In pregnancy and while breastfeeding the general advice is up to 200 mg a day. "
                    + "Your midwife or doctor can say more.";
        }
        return day.muchAtOnce() ? "One of them is above 200 mg, the general limit for adults at one time." : "";
    }

    /** What is left, with its range; empty where it is not computed. */
    static String left(IntakeDay day) {
        var level = day.left();
        if (level == null) {
            return "";
        }
        var when = day.bedtimeIsPast() ? "now" : "at " + time(day.bedtime());
        int middle = roundTo5(level.middle());
        int high = roundTo5(level.high());
        if (high == 0 && day.isUnknown()) {
            return "Nothing is logged today. How much caffeine is probably left shows here once something is.";
        }
        if (high == 0 && day.bedtimeIsPast() && day.band() != Band.NONE) {
            return "What you drank just now is still on its way. The picture shows the hours to come.";
        }
        if (high == 0) {
            return "Almost no caffeine is probably still there %s.".formatted(when);
        }
        if (middle == 0) {
            return "Almost no caffeine, %d mg at most, is probably still there %s.".formatted(high, when);
        }
        return "About %d mg (%d to %d) is probably still there %s."
                .formatted(middle, roundTo5(level.low()), high, when);
    }

    /** What the picture is. */
    static String explained(IntakeDay day) {
        var whose = day.about().equals(AboutMe.NOTHING) ? "for most people" : "with what you said about yourself";
        return "The line is the middle %s, dashed for what is to come. Half-lives differ: the dark band is common, the "
                        .formatted(whose)
                + "light one is what was measured. It is a model, not a measurement of you.";
    }

    /** Why there is no picture; empty where there is nothing to picture. */
    static String notComputed(IntakeDay day) {
        return day.about().fluvoxamine()
                ? "With fluvoxamine caffeine can stay and build up for days, so no curve is drawn. "
                        + "Ask your pharmacist how much is fine for you."
                : "";
    }

    /** What so much at bedtime means for sleep. */
    static String bedside(IntakeDay day) {
        return switch (day.bedside()) {
            case LITTLE -> "";
            case SOME -> "In studies, sleep was no shorter with about 30 mg or less at bedtime.";
            case MUCH -> "In studies, so much at bedtime made sleep shorter and lighter for most people.";
        };
    }

    /** How much could still be had now. */
    static String room(IntakeDay day) {
        var room = day.room();
        if (room == null) {
            return day.bedtimeIsPast() ? "" : "In the last six hours before bed, even a little can cost sleep.";
        }
        if (room < LEAST_ROOM) {
            return "Anything more now leaves more than 30 mg at bedtime.";
        }
        var within = day.roomWithinLimits();
        return within == null || within < LEAST_ROOM
                ? ""
                : "About %d mg more now would still leave 30 mg or less at bedtime.".formatted((int) (within / 5) * 5);
    }

    /** The own plan for today, and how the day stands to it. */
    static String plan(IntakeDay day) {
        return day.plan() == null ? "" : "Your plan: " + day.plan().words();
    }
}
