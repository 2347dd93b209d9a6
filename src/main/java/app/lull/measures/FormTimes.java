package app.lull.measures;

import app.lull.content.Questionnaire;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a form was answered, and may be answered again.
 *
 * @param form as it is asked here
 * @param last the patient's day it was last answered on; null where it never was
 * @param from the first day on which it may be answered again; null where it never was
 */
public record FormTimes(
        Questionnaire form,
        @Nullable LocalDate last,
        @Nullable LocalDate from) {}
