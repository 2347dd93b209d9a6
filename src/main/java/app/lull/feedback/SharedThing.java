package app.lull.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A worksheet or an exposure as a therapist reads it.
 *
 * @param title what it is, in the patient's words where they have some
 * @param day the patient's day it was saved, done or planned for
 * @param groups what was asked and answered
 */
public record SharedThing(About about, UUID id, String title, LocalDate day, List<Group> groups) {

    /** What stands under one heading; an empty heading is none. */
    public record Group(String heading, List<Line> lines) {}

    /** What was asked and what was answered. */
    public record Line(String asked, String answered) {}
}
