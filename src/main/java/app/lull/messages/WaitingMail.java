package app.lull.messages;

import app.lull.account.Access;
import app.lull.account.PatientId;
import app.lull.account.PersonMail;
import app.lull.account.TherapistId;
import app.lull.messages.SomethingWaits.Side;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a person wants a mail when something waits for them. It says no more than that. */
@Service
@Transactional
public class WaitingMail {

    private final MailRows rows;
    private final PersonMail mail;
    private final Access access;

    WaitingMail(MailRows rows, PersonMail mail, Access access) {
        this.rows = rows;
        this.mail = mail;
        this.access = access;
    }

    /**
     * What a person chose.
     *
     * @param possible whether Lull can send mail here at all
     */
    public record Choice(boolean possible, boolean wanted) {}

    @Transactional(readOnly = true)
    public Choice choice(PatientId patient) {
        access.mayWrite(patient);
        return new Choice(mail.isPossible(), rows.wanted(patient.value(), Side.PATIENT));
    }

    @Transactional(readOnly = true)
    public Choice choice(TherapistId therapist) {
        access.mayAct(therapist);
        return new Choice(mail.isPossible(), rows.wanted(therapist.value(), Side.THERAPIST));
    }

    public void choose(PatientId patient, boolean wanted) {
        access.mayWrite(patient);
        rows.want(patient.value(), Side.PATIENT, wanted);
    }

    public void choose(TherapistId therapist, boolean wanted) {
        access.mayAct(therapist);
        rows.want(therapist.value(), Side.THERAPIST, wanted);
    }
}
