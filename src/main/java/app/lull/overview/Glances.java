package app.lull.overview;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.NotFound;
import app.lull.account.Operator;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.account.TherapistId;
import app.lull.careteam.PatientNames;
import java.util.Collection;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Where every look at a patient begins: by a therapist, along an active link, and only at the kinds that are shared. */
@Component
class Glances {

    private final Access access;
    private final PatientNames names;
    private final Patients patients;
    private final Operator operator;

    Glances(Access access, PatientNames names, Patients patients, Operator operator) {
        this.access = access;
        this.names = names;
        this.patients = patients;
        this.operator = operator;
    }

    /** @throws NotFound where there is no active link between the two */
    Glance open(TherapistId therapist, PatientId patient, Collection<DataKind> asked) {
        access.mayAct(therapist);
        access.mayFollow(patient);
        var days = patients.days(patient);
        var shared = EnumSet.noneOf(DataKind.class);
        asked.stream().filter(kind -> access.reads(patient, kind)).forEach(shared::add);
        return new Glance(
                new Head(patient, names.of(therapist, patient), days.zone(), patients.today(patient)),
                shared,
                operator.mode() == Operator.Mode.CLINICAL);
    }

    /** For the evidence of one topic. */
    Glance open(TherapistId therapist, PatientId patient, Topic topic) {
        var asked = EnumSet.of(topic.kind());
        asked.addAll(topic.besides());
        return open(therapist, patient, asked);
    }
}
