package app.lull.demo;

import app.lull.account.PatientId;
import app.lull.entry.EntryGate;
import app.lull.entry.Examined;
import app.lull.entry.Place;
import app.lull.kinetics.Clearance.Pregnancy;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The first questions, answered on a made-up person's first day. */
@Component
@Profile("demo")
class MadeUpBeginning {

    private final EntryGate gate;

    MadeUpBeginning(EntryGate gate) {
        this.gate = gate;
    }

    /** All of them, as the patient. */
    void live(PatientId patient) {
        gate.passed(patient, Place.WELCOME);
        gate.country(patient, "DE");
        gate.pregnancy(patient, Pregnancy.NO);
        gate.examined(patient, Examined.YES);
        gate.redFlags(patient, false);
        gate.passed(patient, Place.CAUTIONS);
        gate.passed(patient, Place.CAFFEINE);
    }
}
