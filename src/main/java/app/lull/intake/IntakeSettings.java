package app.lull.intake;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the log is told once and goes by: when a patient goes to bed, and what makes caffeine stay longer in them. */
@Service
@Transactional
public class IntakeSettings {

    private final Bedtimes bedtimes;
    private final AboutMes aboutMes;
    private final Access access;

    IntakeSettings(Bedtimes bedtimes, AboutMes aboutMes, Access access) {
        this.bedtimes = bedtimes;
        this.aboutMes = aboutMes;
        this.access = access;
    }

    /** When this patient goes to bed, on the wall clock; 23:00 until they say so. */
    @Transactional(readOnly = true)
    public LocalTime bedtime(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return bedtimes.of(patient);
    }

    /** Keeps when this patient goes to bed, to the minute. */
    public void bedtime(PatientId patient, LocalTime bedtime) {
        access.mayWrite(patient);
        bedtimes.set(patient, bedtime.truncatedTo(ChronoUnit.MINUTES));
    }

    /** What this patient said about themselves. */
    @Transactional(readOnly = true)
    public AboutMe aboutMe(PatientId patient) {
        access.mayRead(patient, DataKind.INTAKE);
        return aboutMes.of(patient);
    }

    /** Keeps what this patient says about themselves. */
    public void aboutMe(PatientId patient, AboutMe about) {
        access.mayWrite(patient);
        aboutMes.keep(patient, about);
    }
}
