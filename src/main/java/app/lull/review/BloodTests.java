package app.lull.review;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.InvalidEntry;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Blood test results that a patient types from a report, kept for a talk with the doctor; Lull judges none of them. */
@Service
@Transactional
public class BloodTests {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final double MOST = 1_000_000;
    private static final int DECIMALS = 4;

    private final BloodTestRows rows;
    private final Access access;
    private final Patients patients;
    private final Clock clock;

    BloodTests(BloodTestRows rows, Access access, Patients patients, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.patients = patients;
        this.clock = clock;
    }

    /** What was typed, the latest first. */
    @Transactional(readOnly = true)
    public List<BloodTest> all(PatientId patient) {
        access.mayRead(patient, DataKind.WEEKS);
        return rows.all(patient);
    }

    /**
     * Keeps one value, to four decimals. The same id again is the same value.
     *
     * @throws InvalidEntry at {@code takenOn}, {@code name}, {@code value}, {@code unit} or {@code labRange}
     */
    public void add(PatientId patient, BloodTest typed) {
        access.mayWrite(patient);
        var day = typed.takenOn();
        if (day.isBefore(FIRST) || day.isAfter(patients.today(patient))) {
            throw new InvalidEntry("takenOn", "Choose the day of the test, up to today.");
        }
        if (!(typed.value() >= 0 && typed.value() <= MOST)) {
            throw new InvalidEntry("value", "Type the number from the report, 0 or more.");
        }
        rows.add(
                patient,
                new BloodTest(
                        typed.id(),
                        day,
                        FreeText.line("name", typed.name()),
                        BigDecimal.valueOf(typed.value())
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .doubleValue(),
                        FreeText.line("unit", typed.unit()),
                        FreeText.lineOrNothing("labRange", typed.labRange())),
                clock.instant());
    }

    /** Takes one value away; one that is gone already is gone. */
    public void remove(PatientId patient, UUID id) {
        access.mayWrite(patient);
        rows.remove(patient, id);
    }
}
