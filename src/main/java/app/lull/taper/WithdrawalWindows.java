package app.lull.taper;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.time.PatientDays;
import java.time.LocalDate;
import java.util.SortedSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * On which days less caffeine may be felt, plan or no plan (clinical reference D6): headache, tiredness or tension of these
 * days would be misread by whoever looks for a link with something else.
 */
@Service
@Transactional(readOnly = true)
public class WithdrawalWindows {

    private final UsualIntake usual;
    private final Access access;
    private final Patients patients;

    WithdrawalWindows(UsualIntake usual, Access access, Patients patients) {
        this.usual = usual;
        this.access = access;
        this.patients = patients;
    }

    /**
     * The days, both ends included: that of a cut and the nine after it, where a cut is less than half of, or more than
     * 100 mg below, the median of the last seven logged days before it (five at least, four weeks back). A day without a log
     * is no cut, and today is none, because it is not over.
     */
    public SortedSet<LocalDate> between(PatientId patient, LocalDate from, LocalDate to) {
        access.mayRead(patient, DataKind.INTAKE);
        var first = PatientDays.nameable(from);
        var last = PatientDays.nameable(to);
        var yesterday = patients.today(patient).minusDays(1);
        var logged = usual.logged(patient, Cuts.firstThatMatters(first), last.isBefore(yesterday) ? last : yesterday);
        return Cuts.felt(logged, first, last);
    }
}
