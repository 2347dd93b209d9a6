package app.lull.measures;

import app.lull.content.Questionnaire;
import java.time.LocalDate;

/** Whether a form may be answered now. */
public sealed interface Asking {

    /** The form that is asked. */
    Questionnaire form();

    /** It may. */
    record Open(Questionnaire form) implements Asking {}

    /**
     * It was answered fewer than 7 days ago.
     *
     * @param from the patient's day from which on it may be answered again
     */
    record NotYet(Questionnaire form, LocalDate from) implements Asking {}

    /** It is asked at its own times only, and this is none of them. */
    record NotNow(Questionnaire form) implements Asking {}
}
