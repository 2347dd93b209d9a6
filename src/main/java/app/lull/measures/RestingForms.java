package app.lull.measures;

import app.lull.account.PatientId;
import java.util.Set;

/** Whoever lets a form rest for now: it is not asked for by itself then, and can be answered all the same. */
public interface RestingForms {

    /** The forms that rest, for example {@code GAD-7}; none is a good answer. The PHQ never rests: it asks about safety. */
    Set<String> of(PatientId patient);
}
