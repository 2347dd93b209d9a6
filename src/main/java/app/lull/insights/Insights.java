package app.lull.insights;

import app.lull.account.Access;
import app.lull.account.DataKind;
import app.lull.account.PatientId;
import app.lull.account.Patients;
import app.lull.checkin.CheckIn;
import app.lull.checkin.CheckInDiary;
import app.lull.checkin.DayOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a patient's diary can say by now. */
@Service
@Transactional(readOnly = true)
public class Insights {

    private final CheckInDiary diary;
    private final Optional<DayOne> dayOne;
    private final Patients patients;
    private final Access access;

    Insights(CheckInDiary diary, Optional<DayOne> dayOne, Patients patients, Access access) {
        this.diary = diary;
        this.dayOne = dayOne;
        this.patients = patients;
        this.access = access;
    }

    /** Anxiety and twitch bother by completed week. */
    public Picture weeks(PatientId patient) {
        access.mayRead(patient, DataKind.CHECK_INS);
        var today = patients.today(patient);
        var checkIns = diary.between(patient, LocalDate.MIN, today);
        if (checkIns.isEmpty()) {
            return new Picture.NotYet(null);
        }
        var series = WeeklySeries.of(
                countedFrom(patient, checkIns), checkIns.getFirst().day(), today);
        var weeks = series.completed(checkIns);
        if (!weeks.isEmpty()) {
            return new Picture.Shown(weeks, Reading.of(weeks));
        }
        return new Picture.NotYet(series.isRunningWith(checkIns.getLast().day()) ? series.nextCompletion() : null);
    }

    private LocalDate countedFrom(PatientId patient, List<CheckIn> checkIns) {
        return dayOne.flatMap(first -> first.of(patient))
                .orElseGet(() -> checkIns.getFirst().day());
    }
}
