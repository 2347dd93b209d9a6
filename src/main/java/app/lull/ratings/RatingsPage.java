package app.lull.ratings;

import app.lull.measures.Together.Askable;
import app.lull.safety.Heard;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was entered about a patient, and what can be.
 *
 * @param cgi whether the CGI is rated here: it is a word about severity, and as education alone Lull has none
 * @param due when a CGI is usual, and whether one is open
 * @param lines what counts, the latest day first
 * @param former what was corrected or taken back, the latest first
 * @param courses severity by day, one for each who rated
 * @param askable the forms that can be gone through together
 * @param unfinished answers about self-harm that this therapist entered in a form that was not finished
 */
public record RatingsPage(
        String patientName,
        LocalDate today,
        boolean cgi,
        String due,
        List<Line> lines,
        List<Former> former,
        List<Course> courses,
        List<Askable> askable,
        List<Heard> unfinished) {

    /** What was entered. */
    public enum What {
        CGI,
        SHAI,
        FORM
    }

    /**
     * One thing that was entered.
     *
     * @param title what it is, shortly
     * @param words what the number means; empty where this Lull does not say
     * @param mine whether this therapist entered it, and may correct it
     */
    public record Line(UUID id, What what, LocalDate day, String title, String number, String words, boolean mine) {}

    /**
     * What does not count any more.
     *
     * @param on the patient's day it was corrected or taken back on
     * @param instead the number that stands in its place; null where it was entered by mistake
     */
    public record Former(Line line, LocalDate on, @Nullable String instead) {}

    /** Severity over time. @param mine whether this therapist rated */
    public record Course(boolean mine, SortedMap<LocalDate, Integer> severity) {}

    public RatingsPage {
        lines = List.copyOf(lines);
        former = List.copyOf(former);
        courses = List.copyOf(courses);
        askable = List.copyOf(askable);
        unfinished = List.copyOf(unfinished);
    }
}
