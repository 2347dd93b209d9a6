package app.lull.ui.broken;

import app.lull.account.PatientId;

/** A part of the kit that knows the domain, to see the rule fail. */
public class PartThatKnowsPatients {

    /** What the kit must not know. */
    public String whose(PatientId patient) {
        return patient.toString();
    }
}
