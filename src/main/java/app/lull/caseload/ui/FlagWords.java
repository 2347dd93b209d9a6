package app.lull.caseload.ui;

import app.lull.caseload.Figures;
import app.lull.caseload.Flag;
import app.lull.caseload.Need;
import app.lull.caseload.Reason;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The sentences of a therapist's list, made from figures alone. */
final class FlagWords {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final List<String> ANSWERS =
            List.of("not at all", "several days", "more than half the days", "nearly every day");
    private static final List<String> BANDS = List.of("none", "1–2", "3–5", "6–10", "more than 10");
    private static final List<String> PAGES = List.of(
            "", " Lull showed where help is.", " Lull showed the crisis line.", " Lull showed the emergency page.");

    private FlagWords() {}

    static String need(Need need) {
        return switch (need) {
            case SAFETY -> "Hard answers";
            case WORSE -> "Scores got worse";
            case BURST -> "Checking bursts";
            case MISSED -> "Missed check-ins";
            case ADVERSE -> "Worse on the way";
            case FEEDBACK -> "Waits for feedback";
            case MESSAGE -> "Message waits";
            case MODULE -> "Module ended";
            case NOTHING -> "Nothing now";
        };
    }

    static String day(LocalDate day) {
        return SHORT.format(day);
    }

    static String longDay(LocalDate day) {
        return LONG.format(day);
    }

    /** What happened, in one or two short sentences. */
    static String sentence(Flag flag) {
        var figures = flag.figures();
        return switch (flag.reason()) {
            case HARD_ANSWER -> hardAnswer(figures) + PAGES.get(Math.clamp(figures.before(), 0, PAGES.size() - 1));
            case ITEM_NINE -> "Answered “%s” to item 9 of the PHQ-9 on %s.".formatted(answer(figures), last(flag));
            case WORSE_ANXIETY, WORSE_MOOD ->
                "%s rose from %d to %d since %s: reliably worse."
                        .formatted(figures.about(), figures.before(), figures.after(), first(flag));
            case MORE_CHECKS ->
                "Checks an evening went from %s to %s.".formatted(band(figures.before()), band(figures.after()));
            case MORE_EDITS ->
                "Changed the check-in %d times over %d evenings.".formatted(figures.after(), figures.count());
            case MORE_URGES ->
                "Kept %d urges in a week, after %d the week before.".formatted(figures.after(), figures.before());
            case MISSED_EVENINGS ->
                "%d check-ins missed in a row. %s"
                        .formatted(
                                figures.count(),
                                figures.from() == null
                                        ? "None was written yet."
                                        : "The last one is of %s.".formatted(day(figures.from())));
            case SAID_WORSE -> "Said the program made something a lot worse." + chose(figures);
            case WEEKS_ABOVE ->
                "The week in review lay above the own band for three weeks: %d, the band ends at %d.%s"
                        .formatted(figures.after(), figures.before(), chose(figures));
            case BREATHING_WORSE -> "Left a breathing session because it felt worse." + chose(figures);
            case SHEET_WAITS -> waits(figures.count(), "A worksheet waits", "%d worksheets wait") + " for your word.";
            case EXPOSURE_WAITS -> waits(figures.count(), "An exposure waits", "%d exposures wait") + " for your word.";
            case MESSAGE_WAITS -> waits(figures.count(), "A message waits", "%d messages wait") + " for your answer.";
            case MODULE_ENDED -> "Module %d is behind: %s.".formatted(figures.after(), figures.about());
        };
    }

    /** By which rule it stands here. */
    static String rule(Reason reason) {
        return switch (reason) {
            case HARD_ANSWER ->
                "It stays until the question is answered with “not at all”. Lull asks again once a week.";
            case ITEM_NINE -> "It stays until the form is answered with “not at all” there.";
            case WORSE_ANXIETY -> "4 points or more above the first time is more than chance (NHS Talking Therapies).";
            case WORSE_MOOD -> "6 points or more above the first time is more than chance (NHS Talking Therapies).";
            case MORE_CHECKS ->
                "The middle evening of the last 7 days lies two bands or more above that of the first 14 days.";
            case MORE_EDITS -> "More than 1.5 changes an evening, over the last 14 days. The limit is Lull's own.";
            case MORE_URGES -> "10 or more in 7 days, and twice the week before. The limit is Lull's own.";
            case MISSED_EVENINGS -> "Evenings of a break, a rest or a slower rhythm are not counted.";
            case SAID_WORSE, WEEKS_ABOVE, BREATHING_WORSE ->
                "It stays for 14 days. A short rise in weeks 5 to 8 is expected.";
            case SHEET_WAITS, EXPOSURE_WAITS, MESSAGE_WAITS -> "It stays until you answer.";
            case MODULE_ENDED -> "It stays for a week.";
        };
    }

    private static String hardAnswer(Figures figures) {
        var day = figures.until() == null ? "" : " on " + day(figures.until());
        return switch (figures.about()) {
            case "ITEM" -> "Answered “%s” to item 9%s.".formatted(answer(figures), day);
            case "HOPELESS" -> "Pressed the button for “it feels hopeless”%s.".formatted(day);
            default -> "Did not say no to a question about staying alive%s.".formatted(day);
        };
    }

    private static String chose(Figures figures) {
        return switch (figures.about()) {
            case "EASIER_STEP" -> " Chose an easier step.";
            case "PAUSE_TRACKING" -> " Chose to pause the check-in.";
            case "PROFESSIONAL" -> " Chose to ask for help.";
            case "SOUNDS" -> " Chose sounds in place of breathing.";
            case "AS_IT_IS" -> " Chose to go on as it is.";
            default -> "";
        };
    }

    private static String answer(Figures figures) {
        return ANSWERS.get(Math.clamp(figures.after(), 0, ANSWERS.size() - 1));
    }

    private static String band(int band) {
        return BANDS.get(Math.clamp(band, 0, BANDS.size() - 1));
    }

    private static String waits(int count, String one, String several) {
        return count == 1 ? one : several.formatted(count);
    }

    private static String first(Flag flag) {
        return day(or(flag.figures().from(), flag));
    }

    private static String last(Flag flag) {
        return day(or(flag.figures().until(), flag));
    }

    private static LocalDate or(@Nullable LocalDate day, Flag flag) {
        return day == null ? flag.day() : day;
    }
}
